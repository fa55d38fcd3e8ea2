"""What a person says of a meal: one step, which moves the pantry with it and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import error_text, label_in_sentence
from planner.ui.locale.format import slot_name
from planner.ui.session.session import Session

from .own_plans import OwnPlans

if TYPE_CHECKING:
    from datetime import date

    from foods import Serving
    from planner.application.today.plan_for_date import PlanDay
    from planner.domain.diary import MealRecord
    from planner.domain.diet import EatenItem
    from planner.domain.shopping.pantry import Pantry

    Make = Callable[[PlanDay, Pantry], MealRecord]
    """Given the day and what is at home, makes what is said of a meal"""


class EatenCommands(QObject):
    """Writes the record of what was eaten; `EatenOnBoard` has the plan count it."""

    status_message = Signal(str, bool)
    refused = Signal()
    """Nothing was said: the page is to show what holds"""

    def __init__(self, session: Session, plans: OwnPlans, parent: QObject | None = None) -> None:
        """Make the commands.

        Args:
            session: Whose record is written.
            plans: Of the person, by date.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._session, self._plans = session, plans

    def found(self, day: date) -> PlanDay | None:
        """Return the plan of one's own that a date belongs to; None if there is none, or none yet.

        A kept week is read off the window's thread: `OwnPlans.changed` tells when it is there.
        """
        return self._plans.on(day)

    def eaten(self, day: date, slot: str, portion: float = 1.0) -> None:
        """Say that a meal was eaten, in a portion of the planned one."""
        from planner.domain.diary import as_planned

        context = self._session.context
        controller = self._session.controllers.eaten
        if context is None or controller is None:
            return
        catalogue, record = context.catalogue, controller.record

        def make(found: PlanDay, pantry: Pantry) -> MealRecord:
            place = (found.day, slot)
            tables = found.tables(catalogue)
            return as_planned(found.plan, place, tables, record, pantry, portion)

        words = self.tr("Eaten: {n}") if portion == 1 else self.tr("Change portion of {n}")
        self._put(day, slot, make, words.format(n=_meal_name(slot)))

    def left_out(self, day: date, slot: str) -> None:
        """Say that a meal was not eaten."""
        from planner.domain.diary import left_out

        context = self._session.context
        if context is not None:
            catalogue = context.catalogue
            label = self.tr("Left out: {n}").format(n=_meal_name(slot))

            def make(found: PlanDay, _: Pantry) -> MealRecord:
                return left_out(found.plan, (found.day, slot), found.tables(catalogue))

            self._put(day, slot, make, label)

    def instead(
        self, day: date, slot: str, title: str, items: tuple[EatenItem, ...], dish: str
    ) -> None:
        """Say that something else was eaten."""
        from planner.domain.diary import something_else

        context = self._session.context
        if context is None:
            return
        catalogue, amounts = context.catalogue, _amounts(items)
        servings: tuple[Serving, ...] = tuple(i.serving for i in items if i.food.planned_with)

        def make(found: PlanDay, pantry: Pantry) -> MealRecord:
            place = (found.day, slot)
            tables = found.tables(catalogue)
            return something_else(found.plan, place, tables, pantry, title, servings, amounts, dish)

        self._put(day, slot, make, self.tr("Eaten instead: {n}").format(n=_meal_name(slot)))

    def unsay(self, day: date, slot: str) -> None:
        """Say nothing of a meal any more."""
        label = self.tr("Take back: {n}").format(n=_meal_name(slot))
        self._put(day, slot, None, label)

    def _refuse(self, words: str) -> None:
        self.status_message.emit(words, True)
        self.refused.emit()

    def _put(self, day: date, slot: str, make: Make | None, label: str) -> None:
        from planner.domain.shopping.cooked import with_returned, without_taken

        controller, found = self._session.controllers.eaten, self.found(day)
        if controller is None or not controller.ready:
            self._refuse(self.tr("What you ate cannot be read, so nothing is kept."))
            return
        if make is not None and found is None:
            self._refuse(self.tr("No week of yours has this day any more."))
            return
        before, home = controller.record, self._session.home
        old = before.at(day, slot)
        pantry = with_returned(home.pantry, old.taken) if old else home.pantry
        try:
            new = make(found, pantry) if make is not None and found is not None else None
            after = before.with_meal(new) if new else before.without((day, slot))
        except (KeyError, ValueError) as error:
            self._refuse(error_text(error))
            return
        if after == before:
            return
        pantry = without_taken(pantry, new.taken) if new else pantry
        document = self._session.document
        with document.together(label):
            home.put_pantry(pantry, label)
            document.step(label, lambda: controller.put(after), lambda: controller.put(before))


def _meal_name(slot: str) -> str:
    return label_in_sentence(slot_name(slot))


def _amounts(items: tuple[EatenItem, ...]) -> dict[str, float]:
    """Return the known figures of foods together, by nutrient key."""
    amounts: dict[str, float] = {}
    for item in items:
        for key, figure in item.food.figures.items():
            amounts[key] = amounts.get(key, 0.0) + figure * item.grams / 100
    return amounts
