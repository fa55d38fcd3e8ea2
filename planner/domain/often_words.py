"""What a rule on how often foods are eaten is about, in words."""

from __future__ import annotations

from types import MappingProxyType

from .said import Said, Within, said
from .wish_tables import load_food_groups
from .wishes import HowOften

_AT = MappingProxyType(
    {
        "breakfast": said("{group} at breakfast"),
        "lunch": said("{group} at lunch"),
        "dinner": said("{group} at dinner"),
        "snack": said("{group} as a snack"),
        "evening": said("{group} in the evening"),
    }
)


def group_words(rule: HowOften, *, within: bool = False) -> str:
    """ "Fish and seafood", "Fish and seafood at dinner"; within a sentence "fish ..."."""
    label = load_food_groups()[rule.group].name
    name = Within(label) if within else label
    return name if rule.slot is None else Said(_AT[rule.slot], group=name)
