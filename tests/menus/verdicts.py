"""Count the verdicts of readers of blind pairs, with an interval, by diet and kind.

``python -m tests.menus.verdicts --key KEY.json VERDICTS.csv ...``

A file of verdicts has the header ``pair,verdict,reason``; ``verdict`` is A, B or equal. Each file
is one reader's.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from statistics import NormalDist

EQUAL = "equal"
COLUMNS = ("pair", "verdict", "reason")
_NORMAL = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class Verdict:
    """What one reader said of one pair, seen from our side: ``won``, ``equal`` or ``lost``."""

    pair: str
    outcome: str
    style: str
    kind: str
    reason: str


@dataclass(frozen=True)
class Count:
    """Outcomes of some verdicts."""

    won: int
    equal: int
    lost: int

    @property
    def n(self) -> int:
        """Return how many there are."""
        return self.won + self.equal + self.lost

    @property
    def share(self) -> float:
        """Return the share that prefers ours or finds both equal."""
        return (self.won + self.equal) / self.n if self.n else 0.0


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return the interval of a share with 95 % confidence (Wilson 1927); 0 to 1 of nothing."""
    if n == 0:
        return 0.0, 1.0
    share, z2 = hits / n, _NORMAL**2
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = _NORMAL / (1 + z2 / n) * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def read_verdicts(path: Path, key: Mapping[str, Mapping[str, str]]) -> Iterator[Verdict]:
    """Yield the verdicts of one reader.

    Raises:
        ValueError: Naming file and line, if a pair or a verdict is unknown.
    """
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise ValueError(f"{path.name}: write the header {','.join(COLUMNS)}")
        for row in reader:
            where = f"{path.name}, line {reader.line_num}"
            if row["pair"] not in key:
                raise ValueError(f"{where}: there is no {row['pair']}")
            pair, said = key[row["pair"]], row["verdict"].strip()
            if said not in ("A", "B", EQUAL):
                raise ValueError(f'{where}: "{said}" is none of A, B, {EQUAL}')
            outcome = EQUAL if said == EQUAL else "won" if said == pair["ours"] else "lost"
            yield Verdict(row["pair"], outcome, pair["style"], pair["kind"], row["reason"])


def count(verdicts: Iterable[Verdict]) -> Count:
    """Return how often each outcome stands among them."""
    outcomes = [verdict.outcome for verdict in verdicts]
    return Count(*(outcomes.count(name) for name in ("won", EQUAL, "lost")))


def lines(verdicts: list[Verdict]) -> Iterator[str]:
    """Yield the table: all, then by diet, then by kind."""
    groups = {"all": verdicts}
    for style in sorted({v.style for v in verdicts}):
        groups[style] = [v for v in verdicts if v.style == style]
    for kind in sorted({v.kind for v in verdicts}):
        groups[kind] = [v for v in verdicts if v.kind == kind]
    yield f"{'':28} {'n':>4} {'won':>4} {'equal':>5} {'lost':>4}  preferred or equal (95 %)"
    for name, some in groups.items():
        found = count(some)
        low, high = wilson(found.won + found.equal, found.n)
        numbers = f"{found.n:4} {found.won:4} {found.equal:5} {found.lost:4}"
        yield f"{name:28} {numbers}  {found.share:5.0%} ({low:.0%} to {high:.0%})"


def main(arguments: list[str] | None = None) -> None:
    """Print the table and why pairs were lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--key", type=Path, required=True)
    parser.add_argument("verdicts", type=Path, nargs="+")
    asked = parser.parse_args(arguments)
    key = json.loads(asked.key.read_text(encoding="utf-8"))
    verdicts = [v for path in asked.verdicts for v in read_verdicts(path, key)]
    print("\n".join(lines(verdicts)))
    for verdict in verdicts:
        if verdict.outcome == "lost" and verdict.reason:
            print(f"lost {verdict.pair} ({verdict.style}): {verdict.reason}")


if __name__ == "__main__":
    main()
