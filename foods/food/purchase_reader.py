"""Read what is bought for a food, and settle how much of it one gram eaten takes."""

from __future__ import annotations

from collections.abc import Iterable

from foods.errors import DataError
from foods.figures.usda import DERIVE, UsdaFood
from foods.food.food import AISLES, Purchase
from foods.food.packs import Storage
from foods.food.pieces import Pieces
from foods.tables import Row

PURCHASE_COLUMNS = (
    "food",
    "buy_as",
    "aisle",
    "raw_ndb_no",
    "bought_per_eaten",
    "refuse_pct",
    "pack_grams",
    "pack",
    "packs",
    "keeps_days",
    "staple",
    "note",
)
# What must agree where several foods stand on the list under one name.
_SHARED = ("aisle", "pack_grams", "pack", "packs", "keeps_days")


def read_purchase(
    row: Row, usda: UsdaFood, counted: Pieces | None = None, storage: Storage | None = None
) -> Purchase:
    """Read one row of ``purchase/*.csv``."""
    pack_grams = row.optional("pack_grams", row.positive)
    if (pack_grams is None) != (not row.cells["pack"]):
        raise row.error('"pack_grams" and "pack" belong together.', "Fill in both or neither.")
    counted, storage = counted or Pieces("", "", 0), storage or Storage()
    if counted.per_pack and pack_grams is None:
        raise row.error('It has pieces in a pack, but no "pack_grams".', "Fill it in.")
    return Purchase(
        buy_as=row.text("buy_as"),
        aisle=row.one_of("aisle", AISLES),
        bought_per_eaten=_bought_per_eaten(row, usda),
        pack_grams=pack_grams,
        pack=row.cells["pack"],
        packs=row.cells["packs"] or row.cells["pack"],
        keeps_days=row.optional("keeps_days", row.number),
        staple=_flag(row, "staple"),
        note=row.cells["note"],
        per_pack=counted.per_pack,
        piece=counted.piece,
        pieces=counted.pieces,
        cooked=bool(row.cells["raw_ndb_no"]),
        opened_days=storage.opened_days,
        freezes=storage.freezes,
        other_sizes=storage.sizes,
    )


def _flag(row: Row, column: str) -> bool:
    if row.cells[column] not in ("", "0", "1"):
        raise row.error(f'"{column}" is "{row.cells[column]}".', "Write 1, or leave it empty.")
    return row.cells[column] == "1"


def _bought_per_eaten(row: Row, usda: UsdaFood) -> float:
    """Return grams as bought per gram eaten: the yield of cooking, then refuse.

    A yield given by hand leaves out refuse as well, so both count either way.
    """
    refuse = row.optional("refuse_pct", row.number)
    refuse = usda.refuse_pct if refuse is None else refuse
    if refuse >= 100:
        raise row.error('"refuse_pct" is 100 or more.', "Write the part thrown away, in per cent.")
    given = row.optional("bought_per_eaten", row.positive)
    return (_dry_matter_yield(row, usda) if given is None else given) / (1 - refuse / 100)


def _dry_matter_yield(row: Row, usda: UsdaFood) -> float:
    """Return grams raw per gram cooked: dry matter is kept in cooking, water is not."""
    if row.cells["raw_ndb_no"] != usda.raw_ndb_no:
        raise row.error('"raw_ndb_no" is newer than the derived figures.', DERIVE)
    if not usda.raw_ndb_no:
        return 1.0
    cooked, raw = usda.water_g, usda.raw_water_g
    if cooked is None or raw is None or raw >= 100:
        raise row.error("SR28 has no water figure for it.", 'Fill in "bought_per_eaten".')
    return (100 - cooked) / (100 - raw)


def purchase_disagreements(rows: Iterable[Row]) -> list[DataError]:
    """Return a fault for each row that shares ``buy_as`` with an earlier one but not its pack."""
    first: dict[str, Row] = {}
    faults = []
    for row in rows:
        other = first.setdefault(row.cells["buy_as"], row)
        unlike = [c for c in _SHARED if row.cells[c] != other.cells[c]]
        if unlike:
            message = f'Bought as "{row.cells["buy_as"]}" like {other.where} of {other.file}'
            faults.append(
                row.error(f"{message}, but {', '.join(unlike)} differ.", "Make them agree.")
            )
    return faults
