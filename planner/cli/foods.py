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

from .words import method_lines, word_lines


def run_foods(arguments: argparse.Namespace, _: Painters) -> int:
    """Check the tables, say what words mean, or write a table to fill in."""
    if arguments.word or arguments.methods:
        catalogue = Catalogue.load()
        lines = [*word_lines(arguments.word, catalogue)] if arguments.word else []
        lines += [*method_lines(catalogue)] if arguments.methods else []
        give("".join(f"{line}\n" for line in lines).encode())
        return 0
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
