"""What foods cost: USDA's prices and the person's own, read and written off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, translated
from planner.ui.messages.notices import Notices
from planner.ui.messages.unsaved import Unsaved
from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from foods import Price
    from planner.domain.shopping.week_cost import LineCost as Cost
    from planner.domain.shopping.week_cost import Need, OwnPrice
    from planner.store.own.prices import OwnPrices

_Read = tuple["Mapping[str, Price]", "OwnPrices | None", str]


class PriceBook(QObject):
    """Own prices go before USDA's; each change is written at once."""

    changed = Signal()
    kept = Signal()
    """Own prices were written: whoever plans by them may read them."""
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prices: Mapping[str, Price] | None = None
        self._own: OwnPrices | None = None
        self._path: Path | None = None
        self._reading = Runner(self)
        self._made: WriteLane | None = None
        self._asked = False
        self.unsaved: Unsaved | None = None
        """Puts down what could not be written; alone, as a page is without a window, its own"""

    @property
    def ready(self) -> bool:
        """Return whether prices are there."""
        return self._prices is not None

    def load(self, foods: Mapping[str, object], path: Callable[[], Path]) -> None:
        """Read the prices, the first time it is asked for.

        Args:
            foods: The foods by id.
            path: Gives the file of one's own prices, which need not be there yet.
        """
        if self._asked:
            return
        self._asked, self._path = True, path()
        where = self._path

        def work(_: Ticket) -> _Read:
            return _read(foods, where)

        self._reading.run(Job(work, self._take, lambda error: self.failed.emit(error_text(error))))

    def reload(self) -> None:
        """Read one's own prices again: their file is another one."""
        where = self._path
        if where is None:
            return

        def work(_: Ticket) -> tuple[OwnPrices | None, str]:
            return _read_own(where)

        self._reading.run(
            Job(work, self._take_own, lambda error: self.failed.emit(error_text(error)))
        )

    def own(self, name: str) -> OwnPrice | None:
        """Return one's own price for a line, or None."""
        return self._own.prices.get(name) if self._own else None

    def cost(self, need: Need) -> Cost:
        """Return the cost of a line."""
        from planner.domain.shopping.week_cost import need_cost

        return need_cost(need, self._prices or {}, self.own(need.name))

    def put(self, name: str, price: OwnPrice | None) -> bool:
        """Keep a price of one's own, or go back to USDA's; false if none can be kept."""
        if self._own is None or self._path is None:
            self.failed.emit(self.tr("Your prices cannot be kept: their file cannot be read."))
            return False
        self._own = self._own.with_price(name, price)
        self.changed.emit()
        self._write()
        return True

    def _write(self) -> None:
        own, path = self._own, self._path
        assert own is not None
        assert path is not None

        def work() -> None:
            from planner.store.own.prices import write_own_prices

            write_own_prices(path, own)

        self._lane.put_state(work, lambda _: self.kept.emit())

    @property
    def _lane(self) -> WriteLane:
        if self._made is None:
            unsaved = Unsaved(Notices(self), self) if self.unsaved is None else self.unsaved
            self._made = WriteLane(unsaved, "prices", lambda: self.tr("your prices"), self)
        return self._made

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being read or written."""
        return not self._reading.busy and self._lane.at_rest

    def begin_keeping(self) -> None:
        """Try again what the disk refused; what changes is written at once."""
        self._lane.begin_keeping()

    def forget(self) -> None:
        """Write nothing that waits: it is being erased."""
        self._lane.forget()

    def close(self) -> None:
        """Write what waits to be written, and wait for it."""
        self._reading.finish()
        self._lane.finish()

    def _take(self, read: _Read) -> None:
        self._prices, own, fault = read
        self._take_own((own, fault))

    def _take_own(self, read: tuple[OwnPrices | None, str]) -> None:
        self._own, fault = read
        self.changed.emit()
        if fault:
            self.failed.emit(translated(fault))


def _read(foods: Mapping[str, object], path: Path) -> _Read:
    from foods import load_prices

    prices = load_prices(foods)
    return prices, *_read_own(path)


def _read_own(path: Path) -> tuple[OwnPrices | None, str]:
    from planner.store import StoreError
    from planner.store.own.prices import read_own_prices

    try:
        own = read_own_prices(path)
    except StoreError as error:
        # What was put aside leaves room for a new file; what is still there is not written over.
        return None if path.exists() else read_own_prices(path), error.sentence
    return own, next(iter(own.faults), "")
