"""A food of one's own: one adopted from USDA's library, imported or typed."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from foods.figures.provenance import Origin
from foods.food.food import Food

# No food of the program begins so: whatever a later version brings, ids never meet.
PREFIX = "own_"


@dataclass(frozen=True)
class OwnFood:
    """A food of one's own.

    Attributes:
        food: The food as the planner takes it. Without a USDA number `ndb_no` is empty and
            `fdc_id` is 0.
        per_100g: Known figures per 100 g edible by nutrient key, in the nutrient's unit. What
            is not in it is unknown, not zero.
        origins: Where a figure comes from, by nutrient key, where that is known.
        stands_in_for: Ids of the program's foods whose part in dishes it may play.
        cells: As it was written, by column; only what is filled in.
    """

    food: Food
    per_100g: Mapping[str, float]
    origins: Mapping[str, Origin]
    stands_in_for: tuple[str, ...]
    cells: Mapping[str, str]


def own_id(name: str) -> str:
    """Return the id a name gives: "My oat drink" is ``own_my_oat_drink``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    # A name without Latin letters still gives an id, and always the same.
    return PREFIX + (words or f"{zlib.crc32(name.encode()):08x}")
