"""Illnesses and medicines as a person types them: the rule that is meant, or kept as unknown."""

from __future__ import annotations

from difflib import get_close_matches
from typing import NamedTuple

from planner.domain import ProfileError
from planner.domain.care.rules import CareRules
from planner.store.field_reader import Fields

_SLIP = 0.8
"""How like a known key a word is that is taken for a slip of the fingers, 0 to 1."""


class TypedAnswers(NamedTuple):
    """What was typed: keys of rules, and what no rule is for."""

    conditions: frozenset[str]
    medicines: frozenset[str]
    others: tuple[str, ...]


def typed_answers(fields: Fields, care: CareRules) -> TypedAnswers:
    """Read "conditions", "medicines" and "others" of a file.

    A name that a rule has is that rule, whichever list it stands in. What no rule is for is kept.

    Raises:
        ProfileError: A word is so like a key that it must be a slip; names the key.
    """
    keys = {"conditions": care.conditions, "medicines": care.medicines}
    words = [
        (group, word) for group in (*keys, "others") for word in fields.words(group) if word.strip()
    ]
    found: dict[str, set[str]] = {group: set() for group in keys}
    others = []
    for group, word in words:
        rule = care.known_as(word)
        if rule is not None:
            found[rule.group].add(rule.key)
            continue
        known = {**care.conditions, **care.medicines} if group in keys else {}
        slip = get_close_matches(word, list(known), n=1, cutoff=_SLIP)
        if slip:
            message = f'"{word}" is not known. Did you mean "{slip[0]}"?'
            raise ProfileError(fields.at(group), message)
        others.append(word.strip())
    return TypedAnswers(
        frozenset(found["conditions"]),
        frozenset(found["medicines"]),
        tuple(dict.fromkeys(others)),
    )
