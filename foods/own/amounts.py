"""Read an amount as people write it, refusing what could be read in two ways."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from foods.nutrient import Nutrient
from foods.own.problem import Problem

_NUMBER = re.compile(r"([0-9]+\.?[0-9]*|\.[0-9]+)\s*([^\s0-9.,_][^\s]*)?")
_COMMA = re.compile(r"[0-9]+(,[0-9]+)+(\.[0-9]+)?.*")
_NEGATIVE = re.compile(r"[-\u2212]\s*[0-9.].*")
# A spreadsheet would run a cell that begins so.
FORMULA = ("=", "+", "-", "@", "\t", "\r")

_GRAMS: Mapping[str, float] = {
    "g": 1.0,
    "mg": 1e-3,
    "µg": 1e-6,
    "μg": 1e-6,
    "ug": 1e-6,
    "mcg": 1e-6,
}
_KCAL: Mapping[str, float] = {"kcal": 1.0, "kj": 1 / 4.184}
# An international unit is another mass for every vitamin; this one is plain.
_IU: Mapping[str, Mapping[str, float]] = {"vitamin_d_ug": {"iu": 0.025e-6}}
UNKNOWN_REMEDY = "Leave the cell empty if it is not known."


class AmountError(ValueError):
    """An amount does not hold; has the problem's two sentences."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message, self.remedy = message, remedy

    def at(self, column: str) -> Problem:
        """The problem of a cell."""
        return Problem(column, self.message, self.remedy)


def read_amount(text: str, nutrient: Nutrient) -> float:
    """An amount in the nutrient's own unit.

    Args:
        text: A number of 0 or more, in the nutrient's unit or with one: "12.5", "0.3 g".
        nutrient: What it is an amount of.

    Raises:
        AmountError: Naming what is wrong: decimal comma, negative, unknown unit, no number.
    """
    value, unit = split_number(text)
    return value * factor(unit, nutrient) if unit else value


def split_number(text: str) -> tuple[float, str]:
    """A number of 0 or more and the unit behind it, in lower case; "" without one."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise _no_number(text)
    value = float(found[1])
    if not math.isfinite(value):
        raise AmountError(f'"{text}" is too large.', "Write the number of the label.")
    return value, (found[2] or "").lower()


def factor(unit: str, nutrient: Nutrient) -> float:
    """What an amount in `unit` is multiplied with to be in the nutrient's unit."""
    own = _KCAL if nutrient.unit == "kcal" else _GRAMS
    known = {**own, **_IU.get(nutrient.key, {})}
    if unit not in known:
        units = ", ".join(dict.fromkeys(u for u in known if u not in ("μg", "ug", "mcg")))
        message = f'"{unit}" is no unit of {nutrient.label.lower()} known here.'
        raise AmountError(message, f"Write it in {nutrient.unit} (or one of: {units}).")
    return known[unit] / own[nutrient.unit]


def _no_number(text: str) -> AmountError:
    if _NEGATIVE.fullmatch(text):
        return AmountError(f'"{text}" is negative.', "Write 0 or more.")
    if text.startswith(FORMULA):
        return AmountError(f'"{text}" begins like a formula.', "Write a plain number.")
    if _COMMA.fullmatch(text):
        point = text.replace(".", "").replace(",", ".", 1)
        return AmountError(
            f'"{text}" has a comma.', f"Write a point for decimals, as {point}; none for thousands."
        )
    return AmountError(f'"{text}" is not a number.', f"Write one, as 12.5. {UNKNOWN_REMEDY}")
