"""Cooking once for two meals: which dinners are eaten again, as a lunch or another dinner.

A pair ties two places to one meal. The second one is only warmed, and the rest of its day is
chosen anew around it. A pair is made where the whole plan costs less with it: minutes and work
are saved, and so are packs; what a meal of its own would have given is lost. What is left over
is no repeat of its dish. Later steps see both meals as locked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from foods import Meal
from solver.model.day_kinds import day_kinds
from solver.model.menu import Menu, with_problem
from solver.model.placement_costs import place_cost
from solver.problem import Place

from .choose_day import Frame
from .effort import COUNTS, Effort, Patience
from .week import Spot, Week, misses, objective, repeats, size_cost
from .week_search import meal_of, rebuilt_day

WARM_UP_MINUTES = 5
"""What a meal takes that only has to be warmed."""

COOKED, EATEN = "dinner", ("lunch", "dinner")
"""The slot that is cooked in, and where its leftovers may stand."""

_TRIED = 5
"""Pairs that are tried for each that is made."""

_FAR = 2
"""A dinner is eaten as one again so many days after; as a lunch it is on the next day."""

_FOR_LUNCH = 2
"""So many of the most leftovers of a week are for lunches alone: a dinner twice looks dull."""

_BETTER = 1e-6


@dataclass(frozen=True, eq=False)
class Tied:
    """A plan with meals that are left over from others.

    Attributes:
        frame: The problem, in which both meals of each pair are locked.
        week: The plan.
        links: The place of each leftover, with the place it was cooked at.
        meals: The meals of the pairs, by place.
    """

    frame: Frame
    week: Week
    links: dict[Place, Place]
    meals: dict[Place, Meal]


def with_leftovers(frame: Frame, week: Week, most: int, patience: Patience) -> Tied:
    """Return the plan with as many pairs as pay, at most so many."""
    tied, before = Tied(frame, week, {}, {}), objective(week)
    while len(tied.links) < most and not patience.over():
        best: tuple[float, Tied] | None = None
        dinners = sum(slot == COOKED for _, slot in tied.links)
        slots = EATEN if dinners < most - _FOR_LUNCH else EATEN[:1]
        for source, place in _pairs(tied.week, slots)[:_TRIED]:
            trial = _tied(tied, source, place, patience)
            if trial is not None and (best is None or trial[0] < best[0] - _BETTER):
                best = trial
        if best is None or best[0] > before - _BETTER:
            break
        # The cost of a tied pair is no part of the objective: only what is still open counts on.
        tied, before = best[1], objective(best[1].week)
    return tied


def _pairs(week: Week, eaten: tuple[str, ...]) -> list[tuple[Spot, Spot]]:
    """Return dinners that keep with where they may be eaten again, what takes longest first."""
    menu = week.menu
    slots = menu.problem.slots
    found = []
    for (day, slot), meal in week.chosen.items():
        if slots[slot] == COOKED:
            dish = menu.catalogue.dishes[menu.table.dish_ids[meal.dish[0]]]
            for later, other in _later(week, day, dish.keeps_days, eaten):
                found.append((-dish.minutes, later - day, (day, slot), (later, other)))
    return [(source, place) for *_, source, place in sorted(found)]


def _later(week: Week, day: int, keeps_days: int, eaten: tuple[str, ...]) -> Iterator[Spot]:
    problem = week.menu.problem
    for slot, name in enumerate(problem.slots):
        after = _FAR if name == COOKED else 1
        later = day + after
        tied = any((later, other) in problem.leftovers for other in problem.slots)
        if name in eaten and after <= keeps_days and not tied and (later, slot) in week.chosen:
            yield later, slot


def _tied(tied: Tied, source: Spot, place: Spot, patience: Patience) -> tuple[float, Tied] | None:
    """Return cost and plan with one more pair; None if it breaks a rule the plan kept."""
    week, menu = tied.week, tied.week.menu
    names = menu.problem.slots
    meal = meal_of(menu, week.chosen[source])
    first, second = (source[0], names[source[1]]), (place[0], names[place[1]])
    problem = replace(
        menu.problem,
        locked={**menu.problem.locked, first: meal, second: meal},
        leftovers=menu.problem.leftovers | {second},
    )
    after = with_problem(menu, problem)
    kinds = day_kinds(after)
    rest = {spot: one for spot, one in week.chosen.items() if spot not in (source, place)}
    frame = Frame(after, kinds, None)
    trial = Week(after, kinds, rest)
    quick = replace(COUNTS[Effort.QUICK], dives=0)
    trial = rebuilt_day(frame, trial, place[0], quick, patience)
    if (misses(trial) and not misses(week)) or (repeats(trial) and not repeats(week)):
        return None
    cost = objective(trial) + _own(week, source) + _warmed(week, source, place)
    cost -= menu.weights["leftover"]
    links, meals = {**tied.links, second: first}, {**tied.meals, first: meal, second: meal}
    return cost, Tied(frame, trial, links, meals)


def _own(week: Week, spot: Spot) -> float:
    menu, meal, kind = week.menu, week.chosen[spot], week.kind(spot[0])
    cost = meal.cost + kind.slowness(menu, meal.minutes) + size_cost(menu, kind, spot[1], meal)
    return float((cost + place_cost(menu, spot[0], spot[1], meal))[0])


def _warmed(week: Week, source: Spot, place: Spot) -> float:
    """Return what the meal costs a second time: its size where it stands, and warming it."""
    menu, meal = week.menu, week.chosen[source]
    minutes = float(meal.minutes[0])
    saved = max(0.0, minutes - WARM_UP_MINUTES) * menu.weights["minutes"]
    saved += _work(menu, source, week)
    size = float(size_cost(menu, week.kind(place[0]), place[1], meal)[0])
    usual = float(place_cost(menu, source[0], source[1], meal)[0])
    return float(meal.cost[0]) - saved + size + usual


def _work(menu: Menu, source: Spot, week: Week) -> float:
    """Return what laying out the foods of the meal costs, which is done once."""
    foods = {food for food in week.chosen[source].food.ravel().tolist() if food >= 0}
    names = tuple(menu.catalogue.foods)
    return sum(menu.work(names[food]) for food in sorted(foods))
