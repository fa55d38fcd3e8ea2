"""The whole of SR28 as it is shipped: two compressed tables, derived by ``foods.derive``."""

from __future__ import annotations

import csv
import hashlib
import io
import lzma
from collections.abc import Iterator, Mapping

from foods.errors import DataError
from foods.figures.provenance import Origin
from foods.tables import DataDir, data_dir

FOODS_FILE, MEASURES_FILE = "usda/foods.csv.xz", "usda/measures.csv.xz"
FOOD_COLUMNS = ("ndb_no", "food_group", "description", "also", "refuse_pct", "survey", "origins")
MEASURE_COLUMNS = ("ndb_no", "seq", "unit", "grams")
DERIVE_LIBRARY = "Run: python -m foods.derive --library"

# In ``origins`` every figure has a letter, in the order of the nutrients' columns.
UNKNOWN = "-"
LETTERS = {
    Origin.MEASURED: "m",
    Origin.CALCULATED: "c",
    Origin.LABEL: "l",
    Origin.MANUFACTURER: "f",
    Origin.LITERATURE: "i",
    Origin.AGGREGATED: "a",
    Origin.ASSUMED_ZERO: "z",
    Origin.NEWER: "n",
}
ORIGIN_OF = {letter: origin for origin, letter in LETTERS.items()}


def read_shipped(file: str, directory: DataDir | None = None) -> Iterator[Mapping[str, str]]:
    """Yield the rows of one of the two tables.

    Raises:
        DataError: If it is missing or damaged.
    """
    try:
        text = lzma.decompress(shipped_bytes(file, directory)).decode("utf-8")
    except (lzma.LZMAError, UnicodeDecodeError) as error:
        raise DataError(file, "", f"It is damaged: {error}.", DERIVE_LIBRARY) from error
    return csv.DictReader(io.StringIO(text))


def shipped_bytes(file: str, directory: DataDir | None = None) -> bytes:
    """Return one of the two tables, compressed as it is shipped."""
    path = data_dir(directory) / file
    if not path.is_file():
        raise DataError(file, "", "The table is missing.", DERIVE_LIBRARY)
    return path.read_bytes()


def fingerprint(version: int, directory: DataDir | None = None) -> str:
    """Return a fingerprint that changes when an index built from the tables would."""
    digest = hashlib.sha256(str(version).encode())
    for file in (FOODS_FILE, MEASURES_FILE):
        digest.update(shipped_bytes(file, directory))
    for file in ("newer_figures.csv", "nutrients.toml"):
        digest.update((data_dir(directory) / file).read_bytes())
    return digest.hexdigest()
