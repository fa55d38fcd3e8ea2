"""The tables of a FoodData Central download, wherever in the folder or zip they lie."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

from foods.figures.nutrient import Nutrient
from foods.own.fdc_vitamin_d import NUMBERS as VITAMIN_D
from foods.own.problem import Problem
from foods.translatable import Verbatim, translatable

if TYPE_CHECKING:
    import pandas as pd

_PART_ROWS = 100_000
MOST_UNPACKED_BYTES = 200_000_000
"""Of a table in a zip; the largest of SR Legacy has 35 million"""
# USDA's other numbers for what we ask, the better first: Atwater energy, kJ, units of vitamin D.
_ELSE: Mapping[str, tuple[str, ...]] = {
    "energy_kcal": ("958", "957", "268"),
    "vitamin_d_ug": ("324",),
    "sugars_g": ("269.3",),
    "fat_g": ("298",),
    "carbohydrate_g": ("205.2",),
}
Wanted = Mapping[str, tuple[str, int, str]]
"""Our key, how good it is (0 best) and the unit, by USDA's id or number of a nutrient"""
_ALCOHOL = ("alcohol_g", "221")
_UNITS: Mapping[str, str] = {"268": "kj", "324": "iu"}


class FdcError(Exception):
    """A table is missing or is none."""

    def __init__(self, file: str, line: int, column: str, message: str, remedy: str) -> None:
        super().__init__(f"{file}: {message} {remedy}")
        self.file, self.line, self.problem = file, line, Problem(column, message, remedy)


class Tables:
    """Opens the tables; every cell is text."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._members = self._find()

    def _find(self) -> Mapping[str, str]:
        if self._path.is_dir():
            return {p.name: str(p) for p in sorted(self._path.rglob("*.csv"), reverse=True)}
        with zipfile.ZipFile(self._path) as archive:
            names = sorted(archive.namelist(), reverse=True)
            return {Path(name).name: name for name in names if name.endswith(".csv")}

    def _open(self, file: str) -> IO[bytes]:
        if file not in self._members:
            remedy = translatable("Choose the folder or zip as FoodData Central gives it (CSV).")
            raise FdcError(file, 0, "", translatable("The table is missing."), remedy)
        if self._path.is_dir():
            return Path(self._members[file]).open("rb")
        with (
            zipfile.ZipFile(self._path) as archive,
            archive.open(self._members[file]) as member,
        ):
            # What it says of its size may be made up: so much is unpacked, and no more.
            content = member.read(MOST_UNPACKED_BYTES + 1)
        if len(content) > MOST_UNPACKED_BYTES:
            large = translatable(
                "It unpacks to more than {n} MB.", n=MOST_UNPACKED_BYTES // 1_000_000
            )
            remedy = translatable("Take the Foundation or SR Legacy download.")
            raise FdcError(file, 0, "", large, remedy)
        return io.BytesIO(content)

    def parts(
        self, file: str, needed: tuple[str, ...], maybe: tuple[str, ...] = ()
    ) -> Iterator[pd.DataFrame]:
        """Yield some columns of a table in parts, so that one can stop between them."""
        import pandas as pd

        with self._open(file) as stream:
            present = self._header(file, stream, needed, maybe)
            try:
                yield from pd.read_csv(
                    stream,
                    usecols=present,
                    dtype=str,
                    keep_default_na=False,
                    chunksize=_PART_ROWS,
                    encoding="utf-8-sig",
                )
            except pd.errors.ParserError as error:
                raise FdcError(file, 0, "", unreadable(error), translatable("Mend it.")) from None

    def _header(
        self, file: str, stream: IO[bytes], needed: tuple[str, ...], maybe: tuple[str, ...]
    ) -> list[str]:
        first = stream.readline().decode("utf-8-sig").strip()
        columns = [name.strip().strip('"') for name in first.split(",")]
        stream.seek(0)
        for name in needed:
            if name not in columns:
                missing = translatable("The column is missing.")
                raise FdcError(file, 1, name, missing, translatable("Download it again."))
        return [name for name in columns if name in needed or name in maybe]

    def read(self, file: str, needed: tuple[str, ...], maybe: tuple[str, ...] = ()) -> pd.DataFrame:
        """Return some columns of a whole table."""
        import pandas as pd

        return pd.concat(list(self.parts(file, needed, maybe)))

    def optional(
        self, file: str, needed: tuple[str, ...], maybe: tuple[str, ...] = ()
    ) -> pd.DataFrame | None:
        """Return the same, or None where the download has no such table."""
        return self.read(file, needed, maybe) if file in self._members else None

    def measure_units(self) -> Mapping[str, str]:
        """Return the names of measures by number; that of "undetermined" is empty."""
        table = self.optional("measure_unit.csv", ("id", "name"))
        if table is None:
            return {}
        pairs = zip(table["id"], table["name"], strict=True)
        return {str(key): "" if name == "undetermined" else str(name) for key, name in pairs}


def unreadable(error: Exception) -> str:
    """Return Python's words about a file that is none of its kind."""
    return translatable("It cannot be read ({why}).", why=Verbatim(error))


def ranks_of(nutrients: Mapping[str, Nutrient]) -> Mapping[str, tuple[str, int]]:
    """Return our key and how good it is (0 best) by USDA's number of a nutrient."""
    ranks = {n.sr28: (key, 0) for key, n in nutrients.items()}
    ranks[_ALCOHOL[1]] = (_ALCOHOL[0], 0)
    for key, others in _ELSE.items():
        ranks |= {number: (key, rank) for rank, number in enumerate(others, start=1)}
    return {**ranks, **VITAMIN_D}


def wanted_numbers(nutrients: Mapping[str, Nutrient]) -> Wanted:
    """Return what is wanted by USDA's number, with the unit that USDA has for it."""
    usual = {"energy_kcal": "kcal", **{key: n.unit for key, n in nutrients.items()}}
    return {
        number: (key, rank, _UNITS.get(number, usual.get(key, "µg" if "_ug" in key else "g")))
        for number, (key, rank) in ranks_of(nutrients).items()
    }


def nutrient_numbers(tables: Tables, nutrients: Mapping[str, Nutrient]) -> Wanted:
    """Return what is wanted by the download's nutrient id, and by number where that is one.

    The tables of surveys name a nutrient by its number where others have its id.

    Raises:
        FdcError: If the table names none of ours.
    """
    ranks = ranks_of(nutrients)
    table = tables.read("nutrient.csv", ("id", "unit_name", "nutrient_nbr"))
    found: dict[str, tuple[str, int, str]] = {}
    by_number: dict[str, tuple[str, int, str]] = {}
    for row in table.to_dict("records"):
        number = str(row["nutrient_nbr"]).removesuffix(".0")
        if number in ranks:
            found[str(row["id"])] = by_number[number] = (
                *ranks[number],
                str(row["unit_name"]).lower(),
            )
    if not found:
        message = translatable("It has none of the nutrients planned here.")
        raise FdcError(
            "nutrient.csv", 0, "nutrient_nbr", message, translatable("Download it again.")
        )
    ids = {str(each) for each in table["id"]}
    return {**{number: each for number, each in by_number.items() if number not in ids}, **found}
