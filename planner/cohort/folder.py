"""The folder of a cohort: weeks, lists, records, and the tables made of them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from foods import load_nutrients
from planner.report.csv_rows import guarded
from planner.store import SUFFIX, StoreError, write_atomically
from planner.store.errors import without_folder

from .outcome import Outcome, Record
from .people import Row

RESULTS = "results.csv"
_COLUMNS = "row id status seed days cost_usd gap seconds short fault".split()
_OF_TARGET = ("mean", "minimum", "maximum", "missed_by")


class CohortFolder:
    """Where the weeks of a cohort lie.

    ``weeks/ID.mealplan`` and ``lists/ID.csv``; ``records/ID.json`` is written last: where it
    stands, the row is whole. ``results.csv`` is made of the records.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self, *, resume: bool) -> None:
        """Make the folder; what is there already is only gone on with when that is wanted.

        Raises:
            StoreError: There is something in it, or it cannot be made.
        """
        if not resume and self.path.exists() and any(self.path.iterdir()):
            message = "It is not empty. Go on with it by --resume, or name another folder."
            raise StoreError(self.path, message)
        try:
            for name in ("weeks", "lists", "records"):
                (self.path / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise without_folder(self.path, error) from error

    def keep(self, outcome: Outcome) -> None:
        """Write what came of a row.

        Raises:
            StoreError: It cannot be written.
        """
        name = outcome.record["id"]
        if outcome.plan:
            write_atomically(self._week(name), outcome.plan)
            write_atomically(self._list(name), outcome.shopping)
        text = json.dumps(outcome.record, ensure_ascii=False, indent=1)
        write_atomically(self._record(name), text.encode())

    def record(self, row: Row) -> Record | None:
        """Return what is kept of a row; None if it is not whole, or the row was another then."""
        try:
            record = json.loads(self._record(row.id).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        if not isinstance(record, dict) or record.get("key") != row.key:
            return None
        whole = record.get("status") == "fault" or self._week(row.id).is_file()
        return record if whole else None

    def write_results(self, rows: Sequence[Row]) -> list[Record]:
        """Write the table of what is there, in the order of the rows.

        Raises:
            StoreError: It cannot be written.
        """
        records = [record for row in rows if (record := self.record(row)) is not None]
        planned = {key for record in records for key in record.get("targets", ())}
        nutrients = [key for key in load_nutrients() if key in planned]
        head = [*_COLUMNS, *(f"{key}.{each}" for key in nutrients for each in _OF_TARGET)]
        lines = [head, *(_cells(record, nutrients) for record in records)]
        write_atomically(self.path / RESULTS, csv_bytes(lines))
        return records

    def _week(self, name: str) -> Path:
        return self.path / "weeks" / f"{name}{SUFFIX}"

    def _list(self, name: str) -> Path:
        return self.path / "lists" / f"{name}.csv"

    def _record(self, name: str) -> Path:
        return self.path / "records" / f"{name}.json"


def csv_bytes(lines: Iterable[Sequence[Any]]) -> bytes:
    """Return lines as CSV; None is an empty cell, and no text becomes a formula."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(
        [_cell(each) for each in line] for line in lines
    )
    return text.getvalue().encode()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return guarded(value) if isinstance(value, str) else value


def _cells(record: Record, nutrients: list[str]) -> list[Any]:
    targets = record.get("targets", {})
    short = [key for key in nutrients if targets.get(key, {}).get("missed_by")]
    known = {**record, "short": "; ".join(short)}
    figures = [targets.get(key, {}).get(each) for key in nutrients for each in _OF_TARGET]
    return [*(known.get(column) for column in _COLUMNS), *figures]
