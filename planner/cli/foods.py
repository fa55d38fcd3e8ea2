"""`foods`: the tables, checked, and a table to fill in with one's own."""

from __future__ import annotations

import argparse
import contextlib
import io

from foods import Catalogue
from foods.checks.command import main as check_foods
from planner.report.exports import Painters
from planner.store.own.import_template import save_template
from planner.store.streams import give


def run_foods(arguments: argparse.Namespace, _: Painters) -> int:
    """Check the tables, or write one to fill in."""
    if arguments.template is None:
        return _checked(arguments.check)
    save_template(arguments.template, Catalogue.load())
    give(f"{arguments.template}: fill it in and import it on the page Foods.\n".encode())
    return 0


def _checked(check: bool) -> int:
    with contextlib.redirect_stdout(io.StringIO()) as lines:
        code = check_foods(["--check"] if check else [])
    give(lines.getvalue().encode())
    return code
