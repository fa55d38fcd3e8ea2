"""The work of an import: plain functions, called on the worker's thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from foods import Catalogue
from foods.own import Judge, OwnFood, Preview, Watch, read_fdc, read_foods_csv
from planner.application.cancellation import Ticket
from planner.store.bounded import read_bounded
from planner.store.errors import unreadable


def read_foods(path: Path, catalogue: Catalogue, own: Sequence[OwnFood], ticket: Ticket) -> Preview:
    """Read what a file would bring: a CSV, or what FoodData Central gives (folder, zip, JSON).

    Raises:
        StoreError: It cannot be read.
        CancelledError: The ticket was cancelled.
    """
    judge = Judge(catalogue, own)
    watch = Watch(lambda done, every: ticket.report((done, every)), lambda: ticket.cancelled)
    if path.is_dir() or path.suffix.lower() in (".zip", ".json"):
        return read_fdc(path, judge, watch)
    try:
        content = read_bounded(path)
    except FileNotFoundError as error:
        raise unreadable(path, error) from error
    return read_foods_csv(path.name, content, judge, watch)
