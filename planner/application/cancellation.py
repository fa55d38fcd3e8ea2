"""Cancel work that runs on another thread, and report its progress."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any


class Ticket:
    """What a piece of work holds: may it go on, and whom to tell how far it is."""

    def __init__(self, number: int, tell: Callable[[int, str, Any], None]) -> None:
        self.number = number
        self._tell = tell
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Return whether nobody waits for the answer any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to end; its answer is dropped whatever it is."""
        self._cancelled.set()

    def report(self, part: Any) -> None:
        """Hand over a first part of the answer."""
        self._tell(self.number, "part", part)
