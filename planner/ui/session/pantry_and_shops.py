"""What a person has beside any plan: the pantry and the shops, read and written off the thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, translated
from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from planner.domain.shopping.pantry import Pantry
    from planner.domain.shopping.shops import Shops
    from planner.store.own.places import OwnPlaces
    from planner.store.shopping.pantry_file import StoredPantry
    from planner.ui.messages.unsaved import Unsaved

    from .document import Document

_Read = tuple["StoredPantry", "Shops", tuple[str, ...], bool, bool]


class PantryAndShops(QObject):
    """Every change is a step in the history of the window and is written at once."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._places: OwnPlaces | None = None
        self._pantry: Pantry | None = None
        self._shops: Shops | None = None
        self._unread: tuple[Any, ...] = ()
        self._may_write = {"pantry": False, "shops": False}
        self._reader = Runner(self)
        self._lanes = {
            "pantry": WriteLane(unsaved, "pantry", lambda: self.tr("the pantry"), self),
            "shops": WriteLane(unsaved, "shops", lambda: self.tr("the shops"), self),
        }

    @property
    def ready(self) -> bool:
        """Return whether both are there."""
        return self._pantry is not None and self._shops is not None

    @property
    def pantry(self) -> Pantry:
        """Return what is at home; nothing before it was read."""
        from planner.domain.shopping.pantry import Pantry

        return self._pantry or Pantry()

    @property
    def shops(self) -> Shops:
        """Return the shops; the usual one before they were read."""
        from planner.domain.shopping.shops import Shops

        return self._shops or Shops()

    def load(self, places: Callable[[], OwnPlaces]) -> None:
        """Read both, the first time it is asked for."""
        if self._places is not None:
            return
        self._places = places()
        pantry, shops = self._places.pantry, self._places.shops

        def work(_: Ticket) -> _Read:
            return _read(pantry, shops)

        self._reader.run(Job(work, self._take, lambda error: self.failed.emit(error_text(error))))

    def reload(self) -> None:
        """Read both again: the files are others."""
        places, self._places = self._places, None
        if places is not None:
            self.load(lambda: places)

    def put_pantry(self, pantry: Pantry, label: str) -> None:
        """Have another pantry, as one step."""
        old = self.pantry
        if pantry != old and self._may("pantry"):
            self._document.step(
                label, lambda: self._set_pantry(pantry), lambda: self._set_pantry(old)
            )

    def put_shops(self, shops: Shops, label: str) -> None:
        """Have other shops, as one step."""
        old = self.shops
        if shops != old and self._may("shops"):
            self._document.step(label, lambda: self._set_shops(shops), lambda: self._set_shops(old))

    def close(self) -> None:
        """Write what waits to be written, and wait for it."""
        self._reader.finish()
        for lane in self._lanes.values():
            lane.finish()

    def forget(self) -> None:
        """Write nothing that waits: it is being erased."""
        for lane in self._lanes.values():
            lane.forget()

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being written."""
        return all(lane.at_rest for lane in self._lanes.values())

    def begin_keeping(self) -> None:
        """Try again what the disk refused; what changes is written at once."""
        for lane in self._lanes.values():
            lane.begin_keeping()

    def _may(self, what: str) -> bool:
        """Return whether a file can be kept; say so if not."""
        if self._may_write[what]:
            return True
        self.failed.emit(self.tr("This cannot be kept: its file cannot be read."))
        return False

    def _set_pantry(self, pantry: Pantry) -> None:
        assert self._places is not None
        self._pantry = pantry
        path, unread = self._places.pantry, self._unread

        def work() -> None:
            from planner.store.shopping.pantry_file import write_pantry

            write_pantry(path, pantry, unread)

        self._lanes["pantry"].put_state(work)
        self.changed.emit()

    def _set_shops(self, shops: Shops) -> None:
        assert self._places is not None
        self._shops = shops
        path = self._places.shops

        def work() -> None:
            from planner.store.shopping.shops_file import write_shops

            write_shops(path, shops)

        self._lanes["shops"].put_state(work)
        self.changed.emit()

    def _take(self, read: _Read) -> None:
        stored, self._shops, faults, *may = read
        self._pantry, self._unread = stored.pantry, stored.unread
        self._may_write = dict(zip(("pantry", "shops"), may, strict=True))
        self.changed.emit()
        for fault in faults[:1]:
            self.failed.emit(translated(fault))


def _read(pantry: Path, shops: Path) -> _Read:
    from planner.domain.shopping.shops import Shops
    from planner.store import StoreError
    from planner.store.shopping.pantry_file import StoredPantry, read_pantry
    from planner.store.shopping.shops_file import read_shops

    stored, own, may = StoredPantry(), Shops(), [True, True]
    faults: list[str] = []
    try:
        stored = read_pantry(pantry)
        faults += stored.faults
    except StoreError as error:
        may[0] = False
        faults.append(error.sentence)
    try:
        own, unread = read_shops(shops)
        faults += unread
    except StoreError as error:
        may[1] = False
        faults.append(error.sentence)
    return stored, own, tuple(faults), may[0], may[1]
