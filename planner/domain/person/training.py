"""Training days: what sweat takes with it, and what these days' targets are for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from foods import DataError
from foods.tables import read_toml
from planner.domain.errors import ProfileError
from planner.domain.tables import DataDir, domain_data
from planner.domain.target import Target
from solver import Per

_FILE = "training.toml"
TRAINING = "training"
"""The slot of what is drunk and eaten around training; training days alone have it."""

SWEAT = "sweat"
"""Source of a bound that is higher on training days."""

_FIELDS = ("hours", "litres_per_hour", "sodium_mg")
_DAYS = range(7)


@dataclass(frozen=True)
class Training:
    """When a person sweats, and how much.

    Attributes:
        days: Weekdays, 0 for Monday.
        hours: On such a day.
        litres_per_hour: Sweat lost in an hour.
        sodium_mg_per_litre: Sodium in a litre of it.
    """

    days: frozenset[int]
    hours: float = 1.0
    litres_per_hour: float = 0.8
    sodium_mg_per_litre: float = 900.0

    @property
    def sweat_ml(self) -> float:
        """Return the sweat lost on a training day: the most that is drunk for it."""
        return 1000.0 * self.hours * self.litres_per_hour

    @property
    def sodium_mg(self) -> float:
        """Return the sodium lost with it."""
        return round(self.sweat_ml / 1000 * self.sodium_mg_per_litre)

    @property
    def potassium_mg(self) -> float:
        """Return the potassium lost with it."""
        return round(self.sweat_ml / 1000 * sweat_table().potassium_mg)


@dataclass(frozen=True)
class SweatTable:
    """Figures of sweat.

    Attributes:
        source: Where they come from.
        potassium_mg: Potassium in a litre.
        limits: (least, usual, most) of what may be entered, by field of the table.
    """

    source: str
    potassium_mg: float
    limits: Mapping[str, tuple[float, float, float]]


def check_training(training: Training) -> None:
    """Refuse what nobody sweats.

    Raises:
        ProfileError: Naming the key and what is allowed.
    """
    given = (training.hours, training.litres_per_hour, training.sodium_mg_per_litre)
    keys = ("hours", "litres_per_hour", "sodium_mg_per_litre")
    for key, field, value in zip(keys, _FIELDS, given, strict=True):
        low, _, high = sweat_table().limits[field]
        if not low <= value <= high:
            message = f"{value:g} is not plausible."
            raise ProfileError(f"care.training.{key}", message, f"{low:g} to {high:g}")
    if not training.days <= set(_DAYS):
        raise ProfileError("care.training.days", "there is no such weekday.", "0 to 6")


def with_sweat(target: Target, training: Training) -> Target:
    """Return a target on a training day.

    What sweat takes is put on top: the sodium that is needed and the usual maximum both rise
    by the loss, and so does the potassium asked for. A ceiling for safety never moves: where
    one holds, this is the usual target.
    """
    held = target.safety or target.locked_reason or not target.on or target.per is Per.WEEK
    if held:
        return target
    if target.nutrient == "sodium_mg" and target.maximum is not None:
        most = target.maximum + training.sodium_mg
        least = min(most, (target.minimum or target.reference or 0.0) + training.sodium_mg)
        return replace(target, minimum=least, maximum=most, source=SWEAT)
    if target.nutrient == "potassium_mg" and target.minimum is not None:
        least = target.minimum + training.potassium_mg
        if target.maximum is not None:
            least = min(least, target.maximum)
        return replace(target, minimum=least, source=SWEAT)
    return target


@cache
def sweat_table(directory: DataDir | None = None) -> SweatTable:
    """Return the figures of sweat.

    Raises:
        DataError: Naming file and key.
    """
    table = read_toml(domain_data(directory) / _FILE, _FILE)
    limits = {field: _limits(field, table.get(field)) for field in _FIELDS}
    if set(table) != {"source", "potassium_mg", *_FIELDS}:
        raise DataError(_FILE, "", "Keys are missing or unknown.", f"Write {', '.join(_FIELDS)}.")
    return SweatTable(table["source"], float(table["potassium_mg"]), MappingProxyType(limits))


def _limits(field: str, entry: Any) -> tuple[float, float, float]:
    try:
        low, usual, high = (float(entry[key]) for key in ("least", "usual", "most"))
    except (TypeError, KeyError, ValueError) as error:
        raise DataError(_FILE, field, "It has no bounds.", "Write least, usual, most.") from error
    if not 0 < low <= usual <= high:
        raise DataError(_FILE, field, "The bounds are not in order.", "Write least first.")
    return low, usual, high
