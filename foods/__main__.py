"""``python -m foods``: load the tables, check them and print what they hold."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from foods.catalogue import Catalogue
from foods.check import check_catalogue
from foods.counts import count_lines
from foods.errors import DataError


def main(arguments: list[str] | None = None) -> int:
    """Run the check; 0 when all is well."""
    parser = argparse.ArgumentParser(prog="python -m foods", description=__doc__)
    parser.add_argument("--data", type=Path, help="the data folder; the program's own by default")
    return check_and_report(parser.parse_args(arguments).data)


def check_and_report(directory: Path | None = None) -> int:
    """Print the counts, and the problems on standard error; 0 when there are none."""
    try:
        catalogue = Catalogue.load(directory)
        problems = check_catalogue(catalogue, directory)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(count_lines(catalogue)))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
