"""What a person takes as tablets, drops or powder, beside the food."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from foods import DataError, load_nutrients
from foods.errors import nearest
from foods.tables import read_toml
from planner.domain.errors import ProfileError, known_words
from planner.domain.tables import DataDir, domain_data

_FILE = "supplements.toml"
DOSES_A_DAY = (0.1, 12.0)
"""Fewest and most doses a day; one tablet a week is about 0.14."""
MOST_SUPPLEMENTS = 20
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Supplement:
    """One nutrient of a product; a product with two nutrients is two of these.

    Attributes:
        nutrient: Key of the nutrient table.
        amount: In one dose, in `unit`, of the nutrient itself as the label's table says.
        unit: One of `SupplementKind.units`.
        per_day: Doses a day.
        name: As the person calls it: "magnesium citrate"; may be empty.
    """

    nutrient: str
    amount: float
    unit: str
    per_day: float = 1.0
    name: str = ""

    @property
    def daily(self) -> float:
        """Return what the supplement gives a day, in the nutrient's own unit."""
        return self.amount * self.per_day * supplement_kinds()[self.nutrient].units[self.unit]


@dataclass(frozen=True)
class SupplementKind:
    """How a nutrient may be entered.

    Attributes:
        most: The largest amount a day that is believed, in the nutrient's own unit.
        units: What one of each unit is in the nutrient's own.
    """

    most: float
    units: Mapping[str, float]


def supplied(supplements: Iterable[Supplement]) -> Mapping[str, float]:
    """Return what supplements give a day by nutrient key, in each nutrient's own unit."""
    amounts: dict[str, float] = {}
    for each in supplements:
        amounts[each.nutrient] = amounts.get(each.nutrient, 0.0) + each.daily
    return amounts


def check_supplements(supplements: tuple[Supplement, ...]) -> None:
    """Refuse what no label says.

    Raises:
        ProfileError: Naming the key and what is allowed.
    """
    if len(supplements) > MOST_SUPPLEMENTS:
        message = f"{len(supplements)} are too many."
        raise ProfileError("care.supplements", message, f"at most {MOST_SUPPLEMENTS}")
    for number, each in enumerate(supplements, 1):
        _check(each, f"care.supplements.{number}")


def _check(each: Supplement, where: str) -> None:
    kinds, (low, high) = supplement_kinds(), DOSES_A_DAY
    if each.nutrient not in kinds:
        message = f'"{each.nutrient}" cannot be entered.'
        raise ProfileError(f"{where}.nutrient", message, known_words(each.nutrient, kinds))
    kind = kinds[each.nutrient]
    if each.unit not in kind.units:
        raise ProfileError(f"{where}.unit", f'"{each.unit}" is unknown.', ", ".join(kind.units))
    if not low <= each.per_day <= high:
        message = f"{each.per_day:g} doses a day are not plausible."
        raise ProfileError(f"{where}.per_day", message, f"{low:g} to {high:g}")
    if not (math.isfinite(each.amount) and 0 < each.daily <= kind.most):
        message = f"{each.amount:g} {each.unit} is not plausible."
        unit = load_nutrients()[each.nutrient].unit
        raise ProfileError(f"{where}.amount", message, f"up to {kind.most:,g} {unit} a day")
    if len(each.name) > _LONGEST_NAME:
        message = "the name is too long."
        raise ProfileError(f"{where}.name", message, f"at most {_LONGEST_NAME} letters")


@cache
def supplement_kinds(directory: DataDir | None = None) -> Mapping[str, SupplementKind]:
    """Read the supplements that can be entered, by key of the nutrient table.

    Raises:
        DataError: Naming file, nutrient and remedy.
    """
    table, nutrients = read_toml(domain_data(directory) / _FILE, _FILE), load_nutrients()
    for key, entry in table.items():
        if key not in nutrients:
            raise DataError(_FILE, key, f'"{key}" is unknown.', nearest(key, nutrients))
        if set(entry) != {"most", "units"} or 1.0 not in entry["units"].values():
            raise DataError(_FILE, key, "It is not whole.", "Write most, and units with a 1.0.")
    return MappingProxyType(
        {
            key: SupplementKind(float(entry["most"]), MappingProxyType(dict(entry["units"])))
            for key, entry in table.items()
        }
    )
