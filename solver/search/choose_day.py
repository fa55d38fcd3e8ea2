"""Choosing the meals of one day, the others staying as they are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from solver.lp.limits import SolveLimits
from solver.model.day_kinds import DayKind, day_kinds
from solver.model.meals import Meals, join, unique
from solver.model.menu import Menu

from .combinations import SlotPool, combine
from .day_lp import DayMaster, Relaxed
from .day_mip import choose_whole
from .day_task import DayTask, day_task
from .effort import EffortCounts, Patience
from .exchanges import Candidates, candidates, search_day
from .master import AverageDay, Master
from .pricing import Prices, best_meals, near_meals, reduced_costs
from .week import Week

_FIRST_REACH = 0.6
"""How far above the bound meals are first combined."""

_WIDER = (0.2, 0.4, 0.8, 1.5, 3.0)
"""How far above the bound meals are looked for that take part in exchanges."""

_STAGES = 4
_DAY_ROUNDS = 8
_DAY_COLUMNS = 6
_PLAIN_WORTH = 6.0
_PROVEN = 1e-6
_TIGHT = 6.0
"""A day this far above its bound misses something that it perhaps need not."""

_MIP_GAP = 0.01
_DOUBLINGS = 5


@dataclass(frozen=True, eq=False)
class Frame:
    """Hold what is known of a problem before any day is chosen.

    Attributes:
        menu: The problem made ready.
        kinds: Its kinds of day.
        average: The master's answer, or None if it was not asked, the solver failed or
            nothing is open.
    """

    menu: Menu
    kinds: tuple[DayKind, ...]
    average: AverageDay | None
    _masters: dict[int, DayMaster] = field(default_factory=dict)
    _average_master: Master | None = None

    def is_open(self, day: int) -> bool:
        """Tell whether anything can be chosen on a day."""
        return any(kind.open for kind in self.kinds if day in kind.days)

    def master(self, kind: DayKind) -> DayMaster:
        """Return the linear program of a kind of day."""
        number = self.kinds.index(kind)
        if number not in self._masters:
            none = tuple(self.menu.no_meals() for _ in self.menu.shares)
            pool = self.average.pool[number] if self.average is not None else none
            self._masters[number] = DayMaster(self.menu, kind, pool)
        return self._masters[number]

    def relax(self, task: DayTask) -> Relaxed:
        """Return a day with meals mixed in fractions; a plain guess if the solver fails."""
        relaxed = self.master(task.kind).solve(task, _DAY_ROUNDS, _DAY_COLUMNS)
        if relaxed is not None:
            return relaxed
        zeros = self.menu.shares * 0.0
        worth = np.full(len(self.menu.goals.need), _PLAIN_WORTH)
        return Relaxed(-np.inf, Prices(worth, zeros, zeros))

    def sharpened(self, counts: EffortCounts, patience: Patience) -> Frame:
        """Return the frame with a bound as near as these counts bring it."""
        if self._average_master is None:
            return self
        return replace(self, average=_average(self._average_master, counts, patience))


@dataclass(frozen=True, eq=False)
class Choice:
    """The meals chosen for a day.

    Attributes:
        meals: By slot.
        value: What the day costs.
        bound: What no choice for the day can undercut; equals ``value`` if proven best.
    """

    meals: dict[int, Meals]
    value: float
    bound: float


def make_frame(menu: Menu, counts: EffortCounts, patience: Patience) -> Frame:
    """Solve the average day."""
    kinds = day_kinds(menu)
    if not any(kind.open for kind in kinds):
        return Frame(menu, kinds, None)
    master = Master(menu, kinds)
    return Frame(menu, kinds, _average(master, counts, patience), _average_master=master)


def _average(master: Master, counts: EffortCounts, patience: Patience) -> AverageDay | None:
    return master.solve(counts.lp_rounds, counts.columns, counts.lp_gap, patience.over)


def choose_day(
    frame: Frame,
    week: Week,
    day: int,
    counts: EffortCounts,
    patience: Patience,
    avoided: frozenset[str] = frozenset(),
) -> Choice:
    """Return the best meals found for a day, not worse than those it has.

    What is ``avoided``, by what it is bought as, is used only where nothing else will do.
    """
    task = day_task(week, day, frame.average, avoided)
    now = {s: week.chosen[day, s] for s in task.kind.open if (day, s) in week.chosen}
    return choose_for(frame, task, now, counts, patience)


def choose_for(
    frame: Frame, task: DayTask, now: dict[int, Meals], counts: EffortCounts, patience: Patience
) -> Choice:
    """Return the best meals found for a task, not worse than those it has ``now``, by slot."""
    if not task.kind.open:
        return Choice({}, 0.0, 0.0)
    search = _DaySearch(task, frame.relax(task), frame.master(task.kind), counts)
    if built := len(now) == len(task.kind.open):
        search.start(now)
    for dive in range(counts.dives if built else max(1, counts.dives)):
        search.start(frame.master(task.kind).dive(task, _DAY_COLUMNS, dive))
    search.combine(patience)
    if counts.branch_always or search.best.value - search.best.bound > _TIGHT:
        search.branch(patience)
    return search.best


class _DaySearch:
    """The search for one day's meals.

    Attributes:
        best: The best choice so far.
    """

    def __init__(
        self, task: DayTask, relaxed: Relaxed, master: DayMaster, counts: EffortCounts
    ) -> None:
        self._task, self._prices, self._counts = task, relaxed.prices, counts
        self._reduced = reduced_costs(task.menu, task.costs, relaxed.prices)
        self._nearest = best_meals(task.menu, self._reduced)
        self._master = master
        self._pools = self._exchange_pools()
        self.best = Choice({}, np.inf, relaxed.bound)

    def start(self, meals: dict[int, Meals]) -> None:
        """Improve some meals by exchanges; keep them if they are the best so far."""
        if len(meals) == len(self._task.kind.open):
            self._exchange(meals)

    def combine(self, patience: Patience) -> None:
        """Combine meals ever farther from the best, until the best day is proven or counts end."""
        counts, bound, before = self._counts, self.best.bound, self.best.value
        if before - bound > counts.combine_within and self.best.meals:
            return
        # A day below `before` has reduced costs that add up to less than `before - bound`: no
        # combination farther off needs to be looked at.
        reach = min(_FIRST_REACH, before - bound)
        for _ in range(_STAGES):
            if self.best.meals and patience.over():
                return
            pools, within = self._near_pools(reach, counts.near)
            found = combine(self._task, pools, within, counts.combinations)
            self._keep(found.meals, found.value)
            # All combinations up to here were looked at, and any other costs more than the best.
            if self.best.value - bound <= found.within:
                self.best = replace(self.best, bound=self.best.value)
                return
            if found.within < reach:
                break
            reach = min(max(2 * reach, self.best.value - bound), 4 * reach)
        if self.best.value < before - _PROVEN or not self.best.meals:
            self._exchange(self.best.meals)

    def branch(self, patience: Patience) -> None:
        """Improve the day by a mixed-integer program over meals near the best."""
        counts = self._counts
        if not counts.whole or self.best.value - self.best.bound < _PROVEN or patience.over():
            return
        for doubled in range(_DOUBLINGS):
            pools, _ = self._near_pools(_FIRST_REACH * 2**doubled, counts.whole)
            if all(len(pool.meals) >= counts.whole for pool in pools):
                break
        pools = [self._with_best(pool) for pool in pools]
        stops = SolveLimits(counts.nodes, _MIP_GAP, patience.left_s(), patience.over)
        self.start(choose_whole(self._task, pools, stops, self.best.meals))

    def _with_best(self, pool: SlotPool) -> SlotPool:
        """Return the pool with the meal now in its slot and the columns nearest to the best."""
        now = [self.best.meals[pool.slot]] if self.best.meals else []
        columns = self._master.columns(pool.slot, self._reduced, self._counts.whole // 2)
        meals = unique(join([*now, pool.meals, columns]))
        return SlotPool(pool.slot, meals, np.zeros(len(meals)))

    def _exchange(self, meals: dict[int, Meals]) -> None:
        limits = self._counts.exchange
        found = search_day(self._task, self._pools, meals, limits, self._prices.goal)
        self._keep(found, self._task.value(found))

    def _keep(self, meals: dict[int, Meals], value: float) -> None:
        if value < self.best.value - _PROVEN:
            self.best = Choice(meals, value, self.best.bound)

    def _near_pools(self, reach: float, most: int) -> tuple[list[SlotPool], float]:
        """Return meals of every slot within reach, and how far the pools are complete."""
        pools, within, menu = [], reach, self._task.menu
        for slot in self._task.kind.open:
            found = near_meals(menu, slot, self._reduced, self._nearest[slot], reach, most)
            if len(found.dish) == most:
                within = min(within, float(found.reduced[-1]))
            if len(found.dish):
                meals = menu.meals(found.dish, found.options, slot)
                pools.append(SlotPool(slot, meals, found.reduced))
            else:
                pools.append(self._one_nearest(slot))
        return pools, within

    def _one_nearest(self, slot: int) -> SlotPool:
        best = self._nearest[slot]
        row = np.array([int(np.argmin(best.reduced))])
        return SlotPool(slot, best.meals(row), best.reduced[row])

    def _exchange_pools(self) -> dict[int, Candidates]:
        """Return the best meal of each dish, the columns and the meals near the best, by slot."""
        best, counts = self._nearest, self._counts
        pools, most = {}, counts.exchange.pairs
        for slot in self._task.kind.open:
            parts = [best[slot].meals()]
            parts.append(self._master.columns(slot, self._reduced, most))
            if counts.wide:
                parts.append(self._wide(slot))
            meals = unique(join(parts))
            pools[slot] = candidates(self._task, slot, meals, self._prices.goal)
        return pools

    def _wide(self, slot: int) -> Meals:
        """Return the meals of a slot that are nearest to the best; the reach grows as needed."""
        best, most = self._nearest[slot], self._counts.wide
        for reach in _WIDER:
            found = near_meals(self._task.menu, slot, self._reduced, best, reach, most)
            if len(found.dish) == most:
                break
        return self._task.menu.meals(found.dish, found.options, slot)
