"""The marks in numbers: 12.5 and 12,5 say the same, 1,500 may say two things."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum


class Mark(StrEnum):
    """What stands before decimals."""

    POINT = "."
    COMMA = ","

    @property
    def other(self) -> Mark:
        """Return the mark that then stands between thousands."""
        return Mark.COMMA if self is Mark.POINT else Mark.POINT


_NUMBER = re.compile(r"[0-9.,]*[0-9][0-9.,]*")


def readings(number: str) -> dict[Mark, str]:
    """Return what a number may say, in plain figures with a point, by its decimal mark.

    Args:
        number: Figures, points and commas.

    Returns:
        Nothing for what is no number, two readings for one such as "1,500"; a number without
        any mark reads alike in both ways.
    """
    return {
        mark: number.replace(mark.other, "").replace(mark, ".")
        for mark in Mark
        if _SHAPES[mark].fullmatch(number)
    }


def _compiled(mark: Mark) -> re.Pattern[str]:
    point, group = re.escape(mark), re.escape(mark.other)
    whole = rf"([0-9]+|[1-9][0-9]{{0,2}}({group}[0-9]{{3}})+)"
    return re.compile(rf"{whole}({point}[0-9]*)?|{point}[0-9]+")


_SHAPES = {mark: _compiled(mark) for mark in Mark}


def mark_of(cells: Iterable[str]) -> Mark | None:
    """Return the decimal mark of a table, by the numbers in it that can be read in one way only.

    None where there is no such number, or where they contradict each other.
    """
    found = {mark for cell in cells if (mark := _sure(cell)) is not None}
    return found.pop() if len(found) == 1 else None


def _sure(cell: str) -> Mark | None:
    """Return the mark that a cell has beyond doubt."""
    number = _figures(cell)
    said = readings(number)
    return next(iter(said)) if len(said) == 1 else None


def in_doubt(cell: str) -> tuple[str, ...]:
    """Return what a cell may say, where that is more than one thing: "1.500", "1500"."""
    found = tuple(readings(_figures(cell)).values())
    return found if len(set(found)) > 1 else ()


def plain(cell: str, mark: Mark) -> str:
    """Return a cell with its number in plain figures with a point, read by a mark if need be."""
    number = _figures(cell)
    said = readings(number)
    if not said:
        return cell
    return cell.replace(number, said.get(mark) or next(iter(said.values())), 1)


def _figures(cell: str) -> str:
    """Return the number a cell begins with; what follows is its unit."""
    found = _NUMBER.match(cell.strip())
    return found[0] if found else ""
