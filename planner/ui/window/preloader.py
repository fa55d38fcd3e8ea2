"""Makes pages before they are wanted, a small step at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from planner.ui.widgets.incremental import IncrementalBuild

_PAUSE_MS = 25


class Preloader(QObject):
    """Between two steps the window handles events; a page that is wanted now comes first."""

    def __init__(self, steps_of: Callable[[int], IncrementalBuild | None], parent: QObject) -> None:
        """Make it.

        Args:
            steps_of: Gives what makes a page; None where nothing is to be made.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._steps_of = steps_of
        self._pages: list[int] = []
        self._wanted: tuple[int, Callable[[], None]] | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._step)

    @property
    def busy(self) -> bool:
        """Return whether there is something still to be made."""
        return self._soon.isActive()

    def begin(self, pages: Iterable[int]) -> None:
        """Make these pages one after the other, in no hurry."""
        self._pages += [page for page in pages if page not in self._pages]
        self._soon.start(_PAUSE_MS)

    def hurry(self, page: int, then: Callable[[], None]) -> None:
        """Make a page as soon as can be, then do something; the newest wish counts."""
        self._wanted = page, then
        self._pages = [page, *(other for other in self._pages if other != page)]
        self._soon.start(0)

    def forget(self) -> None:
        """Forget the page: another is wanted, which is there."""
        self._wanted = None

    def stop(self) -> None:
        """Make nothing more."""
        self._soon.stop()
        self._pages, self._wanted = [], None

    def _step(self) -> None:
        if not self._pages:
            return
        page = self._pages[0]
        steps = self._steps_of(page)
        if steps is not None and not steps.made:
            steps.step()
        if steps is None or steps.made:
            self._end(page)
        if self._pages:
            self._soon.start(0 if self._wanted else _PAUSE_MS)

    def _end(self, page: int) -> None:
        self._pages.remove(page)
        if self._wanted is not None and self._wanted[0] == page:
            (_, then), self._wanted = self._wanted, None
            then()
