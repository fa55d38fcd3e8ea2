"""The grid of cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from planner.application.views import CardView, WeekView
from planner.ui.locale import translated
from planner.ui.locale.format import day_name, slot_name
from planner.ui.theme import SECTION, font, px

from .card import MealCard
from .card_metrics import CardMetrics
from .grid_sizes import column_width, row_heights

if TYPE_CHECKING:
    from solver import Place

LEAST_COLUMN, MOST_COLUMN = 112, 360
_A_STEP = 12


class Board(QWidget):
    """Cards in columns of days and rows of meals, placed by hand so that text fits whole."""

    wanted = Signal(object, str)
    """(place, verb): select, open, menu, lock, swap, clear."""
    dropped = Signal(object, object)
    laid_out = Signal(int)
    """Width of a column."""
    focused = Signal(object)
    """Where the card is that has the focus now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cards: dict[Place, MealCard] = {}
        self._labels: dict[str, QLabel] = {}
        self._week: WeekView | None = None
        self._metrics = CardMetrics()
        self._selected: Place | None = None
        self._room = QSize(800, 600)

    @property
    def selected(self) -> Place | None:
        """Return the place shown on the right."""
        return self._selected

    @property
    def bare(self) -> bool:
        """Return whether no week was shown yet, so that its cards are still to be made."""
        return self._week is None

    def card(self, place: Place) -> MealCard:
        """Return the card at a place."""
        return self._cards[place]

    def show_week(self, week: WeekView, changed: Iterable[Place] = ()) -> None:
        """Show a week; cards that changed are tinted for a moment."""
        for _ in self.show_in_turn(week, changed):
            pass

    def show_in_turn(self, week: WeekView, changed: Iterable[Place] = ()) -> Iterator[None]:
        """Show the same, a few cards a step: making them takes long."""
        self._week = week
        yield from self._make_cards(week)
        for slot, label in self._labels.items():
            words = " ".join(filter(None, (slot_name(slot).upper(), week.times.get(slot, ""))))
            label.setText(words)
        for day in week.days:
            for view in day.cards.values():
                if not view.closed:
                    self._cards[view.place].show_meal(
                        view, day_name(day.date, day.index), self._metrics
                    )
        for place in changed:
            if place in self._cards:
                self._cards[place].flash()
        yield
        self._place()
        for card in self._cards.values():  # shown before it has its place, it would measure itself
            card.setVisible(True)

    def show_reasons(self, reasons: Mapping[Place, str]) -> None:
        """Say of each meal why it is there."""
        for place, card in self._cards.items():
            card.show_reason(translated(reasons.get(place, "")))

    def select(self, place: Place | None, *, focus: bool = False) -> None:
        """Mark a card as the one shown on the right; a focused card hands its focus on."""
        focus = focus or any(card.hasFocus() for card in self._cards.values())
        self._selected = place
        for each, card in self._cards.items():
            card.set_selected(each == place)
        if focus and place in self._cards:
            self._cards[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.focused.emit(self._cards[place].geometry())

    def fit_into(self, room: QSize) -> None:
        """Lay out for a view of this size."""
        if room != self._room:
            self._room = room
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the type changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._metrics = CardMetrics()
            if self._week:
                self.show_week(self._week)

    def _make_cards(self, week: WeekView) -> Iterator[None]:
        views = [view for day in week.days for view in day.cards.values()]
        places = {view.place: view for view in views if not view.closed}
        if (list(self._cards), tuple(self._labels)) == (list(places), week.slots):
            return
        for old in (*self._cards.values(), *self._labels.values()):
            old.hide()
            old.deleteLater()
        self._labels = {slot: self._label(slot) for slot in week.slots}
        self._cards = {}
        for at, (place, view) in enumerate(places.items(), start=1):
            self._cards[place] = self._new_card(place, view)
            if at % _A_STEP == 0:
                yield
        if self._selected not in self._cards:
            self._selected = next(iter(self._cards), None)
        self.select(self._selected)

    def _label(self, slot: str) -> QLabel:
        label = QLabel(slot_name(slot).upper(), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "quiet")
        label.setFont(font(SECTION))
        label.show()
        return label

    def _new_card(self, place: Place, view: CardView) -> MealCard:
        card = MealCard(view, self._metrics, self)
        card.wanted.connect(lambda verb: self.wanted.emit(place, verb))
        card.moved.connect(lambda dx, dy: self._walk(place, dx, dy))
        card.dropped.connect(lambda source: self.dropped.emit(source, place))
        return card

    def _walk(self, place: Place, dx: int, dy: int) -> None:
        assert self._week is not None
        slots = list(self._labels)
        day, row = place[0] + dx, slots.index(place[1]) + dy
        if 0 <= row < len(slots) and (day, slots[row]) in self._cards:
            self.select((day, slots[row]), focus=True)

    def _place(self) -> None:
        week = self._week
        if week is None:
            return
        gap, pad, label = px(8), px(12), px(18)
        wide = column_width(
            self._room.width() - 2 * pad, len(week.days), gap, px(LEAST_COLUMN), px(MOST_COLUMN)
        )
        heights = self._heights(week, wide, self._room.height() - label * len(self._labels) - gap)
        y = 0
        for (slot, name), height in zip(self._labels.items(), heights, strict=True):
            name.setFont(font(SECTION))
            name.setGeometry(pad + px(4), y, px(240), label)
            y += label
            for day in range(len(week.days)):
                if (day, slot) in self._cards:
                    self._cards[day, slot].setGeometry(pad + day * (wide + gap), y, wide, height)
            y += height
        self._size_to(2 * pad + len(week.days) * (wide + gap) - gap, y + gap)
        self.laid_out.emit(wide)

    def _heights(self, week: WeekView, wide: int, room: int) -> list[int]:
        rows = [
            [card for day in week.days if not (card := day.cards[slot]).closed]
            for slot in self._labels
        ]
        least = [max((self._metrics.least(card, wide) for card in r), default=0) for r in rows]
        natural = [max((self._metrics.natural(card, wide) for card in r), default=0) for r in rows]
        return row_heights(room, least, natural)

    def _size_to(self, width: int, height: int) -> None:
        size = QSize(max(width, self._room.width()), max(height, self._room.height()))
        self.setFixedSize(size)
