"""The household's table in a file of its own: who eats together, who is away, guests.

    {"table_version": 1, "meals": [{"weekday": 0, "slot": "dinner", "people": ["anna-3f9c21"]}],
     "away": {"max-11aa22": [2, 3]}, "away_on": {"max-11aa22": ["2026-12-24"]}, "guests": [...]}

What does not hold in it is left out and told; the rest is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from foods import Diet
from planner.domain.person.display_names import tidy_name
from planner.domain.person.profile import SLOTS
from planner.domain.plan.household import Guest, Table
from planner.domain.plan.household.table import MOST_GUESTS, WEEKDAYS, Cell
from planner.domain.translatable import translatable
from planner.store.json_file import OwnFile

TABLE_FILE = "table.json"
MOST_DATES = 400
"""Single dates of somebody that are read: more than a year of them."""
MOST_PEOPLE = 30
"""People of one meal, and entries of guests, that are read."""
_FILE = OwnFile("table_version", 1, "meals")
_LEFT_OUT = translatable(
    "Something in the file of who eats together does not hold; it is left out."
)


def read_table(path: Path) -> tuple[Table | None, tuple[str, ...]]:
    """Return the table in a file, and sentences about what was wrong with it.

    None where there is no file yet.

    Raises:
        StoreError: It cannot be read, and it must not be written over.
    """
    data, faults = _FILE.read(path)
    if data is None:
        return None, faults
    reader = _Reader()
    table = Table(
        reader.meals(data["meals"]),
        reader.away(data.get("away")),
        reader.guests(data.get("guests")),
        reader.away_on(data.get("away_on")),
    )
    return table, (*faults, _LEFT_OUT) if reader.left_out else faults


def write_table(path: Path, table: Table) -> None:
    """Write all of it, or nothing; only the person may read it.

    Raises:
        StoreError: The old file is still whole.
    """
    meals = [
        {"weekday": day, "slot": slot, "people": sorted(people)}
        for (day, slot), people in sorted(table.together.items())
    ]
    away = {person: sorted(days) for person, days in sorted(table.away.items()) if days}
    guests = [_guest_data(guest) for guest in table.guests]
    dates = {
        person: [day.isoformat() for day in sorted(days)]
        for person, days in sorted(table.away_on.items())
        if days
    }
    beside = {"away_on": dates} if dates else {}
    _FILE.write(path, {"meals": meals, "away": away, "guests": guests, **beside})


def _guest_data(guest: Guest) -> dict[str, Any]:
    once = [{"date": day.isoformat(), "slot": slot} for day, slot in sorted(guest.on)]
    return {
        "name": guest.name,
        "count": guest.count,
        "style": guest.style.value,
        "allergens": sorted(guest.allergens),
        "meals": [{"weekday": day, "slot": slot} for day, slot in sorted(guest.meals)],
        **({"once": once} if once else {}),
    }


class _Reader:
    """Reads the parts of a table and remembers whether anything was left out."""

    def __init__(self) -> None:
        self.left_out = False

    def meals(self, rows: Any) -> dict[Cell, frozenset[str]]:
        """Return who eats which meal together."""
        found = {}
        for row in self._rows(rows, len(WEEKDAYS) * len(SLOTS)):
            cell = self._cell(row)
            people = row.get("people") if isinstance(row, Mapping) else None
            if cell and isinstance(people, list):
                found[cell] = frozenset(self._words(people))
            else:
                self.left_out = True
        return found

    def away(self, rows: Any) -> dict[str, frozenset[int]]:
        """Return who is away on which weekdays."""
        if not isinstance(rows, Mapping):
            self.left_out |= rows is not None
            return {}
        people = list(rows.items())[:MOST_PEOPLE]
        return {str(person): frozenset(self._days(days)) for person, days in people}

    def away_on(self, rows: Any) -> dict[str, frozenset[date]]:
        """Return who is away on which single dates."""
        if not isinstance(rows, Mapping):
            self.left_out |= rows is not None
            return {}
        people = list(rows.items())[:MOST_PEOPLE]
        return {str(person): frozenset(self._dates(dates)) for person, dates in people}

    def guests(self, rows: Any) -> tuple[Guest, ...]:
        """Return the guests whose allergens are known: none is left out of a guest's answers."""
        found = []
        for row in self._rows([] if rows is None else rows, MOST_PEOPLE):
            try:
                found.append(self._guest(row))
            except (KeyError, TypeError, ValueError, AttributeError):
                self.left_out = True
        return tuple(found)

    def _guest(self, row: Any) -> Guest:
        name, count = tidy_name(str(row["name"])), row["count"]
        if not name or isinstance(count, bool) or not isinstance(count, int):
            raise ValueError(name)
        allergens = frozenset(str(word) for word in row["allergens"])
        cells = [self._cell(each) for each in row["meals"]]
        return Guest(
            name,
            min(max(count, 1), MOST_GUESTS),
            Diet(row["style"]),
            allergens,
            frozenset(cell for cell in cells if cell),
            frozenset(self._once(row.get("once"))),
        )

    def _once(self, rows: Any) -> Iterator[tuple[date, str]]:
        for row in self._rows([] if rows is None else rows, MOST_DATES):
            day = _date(row.get("date")) if isinstance(row, Mapping) else None
            if day is None or row["slot"] not in SLOTS:
                self.left_out = True
            else:
                yield day, str(row["slot"])

    def _dates(self, dates: Any) -> Iterator[date]:
        for text in self._rows(dates, MOST_DATES):
            day = _date(text)
            if day is None:
                self.left_out = True
            else:
                yield day

    def _cell(self, row: Any) -> Cell | None:
        day, slot = (row.get("weekday"), row.get("slot")) if isinstance(row, Mapping) else (0, 0)
        if isinstance(day, int) and not isinstance(day, bool) and day in WEEKDAYS and slot in SLOTS:
            return day, str(slot)
        self.left_out = True
        return None

    def _rows(self, rows: Any, most: int) -> list[Any]:
        if not isinstance(rows, list) or len(rows) > most:
            self.left_out = True
        return rows[:most] if isinstance(rows, list) else []

    def _words(self, words: Iterable[Any]) -> list[str]:
        found = [word for word in words if isinstance(word, str)][:MOST_PEOPLE]
        self.left_out |= len(found) < len(list(words))
        return found

    def _days(self, days: Any) -> list[int]:
        if not isinstance(days, list):
            self.left_out = True
            return []
        found = [
            d for d in days if isinstance(d, int) and not isinstance(d, bool) and d in WEEKDAYS
        ]
        self.left_out |= len(found) < len(days)
        return found


def _date(text: Any) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
