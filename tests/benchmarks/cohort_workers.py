"""Two workers of a cohort against two independent processes, side by side, and their memory.

    python -m tests.benchmarks.cohort_workers --rows 24 --days 3

Both plan the same people, one after the other and again, so that a machine that becomes busy
counts against both. Printed: the rows an hour of two workers as a share of what two independent
processes reach, and the largest memory of any process that planned.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 2
_COLUMNS = "id,person.age,person.sex,diet.style,person.weight_kg"
_STYLES = ("omnivore", "vegan", "vegetarian", "pescatarian")


def people(count: int) -> list[str]:
    """Return rows of made-up people, all of them different."""
    return [
        f"p{n},{20 + n * 7 % 60},{('female', 'male')[n % 2]},{_STYLES[n % 4]},{50 + n * 3 % 50}"
        for n in range(count)
    ]


def main() -> None:
    """Measure and print."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--rows", type=int, default=24)
    told.add_argument("--days", type=int, default=3)
    asked = told.parse_args()
    rows, took = people(asked.rows), {"workers": 0.0, "independent": 0.0}
    for _ in range(ROUNDS):
        took["workers"] += _timed([rows], 2, asked.days)
        took["independent"] += _timed([rows[::2], rows[1::2]], 1, asked.days)
    share = took["independent"] / took["workers"]
    memory_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"two workers reach {share:.2f} of two independent processes")
    print(f"largest process: {memory_mb:.0f} MB")


def _timed(parts: list[list[str]], workers: int, days: int) -> float:
    """Plan parts at the same time, each by a command; how long that takes, s."""
    with tempfile.TemporaryDirectory() as folder:
        began, running = time.monotonic(), []
        for number, part in enumerate(parts):
            table = Path(folder) / f"{number}.csv"
            table.write_text("\n".join([_COLUMNS, *part]) + "\n", encoding="utf-8")
            command = [sys.executable, "-m", "planner.app", "cohort", str(table), "--quiet"]
            command += ["--out", f"{folder}/{number}", "--days", str(days)]
            running.append(subprocess.Popen([*command, "--workers", str(workers)]))
        for each in running:
            each.wait()
        return time.monotonic() - began


if __name__ == "__main__":
    main()
