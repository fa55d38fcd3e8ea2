"""Read SR28's text files: ``^`` separates, ``~`` quotes, letters are Latin-1."""

from __future__ import annotations

import io
from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from foods.derive.archive import read_member, verify

_FOOD = {0: "ndb_no", 1: "group_code", 2: "description", 8: "refuse_pct"}
_FOOD |= {11: "kcal_protein", 12: "kcal_fat", 13: "kcal_carbohydrate"}
_GROUP = {0: "group_code", 1: "food_group"}
_FIGURE = {0: "ndb_no", 1: "sr28", 2: "value", 5: "src_cd", 6: "deriv_cd"}
_WEIGHT = {0: "ndb_no", 1: "seq", 2: "amount", 3: "unit", 4: "grams"}


@dataclass(frozen=True)
class AtwaterFactors:
    """Energy of a food's protein, fat and carbohydrate, kcal/g."""

    protein: float
    fat: float
    carbohydrate: float


@dataclass(frozen=True)
class Sr28Food:
    """A food of SR28.

    Attributes:
        description: USDA's name.
        food_group: USDA's group.
        refuse_pct: The part of what is bought that is thrown away, per cent.
        atwater: What its energy is worked out with; None where SR28 gives no factors.
    """

    description: str
    food_group: str
    refuse_pct: float
    atwater: AtwaterFactors | None


@dataclass(frozen=True)
class Sr28Figure:
    """A figure per 100 g edible, with USDA's codes for its source and derivation."""

    value: float
    src_cd: str
    deriv_cd: str


@dataclass(frozen=True)
class Sr28Weight:
    """A household measure; `grams` is the edible mass of one `unit`."""

    unit: str
    grams: float


@dataclass(frozen=True)
class Sr28:
    """What is read of SR28. Codes and numbers of foods and nutrients are text.

    Attributes:
        foods: By ``ndb_no``.
        figures: By (``ndb_no``, nutrient number).
        weights: By (``ndb_no``, sequence number).
    """

    foods: Mapping[str, Sr28Food]
    figures: Mapping[tuple[str, str], Sr28Figure]
    weights: Mapping[tuple[str, str], Sr28Weight]


def read_sr28(archive: Path, foods: Collection[str], nutrients: Collection[str]) -> Sr28:
    """Return SR28 cut down to some foods and nutrients.

    Args:
        archive: The source archive; its checksum is proven first.
        foods: Their ``ndb_no``.
        nutrients: Their numbers.

    Raises:
        ArchiveError: If the archive is missing or another file.
    """
    verify(archive)
    return Sr28(
        _foods(archive, foods), _figures(archive, foods, nutrients), _weights(archive, foods)
    )


def _foods(archive: Path, foods: Collection[str]) -> Mapping[str, Sr28Food]:
    names = read_table(archive, "FOOD_DES.txt", _FOOD)
    groups = read_table(archive, "FD_GROUP.txt", _GROUP)
    names = names[names["ndb_no"].isin(foods)].merge(groups, on="group_code")
    # An empty refuse means none: USDA fills it in only where something is thrown away.
    return {
        r["ndb_no"]: Sr28Food(
            r["description"], r["food_group"], float(r["refuse_pct"] or 0), _atwater(r)
        )
        for r in names.to_dict("records")
    }


def _atwater(row: Mapping[Hashable, str]) -> AtwaterFactors | None:
    cells = [row[f"kcal_{part}"] for part in ("protein", "fat", "carbohydrate")]
    # Zero for all three stands for "not given" as an empty cell does.
    if not all(cells) or not any(float(cell) for cell in cells):
        return None
    return AtwaterFactors(*map(float, cells))


def _figures(
    archive: Path, foods: Collection[str], nutrients: Collection[str]
) -> Mapping[tuple[str, str], Sr28Figure]:
    table = read_table(archive, "NUT_DATA.txt", _FIGURE)
    table = table[table["ndb_no"].isin(foods) & table["sr28"].isin(nutrients)]
    return {
        (r["ndb_no"], r["sr28"]): Sr28Figure(float(r["value"]), r["src_cd"], r["deriv_cd"])
        for r in table.to_dict("records")
    }


def _weights(archive: Path, foods: Collection[str]) -> Mapping[tuple[str, str], Sr28Weight]:
    table = read_table(archive, "WEIGHT.txt", _WEIGHT)
    return {
        (r["ndb_no"], r["seq"]): Sr28Weight(r["unit"], float(r["grams"]) / float(r["amount"]))
        for r in table[table["ndb_no"].isin(foods)].to_dict("records")
    }


def read_table(archive: Path, name: str, columns: dict[int, str]) -> pd.DataFrame:
    """Return some columns of one of SR28's files, named; every cell is text."""
    table = pd.read_csv(
        io.BytesIO(read_member(archive, name)),
        sep="^",
        quotechar="~",
        encoding="latin-1",
        header=None,
        usecols=list(columns),
        dtype=str,
        keep_default_na=False,
    )
    return table.rename(columns=columns)
