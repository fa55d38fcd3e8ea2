"""Read a typed wish such as "most magnesium per 100 kcal in nuts"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from foods.figures.nutrient import Nutrient
from foods.library.query import Basis, Query

_WISH = re.compile(r"\s*(most|highest|richest in|rich in|least|lowest)\s+(\S.*)", re.IGNORECASE)
_BASIS = re.compile(r"\s*per\s*100\s*(kcal|cal\w*|g\w*)?\s*", re.IGNORECASE)
_FILLER = re.compile(r"\s*\b(?:in|of|among|from)\s+", re.IGNORECASE)
_ALSO = {"energy_kcal": ("calories",), "fibre_g": ("fiber",), "vitamin_b1_mg": ("thiamine",)}
_ALSO |= {"vitamin_k2_ug": ("vitamin k2",), "carbohydrate_g": ("carbs",), "sugars_g": ("sugar",)}
_LEAST_TYPED = 2


def read_phrase(typed: Query, nutrients: Mapping[str, Nutrient]) -> Query:
    """Return the question with a wish in its text turned into a ranking.

    Args:
        typed: As typed; its text may begin with "most" or "least" and a nutrient's name.
        nutrients: The nutrients by key.

    Returns:
        The ranking, or `typed` itself when its text names no nutrient in that way.
    """
    wish = _WISH.fullmatch(typed.text)
    found = _nutrient(wish[2], nutrients) if wish else None
    if wish is None or found is None:
        return typed
    key, rest = found
    basis = _BASIS.match(rest)
    return replace(
        typed,
        text=_FILLER.sub(" ", rest[basis.end() :] if basis else rest, count=1).strip(),
        nutrient=key,
        basis=_basis(basis) if basis else typed.basis,
        least=wish[1].lower() in ("least", "lowest"),
    )


def _basis(found: re.Match[str]) -> Basis:
    unit = (found[1] or "").lower()
    return Basis.PER_100KCAL if unit.startswith(("k", "c")) else Basis.PER_100G


def _nutrient(text: str, nutrients: Mapping[str, Nutrient]) -> tuple[str, str] | None:
    """Return the nutrient that a text begins with, and the rest; half a name does while typing."""
    low = text.lower()
    names = sorted(_names(nutrients), key=lambda pair: -len(pair[0]))
    for name, key in names:
        if re.match(rf"{re.escape(name)}(?!\w)", low):
            return key, text[len(name) :]
    begun = [key for name, key in reversed(names) if name.startswith(low.strip())]
    return (begun[0], "") if begun and len(low.strip()) >= _LEAST_TYPED else None


def _names(nutrients: Mapping[str, Nutrient]) -> list[tuple[str, str]]:
    return [
        (name, nutrient.key)
        for nutrient in nutrients.values()
        for name in (
            nutrient.label.lower(),
            nutrient.label.lower().partition(" (")[0],
            nutrient.short.lower(),
            *_ALSO.get(nutrient.key, ()),
        )
    ]
