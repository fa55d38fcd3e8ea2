"""What the tables of foods say in English only, said in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.domain.said import said
from planner.ui.language import shown

if TYPE_CHECKING:
    from foods.own import Problem

_TAGS = {
    "added_sugar": said("Added sugar"),
    "alcohol": said("Alcohol"),
    "caffeine": said("Caffeine"),
    "fermented": said("Fermented"),
    "fortified": said("Fortified"),
    "high_mercury": said("Much mercury"),
    "high_oxalate": said("Much oxalate"),
    "high_potassium_drink": said("Drink with much potassium"),
    "listeria": said("May carry listeria"),
    "liver": said("Liver"),
    "raw": said("Raw"),
    "salt_substitute": said("Salt substitute"),
    "special": said("Only if needed"),
    "sports": said("For sport"),
    "unpasteurised": said("Unpasteurised"),
    "uv_treated": said("UV-treated"),
}


def tag_words(tag: str) -> str:
    """A tag as a person reads it: "Much oxalate"."""
    return shown(_TAGS.get(tag, tag.replace("_", " ").capitalize()))


def problem_words(problem: Problem) -> str:
    """What is wrong and what to do."""
    return shown(problem.text)
