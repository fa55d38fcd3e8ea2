"""`doctor`: what of the program works here, and what to do about what does not."""

from __future__ import annotations

import argparse
from typing import Any

from planner.report.exports import Painters
from planner.store.streams import give

from .console import progress
from .exit_codes import FAULT


def add_doctor(commands: Any) -> None:
    """Add the command to a parser's commands."""
    doctor = commands.add_parser("doctor", help="what works on this computer, and what to do")
    doctor.add_argument(
        "--window", action="store_true", help="open the window, too, and wait for a week in it"
    )
    doctor.add_argument("--quiet", action="store_true", help="only what has to be done")


def run_doctor(arguments: argparse.Namespace, painters: Painters) -> int:
    """Examine everything; 1 where something has to be done."""
    from planner.doctor import Checks, examine

    # The window first: who prints is content with its application, but not the other way round.
    checks: Checks = dict(arguments.checks) if arguments.window else {}
    if ".pdf" in painters:
        checks = {**checks, "print": lambda: _printed(painters)}
    ill = False
    findings = examine(checks)
    while True:
        with progress("Examining", quiet=arguments.quiet):
            finding = next(findings, None)
        if finding is None:
            return FAULT if ill else 0
        ill = ill or not finding.well
        if finding.well and arguments.quiet:
            continue
        mark = "well " if finding.well else "WRONG"
        give(f"{mark} {finding.name}: {finding.words}\n".encode())
        if finding.remedy:
            give(f"      {finding.remedy}\n".encode())


def _printed(painters: Painters) -> str:
    from foods import Catalogue
    from planner.domain import Profile, plan_week
    from planner.report.exports import Order
    from solver import Effort

    catalogue = Catalogue.load()
    plan = plan_week(Profile(), catalogue, days=1, effort=Effort.QUICK)
    pdf = painters[".pdf"](plan, catalogue, Order())
    if not pdf.startswith(b"%PDF-"):
        raise RuntimeError("what was printed is no PDF")
    return f"a day was printed to a PDF of {len(pdf) / 1000:.0f} kB"
