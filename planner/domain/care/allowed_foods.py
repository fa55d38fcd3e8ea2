"""Which foods may be planned for a person, and why others may not."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from foods import ALLERGENS, Catalogue, Diet, Food
from planner.domain.person.observances import why_not_observed
from planner.domain.person.profile import Profile
from planner.domain.translatable import Within, joined, listed, translatable

from .lactose import lactose_per_gram
from .reader import CareRule
from .rules import CareRules

_ONLY_THESE = 200
"""Who leaves out more foods than so many has said what they eat, not what they leave out."""
_NO_FOODS = frozenset({"seasoning", "water"})
"""Kinds that nobody counts among the foods they eat: salt, pepper, spices, vinegar, water."""
_TAG_WORDS = {
    "high_mercury": translatable("high in mercury"),
    "raw": translatable("eaten raw"),
    "alcohol": translatable("has alcohol"),
}
_STYLES = {
    Diet.PESCATARIAN: translatable("not pescatarian"),
    Diet.VEGETARIAN: translatable("not vegetarian"),
    Diet.VEGAN: translatable("not vegan"),
}


def allowed_foods(profile: Profile, catalogue: Catalogue, care: CareRules) -> frozenset[str]:
    """Return the foods that may be planned, by id: diet, allergens, exclusions, care applied."""
    left_out = foods_left_out(profile, catalogue, care)
    return frozenset(food for food in catalogue.foods if food not in left_out)


def foods_left_out(profile: Profile, catalogue: Catalogue, care: CareRules) -> dict[str, str]:
    """Return why foods are not planned for a person, by id; the others may be."""
    rules, milky = care.active(profile), _without_any_lactose(profile, catalogue)
    whys = ((food.id, _why(food, profile, rules, milky)) for food in catalogue.foods.values())
    return {food: why for food, why in whys if why}


def why_left_out(
    food: Food, profile: Profile, care: CareRules, catalogue: Catalogue | None = None
) -> str:
    """Return why a food is not planned for a person, or "" if it may be.

    "contains milk", "not vegetarian", "you left it out", "pregnancy: liver; ...". Lactose is
    looked up in the catalogue, if it is given.
    """
    milky = () if catalogue is None else _without_any_lactose(profile, catalogue)
    return _why(food, profile, care.active(profile), milky)


def _without_any_lactose(profile: Profile, catalogue: Catalogue) -> Collection[str]:
    """Return the foods with lactose, by id, for a person who has none at all."""
    return lactose_per_gram(catalogue) if profile.care.lactose_g_a_meal == 0.0 else ()


def _why(food: Food, profile: Profile, rules: Iterable[CareRule], milky: Collection[str]) -> str:
    if food.id in milky:
        return translatable("has lactose, or may have")
    diet = profile.diet
    found = sorted(food.allergens & diet.exclude_allergens, key=list(ALLERGENS).index)
    if found:
        return translatable(
            "contains {allergens}", allergens=joined(Within(ALLERGENS[k]) for k in found)
        )
    if not diet.style.allows(food.diet):
        return _STYLES[diet.style]
    if why := why_not_observed(food, diet.observes):
        return translatable(why)
    if food.id in diet.exclude_foods and not _goes_without_saying(food, diet.exclude_foods):
        return translatable("you left it out")
    return next(filter(None, (_care_reason(food, rule) for rule in rules)), "")


def _goes_without_saying(food: Food, left_out: Collection[str]) -> bool:
    """Return whether a food is salt, spice or water for somebody who named the foods they eat.

    Otherwise a list of twenty foods would leave no recipe: each has a pinch of something.
    """
    return food.kind in _NO_FOODS and len(left_out) > _ONLY_THESE


def _care_reason(food: Food, rule: CareRule) -> str:
    """Return "pregnancy: liver; it is not safe in pregnancy", or "" if no rule touches it."""
    tags = sorted(food.tags & rule.leave_out_tags)
    if not rule.leaves_out(food):
        return ""
    what = [_TAG_WORDS.get(tag, tag.replace("_", " ")) for tag in tags]
    return translatable(
        "{rule}: {reason}", rule=Within(rule.short_label), reason=listed([*what, rule.reason])
    )
