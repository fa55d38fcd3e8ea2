"""Four weeks in a row, with and without a memory of the weeks before.

For each person: dinners that stand more than once and more than three times in the 28 days, dishes
of lunches and dinners that two weeks in turn have in common, targets missed, time. "same seed" is
what a program without a memory plans that is asked for a new week each Monday.

``python -m tests.benchmarks.week_memory [--people 4] [--weeks 4]``
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import mean
from time import process_time

from foods import Catalogue, Diet
from planner.domain import (
    CareRules,
    DietRules,
    Person,
    Plan,
    Profile,
    Sex,
    plan_week,
    shortfalls,
)
from planner.domain.plan.calendar import (
    DateSpan,
    EatenWeeks,
    KeptMeal,
    KeptWeek,
    meals_before,
)
from solver import MealBefore, MenuSolver

MONDAY = date(2026, 11, 2)
MAIN = ("lunch", "dinner")
PEOPLE = (
    Profile(Person(40, Sex.FEMALE)),
    Profile(Person(67, Sex.MALE)),
    Profile(Person(29, Sex.FEMALE), DietRules(Diet.VEGETARIAN)),
    Profile(Person(52, Sex.MALE), DietRules(Diet.VEGAN)),
    Profile(Person(35, Sex.MALE), DietRules(Diet.PESCATARIAN)),
    Profile(Person(24, Sex.FEMALE), DietRules(Diet.VEGETARIAN)),
)
MODES = ("same seed", "other seeds", "memory")


@dataclass(frozen=True)
class Figures:
    """What weeks in a row are like.

    Attributes:
        again: Dinners beyond the first of their dish.
        often: Dishes that are dinner more than three times.
        shared: Share of dishes of lunch and dinner that the week before had too, mean.
        missed: Targets missed.
        seconds: Processor time.
    """

    again: int
    often: int
    shared: float
    missed: int
    seconds: float


def main() -> None:
    """Print the figures of every person and mode, then their means."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=4)
    parser.add_argument("--weeks", type=int, default=4)
    asked = parser.parse_args()
    catalogue, care = Catalogue.load(), CareRules.load()
    solver, rows = MenuSolver(catalogue), {mode: list[Figures]() for mode in MODES}
    print("person mode         again  >3   shared  missed  seconds")
    for number, profile in enumerate(PEOPLE[: asked.people]):
        for mode in MODES:
            found = figures(profile, mode, asked.weeks, catalogue, care, solver)
            rows[mode].append(found)
            print(f"{number:6} {line(mode, [found])}", flush=True)
    for mode in MODES:
        print(f"  mean {line(mode, rows[mode])}")
    ratio = total(rows["memory"]) / total(rows["other seeds"])
    print(f"time with memory: {ratio:.2f} times that without")


def figures(
    profile: Profile,
    mode: str,
    weeks: int,
    catalogue: Catalogue,
    care: CareRules,
    solver: MenuSolver,
) -> Figures:
    """Plan weeks in a row."""
    plans: list[Plan] = []
    begun = process_time()
    for number in range(weeks):
        start = MONDAY + timedelta(days=7 * number)
        eaten = EatenWeeks([kept(plan, catalogue) for plan in plans])

        def past(day: date, eaten: EatenWeeks = eaten) -> tuple[MealBefore, ...]:
            return meals_before(eaten, day, catalogue)

        plans.append(
            plan_week(
                profile,
                catalogue,
                start=start,
                seed=0 if mode == "same seed" else number,
                care=care,
                solver=solver,
                past=past if mode == "memory" else None,
            )
        )
    seconds = process_time() - begun
    dinners = Counter(
        meal.dish
        for plan in plans
        for (day, slot), meal in plan.meals.items()
        if slot == "dinner" and (day, slot) not in plan.leftovers
    )
    return Figures(
        again=sum(count - 1 for count in dinners.values()),
        often=sum(count > 3 for count in dinners.values()),
        shared=mean(_shared(*pair) for pair in pairwise(plans)),
        missed=sum(len(shortfalls(plan, catalogue)) for plan in plans),
        seconds=seconds,
    )


def kept(plan: Plan, catalogue: Catalogue) -> KeptWeek:
    """Return a plan as the calendar keeps it in short."""
    assert plan.start is not None
    meals = tuple(
        KeptMeal(
            day,
            slot,
            meal.dish,
            meal.dish,
            tuple(serving.food for serving in meal.servings),
            leftover=(day, slot) in plan.leftovers,
        )
        for (day, slot), meal in plan.meals.items()
    )
    return KeptWeek(DateSpan(plan.start, plan.days), meals, plan.start.toordinal())


def line(mode: str, rows: Sequence[Figures]) -> str:
    """Return the means of some figures as a line."""
    return (
        f"{mode:12} {mean(r.again for r in rows):5.1f} {mean(r.often for r in rows):4.1f} "
        f"{mean(r.shared for r in rows):7.0%} {mean(r.missed for r in rows):7.1f} "
        f"{mean(r.seconds for r in rows):8.1f}"
    )


def total(rows: Sequence[Figures]) -> float:
    """Return the processor time of all, s."""
    return sum(row.seconds for row in rows)


def _shared(one: Plan, other: Plan) -> float:
    first, second = _dishes(one), _dishes(other)
    return len(first & second) / max(1, len(second))


def _dishes(plan: Plan) -> set[str]:
    return {meal.dish for (_, slot), meal in plan.meals.items() if slot in MAIN}


if __name__ == "__main__":
    main()
