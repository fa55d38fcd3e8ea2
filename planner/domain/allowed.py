"""Which foods may be planned for a person, and why others may not."""

from __future__ import annotations

from foods import ALLERGENS, Catalogue, Food

from .care import CareRules
from .care_reader import CareRule
from .profile import Profile

_TAG_WORDS = {"high_mercury": "high in mercury", "raw": "eaten raw", "alcohol": "has alcohol"}


def allowed_foods(profile: Profile, catalogue: Catalogue, care: CareRules) -> frozenset[str]:
    """The ids of the foods that may be planned: diet, allergens, exclusions and care applied."""
    foods = catalogue.foods.values()
    return frozenset(food.id for food in foods if not why_left_out(food, profile, care))


def why_left_out(food: Food, profile: Profile, care: CareRules) -> str:
    """Why a food is not planned for a person, or "" if it may be.

    "contains milk", "not vegetarian", "you left it out", "pregnancy: liver; ...".
    """
    diet = profile.diet
    found = sorted(food.allergens & diet.exclude_allergens, key=list(ALLERGENS).index)
    if found:
        return "contains " + " and ".join(ALLERGENS[key].lower() for key in found)
    if not diet.style.allows(food.diet):
        return f"not {diet.style.value}"
    if food.id in diet.exclude_foods:
        return "you left it out"
    return next(filter(None, (_care_reason(food, r) for r in care.active(profile))), "")


def _care_reason(food: Food, rule: CareRule) -> str:
    """ "pregnancy: liver; it is not safe in pregnancy", or "" if the rule does not touch it."""
    tags = sorted(food.tags & rule.leave_out_tags)
    if not tags and food.kind not in rule.leave_out_kinds:
        return ""
    what = [_TAG_WORDS.get(tag, tag.replace("_", " ")) for tag in tags]
    return f"{rule.short_label.lower()}: {', '.join([*what, rule.reason])}"
