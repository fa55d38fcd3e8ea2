"""Read mutated files of every kind: tracebacks, slow ones, and what was written elsewhere.

``python -m tests.benchmarks.mutated_files 3000 [--seed 0]`` fails where one is an exception that no
message is made of, takes more than 2 s, or leaves a file outside its own folder.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules, Profile, plan_week
from solver import Effort
from tests.store.household.every_kind import Sample, mutated, read_quietly, samples

MOST_S = 2.0


def outside(root: Path, own: Path) -> list[Path]:
    """Return files below a folder that are not in the part that is allowed."""
    return [each for each in root.rglob("*") if each.is_file() and own not in each.parents]


def read_one(sample: Sample, chance: random.Random, root: Path) -> tuple[str, float]:
    """Return what went wrong with a mutation, empty if nothing, and the seconds it took."""
    with tempfile.TemporaryDirectory(dir=root) as folder:
        own = Path(folder, "own")
        path = own / sample.name
        path.parent.mkdir(parents=True)
        path.write_bytes(mutated(sample.content, chance))
        began = time.monotonic()
        fault = ""
        try:
            read_quietly(sample, path)
        except Exception:
            fault = traceback.format_exc()
        took = time.monotonic() - began
        if left := outside(root, own):
            fault += f"written elsewhere: {left}"
        return fault, took


def main() -> int:
    """Read as many as asked; 1 where one is a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=int, nargs="?", default=3000)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    chance, faults, slow, longest = random.Random(asked.seed), 0, 0, 0.0
    catalogue, care = Catalogue.load(), CareRules.load()
    week = plan_week(Profile(), catalogue, days=1, effort=Effort.QUICK)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as root:
        every = samples(Path(scratch), week, catalogue, care)
        for number in range(asked.files):
            sample = every[number % len(every)]
            fault, took = read_one(sample, chance, Path(root))
            counts[sample.name] += 1
            slow, longest = slow + (took > MOST_S), max(longest, took)
            if fault:
                faults += 1
                print(f"{number}: {sample.name}\n{fault}", flush=True)
    print(dict(counts))
    print(f"{asked.files} files: {faults} faults, {slow} over {MOST_S} s (longest {longest:.2f} s)")
    return int(faults + slow > 0)


if __name__ == "__main__":
    raise SystemExit(main())
