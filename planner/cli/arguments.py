"""Define the commands of the command line and their options."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from planner.domain.person.display_names import tidy_name
from planner.domain.person.wish_tables import load_characters
from planner.report.exports import FORMATS, FORMATS_BY_ARGUMENT, Part
from planner.store.answers.wishes_data import MOST_BUDGET_USD
from planner.version import VERSION

from .argument_types import day, days, span
from .care_sources import add_care
from .cohort import add_cohort
from .diary import add_diary
from .doctor import add_doctor
from .household import add_household
from .installing import add_installing
from .recipes import add_recipes
from .today import add_today
from .transfer import add_transfer
from .weeks import add_weeks

SEARCH_S = 20
"""How long is searched for a plan that meets every target where none is found at once"""


def parser(description: str) -> argparse.ArgumentParser:
    """Return the commands with their options."""
    shape = argparse.RawDescriptionHelpFormatter
    made = argparse.ArgumentParser(
        prog="electrolyte-planner", description=description, formatter_class=shape
    )
    made.add_argument("--version", action="version", version=f"%(prog)s {VERSION}")
    commands = made.add_subparsers(dest="command", required=True)
    _add_plan(commands.add_parser("plan", help="plan meals and print them with the shopping list"))
    _add_export(commands.add_parser("export", help="a saved plan as another kind of file"))
    _add_foods(commands.add_parser("foods", help="the food and dish tables"))
    add_household(commands)
    add_recipes(commands)
    add_care(commands)
    add_diary(commands)
    add_transfer(commands)
    add_weeks(commands)
    add_today(commands)
    add_cohort(commands)
    add_doctor(commands)
    add_installing(commands)
    _explain(commands.choices.values(), description.partition("\n\n")[2])
    return made


def _explain(commands: Iterable[argparse.ArgumentParser], codes: str) -> None:
    """Say below the help of each command what it ends with, where it does not say so itself."""
    for each in commands:
        if "Exit codes" not in (each.description or ""):
            each.formatter_class = argparse.RawDescriptionHelpFormatter
            each.epilog = codes.strip()


def _add_plan(plan: argparse.ArgumentParser) -> None:
    plan.add_argument(
        "--profile", type=Path, metavar="FILE.toml", help="who to plan for; - reads it"
    )
    plan.add_argument("--days", type=days, default=7, metavar="N", help="1 to 28 (7)")
    plan.add_argument("--seed", type=int, default=0, metavar="N", help="another week (0)")
    plan.add_argument("--character", choices=tuple(load_characters()), help="kind of week")
    plan.add_argument("--budget", type=_usd, metavar="USD", help="what a week may cost")
    plan.add_argument(
        "--format",
        choices=tuple(FORMATS_BY_ARGUMENT),
        help="format to print (text); with --out it goes before the ending of the file",
    )
    plan.add_argument(
        "--out",
        "-o",
        type=Path,
        metavar="FILE",
        help="write to this file instead of printing; its ending gives the format, else text",
    )
    plan.add_argument(
        "--to",
        type=Path,
        metavar="FILE",
        help=f"write a file: {' '.join(FORMATS)} .mealplan; - prints it",
    )
    plan.add_argument("--time-limit", type=_seconds, metavar="S", help="stop improving after S s")
    plan.add_argument(
        "--search-limit",
        type=_seconds_or_none,
        default=SEARCH_S,
        metavar="S",
        help=f"search up to S s for a plan that meets every target, if none is found ({SEARCH_S})",
    )
    _add_order(plan)


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("plan", type=Path, metavar="FILE.mealplan", help="- reads it")
    export.add_argument(
        "--to",
        "-o",
        type=Path,
        metavar="FILE",
        required=True,
        help=f"{' '.join(FORMATS)}; - prints it",
    )
    export.add_argument("--format", choices=tuple(FORMATS_BY_ARGUMENT), help="what --to - prints")
    _add_order(export)


def _add_foods(foods: argparse.ArgumentParser) -> None:
    foods.add_argument("--check", action="store_true", help="validate every table")
    foods.add_argument("--word", metavar="WORD", help="what a word means and leaves out: nuts")
    foods.add_argument(
        "--methods", action="store_true", help="food words of methods that are not on the plate"
    )
    foods.add_argument(
        "--template", type=Path, metavar="FILE.csv", help="write a table to fill in with own foods"
    )


def _add_order(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--part", type=Part, choices=list(Part), default=Part.ALL, help="what of the plan (all)"
    )
    parser.add_argument("--only-days", type=span, metavar="2-4", help="these days of the plan")
    parser.add_argument(
        "--start", type=day, metavar="YYYY-MM-DD", help="first day (for a calendar next Monday)"
    )
    parser.add_argument(
        "--person", type=tidy_name, metavar="NAME", help="whose meals they are, for a calendar"
    )
    parser.add_argument(
        "--quiet", action="store_true", help="neither progress nor what misses; faults are said"
    )
    parser.add_argument(
        "--templates", type=Path, metavar="FOLDER", help="one's own print templates"
    )
    parser.add_argument(
        "--prices", type=Path, metavar="FILE.json", help="one's own prices, as the window keeps"
    )
    parser.add_argument(
        "--reminders",
        action="store_true",
        help="in a calendar: alarms to soak and defrost, and to drink",
    )
    parser.add_argument(
        "--meal-time",
        action="append",
        default=[],
        metavar="MEAL=07:30",
        help="when a meal is eaten, for a calendar",
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 < seconds < 86_400:
        raise argparse.ArgumentTypeError("must be a number of seconds above 0")
    return seconds


def _seconds_or_none(text: str) -> float:
    return 0.0 if text == "0" else _seconds(text)


def _usd(text: str) -> float:
    try:
        usd = float(text)
    except ValueError:
        usd = -1
    if not 0 <= usd <= MOST_BUDGET_USD:
        raise argparse.ArgumentTypeError(f"must be from 0 to {MOST_BUDGET_USD:,.0f} dollars")
    return usd
