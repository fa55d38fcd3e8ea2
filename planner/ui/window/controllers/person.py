"""Dialogs about the person: all answers at once, or one after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session.session import Session
from planner.ui.window.window_settings import WindowSettings

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.ui.person import Guide, PersonDialog
    from planner.ui.wishes import WishesDialog


class PersonController(QObject):
    """Opens them; what they say becomes one step."""

    display_wanted = Signal()
    """Before the first question of a newcomer: how do they read?"""

    def __init__(self, session: Session, memory: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._memory, self._window = session, memory, window
        self.dialog: PersonDialog | Guide | None = None
        self.wished: WishesDialog | None = None
        self._deferred = False

    def edit(self) -> None:
        """Ask about the person."""
        from planner.ui.person import PersonDialog

        plan, context = self._session.plan, self._session.context
        if plan and context:
            self._open(PersonDialog(plan.profile, context.catalogue, context.care, self._window))

    def wishes(self) -> None:
        """Ask what a good week is."""
        from planner.ui.wishes import WishesDialog

        plan, context = self._session.plan, self._session.context
        if plan and context:
            from planner.ui.session.commands.plan_changes import cost_words, dish_words

            now = cost_words(plan, context.catalogue)
            dialog = WishesDialog(
                plan.profile, partial(dish_words, context.catalogue), now, self._window
            )
            dialog.applied.connect(self._session.wishes.apply)
            self.wished = dialog
            dialog.open()

    def guide(self) -> None:
        """Ask one thing after the other."""
        from planner.ui.person import Guide

        plan, context = self._session.plan, self._session.context
        if plan and context:
            guide = Guide(plan.profile, context.catalogue, context.care, self._window)
            guide.finished.connect(self._session.country.end_waiting)
            self._open(guide)

    def greet(self) -> None:
        """Guide a person who has never been here, once there is a week to look at."""
        if not self._memory.guided:
            self.ask_anew()

    def ask_anew(self) -> None:
        """Guide a person whose answers are lost, once there is a week to look at."""
        self._deferred = True
        self._session.country.wait_for_guide()

    def week_shown(self) -> None:
        """Let the guide come: there is a week."""
        if self._deferred and not self._session.planning.busy:
            self._deferred = False
            is_newcomer, self._memory.guided = not self._memory.guided, True
            if is_newcomer:
                self.display_wanted.emit()
            else:
                self.guide()

    def _open(self, dialog: PersonDialog | Guide) -> None:
        self.dialog = dialog
        dialog.applied.connect(lambda profile: self._apply(dialog, profile))
        dialog.open()

    def _apply(self, dialog: PersonDialog | Guide, profile: Profile) -> None:
        problem = self._session.targets.apply_profile(profile)
        if problem:
            dialog.show_problem(problem)
        else:
            dialog.accept()
