"""The command that counts and checks the tables, as ``electrolyte-planner foods --check``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from foods.catalogue.catalogue import Catalogue
from foods.checks.counts import count_lines, kitchen_lines, season_lines
from foods.checks.problems import check_catalogue
from foods.checks.recipe_check import recipe_lines
from foods.checks.supplementary_report import supplementary_lines
from foods.errors import DataError
from foods.languages import recipe_word_problems

__all__ = ["check_catalogue", "main"]


def main(arguments: list[str] | None = None) -> int:
    """Print what the tables hold and, with ``--check``, what is wrong with them.

    Returns:
        0 when all is well, 1 when there is a problem or the tables cannot be loaded.
    """
    options = _parser().parse_args(arguments)
    try:
        catalogue = Catalogue.load(options.data)
        lines = [*count_lines(catalogue), "", *recipe_lines(catalogue), ""]
        lines += [*kitchen_lines(catalogue), *season_lines(catalogue), ""]
        lines += supplementary_lines(catalogue, options.data)
        problems = check_catalogue(catalogue, options.data) if options.check else []
        if options.check and options.data is None:
            problems += recipe_word_problems(catalogue)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(lines))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m foods", description=__doc__)
    parser.add_argument("--check", action="store_true", help="look for problems as well")
    parser.add_argument("--data", type=Path, help="the data folder; the program's own by default")
    return parser
