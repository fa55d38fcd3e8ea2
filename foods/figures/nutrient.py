"""The nutrients the program knows, from one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, get_type_hints

from foods.errors import DataError

if TYPE_CHECKING:
    from foods.tables import DataDir

AIMS = ("reach", "limit", "range", "info")
UNITS = ("kcal", "g", "mg", "µg")
_FILE = "nutrients.toml"


@dataclass(frozen=True)
class Nutrient:
    """A nutrient.

    Attributes:
        key: Name in tables and code; ends in the unit: ``magnesium_mg``.
        label: Full name: "Magnesium".
        short: For narrow columns: "Mg".
        unit: Unit of every figure of it: kcal, g, mg or µg.
        decimals: Decimals to show.
        sr28: USDA's nutrient number, text.
        aim: What a person usually wants: ``reach``, ``limit``, ``range`` or ``info``.
    """

    key: str
    label: str
    short: str
    unit: str
    decimals: int
    sr28: str
    aim: str


def load_nutrients(directory: DataDir | None = None) -> Mapping[str, Nutrient]:
    """Return the nutrients by key, in the order they are shown.

    Raises:
        DataError: If the table is missing or an entry is not as it should be.
    """
    from foods.tables import data_dir, read_toml  # Not for who only wants the class.

    table = read_toml(data_dir(directory) / _FILE, _FILE)
    hints = get_type_hints(Nutrient)
    types = {f.name: hints[f.name] for f in fields(Nutrient)[1:]}
    return {key: _nutrient(key, entry, types) for key, entry in table.items()}


def _nutrient(key: str, entry: Any, types: Mapping[str, type]) -> Nutrient:
    if not isinstance(entry, dict) or set(entry) != set(types):
        raise DataError(_FILE, key, "Keys are missing or unknown.", f"Write {', '.join(types)}.")
    for name, kind in types.items():
        if type(entry[name]) is not kind:
            raise DataError(
                _FILE, key, f'"{name}" is {entry[name]!r}.', f"Write a {kind.__name__}."
            )
    _one_of(key, "aim", entry["aim"], AIMS)
    _one_of(key, "unit", entry["unit"], UNITS)
    return Nutrient(key=key, **entry)


def _one_of(key: str, name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise DataError(_FILE, key, f'"{name}" is "{value}".', f"Write one of {', '.join(known)}.")
