"""Which foods of the catalogue a document means."""

from __future__ import annotations

from functools import cache

from foods import Catalogue, Food
from planner.domain.translatable import Within, translatable


def names_food(source: str, food: Food) -> bool:
    """Return whether a source's selectors mean a food.

    ``kind:`` and ``tag:`` narrow each other down, ``food:`` ids are added.
    """
    parts = _parts(source)
    if ("food", food.id) in parts:
        return True
    filters = [part for part in parts if part[0] != "food"]
    return bool(filters) and all(_fits(key, value, food) for key, value in filters)


def named_foods(source: str, catalogue: Catalogue) -> frozenset[str]:
    """Return the ids of the foods that a source's selectors mean."""
    return frozenset(f.id for f in catalogue.foods.values() if names_food(source, f))


def source_words(source: str, food: Food, catalogue: Catalogue) -> str:
    """Return a document's words for a food: "pinto beans", or "leafy greens such as kale"."""
    parts = _parts(source)
    if ("food", food.id) in parts:
        return food.title
    words = [Within(catalogue.kinds[value]) for key, value in parts if key == "kind"]
    fortified = any(key == "tag" and value == "fortified" for key, value in parts)
    group = _group(words[0] if words else "", fortified)
    return (
        group
        if group == food.title
        else translatable("{group} such as {food}", group=group, food=food.title)
    )


def _group(kind: str, fortified: bool) -> str:
    if kind:
        return translatable("fortified {kind}", kind=kind) if fortified else kind
    return translatable("fortified foods") if fortified else translatable("fermented foods")


@cache
def _parts(source: str) -> tuple[tuple[str, str], ...]:
    """Return a source's selectors: "kind:milk tag:fortified" in pairs."""
    pairs = (part.partition(":") for part in source.split())
    return tuple((key, value) for key, _, value in pairs)


def _fits(key: str, value: str, food: Food) -> bool:
    return value == food.kind if key == "kind" else value in food.tags
