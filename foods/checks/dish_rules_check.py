"""Hold the dishes against the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from foods.catalogue.catalogue import Catalogue
from foods.checks.counts import STYLES, dishes_for
from foods.checks.dish_rules import DishRules
from foods.checks.sample_meals import sample_problems
from foods.dish.dish import Dish, Role


def dish_rule_problems(catalogue: Catalogue, rules: DishRules) -> Iterator[str]:
    """Yield one sentence, with its remedy, for each breach of a rule."""
    for dish in (dish.alone for dish in catalogue.dishes.values()):
        yield from _time(dish, rules)
        yield from _needs(dish, rules)
        yield from _pairs(dish, rules)
        yield from _pools(dish, rules)
        yield from _tags(dish, rules, catalogue)
        yield from sample_problems(dish, rules, catalogue)
    yield from _coverage(catalogue, rules)


def _foods(role: Role) -> set[str]:
    return {choice.food for choice in role.choices}


def _time(dish: Dish, rules: DishRules) -> Iterator[str]:
    most = max(rules.slots[slot].minutes for slot in dish.slots)
    if dish.minutes > most:
        yield f"{dish.id}: {dish.minutes} minutes, where {most} are the most. Choose another slot."
    for role in dish.roles:
        for food in sorted(_foods(role)):
            least = rules.minutes_at_least.get(food, 0)
            if dish.minutes < least:
                said = f"{food} asks for {least} minutes, the dish says {dish.minutes}"
                yield f"{dish.id}, role {role.name}: {said}. Take it out, or say the true time."


def _needs(dish: Dish, rules: DishRules) -> Iterator[str]:
    words = set(re.findall(r"\w+", dish.title.lower()))
    for need in rules.needs:
        asked = need.slots & set(dish.slots) and (not need.words or need.words & words)
        if asked and not any(not r.optional and _foods(r) <= need.foods for r in dish.roles):
            yield f"{dish.id}: it needs {need.what}. Add a role of such foods that is not optional."


def _pairs(dish: Dish, rules: DishRules) -> Iterator[str]:
    for one, other, words in rules.never:
        first = [role for role in dish.roles if _foods(role) & one]
        second = [role for role in dish.roles if _foods(role) & other]
        if any(a is not b for a in first for b in second):
            yield f"{dish.id}: {words} never stand in one dish. Remove one of them."


def _pools(dish: Dish, rules: DishRules) -> Iterator[str]:
    for role in dish.roles:
        for same in rules.same:
            offered = sorted(_foods(role) & same)
            if len(offered) > 1:
                said = f"{', '.join(offered)} are one to a shopper"
                yield f"{dish.id}, role {role.name}: {said}. Keep one of them."


def _tags(dish: Dish, rules: DishRules, catalogue: Catalogue) -> Iterator[str]:
    never = {tag for slot in dish.slots for tag in rules.slots[slot].never_tags}
    for role in dish.roles:
        for food in sorted(_foods(role)):
            for tag in sorted(never & catalogue.foods[food].tags):
                yield f"{dish.id}, role {role.name}: {food} ({tag}) has no place in its slot."


def _coverage(catalogue: Catalogue, rules: DishRules) -> Iterator[str]:
    for rule in rules.coverage:
        for slot in rule.slots:
            for style in STYLES:
                dishes = dishes_for(catalogue, slot, style)
                count = sum(dish.minutes <= rule.minutes for dish in dishes)
                if count < rule.least:
                    quick = f" within {rule.minutes} minutes" if rule.minutes < 24 * 60 else ""
                    said = f"{count} {style} dishes for {slot}{quick}, {rule.least} are the least"
                    yield f"{said}. Write more."
