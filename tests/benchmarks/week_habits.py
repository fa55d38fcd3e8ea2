"""What the main meals of weeks are made of: fish, poultry, meat, eggs, beans, tofu.

Besides: dishes that stand twice among them (twice), main foods that are main foods on the next
day too (near), and foods that come twice a day, eggs being eggs however they are cooked (daily).

``python -m tests.benchmarks.week_habits [--seeds 12] [--style omnivore] [--show]``
"""

from __future__ import annotations

import argparse
from collections import Counter
from itertools import pairwise
from statistics import mean
from time import process_time

from foods import Catalogue, Diet, Meal, compose_title
from planner.domain import Activity, DietRules, Person, Plan, Profile, Sex, plan_week
from solver import load_weights
from solver.model.repeat_costs import food_things, locked_mains
from solver.model.weights import KindHabit

MAIN = ("lunch", "dinner")
GROUPS = {
    "fish": ("oily_fish", "white_fish", "shellfish"),
    "poultry": ("poultry",),
    "red meat": ("red_meat", "processed_meat"),
    "egg": ("egg",),
    "legume": ("legume",),
    "tofu": ("soy_food",),
    "cheese": ("cheese",),
}


def main() -> None:
    """Print how many lunches and dinners of each week have a group as a main part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--style", default="omnivore")
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    catalogue = Catalogue.load()
    person = Person(40, Sex.FEMALE, activity=Activity.LOW_ACTIVE)
    profile = Profile(person, DietRules(Diet(asked.style)))
    rows, gaps, begun = [], [], process_time()
    print("seed " + "".join(f"{name:>9}" for name in GROUPS) + "  twice   near  daily  gap")
    for seed in range(asked.seeds):
        plan = plan_week(profile, catalogue, seed=seed)
        rows.append(counts(plan, catalogue))
        gaps.append(plan.gap)
        print(f"{seed:4} {line(rows[-1])} {gaps[-1]:6.1%}", flush=True)
        if asked.show:
            print(week_text(plan, catalogue), flush=True)
    print("mean " + line({name: mean(row[name] for row in rows) for name in rows[0]}), end="")
    print(f" {mean(gaps):6.1%}   {process_time() - begun:.0f} s of processor time")


def counts(plan: Plan, catalogue: Catalogue) -> dict[str, float]:
    """Main meals that have a food of each group, and dishes that stand there twice."""
    mains = [meal for (_, slot), meal in plan.meals.items() if slot in MAIN]
    kinds = [
        {
            catalogue.foods[s.food].kind
            for s in meal.servings
            if (role := catalogue.dishes[meal.dish].role_of(s.food)) and role.part == "main"
        }
        for meal in mains
    ]
    found: dict[str, float] = {
        name: sum(bool(has & set(group)) for has in kinds) for name, group in GROUPS.items()
    }
    twice = sum(n > 1 for n in Counter(meal.dish for meal in mains).values())
    return found | {"twice": twice, "near": near(plan, catalogue), "daily": daily(plan, catalogue)}


def near(plan: Plan, catalogue: Catalogue) -> int:
    """Main foods of main meals that are so on the next day too."""
    things, found = food_things(catalogue, load_weights().alike), []
    for day in range(plan.days):
        meals = [plan.meals[place] for place in plan.meals if place[0] == day]
        found.append(set(locked_mains(catalogue, things, meals).tolist()))
    return sum(len(one & two) for one, two in pairwise(found))


def daily(plan: Plan, catalogue: Catalogue) -> int:
    """Return foods in two meals of a day, but for daily foods and seasonings."""
    things, kinds = food_things(catalogue, load_weights().alike), load_weights().kinds
    eaten = Counter(
        (day, int(things[catalogue.row(serving.food)]))
        for (day, _), meal in plan.meals.items()
        for serving in meal.servings
        if (role := catalogue.dishes[meal.dish].role_of(serving.food)) and role.part != "seasoning"
        if not kinds.get(catalogue.foods[serving.food].kind, KindHabit()).daily
    )
    return sum(times - 1 for times in eaten.values())


def line(row: dict[str, float]) -> str:
    """Return a row of the table."""
    return "".join(f"{row[name]:9.1f}" for name in GROUPS) + "".join(
        f"{row[name]:7.1f}" for name in ("twice", "near", "daily")
    )


def week_text(plan: Plan, catalogue: Catalogue) -> str:
    """Return the week's titles, a day a paragraph."""
    places = sorted(plan.meals, key=lambda place: (place[0], plan.slots.index(place[1])))
    return "\n".join(
        f"  {day + 1} {slot:9} {titled(plan.meals[day, slot], catalogue)}" for day, slot in places
    )


def titled(meal: Meal, catalogue: Catalogue) -> str:
    """Return what is on the plate."""
    return compose_title(catalogue.dishes[meal.dish], meal, catalogue)


if __name__ == "__main__":
    main()
