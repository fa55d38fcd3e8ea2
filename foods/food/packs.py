"""Read what sizes of pack a thing comes in, how long an opened one is good, and what freezes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from foods.errors import DataError, raise_all
from foods.figures.references import load_references
from foods.food.food import PackSize
from foods.tables import DataDir, Row, gather, grouped_by, iter_unknown, read_csv, unique_by

STORAGE_FILE = "storage.csv"
STORAGE_COLUMNS = ("buy_as", "opened_days", "freezes", "source", "note")
SIZES_FILE = "pack_sizes.csv"
SIZES_COLUMNS = ("buy_as", "grams", "pack", "packs")


@dataclass(frozen=True)
class Storage:
    """What becomes of an opened pack.

    Attributes:
        opened_days: Days it is good once opened; None if it keeps as a closed one does.
        freezes: Whether what is left of it can be frozen.
        sizes: Packs it comes in beside the usual one, the smallest first.
    """

    opened_days: float | None = None
    freezes: bool = False
    sizes: tuple[PackSize, ...] = ()


def load_storage(directory: DataDir, bought: Collection[str]) -> Mapping[str, Storage]:
    """Return both tables by what is bought; tables without such files say nothing.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    rows = _rows(directory, STORAGE_FILE, STORAGE_COLUMNS)
    sizes = _rows(directory, SIZES_FILE, SIZES_COLUMNS)
    raise_all([*iter_unknown(rows, "buy_as", bought), *iter_unknown(sizes, "buy_as", bought)])
    sources = load_references(directory) if rows else {}
    kept = dict(gather(unique_by(rows, "buy_as").items(), lambda item: _kept(*item, sources)))
    packs = dict(gather(grouped_by(sizes, "buy_as").items(), lambda item: _sizes(*item)))
    return {
        name: Storage(*kept.get(name, (None, False)), packs.get(name, ()))
        for name in kept.keys() | packs.keys()
    }


def _rows(directory: DataDir, file: str, columns: tuple[str, ...]) -> list[Row]:
    return read_csv(directory, file, columns) if (directory / file).is_file() else []


def _kept(
    name: str, row: Row, sources: Mapping[str, object]
) -> tuple[str, tuple[float | None, bool]]:
    row.one_of("source", sources)
    opened, freezes = row.optional("opened_days", row.positive), row.cells["freezes"]
    if freezes not in ("", "1"):
        raise row.error(f'"freezes" is "{freezes}".', "Write 1, or leave it empty.")
    if opened is None and not freezes:
        raise row.error("It says nothing.", 'Fill in "opened_days" or "freezes".')
    return name, (opened, freezes == "1")


def _sizes(name: str, rows: list[Row]) -> tuple[str, tuple[PackSize, ...]]:
    sizes = [PackSize(row.positive("grams"), row.text("pack"), row.text("packs")) for row in rows]
    masses = [size.grams for size in sizes]
    if len(set(masses)) < len(masses):
        raise rows[-1].error("A size stands twice.", "Leave one out.")
    return name, tuple(sorted(sizes, key=lambda size: size.grams))


def size_faults(rows: Collection[Row], storage: Mapping[str, Storage]) -> list[DataError]:
    """Return a fault for each purchase whose other sizes do not go with its usual pack."""
    faults = []
    for row in rows:
        kept = storage.get(row.cells["buy_as"], Storage())
        usual = row.cells["pack_grams"]
        if kept.sizes and not usual:
            faults.append(
                row.error("It is weighed out, but has sizes.", f"Take it out of {SIZES_FILE}.")
            )
        elif any(f"{size.grams:g}" == usual for size in kept.sizes):
            faults.append(
                row.error(f"{usual} g is the usual pack.", f"Take it out of {SIZES_FILE}.")
            )
    return faults
