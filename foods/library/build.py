"""Build the search index, an SQLite file, from the shipped tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from foods.figures.nutrient import load_nutrients
from foods.figures.provenance import Origin
from foods.library.shipped import (
    FOODS_FILE,
    LETTERS,
    MEASURES_FILE,
    UNKNOWN,
    fingerprint,
    read_shipped,
)
from foods.tables import DataDir, data_dir, read_csv

# Raise it when the index itself changes, so that older ones are built anew.
VERSION = 1
_NEWER = "newer_figures.csv"
# What few people look for stands lower among foods that fit a name equally well.
_RARE_GROUPS = frozenset({"Baby Foods", "Fast Foods", "Restaurant Foods"})
_RARE_GROUPS |= {"American Indian/Alaska Native Foods", "Meals, Entrees, and Side Dishes"}

_MADE_GROUPS = frozenset({"Snacks", "Sweets", "Fats and Oils", "Baked Products"})

_SCHEMA = """
CREATE TABLE about (fingerprint TEXT NOT NULL);
CREATE TABLE measure (food INTEGER NOT NULL, seq TEXT, unit TEXT, grams REAL);
CREATE TABLE food (
    id INTEGER PRIMARY KEY, ndb_no TEXT UNIQUE, food_group TEXT, description TEXT, also TEXT,
    refuse_pct REAL, parts TEXT, plain REAL, origins TEXT, {figures}
);
CREATE VIRTUAL TABLE words USING fts5(
    description, also, content='food', content_rowid='id', prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
);
"""
_AFTER = """
INSERT INTO words(words) VALUES ('rebuild');
INSERT INTO words(words) VALUES ('optimize');
CREATE INDEX measure_of ON measure(food);
CREATE INDEX group_of ON food(food_group);
"""


def build(database: sqlite3.Connection, directory: DataDir | None = None) -> None:
    """Fill an empty database with the library.

    Args:
        database: Nothing is in it yet.
        directory: The data folder; the program's own by default.

    Raises:
        DataError: If a shipped table is missing or damaged.
    """
    nutrients = tuple(load_nutrients(directory))
    columns = ", ".join(f'"{key}" REAL' for key in nutrients)
    database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
    database.executescript(_SCHEMA.format(figures=columns))
    with database:
        marks = ",".join("?" * (9 + len(nutrients)))
        database.executemany(f"INSERT INTO food VALUES ({marks})", _foods(nutrients, directory))
        database.executemany("INSERT INTO measure VALUES (?,?,?,?)", _measures(directory))
        database.execute("INSERT INTO about VALUES (?)", (fingerprint(VERSION, directory),))
    database.executescript(_AFTER)


def _foods(nutrients: Sequence[str], directory: DataDir | None) -> Iterator[Sequence[object]]:
    newer = _newer_figures(directory)
    for row in read_shipped(FOODS_FILE, directory):
        figures, letters = _figures(row, nutrients, newer.get(row["ndb_no"], {}))
        yield (
            int(row["ndb_no"]),
            row["ndb_no"],
            row["food_group"],
            row["description"],
            row["also"],
            float(row["refuse_pct"] or 0),
            _parts(row["description"]),
            _plainness(row),
            letters,
            *figures,
        )


def _figures(
    row: Mapping[str, str], nutrients: Sequence[str], newer: Mapping[str, float]
) -> tuple[list[float | None], str]:
    """Return SR28's figures with those of the 2018 release over them, and a letter for each."""
    letter_of = dict(zip(list(row)[7:], row["origins"], strict=True))
    # A nutrient that the shipped table was not derived for is unknown.
    figures = [newer.get(key, _number(row.get(key, ""))) for key in nutrients]
    letters = [
        LETTERS[Origin.NEWER] if key in newer else letter_of.get(key, UNKNOWN) for key in nutrients
    ]
    return figures, "".join(letters)


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _parts(description: str) -> str:
    """Return the description so that a part between commas can be found by how it begins."""
    return f", {description.lower()},"


def _plainness(row: Mapping[str, str]) -> float:
    """Return how plain an entry is, less being plainer: few words, no brand or caterer."""
    words = row["description"].replace(",", " ").split()
    brand = any(len(word) > 3 and word.isupper() and word.isalpha() for word in words)
    rare = 2 * (row["food_group"] in _RARE_GROUPS) + (row["food_group"] in _MADE_GROUPS)
    raw = ", raw" in row["description"].lower()
    return 6.0 * brand + 2.0 * rare + 4.0 * (not row["survey"]) + len(words) / 6 - raw


def _newer_figures(directory: DataDir | None) -> Mapping[str, Mapping[str, float]]:
    found: dict[str, dict[str, float]] = {}
    columns = ("ndb_no", "nutrient", "value", "source")
    for row in read_csv(data_dir(directory), _NEWER, columns):
        found.setdefault(row.text("ndb_no"), {})[row.text("nutrient")] = row.number("value")
    return found


def _measures(directory: DataDir | None) -> Iterator[Sequence[object]]:
    for row in read_shipped(MEASURES_FILE, directory):
        yield int(row["ndb_no"]), row["seq"], row["unit"], float(row["grams"])
