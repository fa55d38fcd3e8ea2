"""Bettering a plan in the background: step by step, for as long as it pays and somebody lets it.

Two things alternate: the search for a better plan (a day searched wide and whole, some days taken
out and built again; where that has ended, weeks built by prices of what ties days) and the
proof of how good a plan can be (see `day_bound`). Before both, as long as something is missed,
comes the search for a plan that misses nothing. A step is so much work and no more, the same on
every machine; the plan never gets worse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from zlib import crc32

import numpy as np

from solver.lp.limits import SolveLimits
from solver.search.mend import LONG_TRIES, Mended, is_faulty, lone_rules, mended, with_day
from solver.search.rules_day import rules_day
from solver.search.strict import strict_frame, strict_week

from .choose_day import Frame
from .day_bound import day_bound, priced_day
from .effort import COUNTS, Effort, EffortCounts, Patience, deepened
from .week import Week, broken, misses, objective
from .week_search import better_days, kicked, rebuilt_day
from .whole_days.day_order import reordered
from .whole_days.day_pool import DayPool
from .whole_days.dive import LEAST_DAYS, MOST_DAYS, dived
from .whole_days.pick import best_of

_BETTER = 1e-6
_NODES = (1, 30, 200, 1000, 5000)
"""Branches of each proof of what a day costs at least."""

_RULES_NODES = (1, 100, 2000)
"""Branches of each search of the whole model of a day's rules."""

FRUITLESS = 3
"""After so many rounds in which nothing better came weeks are built by prices, or it ends."""

_PAYS = 1e-3
"""What a step must gain, as a share of the cost, for another round to be worth it."""

_DRAWS = 3
_ROUNDS = 2
_REACH = 1.0
_KICKS = 7
DIVES = 2
"""Weeks that are built by the master's prices where exchanges end."""

_NEAR = 0.02
"""A week built so, this near the best, is searched as deeply as the best."""

_MOST_DAYS_OUT = 3


@dataclass(frozen=True, eq=False)
class Progress:
    """Hold where the work stands.

    Attributes:
        frame: It has the best bound.
        week: The best plan.
        value: What that costs.
        rounds: Rounds of search since it was found, or since the work began.
        impossible: Whether it is proven that no plan keeps every rule.
    """

    frame: Frame
    week: Week
    value: float
    rounds: int = 0
    impossible: bool = False

    @property
    def is_hunting(self) -> bool:
        """Tell whether a plan that misses nothing is still looked for."""
        return not self.impossible and misses(self.week)


_Step = Callable[[Progress, Patience], Progress]


def improve(
    frame: Frame,
    week: Week,
    patience: Patience,
    *,
    impossible: bool = False,
    dives: int = DIVES,
) -> Iterator[Progress]:
    """Yield the plan as it is, then where the work stands after each step.

    It ends when the plan is proven the best, when nothing is open, when it does not pay any
    more, or when patience is over. As long as a plan that misses nothing may be found, it pays.

    Args:
        frame: The problem.
        week: The plan to better.
        patience: When to stop.
        impossible: Whether it is proven that no plan keeps every rule.
        dives: Weeks that are built by the master's prices where exchanges end.
    """
    if not broken(week):  # it stays so: no taste outweighs a miss
        frame = strict_frame(frame)
        week = strict_week(frame, week)
    work = _Work(Progress(frame, week, objective(week), impossible=impossible), dives)
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

    def __init__(self, now: Progress, dives: int) -> None:
        self.now, self._dives = now, dives
        self._pool = DayPool(now.frame)
        self._built_before: list[Week] = []
        frame = now.frame
        self._kinds = range(len(frame.kinds))
        self._days = [day for day in range(frame.menu.problem.days) if frame.is_open(day)]

    @property
    def is_done(self) -> bool:
        """Tell whether no better plan can exist."""
        average, value = self.now.frame.average, self.now.value
        return average is None or value - average.bound <= _BETTER * max(1.0, abs(value))

    def steps(self) -> Iterator[_Step]:
        """Yield steps as long as they pay and any day is open."""
        for number in count() if self._days else ():
            yield from self._hunt(number)
            yield from self._search()
            if number < len(_NODES):
                yield from (_prove(kind, _NODES[number]) for kind in self._kinds)
            for kick in range(_KICKS):
                days = _drawn(self.now.frame, self._days, number * _KICKS + kick)
                yield _kick(days)
            yield _round_over
            if self.now.rounds >= FRUITLESS and not self.now.is_hunting:
                yield from self._built_weeks(number)
                if self.now.rounds:  # none of them paid
                    return

    def _built_weeks(self, number: int) -> Iterator[_Step]:
        """Yield weeks that are built by prices, where these can do more than exchanges."""
        if LEAST_DAYS <= len(self._days) <= MOST_DAYS:
            for dive in range(self._dives):
                yield self._dive(number * self._dives + dive)

    def _hunt(self, number: int) -> Iterator[_Step]:
        """Yield steps towards a plan that misses nothing, or the proof that there is none."""
        for draw in range(_DRAWS):
            if self.now.is_hunting:
                yield _draw(1 + number * _DRAWS + draw)
        nodes = _RULES_NODES[min(number, len(_RULES_NODES) - 1)]
        for kind in self._kinds:
            if self.now.is_hunting and number < len(_RULES_NODES):
                yield _settle(kind, nodes)

    def _dive(self, number: int) -> _Step:
        """Build a week by prices of what ties days, then look at weeks of its days and the best."""

        def step(now: Progress, patience: Patience) -> Progress:
            if self._pool.menu is not now.frame.menu:
                self._pool, self._built_before = DayPool(now.frame), []
            frame, quick = now.frame, COUNTS[Effort.QUICK]
            week = dived(frame, self._pool, now.week, number, quick, patience)
            if week is None:
                return now
            week = better_days(frame, reordered(week), quick, patience)
            deep = deepened(COUNTS[Effort.NORMAL])
            if objective(week) < now.value + _NEAR * abs(now.value):
                week = better_days(frame, week, deep, patience)
            # Days of the best week, of this one and of the one built before it.
            weeks = [now.week, week, *self._built_before]
            self._built_before = [week]
            now = _better(now, week)
            picked = best_of(frame, [now.week, *weeks], patience)
            if objective(picked) < now.value - _BETTER:
                now = _better(now, better_days(frame, picked, deep, patience))
            return now

        return step

    def _search(self) -> Iterator[_Step]:
        """Yield days one after another; again if that helps, but the bound has its turn soon."""
        counts = deepened(COUNTS[Effort.NORMAL])
        for _ in range(_ROUNDS):
            before = self.now.value
            yield from (_search(day, counts) for day in self._days)
            if self.now.value >= before - _BETTER:
                return


def _draw(number: int) -> _Step:
    """Draw days anew that miss something."""

    def step(now: Progress, patience: Patience) -> Progress:
        found = mended(now.frame, now.week, LONG_TRIES, number, patience)
        return now if found is None else _found(now, found)

    return step


def _settle(kind: int, nodes: int) -> _Step:
    """Find a day of a kind by the whole model of its rules, or prove that there is none."""

    def step(now: Progress, patience: Patience) -> Progress:
        days = [d for d in now.frame.kinds[kind].days if is_faulty(now.week, d)]
        if not days or not now.frame.kinds[kind].open:
            return now
        stops = SolveLimits(nodes, None, patience.left_s(), patience.over)
        day = rules_day(lone_rules(now.week, days[0]), stops)
        found = with_day(now.frame, now.week, days[0], day.meals, patience) if day.meals else None
        settled = replace(now, impossible=now.impossible or day.impossible)
        return settled if found is None else _found(settled, found)

    return step


def _found(now: Progress, found: Mended) -> Progress:
    return replace(now, frame=found.frame, week=found.week, value=objective(found.week), rounds=0)


def _round_over(now: Progress, _: Patience) -> Progress:
    return replace(now, rounds=now.rounds + 1)


def _drawn(frame: Frame, days: list[int], number: int) -> tuple[int, ...]:
    """Return two or three days in an order drawn from the seed."""
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
    if value >= now.value - _BETTER:
        return now
    paid = now.value - value > _PAYS * max(1.0, abs(now.value))
    return replace(now, week=week, value=value, rounds=0 if paid else now.rounds)


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
        # Lagrange: at the prices of the shared rows a plan costs at least what these rows give
        # (`shared`) plus, for each day, the least that a day of its kind costs.
        bound = max(average.bound, average.shared + float(counts @ least))
        return replace(now, frame=replace(frame, average=replace(average, bound=bound, days=least)))

    return step
