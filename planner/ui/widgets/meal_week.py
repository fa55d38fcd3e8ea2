"""What single meals of the week have of their own: a grid of weekdays and meals."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from planner.domain.person.meal_frames import (
    AS_USUAL,
    NONE,
    OUT,
    USUAL,
    WHOLE_DAY,
    MealFrame,
    WeekdayFrame,
)
from planner.domain.person.profile import SLOTS
from planner.ui.locale.format import slot_name
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import FlowLayout

_MEAL_MINUTES, _DAY_MINUTES = (15, 30, 45), (60, 90, 120)


class FrameBox(ChoiceBox):
    """One meal of the week; left and right arrows move along the day."""

    def __init__(self, name: str, step: Callable[[int], None], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._step = step
        self.setAccessibleName(name)
        # Without frames a row of six is no wider than the dialog.
        self.setProperty("kind", "inline")
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)

    def show_frame(self, frame: MealFrame) -> None:
        """Show what holds; minutes that the list does not offer are added."""
        key = _key(frame)
        if self.findData(key) < 0:
            self.addItem(self.tr("≤ {n} min").format(n=frame.minutes), key)
        self.setCurrentIndex(self.findData(key))

    def frame(self) -> MealFrame:
        """Return what is chosen."""
        key = str(self.currentData())
        return MealFrame(minutes=int(key)) if key.isdecimal() else MealFrame(key)

    def offer(self, minutes: Iterable[int], *, meal: bool) -> None:
        """Offer minutes; of a meal also that it is eaten out or not had."""
        self.addItem(self.tr("usual") if meal else self.tr("any"), USUAL)
        for n in minutes:
            self.addItem(self.tr("≤ {n} min").format(n=n), str(n))
        if meal:
            self.addItem(self.tr("out"), OUT)
            self.addItem(self.tr("none"), NONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the meal before or after; all else is the box's own."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)


class MealWeek(QWidget):
    """A row for each weekday, a column for each meal; below them the minutes of whole days.

    Forty boxes at once take longer to be styled than the window may be kept: they are made a row a
    turn once the grid is looked at. Until then what holds is in `_frames` alone. None is made
    without a parent: Python's collector would delete it, perhaps in another thread.
    """

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[tuple[int, str], FrameBox] = {}
        self._frames: dict[tuple[int, str], MealFrame] = {}
        self._slots = frozenset((*SLOTS, WHOLE_DAY))
        self._rows: list[Callable[[], None]] = []
        self._next_row = QTimer(self, interval=0, singleShot=True)
        self._next_row.timeout.connect(self._make_row)
        locale = QLocale()
        forms = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
        days = [[locale.standaloneDayName(day + 1, form) for form in forms] for day in range(7)]
        whole = section(self.tr("Minutes for all that is cooked on a day"))
        self.setLayout(column(self._meals(days), whole, self._whole_days(days), gap=8))

    def show_week(self, week: Iterable[WeekdayFrame]) -> None:
        """Show what holds."""
        self._frames = {(each.weekday, each.slot): each.frame for each in week}
        for place, box in self.boxes.items():
            box.show_frame(self._frames.get(place, AS_USUAL))

    def week(self) -> tuple[WeekdayFrame, ...]:
        """Return what is chosen, in the order in which it is read and written."""
        order = [(day, slot) for day in range(7) for slot in (*SLOTS, WHOLE_DAY)]
        chosen = ((place, self._frame_at(place)) for place in order)
        return tuple(WeekdayFrame(*place, frame) for place, frame in chosen if frame != AS_USUAL)

    def let_choose(self, slots: Iterable[str]) -> None:
        """Let choose for the meals that a day has."""
        self._slots = frozenset((*slots, WHOLE_DAY))
        for (_, slot), box in self.boxes.items():
            box.setEnabled(slot in self._slots)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the boxes, a row a turn, once they are looked at."""
        super().showEvent(event)
        self._next_row.start()

    def _meals(self, days: list[list[str]]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(4))
        for at, slot in enumerate(SLOTS, 1):
            grid.addWidget(label(slot_name(slot), size=SMALL, tone="quiet"), 0, at)
            grid.setColumnStretch(at, 1)
        for day, (long, short) in enumerate(days):
            grid.addWidget(label(short, size=SMALL), day + 1, 0)
            self._rows.append(partial(self._make_day, grid, day, long))
        return holder

    def _whole_days(self, days: list[list[str]]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for day, (long, short) in enumerate(days):
            pair = QWidget()
            both = QHBoxLayout(pair)
            both.setContentsMargins(0, 0, px(8), 0)
            both.setSpacing(px(6))
            both.addWidget(label(short, size=SMALL))
            flow.addWidget(pair)
            self._rows.append(partial(self._make_whole_day, both, day, long))
        return holder

    def _make_row(self) -> None:
        if self._rows:
            self._rows.pop(0)()
            self._next_row.start()

    def _make_day(self, grid: QGridLayout, day: int, name: str) -> None:
        row = [(day, slot) for slot in SLOTS]
        for at, slot in enumerate(SLOTS):
            words = f"{name}, {slot_name(slot)}"
            box = FrameBox(words, self._walker(row, at), grid.parentWidget())
            box.offer(_MEAL_MINUTES, meal=True)
            self._take((day, slot), box)
            grid.addWidget(box, day + 1, at + 1)

    def _make_whole_day(self, pair: QHBoxLayout, day: int, name: str) -> None:
        row = [(each, WHOLE_DAY) for each in range(7)]
        words = self.tr("{day}, whole day").format(day=name)
        box = FrameBox(words, self._walker(row, day), pair.parentWidget())
        box.offer(_DAY_MINUTES, meal=False)
        self._take((day, WHOLE_DAY), box)
        pair.addWidget(box)

    def _take(self, place: tuple[int, str], box: FrameBox) -> None:
        box.show_frame(self._frames.get(place, AS_USUAL))
        box.setEnabled(place[1] in self._slots)
        self.boxes[place] = box

    def _frame_at(self, place: tuple[int, str]) -> MealFrame:
        box = self.boxes.get(place)
        return box.frame() if box is not None else self._frames.get(place, AS_USUAL)

    def _walker(self, row: list[tuple[int, str]], start: int) -> Callable[[int], None]:
        def move(step: int) -> None:
            at = start + step
            while 0 <= at < len(row):
                box = self.boxes.get(row[at])
                if box is not None and box.isEnabled():
                    box.setFocus(Qt.FocusReason.TabFocusReason)
                    return
                at += step

        return move


def _key(frame: MealFrame) -> str:
    return frame.kind if frame.minutes is None else str(frame.minutes)
