"""What cooked food weighed raw: dry matter is kept in cooking, water is not."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from foods.figures.usda import load_usda_foods


@cache
def raw_per_cooked() -> Mapping[str, float]:
    """Return grams raw for a gram as eaten, by food id, where USDA has both foods.

    Source:
        USDA SR28, water of the food as eaten and of the raw food it is bought as.
    """
    found = {}
    for food, usda in load_usda_foods().items():
        if usda.raw_ndb_no and usda.water_g is not None and usda.raw_water_g is not None:
            found[food] = (100 - usda.water_g) / (100 - usda.raw_water_g)
    return MappingProxyType(found)


_FISH_RAW_PER_COOKED = 4.0 / 3.0


@cache
def most_raw_per_cooked() -> Mapping[str, float]:
    """Return the same for fish as high as it may be: three ounces cooked were four raw.

    Water that fish loses in cooking differs between the samples of SR28: by their dry matter,
    farmed salmon would lose none.

    Source:
        FDA and EPA, Advice about eating fish, 2021: a serving is 4 ounces before cooking; Dietary
        Guidelines for Americans 2020-2025, table A3-2: 3 ounces cooked.
    """
    return MappingProxyType(
        {food: max(ratio, _FISH_RAW_PER_COOKED) for food, ratio in raw_per_cooked().items()}
    )
