"""Wishes for a good week as plain data, and back: the table ``[wishes]`` of a profile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from planner.domain import ProfileError
from planner.domain.person.profile import SLOTS
from planner.domain.person.wish_tables import importance_range, load_characters, load_food_groups
from planner.domain.person.wishes import (
    BALANCED,
    MOST_LEARNT,
    HowOften,
    Leftovers,
    Rating,
    Wishes,
)
from solver import load_weights

from .field_reader import Fields

MOST_BUDGET_USD = 10_000.0
MOST_SERVINGS = 35
MOST_DOUBLE = 3


def wishes_from(fields: Fields) -> Wishes:
    """Return the wishes in a table; all keys are optional.

    Raises:
        ProfileError: A key or value does not hold; says which and what is allowed.
    """
    fields.only(
        (
            "character",
            "budget_usd",
            "cook_double",
            "leftovers",
            "freezer",
            "importance",
            "how_often",
            "ratings",
            "learnt",
        )
    )
    return Wishes(
        character=_character(fields),
        importance=MappingProxyType(_importance(fields.table("importance"))),
        budget_usd=fields.number("budget_usd", None, 0, MOST_BUDGET_USD),
        how_often=_how_often(fields.table("how_often")),
        ratings=MappingProxyType(_ratings(fields.table("ratings"))),
        learnt=MappingProxyType(_learnt(fields.table("learnt"))),
        cook_double=fields.whole("cook_double", 0, 0, MOST_DOUBLE) or 0,
        leftovers=fields.choice("leftovers", Leftovers, Leftovers.SOME),
        freezer=fields.flag("freezer", True),
    )


def wishes_data(wishes: Wishes) -> dict[str, Any]:
    """Return the wishes as plain data; what is as usual is left out."""
    data = {
        "character": wishes.character if wishes.character != BALANCED else None,
        "budget_usd": wishes.budget_usd,
        "cook_double": wishes.cook_double or None,
        "leftovers": wishes.leftovers.value if wishes.leftovers is not Leftovers.SOME else None,
        "freezer": None if wishes.freezer else False,
        "importance": dict(wishes.importance) or None,
        "how_often": _often_data(wishes.how_often) or None,
        "ratings": {dish: rating.value for dish, rating in wishes.ratings.items()} or None,
        "learnt": dict(wishes.learnt) or None,
    }
    return {key: value for key, value in data.items() if value is not None}


def _often_data(rules: tuple[HowOften, ...]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for rule in rules:
        table = data.setdefault(rule.group, {})
        table = table if rule.slot is None else table.setdefault(rule.slot, {})
        table.update(
            {k: n for k, n in (("least", rule.least), ("most", rule.most)) if n is not None}
        )
    return data


def _character(fields: Fields) -> str:
    name = fields.values.get("character", BALANCED)
    if name not in load_characters():
        allowed = ", ".join(load_characters())
        raise ProfileError(fields.at("character"), f"is {name!r}; allowed: {allowed}.")
    return str(name)


_RENAMED = {"larder": "pack_line"}
"""Weights that files of earlier versions know by another name."""


def _importance(fields: Fields) -> dict[str, float]:
    fields.only(load_weights().weights.keys() | _RENAMED.keys())
    names = {key: _RENAMED.get(key, key) for key in fields.values}
    return {name: fields.required(key, 1.0, *importance_range(name)) for key, name in names.items()}


def _how_often(fields: Fields) -> tuple[HowOften, ...]:
    fields.only(load_food_groups().keys())
    return tuple(rule for key in fields.values for rule in _rules(key, fields.table(key)))


def _rules(group: str, fields: Fields) -> Iterator[HowOften]:
    """Yield the rule for a group, and those for single meals in tables of their own."""
    fields.only(("least", "most", *SLOTS))
    whole = _rule(group, fields)
    at = [slot for slot in SLOTS if slot in fields.values]
    if not at or (whole.least, whole.most) != (None, None):
        yield whole
    for slot in at:
        table = fields.table(slot)
        table.only(("least", "most"))
        yield replace(_rule(group, table), slot=slot)


def _rule(group: str, fields: Fields) -> HowOften:
    least = fields.whole("least", None, 0, MOST_SERVINGS)
    most = fields.whole("most", None, 0, MOST_SERVINGS)
    if least is not None and most is not None and least > most:
        raise ProfileError(fields.at("least"), f"is {least}, above most, which is {most}.")
    return HowOften(group, least, most)


def _ratings(fields: Fields) -> dict[str, Rating]:
    return {dish: fields.choice(dish, Rating, Rating.MORE) for dish in fields.values}


def _learnt(fields: Fields) -> dict[str, int]:
    steps = {dish: fields.whole(dish, 0, -MOST_LEARNT, MOST_LEARNT) for dish in fields.values}
    return {dish: step for dish, step in steps.items() if step}
