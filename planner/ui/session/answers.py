"""The answers of the person on the screen: kept apart from any week, and before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.store.people.answers_file import Answers, AnswersError
    from planner.ui.messages.unsaved import Unsaved

    from .document import Document
    from .household import Household

_AFTER_MS = 500


class AnswersKeeper(QObject):
    """Follows the profile of one's own week; somebody else's week never touches the answers."""

    def __init__(
        self,
        document: Document,
        household: Household,
        unsaved: Unsaved,
        parent: QObject | None = None,
    ) -> None:
        """Know no answers yet.

        Args:
            document: Whose profile is followed.
            household: Whose answers they are, and where they lie.
            unsaved: Puts down what could not be written.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._household = document, household
        self._answers: Answers | None = None
        self.trouble: AnswersError | None = None
        """Why the answers on the disk cannot be had; then nobody is planned for"""
        self._lane = WriteLane(unsaved, "answers", _what, self)
        self._soon = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        document.changed.connect(self._follow)

    @property
    def profile(self) -> Profile | None:
        """Return the person's answers; None where nobody ever gave any."""
        return self._answers.profile if self._answers else None

    def begin(self, answers: Answers | None) -> None:
        """Take what was found of a person; answers that stood in a week alone are written."""
        from planner.store.people.answers_file import answers_beside

        self._soon.stop()
        self._answers, self.trouble = answers, None
        if answers is not None and not answers_beside(self._household.week).exists():
            self.keep()

    def refuse(self, error: AnswersError) -> None:
        """Plan for nobody until it is answered what is to become of a file."""
        self._soon.stop()
        self._answers, self.trouble = None, error

    def keep(self) -> None:
        """Write the answers now."""
        from planner.store.people.answers_file import answers_beside, write_answers

        self._soon.stop()
        answers, path = self._answers, answers_beside(self._household.week)
        if answers is None or self.trouble is not None:
            return

        self._lane.put_state(lambda: write_answers(path, answers))

    def forget(self) -> None:
        """Forget what was erased: the next week's answers are the first."""
        self._soon.stop()
        self._lane.forget()
        self._answers = self.trouble = None

    def close(self) -> None:
        """Write what is still to be written, and end."""
        self.begin_keeping()
        self._lane.finish()

    @property
    def at_rest(self) -> bool:
        """Return whether the answers are on the disk; what it refused is marked unsaved."""
        return not self._soon.isActive() and self._lane.at_rest

    def begin_keeping(self) -> None:
        """Begin to write what is not written yet."""
        if self._soon.isActive():
            self.keep()
        self._lane.begin_keeping()

    def _follow(self) -> None:
        from dataclasses import replace

        plan = self._document.plan
        if plan is None or self._document.guest or self.trouble is not None:
            return
        if self._answers is None:
            from planner.store.people.answers_file import Answers

            self._answers = Answers(plan.profile)
        elif plan.profile == self._answers.profile:
            return
        else:
            self._answers = replace(self._answers, profile=plan.profile)
        if not self._soon.isActive():
            self._soon.start()


def _what() -> str:
    return QCoreApplication.translate("Unsaved", "your answers")
