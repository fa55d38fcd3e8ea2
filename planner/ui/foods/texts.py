"""What the tables of foods say in English only, said in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.domain.translatable import translatable
from planner.ui.locale import translated

if TYPE_CHECKING:
    from foods.own import Problem

_TAGS = {
    "added_sugar": translatable("Added sugar"),
    "alcohol": translatable("Alcohol"),
    "caffeine": translatable("Caffeine"),
    "fermented": translatable("Fermented"),
    "fortified": translatable("Fortified"),
    "high_mercury": translatable("Much mercury"),
    "high_oxalate": translatable("Much oxalate"),
    "high_potassium_drink": translatable("Drink with much potassium"),
    "listeria": translatable("May carry listeria"),
    "liver": translatable("Liver"),
    "raw": translatable("Raw"),
    "salt_substitute": translatable("Salt substitute"),
    "special": translatable("Only if needed"),
    "sports": translatable("For sport"),
    "unpasteurised": translatable("Unpasteurised"),
    "uv_treated": translatable("UV-treated"),
}


def tag_words(tag: str) -> str:
    """Return a tag as a person reads it: "Much oxalate"."""
    return translated(_TAGS.get(tag, tag.replace("_", " ").capitalize()))


def problem_words(problem: Problem) -> str:
    """Return what is wrong and what to do."""
    return translated(problem.text)
