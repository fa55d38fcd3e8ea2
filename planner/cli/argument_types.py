"""Parse arguments of the command line: numbers of days, and dates."""

from __future__ import annotations

import argparse
from datetime import date


def days(text: str) -> int:
    """Return how many days are meant, 1 to 28.

    Raises:
        ArgumentTypeError: It is no such number.
    """
    if not text.isdigit() or not 1 <= int(text) <= 28:
        raise argparse.ArgumentTypeError("must be a whole number from 1 to 28")
    return int(text)


def day(text: str) -> date:
    """Return the day that is meant.

    Raises:
        ArgumentTypeError: It is no date.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a date as 2026-11-23") from error


def span(text: str) -> tuple[int, ...]:
    """Return numbers of the days that are meant, counted from 0: 1 and 2 for "2-3".

    Raises:
        ArgumentTypeError: They are no such days.
    """
    ends = text.split("-")
    if len(ends) > 2 or not all(end.isdecimal() and 1 <= int(end) <= 28 for end in ends):
        raise argparse.ArgumentTypeError("must be days from 1 to 28, as 3 or 2-4")
    if int(ends[0]) > int(ends[-1]):
        raise argparse.ArgumentTypeError(f"begins after it ends; say {ends[-1]}-{ends[0]}")
    return tuple(range(int(ends[0]) - 1, int(ends[-1])))
