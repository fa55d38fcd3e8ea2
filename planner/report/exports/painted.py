"""Whether each kind of file is written by somebody: by the report, or painted with Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from foods import DataError

_PAINTERS = "planner/ui/painters.py"


@dataclass(frozen=True)
class PaintedTable:
    """A table of kinds of files, some of which are painted.

    Attributes:
        file: The module that holds it.
        name: Its name there.
        painters: Name of the table of painters in `planner/ui/painters.py`.
        kind: What each of its rows is: "format".
    """

    file: str
    name: str
    painters: str
    kind: str


def check_painted(table: PaintedTable, painted: Collection[str], painters: Collection[str]) -> None:
    """Refuse to begin with a kind of file that nothing writes, or a painter of none.

    Args:
        table: Where the kinds of files stand.
        painted: Endings that the table leaves to painters.
        painters: Endings that have a painter.

    Raises:
        DataError: Naming the ending and the file to change.
    """
    for ending in sorted(set(painted) - set(painters)):
        remedy = f"Add its painter to {table.painters}, or its writer in {table.file}."
        raise DataError(_PAINTERS, ending, f"Nothing writes this {table.kind}.", remedy)
    for ending in sorted(set(painters) - set(painted)):
        remedy = f"Add it to {table.name} without a writer."
        raise DataError(table.file, ending, f"It is painted and is no {table.kind}.", remedy)
