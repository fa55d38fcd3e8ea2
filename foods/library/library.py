"""Search all of USDA's foods as one types."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path

from foods.figures.nutrient import Nutrient, load_nutrients
from foods.library.build import VERSION, build
from foods.library.entry import LibraryFigure, LibraryFood, Measure
from foods.library.phrase import read_phrase
from foods.library.query import Query
from foods.library.shipped import ORIGIN_OF, fingerprint
from foods.library.statement import statement
from foods.tables import DataDir


class Library:
    """An open index. One question at a time; may be asked from any thread."""

    def __init__(self, database: sqlite3.Connection, nutrients: Mapping[str, Nutrient]) -> None:
        self._database, self._nutrients = database, nutrients
        self._lock = threading.Lock()
        database.row_factory = sqlite3.Row

    @classmethod
    def open(cls, path: Path | None, directory: DataDir | None = None) -> Library:
        """Open the index, building it first if it is missing, damaged or of other tables.

        Args:
            path: Where the index is kept; None to keep it in memory. Where it cannot be
                written it is kept in memory as well.
            directory: The data folder; the program's own by default.

        Raises:
            DataError: If the shipped tables are missing or damaged.
        """
        return cls(_opened(path, directory), load_nutrients(directory))

    def search(self, query: Query) -> tuple[LibraryFood, ...]:
        """Return the foods asked for, the best first.

        Args:
            query: Its text may be a wish as well: "most magnesium per 100 kcal".

        Raises:
            ValueError: If it ranks by a nutrient there is not.
        """
        text, values = statement(self.understood(query), self._nutrients)
        with self._lock:
            rows = self._database.execute(text, values).fetchall()
        return tuple(self._food(row) for row in rows)

    def understood(self, query: Query) -> Query:
        """Return the question with a typed wish turned into a ranking."""
        return query if query.nutrient else read_phrase(query, self._nutrients)

    def food(self, ndb_no: str) -> LibraryFood | None:
        """Return a food by USDA's number."""
        with self._lock:
            rows = self._database.execute("SELECT * FROM food WHERE ndb_no = ?", (ndb_no,))
            row = rows.fetchone()
        return self._food(row) if row else None

    def measures(self, ndb_no: str) -> tuple[Measure, ...]:
        """Return a food's household measures in USDA's order."""
        asked = "SELECT seq, unit, grams FROM measure WHERE food = ? ORDER BY CAST(seq AS INTEGER)"
        with self._lock:
            rows = self._database.execute(asked, (int(ndb_no),)).fetchall()
        return tuple(Measure(*row) for row in rows)

    def groups(self) -> tuple[str, ...]:
        """Return USDA's groups by name."""
        with self._lock:
            rows = self._database.execute("SELECT DISTINCT food_group FROM food ORDER BY 1")
            return tuple(str(row[0]) for row in rows)

    def __len__(self) -> int:
        """Return the number of foods."""
        with self._lock:
            return int(self._database.execute("SELECT count(*) FROM food").fetchone()[0])

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._database.close()

    def _food(self, row: sqlite3.Row) -> LibraryFood:
        figures = {
            key: LibraryFigure(row[key], ORIGIN_OF[letter])
            for key, letter in zip(self._nutrients, row["origins"], strict=True)
            if row[key] is not None
        }
        return LibraryFood(
            ndb_no=row["ndb_no"],
            food_group=row["food_group"],
            description=row["description"],
            also=row["also"],
            refuse_pct=row["refuse_pct"],
            figures=figures,
        )


def _opened(path: Path | None, directory: DataDir | None) -> sqlite3.Connection:
    if path is None:
        return _in_memory(directory)
    try:
        return _sound(path, directory) or _built(path, directory)
    except (OSError, sqlite3.Error):  # a cache that cannot be kept is no reason not to search
        return _in_memory(directory)


def _in_memory(directory: DataDir | None) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        build(database, directory)
    except BaseException:
        database.close()
        raise
    return database


def _sound(path: Path, directory: DataDir | None) -> sqlite3.Connection | None:
    """Return the index if it is whole and of these tables; else None."""
    if not path.is_file():
        return None
    address = f"{path.resolve().as_uri()}?mode=ro"
    database = sqlite3.connect(address, uri=True, check_same_thread=False)
    with contextlib.suppress(sqlite3.DatabaseError):
        whole = database.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        made_of = database.execute("SELECT fingerprint FROM about").fetchone()
        if whole and made_of and made_of[0] == fingerprint(VERSION, directory):
            return database
    database.close()
    return None


def _built(path: Path, directory: DataDir | None) -> sqlite3.Connection:
    """Build beside and then replace: two windows that start at once do no harm."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        database = sqlite3.connect(beside)
        try:
            build(database, directory)
        finally:
            database.close()
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    opened = _sound(path, directory)
    return opened or _in_memory(directory)
