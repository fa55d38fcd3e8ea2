"""Choosing the meals of one day, the others staying as they are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from .combine import SlotPool, combine
from .daymaster import DayMaster, Relaxed
from .days import DayKind, day_kinds
from .daytask import DayTask, day_task
from .effort import EffortCounts, Patience
from .exchange import search_day
from .master import AverageDay, Master
from .menu import Meals, Menu, join, unique
from .pricing import Costs, Prices, best_meals, near_meals, reduced_costs
from .problem import MenuProblem
from .program import Stops
from .week import Week
from .whole import choose_whole

_FIRST_REACH = 0.15
"""How far above the bound meals are first combined."""

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
    """What is known of a problem before any day is chosen.

    Attributes:
        menu: The problem made ready.
        kinds: Its kinds of day.
        average: The master's answer, or None if it was not asked, the solver failed or
            nothing is open.
        columns: Meals by slot that days begin with when there is no master's answer.
    """

    menu: Menu
    kinds: tuple[DayKind, ...]
    average: AverageDay | None
    columns: tuple[Meals, ...] = ()
    _masters: dict[int, DayMaster] = field(default_factory=dict)

    def relax(self, task: DayTask) -> Relaxed:
        """A day with meals mixed in fractions; a plain guess if the solver fails."""
        number = self.kinds.index(task.kind)
        if number not in self._masters:
            none = tuple(self.menu.no_meals() for _ in self.menu.shares)
            pool = self.average.pool[number] if self.average is not None else self.columns or none
            self._masters[number] = DayMaster(self.menu, task.kind, pool)
        relaxed = self._masters[number].solve(task, _DAY_ROUNDS, _DAY_COLUMNS)
        if relaxed is not None:
            return relaxed
        zeros = self.menu.shares * 0.0
        worth = np.full(len(self.menu.goals.need), _PLAIN_WORTH)
        return Relaxed(-np.inf, Prices(worth, zeros, zeros))

    def asked(self, problem: MenuProblem) -> Frame:
        """The frame for a problem that differs only in the plan on the screen."""
        return replace(self, menu=replace(self.menu, problem=problem))


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
    average = master.solve(counts.lp_rounds, counts.columns, counts.lp_gap, patience.over)
    return Frame(menu, kinds, average)


def choose_day(frame: Frame, week: Week, day: int, counts: EffortCounts) -> Choice:
    """The best meals found for a day."""
    task = day_task(week, day, frame.average)
    now = {s: week.chosen[day, s] for s in task.kind.open if (day, s) in week.chosen}
    if not task.kind.open:
        return Choice({}, 0.0, 0.0)
    value = task.value(now) if len(now) == len(task.kind.open) else np.inf
    relaxed = frame.relax(task)
    reduced = reduced_costs(frame.menu, task.costs, relaxed.prices)
    choice = _combined(task, reduced, relaxed.bound, Choice(now, value, relaxed.bound), counts)
    if choice.value - choice.bound <= _PROVEN:
        return choice
    choice = _exchanged(task, reduced, relaxed.prices, choice, counts)
    if counts.whole and choice.value - choice.bound > _TIGHT:
        return _branched(task, reduced, relaxed.prices, choice, counts)
    return choice


def _combined(
    task: DayTask, reduced: Costs, bound: float, choice: Choice, counts: EffortCounts
) -> Choice:
    """Combine meals ever farther from the best, until the best day is proven or counts end."""
    reach = _FIRST_REACH
    for _ in range(_STAGES):
        pools, within = _near_pools(task, reduced, reach, counts.near)
        found = combine(task, pools, within, counts.combinations)
        if found.value < choice.value - _PROVEN:
            choice = Choice(found.meals, found.value, bound)
        if choice.value - bound <= found.within:
            return Choice(choice.meals, choice.value, choice.value)
        if found.within < reach:
            break
        reach = min(max(2 * reach, choice.value - bound), 4 * reach)
    return choice


def _near_pools(
    task: DayTask, reduced: Costs, reach: float, most: int
) -> tuple[list[SlotPool], float]:
    """Meals of every slot within reach, and how far the pools are complete."""
    pools, within, menu = [], reach, task.menu
    for slot in task.kind.open:
        found = near_meals(menu, slot, reduced, reach, most)
        if len(found.dish) == most:
            within = min(within, float(found.reduced[-1]))
        if not len(found.dish):
            best = best_meals(menu, reduced)[slot]
            row = np.array([int(np.argmin(best.reduced))])
            found = type(best)(best.dish[row], best.options[row], best.reduced[row])
        pools.append(SlotPool(slot, menu.meals(found.dish, found.options), found.reduced))
    return pools, within


def _exchanged(
    task: DayTask, reduced: Costs, prices: Prices, choice: Choice, counts: EffortCounts
) -> Choice:
    """Better a day by exchanges with the best meal of each dish and those near the best."""
    menu, best = task.menu, best_meals(task.menu, reduced)
    near, _ = _near_pools(task, reduced, _FIRST_REACH * 2, counts.exchange.pairs)
    pools = {
        pool.slot: unique(
            join([pool.meals, menu.meals(best[pool.slot].dish, best[pool.slot].options)])
        )
        for pool in near
    }
    meals = search_day(task, pools, choice.meals, counts.exchange, prices.goal)
    return Choice(meals, task.value(meals), choice.bound)


def _branched(
    task: DayTask, reduced: Costs, prices: Prices, choice: Choice, counts: EffortCounts
) -> Choice:
    """Better a tight day by a mixed-integer program over its best meals."""
    for doubled in range(_DOUBLINGS):
        pools, _ = _near_pools(task, reduced, _FIRST_REACH * 2**doubled, counts.whole)
        if all(len(pool.meals) >= counts.whole for pool in pools):
            break
    meals = choose_whole(task, pools, Stops(counts.nodes, _MIP_GAP))
    if len(meals) < len(task.kind.open) or task.value(meals) > choice.value - _PROVEN:
        return choice
    return _exchanged(task, reduced, prices, Choice(meals, np.inf, choice.bound), counts)
