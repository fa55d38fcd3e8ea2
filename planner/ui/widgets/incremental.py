"""Make something in steps, between which the window handles events."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Making = Callable[[], Iterator[None]]
"""Makes one part up to each ``yield``"""

_AT_ONCE = 12


class IncrementalBuild:
    """A thing made one part at a time, or what is left of it at once."""

    def __init__(self, make: Making) -> None:
        self._parts = make()
        self.made = False

    def step(self) -> None:
        """Make one part more; at the end it is made."""
        self.made = next(self._parts, self) is self

    def finish(self) -> None:
        """Make what is left."""
        while not self.made:
            self.step()


def polished(widget: QWidget) -> Iterator[None]:
    """Put the theme on all that is in a widget, a few at a time, before it is first shown."""
    for at, part in enumerate(widget.findChildren(QWidget)):
        if isValid(part):  # what it shows may have changed meanwhile
            part.ensurePolished()
        if at % _AT_ONCE == _AT_ONCE - 1:
            yield
