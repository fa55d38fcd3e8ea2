"""Answers about the kitchen as plain data, and back: the table ``[kitchen]`` of a profile."""

from __future__ import annotations

from typing import Any

from foods import Catalogue
from foods.vocabulary import exact_word
from planner.domain.person.kitchen import ACTIVE_MINUTES, LACKABLE, Hemisphere, Kitchen
from planner.store.field_reader import Fields, given
from planner.store.food_words import foods_meant


def kitchen_from(fields: Fields, catalogue: Catalogue) -> Kitchen:
    """Return the answers in a table; all keys are optional.

    Raises:
        ProfileError: A key or value does not hold; says which and what is allowed.
    """
    fields.only(("lacks", "beginner", "active_minutes", "hemisphere", "can_get"))
    return Kitchen(
        lacks=frozenset(fields.words("lacks", LACKABLE)),
        beginner=fields.flag("beginner", False),
        active_minutes=fields.whole("active_minutes", None, *ACTIVE_MINUTES),
        hemisphere=fields.choice("hemisphere", Hemisphere, Hemisphere.UNSAID),
        can_get=foods_meant(fields.words("can_get"), catalogue, fields.at("can_get")),
    )


def kitchen_data(kitchen: Kitchen) -> dict[str, Any]:
    """Return the answers as plain data; what was not answered is left out."""
    return given(
        lacks=sorted(kitchen.lacks) or None,
        beginner=kitchen.beginner or None,
        active_minutes=kitchen.active_minutes,
        hemisphere=kitchen.hemisphere.value or None,
        can_get=sorted(map(exact_word, kitchen.can_get)) or None,
    )
