"""Read an amount as people write it, refusing what could be read in two ways.

A point and a comma both stand before decimals; only "1,500" might be thousands, too.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from foods.figures.nutrient import Nutrient
from foods.own.marks import Mark, in_doubt, readings
from foods.own.problem import Problem
from foods.translatable import Verbatim, Within, bare_figure, sentences, translatable

_NUMBER = re.compile(r"([0-9.,]*[0-9][0-9.,]*)\s*([^\s0-9.,_][^\s]*)?")
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
# Salt is 2.5 times its sodium (Regulation (EU) No 1169/2011, annex I).
_SALT: Mapping[str, Mapping[str, float]] = {"sodium_mg": {"g-salt": 1 / 2.5}}
_BELOW = re.compile(r"[<≤]\s*(.+)")
_TRACE = re.compile(r"(?:tr\.?|traces?|(?:in )?spuren|spur)(?:\s+[^\s\d]+)?", re.IGNORECASE)
UNKNOWN_REMEDY = translatable("Leave the cell empty if it is not known.")


class AmountError(ValueError):
    """An amount does not hold; has the problem's two sentences."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message, self.remedy = message, remedy

    def at(self, column: str) -> Problem:
        """Return the problem of a cell."""
        return Problem(column, self.message, self.remedy)


def read_amount(text: str, nutrient: Nutrient) -> float:
    """Return an amount in the nutrient's own unit.

    Args:
        text: A number of 0 or more, in the nutrient's unit or with one: "12.5", "0,3 g".
        nutrient: What it is an amount of.

    Raises:
        AmountError: Naming what is wrong: two readings, negative, unknown unit, no number.
    """
    value, unit = split_number(text)
    return value * factor(unit, nutrient) if unit else value


def split_number(text: str) -> tuple[float, str]:
    """Return a number of 0 or more and the unit behind it, in lower case; "" without one.

    A trace is nothing, and less than a figure ("<0.1") half of it.
    """
    if _TRACE.fullmatch(text.strip()):
        return 0.0, ""
    if below := _BELOW.fullmatch(text.strip()):
        # FAO/INFOODS Guidelines for Checking Food Composition Data (2012): half of the limit.
        value, unit = split_number(below[1])
        return value / 2, unit
    found = _NUMBER.fullmatch(text)
    said_by = readings(found[1]) if found else {}
    if found is None or not said_by:
        raise _no_number(text)
    if "," in found[1] and in_doubt(found[1]):
        raise two_readings(text)
    value = float(said_by.get(Mark.POINT) or said_by[Mark.COMMA])
    if not math.isfinite(value):
        large = translatable('"{text}" is too large.', text=Verbatim(text))
        raise AmountError(large, translatable("Write the number of the label."))
    return value, (found[2] or "").lower()


def factor(unit: str, nutrient: Nutrient) -> float:
    """Return the factor that converts an amount in `unit` to the nutrient's unit."""
    own = _KCAL if nutrient.unit == "kcal" else _GRAMS
    known = {**own, **_IU.get(nutrient.key, {}), **_SALT.get(nutrient.key, {})}
    if unit not in known:
        units = ", ".join(dict.fromkeys(u for u in known if u not in ("μg", "ug", "mcg")))
        message = translatable(
            '"{unit}" is no unit of {nutrient} known here.',
            unit=Verbatim(unit),
            nutrient=Within(nutrient.label),
        )
        remedy = translatable(
            "Write it in {unit} (or one of: {units}).", unit=nutrient.unit, units=Verbatim(units)
        )
        raise AmountError(message, remedy)
    return known[unit] / own[nutrient.unit]


def two_readings(text: str) -> AmountError:
    """Return a number that may be two: neither is guessed."""
    one, other = sorted(map(float, in_doubt(text)))
    message = translatable(
        '"{text}" can be read as {one} or as {other}.',
        text=Verbatim(text),
        one=bare_figure(one),
        other=bare_figure(other),
    )
    return AmountError(message, translatable("Write it without a mark between thousands."))


def _no_number(text: str) -> AmountError:
    quoted = Verbatim(text)
    if _NEGATIVE.fullmatch(text):
        return AmountError(
            translatable('"{text}" is negative.', text=quoted), translatable("Write 0 or more.")
        )
    if text.startswith(FORMULA):
        begins = translatable('"{text}" begins like a formula.', text=quoted)
        return AmountError(begins, translatable("Write a plain number."))
    no_number = translatable('"{text}" is not a number.', text=quoted)
    return AmountError(no_number, sentences((translatable("Write one, as 12.5."), UNKNOWN_REMEDY)))
