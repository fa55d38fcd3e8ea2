"""Read a table of people: a row a person, columns as the keys of a profile."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from planner.store import StoreError
from planner.store.errors import unreadable
from planner.store.field_reader import nearest
from planner.version import VERSION

TABLES = ("person", "diet", "meals", "targets", "care", "wishes")
"""Tables of a profile; a column is one of their keys: ``person.age``"""
OWN_COLUMNS = ("id", "seed", "days")
LISTS = frozenset(
    "diet.exclude_allergens diet.exclude_foods diet.like diet.dislike meals.slots "
    "care.conditions care.medicines care.declined care.training.days".split()
)
"""Columns whose cells hold several words, parted by ; as in "peanut; milk"."""
_LIMIT_BYTES = 200_000_000
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_WHOLE = re.compile(r"[+-]?\d+")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_SEEDS, _DAYS = (0, 2**31 - 1), (1, 28)


@dataclass(frozen=True)
class Row:
    """A person of a cohort.

    Attributes:
        number: The line of the table, the head being 1.
        id: What the person's files are called.
        data: The profile as plain data, as `planner.store.profile_from_data` reads it.
        seed: Which of the good plans.
        days: 1 to 28.
        fault: Why the row cannot be planned for; empty if nothing is known yet.
    """

    number: int
    id: str
    data: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    seed: int = 0
    days: int = 7
    fault: str = ""

    @property
    def key(self) -> str:
        """Return a short key of all the plan depends on: a changed row is planned again."""
        known = [VERSION, self.seed, self.days, self.data]
        return hashlib.sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()[:24]


def read_people(path: Path, *, seed: int = 0, days: int = 7) -> tuple[Row, ...]:
    """Read the rows of a CSV file; faults of a row stay with the row.

    Args:
        path: Text in UTF-8, cells parted by commas or semicolons.
        seed: For rows without a seed of their own.
        days: For rows without days of their own.

    Raises:
        StoreError: The file cannot be read, has no rows, or a column that is none.
    """
    try:
        if path.stat().st_size > _LIMIT_BYTES:
            raise StoreError(path, f"It has more than {_LIMIT_BYTES // 1_000_000} MB.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise StoreError(path, "It is not text in UTF-8.") from error
    lines = text.splitlines()
    head = lines[0] if lines else ""
    table = csv.reader(lines, delimiter=";" if head.count(";") > head.count(",") else ",")
    try:
        columns = [cell.strip() for cell in next(table, [])]
        _check_columns(columns, path)
        found = tuple(rows_of(columns, table, seed=seed, days=days))
    except csv.Error as error:
        raise StoreError(path, f"Line {table.line_num}: {error}.") from error
    if not found:
        raise StoreError(path, "It has no rows.")
    return found


def rows_of(
    columns: list[str], cells: Iterable[list[str]], *, seed: int = 0, days: int = 7
) -> Iterator[Row]:
    """Make a row of each line of cells; see `read_people`."""
    taken: set[str] = set()
    for number, line in enumerate(cells, 2):
        texts = {c: t.strip() for c, t in zip(columns, line, strict=False) if t.strip()}
        if not texts:
            continue
        name = texts.pop("id", f"row-{number}")
        fault = ""
        if len(line) > len(columns):
            fault = f"has {len(line)} cells, more than the {len(columns)} columns."
        elif not _ID.fullmatch(name):
            fault = f"id: {name!r} cannot name a file; use letters, digits, dots, - and _."
        elif re.fullmatch(r"row-\d+", name) and name != f"row-{number}":
            fault = f"id: {name!r} is what rows without an id are called."
        elif name.casefold() in taken:
            fault = f"id: {name!r} stands there twice."
        yield _row(number, name, texts, seed, days, fault)
        taken.add(name.casefold())


def _row(number: int, name: str, texts: dict[str, str], seed: int, days: int, fault: str) -> Row:
    if fault:
        return Row(number, f"row-{number}", fault=fault)
    try:
        seed = _whole(texts.pop("seed", str(seed)), "seed", *_SEEDS)
        days = _whole(texts.pop("days", str(days)), "days", *_DAYS)
        data: dict[str, Any] = {}
        for column, text in texts.items():
            _put(data, column, _value(column, text))
    except ValueError as error:
        return Row(number, name, fault=str(error))
    return Row(number, name, data, seed, days)


def _check_columns(columns: list[str], path: Path) -> None:
    for column in columns:
        table = column.partition(".")[0]
        if column not in OWN_COLUMNS and (table not in TABLES or column == table):
            known = [*OWN_COLUMNS, *(f"{each}." for each in TABLES), "person.age", "person.sex"]
            hint = nearest(column, known)
            raise StoreError(
                path,
                f'"{column}" is no column. Use id, seed, days and the keys of a profile, as '
                f"person.age. {hint}".rstrip(),
            )
    twice = next((c for c in columns if columns.count(c) > 1), None)
    if twice is not None:
        raise StoreError(path, f'The column "{twice}" stands there twice.')


def _whole(text: str, column: str, low: int, high: int) -> int:
    if not _WHOLE.fullmatch(text) or not low <= int(text) <= high:
        raise ValueError(f"{column}: {text!r} must be a whole number from {low} to {high}.")
    return int(text)


def _value(column: str, text: str) -> Any:
    """Return the value of a cell: a list, a value as TOML has it, yes or no, a number or a text."""
    if text[0] in "[{\"'":
        try:
            return tomllib.loads(f"value = {text}")["value"]
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise ValueError(f"{column}: {text!r} is no value of TOML ({error}).") from error
    if column in LISTS:
        return [word.strip() for word in text.split(";") if word.strip()]
    if text.lower() in ("true", "yes", "false", "no"):
        return text.lower() in ("true", "yes")
    if _WHOLE.fullmatch(text) and len(text) < 20:
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def _put(data: dict[str, Any], column: str, value: Any) -> None:
    *tables, key = column.split(".")
    for name in tables:
        data = data.setdefault(name, {})
        if not isinstance(data, dict):
            raise ValueError(f"{column}: {name} is given in a column of its own, too.")
    if key in data:
        raise ValueError(f"{column}: it is given in other columns, too.")
    data[key] = value
