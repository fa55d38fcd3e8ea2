"""Bettering a plan in the background: step by step, for as long as somebody lets it.

Two things alternate: the search for a better plan (a day searched wide and whole, some days
taken out and built again) and the proof of how good a plan can be (see ``compact``). A step
is so much work and no more, the same on every machine; the plan never gets worse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from zlib import crc32

import numpy as np

from solver.lp.limits import SolveLimits

from .choose_day import Frame
from .day_bound import day_bound, priced_day
from .day_order import reordered
from .effort import COUNTS, Effort, EffortCounts, Patience, deepened
from .week import Week, objective
from .week_search import kicked, rebuilt_day

_BETTER = 1e-6
_NODES = (1, 30, 200, 1000, 5000)
"""Branches of each proof of what a day costs at least."""

_ROUNDS = 2
_REACH = 1.0
_KICKS = 7
_MOST_DAYS_OUT = 3


@dataclass(frozen=True, eq=False)
class Progress:
    """Where the work stands: the frame has the best bound, the week is the best plan."""

    frame: Frame
    week: Week
    value: float


_Step = Callable[[Progress, Patience], Progress]


def improve(frame: Frame, week: Week, patience: Patience) -> Iterator[Progress]:
    """The plan as it is, then where the work stands after each step, without end.

    It ends when the plan is proven the best, when nothing is open, or when patience is over.
    """
    work = _Work(Progress(frame, week, objective(week)))
    yield work.now
    for step in work.steps():
        if patience.over() or work.is_done:
            return
        work.now = step(work.now, patience)
        yield work.now


class _Work:
    """The work in its order.

    Attributes:
        now: Where it stands; the order depends on what has helped.
    """

    def __init__(self, now: Progress) -> None:
        self.now = now
        frame = now.frame
        self._kinds = range(len(frame.kinds))
        self._days = [day for day in range(frame.menu.problem.days) if frame.is_open(day)]

    @property
    def is_done(self) -> bool:
        """Whether nothing better can be."""
        average, value = self.now.frame.average, self.now.value
        return average is None or value - average.bound <= _BETTER * max(1.0, abs(value))

    def steps(self) -> Iterator[_Step]:
        """Without end, as long as any day is open."""
        for number in count() if self._days else ():
            yield from self._search()
            if number < len(_NODES):
                yield from (_prove(kind, _NODES[number]) for kind in self._kinds)
            for kick in range(_KICKS):
                days = _drawn(self.now.frame, self._days, number * _KICKS + kick)
                yield _kick(days)

    def _search(self) -> Iterator[_Step]:
        """Days one after another; again if that helps, but the bound has its turn soon."""
        counts = deepened(COUNTS[Effort.NORMAL])
        for _ in range(_ROUNDS):
            before = self.now.value
            yield from (_search(day, counts) for day in self._days)
            if self.now.value >= before - _BETTER:
                return


def _drawn(frame: Frame, days: list[int], number: int) -> tuple[int, ...]:
    """Two or three days in an order drawn from the seed."""
    seed = frame.menu.problem.seed
    drawn = sorted(days, key=lambda day: (crc32(f"{seed}:{number}:{day}".encode()), day))
    return tuple(drawn[: 2 + number % (_MOST_DAYS_OUT - 1)])


def _search(day: int, counts: EffortCounts) -> _Step:
    def step(now: Progress, patience: Patience) -> Progress:
        week = rebuilt_day(now.frame, now.week, day, counts, patience)
        return _better(now, week)

    return step


def _kick(days: tuple[int, ...]) -> _Step:
    def step(now: Progress, patience: Patience) -> Progress:
        week, _ = kicked(now.frame, now.week, days, COUNTS[Effort.NORMAL], patience)
        return _better(now, week)

    return step


def _better(now: Progress, week: Week) -> Progress:
    week = reordered(week)
    value = objective(week)
    return Progress(now.frame, week, value) if value < now.value - _BETTER else now


def _prove(kind: int, nodes: int) -> _Step:
    """Prove what days of a kind cost at least, and so the plan."""

    def step(now: Progress, patience: Patience) -> Progress:
        frame, average = now.frame, now.frame.average
        if average is None or not frame.kinds[kind].open:
            return now
        day = priced_day(frame.menu, frame.kinds[kind], average, average.prices[kind])
        stops = SolveLimits(nodes, None, patience.left_s(), patience.over)
        least = average.days.copy()
        least[kind] = max(least[kind], day_bound(day, _REACH, stops))
        counts = np.array([k.count for k in frame.kinds])
        bound = max(average.bound, average.shared + float(counts @ least))
        return replace(now, frame=replace(frame, average=replace(average, bound=bound, days=least)))

    return step
