"""Plan for a cohort: what is whole already is left, the rest is planned and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

from .folder import CohortFolder
from .outcome import Outcome, Record
from .people import Row

Hand = Callable[[Sequence[Row]], Generator[Outcome, None, None]]
"""Hands rows to workers, as `local_outcomes` does"""


@dataclass(frozen=True)
class Summary:
    """How it went.

    Attributes:
        records: What is known of each row, in the order of the table.
        resumed: How many were there already.
    """

    records: tuple[Record, ...]
    resumed: int

    def count(self, status: str) -> int:
        """Return how many rows ended so: planned, short or fault."""
        return Counter(record["status"] for record in self.records)[status]


def run_cohort(
    rows: Sequence[Row],
    folder: CohortFolder,
    hand: Hand,
    *,
    resume: bool = False,
    tell: Callable[[int, Record], None] = lambda _done, _record: None,
) -> Summary:
    """Plan for every row that is not whole yet; the table is written however it ends.

    Args:
        rows: The people.
        folder: Where everything goes.
        hand: Hands rows to workers.
        resume: Whether to go on in a folder with weeks in it.
        tell: Called with how many rows are whole, and the newest of them.

    Raises:
        StoreError: Something cannot be written.
        ClusterLostError: The workers are gone; what was planned is kept.
    """
    folder.begin(resume=resume)
    left = [row for row in rows if folder.record(row) is None]
    resumed = len(rows) - len(left)
    try:
        with closing(hand(left)) as outcomes:
            for done, outcome in enumerate(_kept(outcomes, folder), resumed + 1):
                tell(done, outcome.record)
    finally:
        records = folder.write_results(rows)
    return Summary(tuple(records), resumed)


def _kept(outcomes: Iterable[Outcome], folder: CohortFolder) -> Iterator[Outcome]:
    for outcome in outcomes:
        folder.keep(outcome)
        yield outcome
