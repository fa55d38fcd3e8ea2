"""Pieces in a pack, for what one counts: eggs, tortillas, rolls."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from foods.errors import raise_all
from foods.tables import DataDir, Row, gather, iter_unknown, read_csv, unique_by

PIECES_FILE = "pieces.csv"
PIECES_COLUMNS = ("buy_as", "piece", "pieces", "per_pack")


@dataclass(frozen=True)
class Pieces:
    """What is in a pack.

    Attributes:
        piece: What one is called: "egg".
        pieces: What more are called: "eggs".
        per_pack: How many there are.
    """

    piece: str
    pieces: str
    per_pack: int


def load_pieces(directory: DataDir, bought: Collection[str]) -> Mapping[str, Pieces]:
    """Return the pieces by what is bought; tables without such a file count none.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    if not (directory / PIECES_FILE).is_file():
        return {}
    rows = read_csv(directory, PIECES_FILE, PIECES_COLUMNS)
    raise_all(iter_unknown(rows, "buy_as", bought))
    return dict(gather(unique_by(rows, "buy_as").items(), lambda item: (item[0], _pieces(item[1]))))


def _pieces(row: Row) -> Pieces:
    count = row.positive("per_pack")
    if count != int(count):
        raise row.error(f'"per_pack" is {count:g}.', "Write a whole number.")
    return Pieces(row.text("piece"), row.text("pieces"), int(count))
