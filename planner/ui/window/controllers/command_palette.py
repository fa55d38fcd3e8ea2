"""What can be found with the palette: actions, pages, the week's meals, foods."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from planner.ui.locale.format import day_name, slot_name
from planner.ui.session.session import Session

if TYPE_CHECKING:
    from planner.ui.widgets.palette import Entry, Palette
    from solver import Place


class PaletteController(QObject):
    """Gathers the entries when the palette is opened, and opens it."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        open_meal: Callable[[Place], None],
        find_food: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._open_meal, self._find_food = open_meal, find_food
        self.others: Callable[[], Iterator[Entry]] = lambda: iter(())
        """More that can be found"""
        self.palette: Palette | None = None

    def open(self) -> None:
        """Show the palette."""
        from planner.ui.widgets.palette import Palette

        found = [*self._actions(), *self.others(), *self._meals(), *self._foods()]
        self.palette = Palette(found, self._window)
        self.palette.open()

    def _actions(self) -> Iterator[Entry]:
        from planner.ui.widgets.palette import Entry

        form = QKeySequence.SequenceFormat.NativeText
        for action in self._window.actions():
            if action.isEnabled() and action.text():
                words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
                kind = self.tr("Action")
                keys = action.shortcut().toString(form)
                yield Entry(words.removesuffix(" …"), kind, keys, action.trigger)

    def _meals(self) -> Iterator[Entry]:
        from planner.ui.widgets.palette import Entry

        week = self._session.week
        for day in week.days if week else ():
            for slot, card in day.cards.items():
                if card.title:
                    when = f"{day_name(day.date, day.index, short=True)}, {slot_name(slot)}"
                    yield Entry(card.title, when, "", partial(self._open_meal, card.place))

    def _foods(self) -> Iterator[Entry]:
        from planner.ui.widgets.palette import Entry

        context, kind = self._session.context, self.tr("Food")
        for food in context.catalogue.foods.values() if context else ():
            yield Entry(food.name, kind, "", partial(self._find_food, food.name))
