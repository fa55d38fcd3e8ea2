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
