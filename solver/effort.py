"""How hard the solver tries: counts, so that every machine does the same work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic

from .exchange import SearchLimits


class Effort(StrEnum):
    """How hard to try."""

    QUICK = "quick"
    NORMAL = "normal"
    THOROUGH = "thorough"


@dataclass(frozen=True)
class EffortCounts:
    """What an effort means.

    Attributes:
        lp_rounds: Most rounds of pricing, of the average day and of each day.
        columns: Most columns added for a slot in a round.
        lp_gap: Pricing of the average day stops when the bound is this near.
        near: Most meals of a slot that are combined into days.
        combinations: Most days looked at at once.
        exchange: Limits of the exchanges when combining proves nothing.
        week_rounds: Most times every day is chosen anew.
    """

    lp_rounds: int
    columns: int
    lp_gap: float
    near: int
    combinations: int
    exchange: SearchLimits
    week_rounds: int


COUNTS = {
    Effort.QUICK: EffortCounts(12, 12, 1e-3, 150, 20_000, SearchLimits(2, 30), 1),
    Effort.NORMAL: EffortCounts(30, 12, 1e-5, 400, 60_000, SearchLimits(4, 60), 4),
    Effort.THOROUGH: EffortCounts(60, 12, 1e-7, 1_000, 300_000, SearchLimits(8, 100), 20),
}


@dataclass
class Patience:
    """Says when to stop: the person cancelled, or the time they gave is over."""

    time_limit_s: float | None = None
    cancelled: Callable[[], bool] | None = None

    def __post_init__(self) -> None:
        self._end = None if self.time_limit_s is None else monotonic() + self.time_limit_s

    def over(self) -> bool:
        """Whether to stop now."""
        late = self._end is not None and monotonic() > self._end
        return late or (self.cancelled is not None and self.cancelled())
