"""Define how hard the solver tries: counts, so that every machine does the same work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf
from time import monotonic

from .exchanges import SearchLimits


class Effort(StrEnum):
    """Name how hard to try."""

    QUICK = "quick"
    NORMAL = "normal"
    THOROUGH = "thorough"


@dataclass(frozen=True)
class EffortCounts:
    """Hold the counts of an effort.

    Attributes:
        lp_rounds: Most rounds of pricing, of the average day and of each day.
        columns: Most columns added for a slot in a round.
        lp_gap: Pricing of the average day stops when the bound is this near.
        dives: Times a day is settled slot by slot, each time beginning otherwise; a day that
            has its meals only in the first round of a week.
        combine_within: A day farther above its bound is not combined: that proves nothing.
        near: Most meals of a slot that are combined into days.
        combinations: Most days looked at at once.
        exchange: Limits of the exchanges when combining proves nothing.
        wide: Most meals near the best that take part in exchanges besides; 0 = none.
        whole: Most meals of a slot in the mixed-integer program of a tight day; 0 = none.
        nodes: Most branches of it.
        branch_always: Whether that program is solved for days that are not tight too.
        week_rounds: Most times every day is chosen anew, after the rounds of QUICK.
        lines: Things that a plan is tried without, to buy fewer.
        kicks: Times two days are taken out and built again, to get off a local best.
    """

    lp_rounds: int
    columns: int
    lp_gap: float
    dives: int
    combine_within: float
    near: int
    combinations: int
    exchange: SearchLimits
    wide: int
    whole: int
    nodes: int
    branch_always: bool
    week_rounds: int
    lines: int
    kicks: int


COUNTS = {
    Effort.QUICK: EffortCounts(
        lp_rounds=12,
        columns=12,
        lp_gap=1e-3,
        dives=1,
        combine_within=inf,
        near=60,
        combinations=2_000,
        exchange=SearchLimits(passes=2, pairs=30),
        wide=0,
        whole=0,
        nodes=0,
        branch_always=False,
        week_rounds=1,
        lines=0,
        kicks=0,
    ),
    Effort.NORMAL: EffortCounts(
        lp_rounds=30,
        columns=12,
        lp_gap=1e-5,
        dives=1,
        combine_within=0.6,
        near=200,
        combinations=20_000,
        exchange=SearchLimits(passes=4, pairs=60),
        wide=0,
        whole=25,
        nodes=20,
        branch_always=False,
        week_rounds=2,
        lines=6,
        kicks=1,
    ),
    Effort.THOROUGH: EffortCounts(
        lp_rounds=60,
        columns=12,
        lp_gap=1e-7,
        dives=2,
        combine_within=inf,
        near=300,
        combinations=30_000,
        exchange=SearchLimits(passes=6, pairs=60),
        wide=0,
        whole=120,
        nodes=500,
        branch_always=False,
        week_rounds=4,
        lines=30,
        kicks=42,
    ),
}


def counts_for(effort: Effort, days: int) -> EffortCounts:
    """Return the counts for a plan; work saved on other days goes into a single day."""
    lone = days == 1 and effort is not Effort.QUICK
    return replace(deepened(COUNTS[effort]), week_rounds=1) if lone else COUNTS[effort]


def deepened(counts: EffortCounts) -> EffortCounts:
    """Return the counts with a wider and whole search of each day."""
    return replace(counts, combine_within=inf, wide=500, whole=25, nodes=30, branch_always=True)


@dataclass
class Patience:
    """Says when to stop: the person cancelled, or the time they gave is over."""

    time_limit_s: float | None = None
    cancelled: Callable[[], bool] | None = None

    def __post_init__(self) -> None:
        self._end = None if self.time_limit_s is None else monotonic() + self.time_limit_s

    def over(self) -> bool:
        """Tell whether to stop now."""
        late = self._end is not None and monotonic() > self._end
        return late or (self.cancelled is not None and self.cancelled())

    def left_s(self) -> float | None:
        """Return seconds left, if there is a limit."""
        return None if self._end is None else max(0.0, self._end - monotonic())
