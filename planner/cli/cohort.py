"""`cohort` and `scenario`: many people's weeks, and what a change would do to them."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from planner.domain import ProfileError
from planner.report.exports import Painters
from planner.store import StoreError, write_atomically
from planner.store.streams import give, say

from .argument_types import days
from .console import Line
from .exit_codes import BAD_INPUT, SHORT

_MOST_SAID = 20
_COMPARED = "comparison.csv"


def add_cohort(commands: Any) -> None:
    """Add both commands to a parser's commands."""
    cohort = commands.add_parser("cohort", help="weeks for many people, from a table of them")
    _add_common(cohort, "weeks, lists and results.csv go there")
    scenario = commands.add_parser("scenario", help="the same people with and without a change")
    _add_common(scenario, f"two cohorts, before and after, and {_COMPARED} go there")
    scenario.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="FOODS",
        help='foods nobody eats: "fortified", a kind, a word of their names',
    )
    scenario.add_argument(
        "--supplement",
        action="append",
        default=[],
        type=_supplement,
        metavar="'NUTRIENT AMOUNT UNIT'",
        help="what everybody takes a day: 'vitamin_d_ug 2000 IU'",
    )


def _add_common(parser: argparse.ArgumentParser, out: str) -> None:
    parser.add_argument(
        "people",
        type=Path,
        metavar="PEOPLE.csv",
        help="a row a person; columns id, seed, days and the keys of a profile: person.age",
    )
    parser.add_argument("--out", type=Path, metavar="FOLDER", required=True, help=out)
    parser.add_argument("--days", type=days, default=7, metavar="N", help="1 to 28 (7)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another week (0)")
    parser.add_argument("--resume", action="store_true", help="go on with what is there")
    parser.add_argument(
        "--workers", type=_count(1024), metavar="N", help="processes (one for each processor)"
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a Dask cluster, as tcp://10.0.0.7:8786"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress; faults are said")


def run_cohort_command(arguments: argparse.Namespace, _: Painters) -> int:
    """Plan for everybody in a table.

    Raises:
        StoreError: The table does not hold, or something cannot be written.
    """
    from planner.cohort import read_people

    rows = read_people(arguments.people, seed=arguments.seed, days=arguments.days)
    summary = _planned(rows, arguments.out, arguments)
    give(f"{arguments.out}: {_words(summary, len(rows))}.\n".encode())
    return _code(summary)


def run_scenario(arguments: argparse.Namespace, _: Painters) -> int:
    """Plan for everybody in a table, with and without a change, and compare.

    Raises:
        StoreError: The table or the change does not hold, or something cannot be written.
    """
    from foods import Catalogue, load_nutrients
    from planner.cohort import COLUMNS, Change, changed_rows, comparison, csv_bytes, read_people

    change = Change(tuple(arguments.without), tuple(arguments.supplement))
    if change == Change():
        raise StoreError("scenario", "Say what changes, with --without or --supplement.")
    rows = read_people(arguments.people, seed=arguments.seed, days=arguments.days)
    try:
        others = changed_rows(rows, change, Catalogue.load())
    except ProfileError as error:
        raise StoreError("scenario", str(error)) from error
    before = _planned(rows, arguments.out / "before", arguments)
    after = _planned(others, arguments.out / "after", arguments)
    lines = [*comparison(before.records, after.records)]
    write_atomically(arguments.out / _COMPARED, csv_bytes([COLUMNS, *lines]))
    give("".join(f"{line}\n" for line in _compared(lines, load_nutrients())).encode())
    return max(_code(before), _code(after))


def _planned(rows: Sequence[Any], out: Path, arguments: argparse.Namespace) -> Any:
    from planner.cohort import (
        ClusterLostError,
        CohortFolder,
        local_outcomes,
        processors,
        run_cohort,
        scheduled_outcomes,
    )

    line = Line(sys.stderr, quiet=arguments.quiet)
    begun: list[int] = []

    def tell(done: int, record: dict[str, Any]) -> None:
        begun.append(done)
        left = line.seconds / len(begun) * (len(rows) - done)
        line.show(f"{done:,} of {len(rows):,}, {record['id']}; about {_time(left)} left")

    def hand(left: Sequence[Any]) -> Generator[Any, None, None]:
        if arguments.scheduler:
            return scheduled_outcomes(left, arguments.scheduler)
        return local_outcomes(left, arguments.workers or processors())

    try:
        summary = run_cohort(rows, CohortFolder(out), hand, resume=arguments.resume, tell=tell)
    except ClusterLostError as error:
        again = "What was planned is kept; go on by the same command with --resume."
        raise StoreError(arguments.scheduler, f"{error} {again}") from error
    finally:
        line.clear()
    _say_faults(summary)
    return summary


def _say_faults(summary: Any) -> None:
    faults = [record for record in summary.records if record["status"] == "fault"]
    for record in faults[:_MOST_SAID]:
        say(f"line {record['row']}, {record['id']}: {record['fault']}")
    if len(faults) > _MOST_SAID:
        say(f"... and {len(faults) - _MOST_SAID} more, in the table of results.")


def _words(summary: Any, people: int) -> str:
    parts = [f"{summary.count('planned'):,} of {people:,} planned"]
    parts += [f"{n:,} short" for n in [summary.count("short")] if n]
    parts += [f"{n:,} not planned for" for n in [summary.count("fault")] if n]
    return ", ".join(parts) + (f"; {summary.resumed:,} were there" if summary.resumed else "")


def _compared(lines: Sequence[Sequence[Any]], nutrients: Any) -> Iterator[str]:
    if not lines:
        yield "Nobody is short before or after."
    for key in (key for key in nutrients if any(line[1] == key for line in lines)):
        found = [line for line in lines if line[1] == key]
        counts = Counter(line[2] for line in found)
        named = ", ".join(f"{n:,} {word}" for word, n in sorted(counts.items()))
        missed = sorted(abs(line[6]) for line in found if line[6])
        about = nutrients[key]
        by = f"; by {missed[len(missed) // 2]:,.1f} {about.unit} (median)" if missed else ""
        yield f"{about.label}: {named}{by}"


def _code(summary: Any) -> int:
    return BAD_INPUT if summary.count("fault") else SHORT if summary.count("short") else 0


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def _count(most: int) -> Any:
    def read(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"must be a whole number from 1 to {most:,}")
        return int(text)

    return read


def _supplement(text: str) -> tuple[str, float, str]:
    from planner.cohort import supplement_from

    try:
        return supplement_from(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
