"""What weeks are made of, counted: raw and fruit, sides, overlap, overused foods, things to buy.

``python -m tests.menus.figures [--people 20] [--before] [--show]``

Weeks of different people, two seeds each. With ``--before`` the same weeks are planned in the same
run with the terms of usualness and parts of plates switched off, and times are compared.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import mean
from time import process_time

from foods import Catalogue, Diet, Meal
from foods.catalogue.plate import plate_title
from planner.domain import Activity, DietRules, Person, Plan, Profile, Sex, plan_week, shortfalls
from planner.domain.assessment.shortfalls import describe
from planner.domain.person.wishes import Wishes
from planner.domain.shopping import shopping_list
from solver import MenuSolver, Status, load_weights
from solver.model.repeat_costs import food_things
from tests.test_thirty_profiles import CASES

MAIN = ("lunch", "dinner")
FRUIT = frozenset({"fruit", "berry"})
SERVING_G = 120.0
"""A serving of fruit; half a cup of most, a small apple."""
FRESH = frozenset({"leafy_green", "vegetable", "cruciferous", "root"})
SOUR = ("lemon", "lime", "vinegar", "vinaigrette", "tomato", "salsa", "yogurt", "pickle", "sauce")
STAPLE_PARTS = ("bread", "drink")
TERMS = (
    "usual_food",
    "usual_pair",
    "usual_dish",
    "part",
    "part_often",
    "near_part",
    "day_kind",
    "near_kind",
    "rest",
    "overused",
)
STYLES = (Diet.OMNIVORE, Diet.VEGETARIAN, Diet.VEGAN, Diet.PESCATARIAN)


@dataclass(frozen=True)
class Figures:
    """Of one week; shares from 0 to 1."""

    short: bool
    raw: float
    fruit: float
    fruit_servings_a_day: float
    sour_dinners: float
    side_days: int
    overused: tuple[str, ...]
    minutes_a_day: float
    things: int
    near: int
    dishes: frozenset[str]
    parts_a_meal: float


def main(arguments: list[str] | None = None) -> None:
    """Print the figures by style, and what the terms cost in time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--before", action="store_true")
    parser.add_argument("--show", action="store_true")
    parser.add_argument(
        "--listed", type=int, default=0, help="profiles of the thirty, targets only"
    )
    asked = parser.parse_args(arguments)
    catalogue = Catalogue.load()
    found: dict[str, list[Figures]] = {}
    overlaps, seconds, was = [], [0.0, 0.0], []
    solver = MenuSolver(catalogue)
    bare = bare_catalogue(catalogue)
    former = MenuSolver(bare)
    for number in range(asked.people):
        profile = person(number)
        both = []
        for seed in (2 * number, 2 * number + 1):
            begun = process_time()
            plan = plan_week(profile, catalogue, seed=seed, solver=solver)
            seconds[0] += process_time() - begun
            both.append(figures(plan, catalogue))
            if asked.show:
                print(f"\n{profile.diet.style.value}, {profile.person.age}, seed {seed}")
                print("\n".join(week_lines(plan, catalogue)), flush=True)
            if asked.before:
                begun = process_time()
                old = plan_week(without_terms(profile), bare, seed=seed, solver=former)
                seconds[1] += process_time() - begun
                was.append(figures(old, bare))
        found.setdefault(profile.diet.style.value, []).extend(both)
        overlaps.append(shared(*both))
    every = [week for weeks in found.values() for week in weeks]
    for name, weeks in {"all": every, **found}.items():
        print(f"{name:12} {line(weeks)}")
    if was:
        print(f"{'without':12} {line(was)}")
        before = mean(shared(*pair) for pair in zip(was[::2], was[1::2], strict=True))
        print(f"without the terms two seeds overlap in {before:.0%} of dishes")
    piled = Counter(name for week in every for name in week.overused)
    print("overused beyond their days, weeks:", dict(piled) or "none")
    print(f"two seeds overlap in {mean(overlaps):.0%} of dishes")
    print(f"distinct dishes {len(frozenset().union(*(week.dishes for week in every)))}")
    if asked.listed:
        missed = list(listed_misses(catalogue, solver, asked.listed))
        print(f"{asked.listed} listed profiles, targets missed:", "; ".join(missed) or "none")
    print(f"processor time a week {seconds[0] / len(every):.2f} s", end="")
    print(f", {seconds[0] / seconds[1]:.2f} times that without the terms" if seconds[1] else "")


def listed_misses(catalogue: Catalogue, solver: MenuSolver, count: int) -> Iterator[str]:
    """Yield what the weeks of the first of the thirty listed profiles miss."""
    for case in CASES[:count]:
        plan = plan_week(case.profile, catalogue, solver=solver)
        for missed in shortfalls(plan, catalogue):
            yield f"{case.age} {case.style.value}: {describe(missed, catalogue)}"


def person(number: int) -> Profile:
    """Return one of a row of different people: styles in turn, both sexes, 19 to 78 years."""
    sex = (Sex.FEMALE, Sex.MALE)[number // 4 % 2]
    size = {"weight_kg": 66.0, "height_cm": 166.0} if sex is Sex.FEMALE else {}
    size = size or {"weight_kg": 80.0, "height_cm": 178.0}
    age = 19 + number * 17 % 60
    who = Person(age, sex, activity=Activity.LOW_ACTIVE, **size)
    return Profile(who, DietRules(STYLES[number % 4]))


def bare_catalogue(catalogue: Catalogue) -> Catalogue:
    """Return the catalogue without parts of plates and without usualness."""
    dishes = {key: dish.alone for key, dish in catalogue.dishes.items()}
    return replace(catalogue, dishes=dishes, parts=(), data=None)


def without_terms(profile: Profile) -> Profile:
    """Return the profile with the terms of usualness switched off."""
    return replace(profile, wishes=replace(Wishes(), importance=dict.fromkeys(TERMS, 0.0)))


def figures(plan: Plan, catalogue: Catalogue) -> Figures:
    """Return what a week is made of."""
    mains = [meal for (_, slot), meal in plan.meals.items() if slot in MAIN]
    dinners = [meal for (_, slot), meal in plan.meals.items() if slot == "dinner"]
    kinds = {key: food.kind for key, food in catalogue.foods.items()}
    grams = sum(
        s.grams for meal in plan.meals.values() for s in meal.servings if kinds[s.food] in FRUIT
    )
    sides = _side_days(plan, catalogue)
    return Figures(
        short=plan.status is Status.SHORT or bool(shortfalls(plan, catalogue)),
        raw=mean(any(is_raw(s.food, kinds) for s in meal.servings) for meal in mains),
        fruit=mean(any(kinds[s.food] in FRUIT for s in meal.servings) for meal in mains),
        fruit_servings_a_day=grams / SERVING_G / plan.days,
        sour_dinners=mean(
            any(word in s.food for s in meal.servings for word in SOUR) for meal in dinners
        ),
        side_days=max(sides.values(), default=0),
        overused=tuple(_overused(plan, catalogue)),
        minutes_a_day=sum(catalogue.dishes[m.dish].minutes for m in plan.meals.values())
        / plan.days,
        things=sum(1 for each in shopping_list(plan, catalogue).lines if not each.staple),
        near=_near(plan, catalogue),
        dishes=frozenset(meal.dish for meal in plan.meals.values()),
        parts_a_meal=mean(len(_parts(meal, catalogue)) for meal in mains),
    )


def is_raw(food: str, kinds: Mapping[str, str]) -> bool:
    """Return whether a food is a raw vegetable or fresh fruit."""
    fresh = food.endswith("_raw") and kinds[food] in FRESH
    return fresh or kinds[food] in {*FRUIT, "avocado"}


def _parts(meal: Meal, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return parts beside a dish: name and food."""
    roles = ((s.food, catalogue.dishes[meal.dish].role_of(s.food)) for s in meal.servings)
    return [(r.beside, food) for food, r in roles if r and r.beside and not r.comes_with]


def _side_days(plan: Plan, catalogue: Catalogue) -> Counter[str]:
    found = {
        (day, food)
        for (day, _), meal in plan.meals.items()
        for part, food in _parts(meal, catalogue)
        if part not in STAPLE_PARTS
    }
    return Counter(food for _, food in found)


def _overused(plan: Plan, catalogue: Catalogue) -> Iterator[str]:
    """Yield foods of the list of overused ones that stand on more than three days."""
    for name, overuse in load_weights().overuse.items():
        days = {
            day
            for (day, _), meal in plan.meals.items()
            for s in meal.servings
            if s.food in overuse.foods or catalogue.foods[s.food].kind in overuse.kinds
        }
        if len(days) > max(3.0, overuse.most):
            yield name


def _near(plan: Plan, catalogue: Catalogue) -> int:
    """Main foods of lunches and dinners that are so on the next day too."""
    things = food_things(catalogue, load_weights().alike)
    days = []
    for day in range(plan.days):
        found = set()
        for (d, slot), meal in plan.meals.items():
            for s in meal.servings if d == day and slot in MAIN else ():
                role = catalogue.dishes[meal.dish].role_of(s.food)
                if role and role.part == "main":
                    found.add(int(things[catalogue.row(s.food)]))
        days.append(found)
    return sum(len(one & two) for one, two in pairwise(days))


def shared(one: Figures, other: Figures) -> float:
    """Return the share of the dishes of two weeks that stand in both."""
    return len(one.dishes & other.dishes) / max(1, len(one.dishes | other.dishes))


def line(weeks: list[Figures]) -> str:
    """Return a row of the table."""
    return (
        f"{len(weeks)} weeks: short {sum(w.short for w in weeks)}, "
        f"raw {mean(w.raw for w in weeks):.0%}, fruit {mean(w.fruit for w in weeks):.0%}, "
        f"fruit servings {mean(w.fruit_servings_a_day for w in weeks):.1f}, "
        f"sour dinners {mean(w.sour_dinners for w in weeks):.0%}, "
        f"one side at most on {max(w.side_days for w in weeks)} days, "
        f"minutes {mean(w.minutes_a_day for w in weeks):.0f}, "
        f"things {mean(w.things for w in weeks):.0f}, near {mean(w.near for w in weeks):.1f}, "
        f"parts a lunch or dinner {mean(w.parts_a_meal for w in weeks):.1f}"
    )


def week_lines(plan: Plan, catalogue: Catalogue) -> Iterator[str]:
    """Yield the week's titles, a meal a line."""
    for day in range(plan.days):
        for slot in plan.slots:
            meal = plan.meals.get((day, slot))
            if meal is not None:
                yield f"  {day + 1} {slot:9} {plate_title(meal, catalogue)}"


if __name__ == "__main__":
    main()
