"""The allergens that a food's name speaks of, in the languages foods are named in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from foods.errors import DataError
from foods.tables import read_toml

from .spelling import folded

FILE = "vocabulary/data/allergens.toml"
_GLUTEN_FREE = re.compile(r"gluten[ -]?free|glutenfrei|free from gluten")
_KEYS = frozenset({"begins", "parts", "ends", "whole", "unless"})


@dataclass(frozen=True)
class _Words:
    unless: re.Pattern[str]
    speaks: re.Pattern[str]


def allergens_named(name: str) -> frozenset[str]:
    """Return the keys of the allergens that a name speaks of: "Weizenbrot" of wheat and gluten."""
    plain = folded(name)
    found = {key for key, words in _load().items() if words.speaks.search(_bare(plain, words))}
    if _GLUTEN_FREE.search(plain):
        return frozenset(found - {"wheat", "gluten"})
    return frozenset(found | {"gluten"} if "wheat" in found else found)


def _bare(name: str, words: _Words) -> str:
    return words.unless.sub(" ", name)


@cache
def _load() -> Mapping[str, _Words]:
    table = read_toml(files("foods") / FILE, FILE)
    return {key: _words(key, entry) for key, entry in table.items()}


def _words(key: str, entry: Mapping[str, list[str]]) -> _Words:
    if not set(entry) <= _KEYS:
        raise DataError(FILE, key, "It may have begins, parts, ends, whole, unless.")
    speaks = [
        *(rf"\b{re.escape(word)}" for word in entry.get("begins", ())),
        *(re.escape(word) for word in entry.get("parts", ())),
        *(rf"{re.escape(word)}\b" for word in entry.get("ends", ())),
        *(rf"\b{re.escape(word)}\b" for word in entry.get("whole", ())),
    ]
    unless = "|".join(
        re.escape(word) for word in sorted(entry.get("unless", ()), key=len, reverse=True)
    )
    return _Words(re.compile(unless or r"(?!)"), re.compile("|".join(speaks) or r"(?!)"))
