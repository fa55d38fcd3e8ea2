"""Ask once where food is bought: whoever answered the other questions before there was this one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .notices import Action, Notice, Notices

if TYPE_CHECKING:
    from foods.food.fortification import Country
    from planner.domain.person.profile import Profile

KEY = "country"


class CountryQuestion(QObject):
    """Shows the question over one's own week until it is answered; any answer ends it."""

    def __init__(
        self,
        answered: Callable[[], Profile | None],
        shown: Callable[[], Profile | None],
        notices: Notices,
        apply: Callable[[Profile], object],
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            answered: Gives one's own answers; a newcomer has none and is asked in the guide.
            shown: Gives whom the week on the screen is for; None where it is not one's own.
            notices: Where the question is shown.
            apply: Takes the changed profile.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._answered, self._shown, self._notices = answered, shown, notices
        self._apply = apply
        self._waits = False
        """Whether the guided start is yet to ask it"""

    def wait_for_guide(self) -> None:
        """Ask nothing until the guided start is over."""
        self._waits = True
        self._notices.withdraw(KEY)

    def end_waiting(self) -> None:
        """Ask from now on: the guided start is over, or was skipped."""
        self._waits = False
        self.look()

    def look(self) -> None:
        """Ask, or ask no more."""
        own = self._answered()
        if self._waits or own is None or own.kitchen.country or self._shown() is None:
            self._notices.withdraw(KEY)
            return
        if self._notices.get(KEY) is not None:  # a new row would be blank for a moment
            return
        # Not above: nothing of the tables is imported before the first paint.
        from foods.food.fortification import Country
        from planner.domain.assessment.country_words import COUNTRY_NAMES
        from planner.domain.translatable import translatable
        from planner.ui.locale.country import country_of_the_system

        text = translatable(
            "Where do you buy food? Vitamin D is added to milk, cereals and plant drinks in the "
            "United States; in many countries it is not, and then it is not counted. More "
            "countries stand under Meals among your answers."
        )
        likely = country_of_the_system()
        known = (Country.US,) if likely in (Country.US, Country.OTHER) else (likely, Country.US)
        offered = (*known, Country.OTHER)
        actions = (Action(COUNTRY_NAMES[each], partial(self._take, each)) for each in offered)
        self._notices.put(Notice(KEY, text, tuple(actions)))

    def _take(self, country: Country) -> None:
        if profile := self._shown():
            self._apply(replace(profile, kitchen=replace(profile.kitchen, country=country)))
