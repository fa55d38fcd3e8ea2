"""Texts in the language of whoever looks: how sentences, tables and days are put into words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _as_it_is(value: Any) -> Any:
    return value


def _short_day_name(day: date | None, index: int) -> str:
    return _DAYS[day.weekday() if day else index % 7]


@dataclass(frozen=True)
class Texts:
    """Turn texts of the domain into those a person reads; English by default.

    Attributes:
        translate: Return a sentence in the person's language.
        translate_tables: Return a value of the tables with every sentence in it translated.
        short_day_name: Return "Mon" for a date, or for the number of a day without a date.
    """

    translate: Callable[[str], str] = str
    translate_tables: Callable[[Any], Any] = _as_it_is
    short_day_name: Callable[[date | None, int], str] = _short_day_name


ENGLISH = Texts()
"""Texts as the tables and the domain have them"""
