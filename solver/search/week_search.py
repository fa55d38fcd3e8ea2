"""From a problem to a plan: the average day first, then the days one by one, then rounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import cycle, islice, permutations
from zlib import crc32

import numpy as np

from foods import Meal
from solver.model.day_kinds import DayKind
from solver.model.given_meals import fixed_meals
from solver.model.meals import Meals
from solver.model.menu import Menu
from solver.model.options import Ints
from solver.problem import Place
from solver.solution import MenuSolution, Status

from .buying.fewer_lines import with_fewer_lines
from .choose_day import Frame, choose_day
from .effort import COUNTS, Effort, EffortCounts, Patience
from .week import Week, gained, misses, objective, repeats
from .whole_days.day_order import reordered

_BETTER = 1e-6

_ROUNDS = 3

CLOSED = 1e-3
"""A gap below this is called optimal."""


def fill_week(frame: Frame, week: Week, counts: EffortCounts, patience: Patience) -> None:
    """Fill what is empty, day by day."""
    for day in range(frame.menu.problem.days):
        if not week.is_built(day):
            _put(week, day, choose_day(frame, week, day, counts, patience).meals)


def better_week(
    frame: Frame, week: Week, counts: EffortCounts, patience: Patience, tell: Callable[[Week], None]
) -> Week:
    """Choose every day anew, and put the days in order, while that betters the plan."""
    best, later = objective(week), replace(counts, dives=0)
    for number in range(counts.week_rounds):
        before = best
        week, best = _rounded(frame, week, best, later if number else counts, patience)
        week = reordered(week)
        best = objective(week)
        if best > before - _BETTER or patience.over():
            break
        tell(week)
    week = _fewer_lines(frame, week, later, patience)
    if objective(week) < best - _BETTER:
        best = objective(week)
        tell(week)
    for pair in _pairs(frame, counts.kicks):
        if patience.over():
            break
        trial, value = kicked(frame, week, pair, counts, patience)
        if value < best - _BETTER:
            week, best = trial, value
            tell(week)
    return week


def better_days(frame: Frame, week: Week, counts: EffortCounts, patience: Patience) -> Week:
    """Choose every day anew, and put the days in order, as often as that betters the plan."""
    for _ in range(_ROUNDS):
        before = objective(week)
        week = reordered(_rounded(frame, week, before, replace(counts, dives=0), patience)[0])
        if objective(week) > before - _BETTER or patience.over():
            break
    return week


def _fewer_lines(frame: Frame, week: Week, counts: EffortCounts, patience: Patience) -> Week:
    quick = replace(COUNTS[Effort.QUICK], dives=0)

    def rebuilt(week: Week, day: int, avoided: frozenset[str]) -> Week:
        return rebuilt_day(frame, week, day, quick, patience, avoided)

    return with_fewer_lines(week, counts.lines, rebuilt, patience.over)[0]


def _rounded(
    frame: Frame, week: Week, best: float, counts: EffortCounts, patience: Patience
) -> tuple[Week, float]:
    """Choose every day anew, each time keeping the better plan."""
    for day in range(frame.menu.problem.days):
        if patience.over():
            break
        trial = rebuilt_day(frame, week, day, counts, patience)
        value = objective(trial)
        if value < best - _BETTER:
            week, best = trial, value
    return week, best


def rebuilt_day(
    frame: Frame,
    week: Week,
    day: int,
    counts: EffortCounts,
    patience: Patience,
    avoided: frozenset[str] = frozenset(),
) -> Week:
    """Return the plan with a day chosen anew, without what is ``avoided`` if that can be."""
    trial = week.copy()
    _put(trial, day, choose_day(frame, week, day, counts, patience, avoided).meals)
    return trial


def kicked(
    frame: Frame, week: Week, days: tuple[int, ...], counts: EffortCounts, patience: Patience
) -> tuple[Week, float]:
    """Take some days out and build them again, the first with an eye on the others."""
    trial = week.copy()
    for spot in [spot for spot in trial.chosen if spot[0] in days]:
        del trial.chosen[spot]
    again = replace(counts, dives=0)
    for day, tries in [(day, counts) for day in days] + [(day, again) for day in days]:
        _put(trial, day, choose_day(frame, trial, day, tries, patience).meals)
    return trial, objective(trial)


def _pairs(frame: Frame, count: int) -> list[tuple[int, int]]:
    """Return pairs of days, so many, in an order drawn from the seed; over and over if need be."""
    days = range(frame.menu.problem.days)
    seed = frame.menu.problem.seed
    pairs = list(permutations([day for day in days if frame.is_open(day)], 2))
    pairs.sort(key=lambda pair: (crc32(f"{seed}:{pair}".encode()), pair))
    return list(islice(cycle(pairs), count)) if pairs else []


def _put(week: Week, day: int, meals: dict[int, Meals]) -> None:
    week.choose(day, meals)


def as_options(menu: Menu, meal: Meal, slot: int) -> Meals | None:
    """Return a meal as options of its dish, or None if it is not one of the permitted meals."""
    table = menu.table
    if meal.dish not in menu.catalogue.dishes:
        return None
    number = table.dish_ids.index(meal.dish)
    if not menu.fits[slot, number]:
        return None
    run = int(np.searchsorted(table.dish, number))
    chosen = [_option(menu, role, meal) for role in range(*table.first_role[run : run + 2])]
    known = [option for option in chosen if option is not None]
    played = sum(bool(table.servings[option]) + len(table.brings[option]) for option in known)
    brought = {serving for option in known for serving in table.brings[option]}
    if None in chosen or played != len(meal.servings) or not brought <= set(meal.servings):
        return None
    options = np.full((1, menu.width), table.n_options, dtype=np.intp)
    options[0, : len(chosen)] = known
    return menu.meals(np.array([number]), options, slot)


def _option(menu: Menu, role: int, meal: Meal) -> int | None:
    first, end = menu.table.first_option[role : role + 2]
    run = menu.table.servings[first:end]
    for place, serving in enumerate(run):
        if serving is not None and serving in meal.servings:
            return int(first) + place
    return int(first) if menu.table.optional[role] else None


def start_from(menu: Menu, kinds: tuple[DayKind, ...], meals: Mapping[Place, Meal]) -> Week:
    """Return a plan that has what is permitted of some meals."""
    week = Week(menu, kinds)
    for kind in kinds:
        for day in kind.days:
            for slot in kind.open:
                meal = meals.get((day, menu.problem.slots[slot]))
                known = as_options(menu, meal, slot) if meal else None
                if known is not None:
                    week.chosen[day, slot] = known
    return week


def given_week(frame: Frame, meals: Mapping[Place, Meal]) -> Week:
    """Return a plan with meals as they are, permitted or not; closed places are left out."""
    menu, week = frame.menu, Week(frame.menu, frame.kinds)
    for kind in frame.kinds:
        for day in kind.days:
            for slot in kind.open:
                meal = meals.get((day, menu.problem.slots[slot]))
                if meal is not None:
                    known = as_options(menu, meal, slot)
                    week.chosen[day, slot] = (
                        fixed_meals(menu, (meal,), (slot,)) if known is None else known
                    )
    return week


def solution(
    frame: Frame,
    week: Week,
    given: Mapping[Place, Meal] | None = None,
    day_gap: float | None = None,
    impossible: bool = False,
) -> MenuSolution:
    """Return the plan with how near to the best possible it is.

    Args:
        frame: The problem.
        week: The plan.
        given: Meals in it that stay exactly as they were.
        day_gap: How far it is from the best plan with these, if that is what was sought.
        impossible: Whether it is proven that no plan keeps every rule.
    """
    cost = objective(week)
    bound = min(cost, _bound(frame, cost) if day_gap is None else cost - day_gap)
    # Gains can bring the cost near 0, where a share of it says nothing: divide by what is paid.
    gap = max(0.0, (cost - bound) / max(1.0, abs(cost + gained(week))))
    return MenuSolution(
        meals=_meals(frame.menu, week, {**(given or {}), **frame.menu.problem.locked}),
        status=_status(week, gap, impossible),
        objective=cost,
        bound=bound,
        gap=gap,
    )


def _status(week: Week, gap: float, impossible: bool) -> Status:
    if misses(week):
        return Status.SHORT if impossible else Status.NOT_FOUND
    if repeats(week):
        return Status.REPEATED
    return Status.OPTIMAL if gap <= CLOSED else Status.FEASIBLE


def _bound(frame: Frame, cost: float) -> float:
    if not any(kind.open for kind in frame.kinds):
        return cost
    return -np.inf if frame.average is None else frame.average.bound


def _meals(menu: Menu, week: Week, given: Mapping[Place, Meal]) -> dict[Place, Meal]:
    meals: dict[Place, Meal] = {}
    for day in range(menu.problem.days):
        for slot, name in enumerate(menu.problem.slots):
            if (day, name) in given:
                meals[day, name] = given[day, name]
            elif (day, slot) in week.chosen:
                meals[day, name] = meal_of(menu, week.chosen[day, slot])
    return meals


def meal_of(menu: Menu, meal: Meals) -> Meal:
    """Return a chosen meal of a plan, a batch of one, as a meal."""
    options: Ints = meal.options[0]
    return menu.table.meal(int(meal.dish[0]), options)
