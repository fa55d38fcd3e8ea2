"""Hold the household measures against USDA's table of weights."""

from __future__ import annotations

from collections.abc import Iterator

from foods.derive.inputs import Inputs
from foods.derive.sr28 import Sr28
from foods.errors import DataError
from foods.tables import Row

_SR28 = "sr28:"
# Tables give tenths of a gram.
_TOLERANCE_G = 0.051


def portion_faults(inputs: Inputs, sr28: Sr28) -> Iterator[DataError]:
    """Yield a fault for each measure said to be SR28's whose grams are not."""
    for row in inputs.portions:
        if row.cells["source"].startswith(_SR28):
            yield from _faults(row, inputs.ndb_no.get(row.cells["food"], ""), sr28)


def _faults(row: Row, ndb_no: str, sr28: Sr28) -> Iterator[DataError]:
    seq = row.cells["source"].removeprefix(_SR28).split()[0]
    weight = sr28.weights.get((ndb_no, seq))
    if weight is None:
        yield row.error(f"SR28 has no weight {seq} for {ndb_no}.", "Give another, or own: reason.")
    elif abs(weight.grams - row.positive("grams")) > _TOLERANCE_G:
        said = f"{row.cells['grams']} g a {row.cells['unit']}"
        told = f'SR28 says {weight.grams:.1f} g a "{weight.unit}"'
        yield row.error(f"{said}; {told}.", "Mend the grams.")
