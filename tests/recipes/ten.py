"""Ten recipes of other programs as dishes of one's own, and a week planned of them.

    python -m tests.recipes.ten [days]

plans with the ten as the only lunches and dinners, then as the only dishes at all, and says what
is missed, and whether a second model (`relaxed_day`) finds that it has to be.
"""

from __future__ import annotations

import sys
from dataclasses import replace

from foods import Catalogue
from foods.lines import line_reader
from foods.own import extended
from planner.application.recipe_import import dishes_of
from planner.domain import Plan, Profile, plan_week, shortfalls
from planner.domain.recipes.matched_recipe import LineAnswer, MatchedRecipe
from planner.domain.recipes.matching import RecipeMatcher
from planner.store.own.dishes import dish_toml, dishes_in
from planner.store.recipes.reading import recipes_of_bytes
from solver import Effort

from .relaxed_day import can_meet
from .samples import WRITERS, OwnRecipe, own_recipes

TEN = 10
FREED_G = 25.0
"""Foods of more than this in a portion may vary, as a person may say in the preview."""
MAINS = frozenset({"lunch", "dinner"})


def _read(recipe: OwnRecipe, matcher: RecipeMatcher) -> MatchedRecipe:
    source = recipes_of_bytes(WRITERS["paprika"][1](recipe), "x.paprikarecipes").recipes[0]
    fixed = matcher.match(source, portions=None if recipe.portions else 12)
    answers = {
        line.text: LineAnswer(free=True)
        for line in fixed.lines
        if line.counts and (line.grams or 0) / (fixed.portions or 1) > FREED_G
    }
    return replace(matcher.match(source, answers, fixed.portions), confirmed=True)


def with_ten(catalogue: Catalogue) -> Catalogue:
    """Return the program's tables with ten imported dishes."""
    matcher = RecipeMatcher(line_reader(catalogue), catalogue)
    read = [_read(recipe, matcher) for recipe in own_recipes().values()]
    entries = dishes_of([each for each in read if each.is_ready][:TEN], catalogue, ()).entries
    assert len(entries) == TEN
    dishes = {
        key: dishes_in("own.toml", dish_toml(key, entry), catalogue).dishes[key]
        for key, entry in entries.items()
    }
    return extended(catalogue, (), dishes, entries)


def only_mains(whole: Catalogue) -> Catalogue:
    """Return tables in which no lunch or dinner stands but the ten."""
    kept = {
        key: dish
        for key, dish in whole.dishes.items()
        if key in whole.own_dishes or not MAINS & set(dish.slots)
    }
    return replace(whole, dishes=kept)


def alone(whole: Catalogue) -> Catalogue:
    """Return tables with the ten, no other dish and nothing beside them."""
    dishes = {key: whole.dishes[key] for key in whole.own_dishes}
    bare = {key: replace(dish, roles=tuple(dish.own_roles)) for key, dish in dishes.items()}
    return replace(whole, dishes=bare, parts=())


def _said(name: str, tables: Catalogue, days: int) -> str:
    plan: Plan = plan_week(Profile(), tables, days=days, effort=Effort.QUICK)
    missed = shortfalls(plan, tables)
    lines = [f"{name}: {plan.status.value}, {len(missed)} targets missed"]
    for nutrient in dict.fromkeys(each.nutrient for each in missed):
        possible = can_meet(plan, tables, tables.dishes, {nutrient})
        lines.append(f"  {nutrient}: {'within reach' if possible else 'out of reach'} by itself")
    together = can_meet(plan, tables, tables.dishes)
    lines.append(f"  all targets together: {'within reach' if together else 'out of reach'}")
    return "\n".join(lines)


def main() -> None:
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    whole = with_ten(Catalogue.load())
    print(_said("the only lunches and dinners", only_mains(whole), days))
    print(_said("the only dishes", alone(whole), days))


if __name__ == "__main__":
    main()
