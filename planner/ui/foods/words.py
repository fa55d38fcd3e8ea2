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
_PROBLEMS = (
    said("The allergen declaration is missing."),
    said('"-" is no declaration here.'),
    said('Say what it contains, or "none" if you have looked and there is nothing.'),
    said("It is missing."),
    said("A meal cannot be sized without it."),
    said("Wheat has gluten, which is not declared."),
    said("Add gluten."),
    said("Check them, and figures_per_g."),
    said("Check the four (kJ and kcal?), or say why in energy_reason."),
    said("Check the unit, and figures_per_g."),
    said("Check both."),
    said("Begin with a letter."),
    said("It has letters that cannot be shown."),
    said("Write one plain line."),
    said("Write grams, as 28."),
    said("Mend one of them."),
)
"""Sentences of `foods.own` that stand as they are: here they are collected for translators."""


def tag_words(tag: str) -> str:
    """A tag as a person reads it: "Much oxalate"."""
    return shown(_TAGS.get(tag, tag.replace("_", " ").capitalize()))


def problem_words(problem: Problem) -> str:
    """What is wrong and what to do; a sentence made of a person's own text stays English."""
    return f"{shown(problem.message)} {shown(problem.remedy)}".rstrip()
