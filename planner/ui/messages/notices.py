"""Messages that stay until they are answered: of a person's answers, files and unsaved work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Action:
    """What can be done about a message.

    Attributes:
        words: On its button.
        run: Done when the button is pressed.
        stays: Whether the message stays all the same.
    """

    words: str
    run: Callable[[], object]
    stays: bool = False


@dataclass(frozen=True)
class Notice:
    """A message.

    Attributes:
        key: Of what it is; a newer one takes the place of an older one.
        text: What has happened, in sentences made by `translatable`.
        actions: The answers to it, the likeliest first.
        grave: Whether something is in danger.
    """

    key: str
    text: str
    actions: tuple[Action, ...] = ()
    grave: bool = False


def understood() -> Action:
    """Return the answer to a message that only tells something."""
    from planner.domain.translatable import translatable

    return Action(translatable("Understood"), lambda: None)


class Notices(QObject):
    """All messages of a session, in the order they came; the window shows them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Return the notices to be shown."""
        return tuple(self._notices.values())

    def get(self, key: str) -> Notice | None:
        """Return the message about something, or None."""
        return self._notices.get(key)

    def put(self, notice: Notice) -> None:
        """Show a message until it is answered or withdrawn."""
        if self._notices.get(notice.key) != notice:
            self._notices[notice.key] = notice
            self.changed.emit()

    def withdraw(self, key: str) -> None:
        """Take a message away: what it was about is over."""
        if self._notices.pop(key, None) is not None:
            self.changed.emit()

    def clear(self) -> None:
        """Take every message away: what they were about was erased."""
        if self._notices:
            self._notices.clear()
            self.changed.emit()

    def answer(self, notice: Notice, action: Action) -> None:
        """Do what was chosen."""
        if not action.stays and self._notices.get(notice.key) == notice:
            self.withdraw(notice.key)
        action.run()
