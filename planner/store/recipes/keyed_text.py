"""Recipes as RecipeSage writes them as text: a key before each part, one recipe after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from planner.domain.recipes.source_recipe import (
    LONGEST_LINE,
    LONGEST_SOURCE,
    LONGEST_STEP,
    LONGEST_TITLE,
    MOST_LINES,
    MOST_RECIPES,
    MOST_STEPS,
    SourceRecipe,
    plain_words,
    read_minutes,
    read_portions,
    text_lines,
)

_KEYS = (
    "Title|Description|Yield|ActiveTime|TotalTime|Source|Url|Folder|Ingredients|Instructions|Notes|"
    r"CreatedAt|UpdatedAt|Rating|Nutrition[A-Z]\w*|Labels|Images"
)
_KEY = re.compile(rf"^({_KEYS}):[ \t]*", re.MULTILINE)
_FIRST = re.compile(r"^Title:", re.MULTILINE)
# What the program writes for a part that nobody filled in.
_NOTHING = frozenset({"null", "undefined"})


def is_keyed(text: str) -> bool:
    """Return whether a text is such an export: it has recipes by key, and begins with one."""
    begun = text.lstrip("\ufeff \r\n\t=").removeprefix("Recipes").lstrip(" =\r\n\t")
    return begun.startswith("Title:") and "\nIngredients:" in text and "\nInstructions:" in text


def recipes_of_keyed(text: str, file: str) -> Iterator[SourceRecipe]:
    """Yield the recipes of a text in which `is_keyed` holds."""
    starts = [found.start() for found in _FIRST.finditer(text)][:MOST_RECIPES]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield _recipe(_parts(text[start:end]), file)


def _parts(text: str) -> Mapping[str, str]:
    found = list(_KEY.finditer(text))
    ends = [*(each.start() for each in found[1:]), len(text)]
    parts: dict[str, str] = {}
    for each, end in zip(found, ends, strict=True):
        value = text[each.end() : end].strip()
        parts.setdefault(each[1], "" if value in _NOTHING else value)
    return parts


def _recipe(parts: Mapping[str, str], file: str) -> SourceRecipe:
    said = parts.get("Yield", "")
    labels = (plain_words(label, 60) for label in parts.get("Labels", "").split(","))
    return SourceRecipe(
        title=plain_words(parts.get("Title", ""), LONGEST_TITLE),
        portions=read_portions(said),
        yields=plain_words(said, LONGEST_TITLE),
        lines=text_lines(parts.get("Ingredients"), LONGEST_LINE, MOST_LINES),
        steps=text_lines(parts.get("Instructions"), LONGEST_STEP, MOST_STEPS),
        total_minutes=read_minutes(parts.get("TotalTime")),
        active_minutes=read_minutes(parts.get("ActiveTime")),
        source=plain_words(parts.get("Url") or parts.get("Source") or "", LONGEST_SOURCE),
        labels=tuple(filter(None, labels))[:10],
        file=file,
    )
