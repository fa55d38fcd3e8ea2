"""Ask once where food is bought: whoever answered the other questions before there was this one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from foods.food.fortification import Country
from planner.ui.locale.country import country_of_the_system

from .notices import Action, Notice, Notices

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.ui.session.answers import AnswersKeeper
    from planner.ui.session.document import Document

KEY = "country"


class CountryQuestion(QObject):
    """Shows the question over one's own week until it is answered; any answer ends it."""

    def __init__(
        self,
        document: Document,
        answers: AnswersKeeper,
        notices: Notices,
        apply: Callable[[Profile], object],
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            document: Whose week may be somebody else's, who is not asked.
            answers: One's own; a newcomer is asked in the guide.
            notices: Where the question is shown.
            apply: Takes the changed profile.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._answers, self._notices = document, answers, notices
        self._apply = apply
        document.changed.connect(self.look)

    def look(self) -> None:
        """Ask, or ask no more."""
        document, own = self._document, self._answers.profile
        plan = document.plan
        open_ = own is not None and own.kitchen.country is Country.UNSAID
        if not open_ or plan is None or document.guest or document.past:
            self._notices.withdraw(KEY)
            return
        from planner.domain.assessment.country_words import COUNTRY_NAMES
        from planner.domain.translatable import translatable

        text = translatable(
            "Where do you buy food? Vitamin D is added to milk, cereals and plant drinks in the "
            "United States; in many countries it is not, and then it is not counted. More "
            "countries stand under Meals among your answers."
        )
        likely = country_of_the_system()
        offered = dict.fromkeys((likely, Country.US, Country.OTHER))
        actions = (Action(COUNTRY_NAMES[each], partial(self._take, each)) for each in offered)
        self._notices.put(Notice(KEY, text, tuple(actions)))

    def _take(self, country: Country) -> None:
        plan = self._document.plan
        if plan is not None:
            kitchen = replace(plan.profile.kitchen, country=country)
            self._apply(replace(plan.profile, kitchen=kitchen))
