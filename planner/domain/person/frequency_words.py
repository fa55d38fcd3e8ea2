"""What a rule on how often foods are eaten is about, in words."""

from __future__ import annotations

from types import MappingProxyType

from planner.domain.translatable import TranslatableText, Within, translatable

from .wish_tables import load_food_groups
from .wishes import HowOften

_AT = MappingProxyType(
    {
        "breakfast": translatable("{group} at breakfast"),
        "lunch": translatable("{group} at lunch"),
        "dinner": translatable("{group} at dinner"),
        "snack": translatable("{group} as a snack"),
        "evening": translatable("{group} in the evening"),
    }
)


def group_words(rule: HowOften, *, within: bool = False) -> str:
    """Return "Fish and seafood", "Fish and seafood at dinner"; in a sentence "fish ..."."""
    label = load_food_groups()[rule.group].name
    name = Within(label) if within else label
    return name if rule.slot is None else TranslatableText(_AT[rule.slot], group=name)
