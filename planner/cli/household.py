"""`electrolyte-planner household`: one week for everybody at the table, without a window."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from foods import Catalogue
from planner.application.household_planning import (
    HouseholdPeople,
    going_on,
    kept_week,
    missing_people,
    read_household,
)
from planner.data_folder import usual_week
from planner.domain import CareRules
from planner.domain.assessment.shortfalls import describe, shortfalls
from planner.domain.explain.table_proof import with_proofs
from planner.domain.plan.household import HouseholdWeek
from planner.domain.planning.household.diner_weeks import HowToPlan
from planner.domain.planning.household.plan_household import plan_household
from planner.domain.shopping.food_costs import priced
from planner.report.exports import HOUSEHOLD_FORMATS, HouseholdWriter, Painters, household_writer
from planner.report.household_content import household_list_text, proof_words
from planner.report.options import Extras
from planner.store import StoreError, plan_bytes
from planner.store.household.lock import refuse_folder_in_use
from planner.store.people.kept_files import KeptFile, put_files, read_kept
from planner.store.streams import say

from .argument_types import day, days
from .console import progress
from .exit_codes import SHORT
from .export import own_household
from .given import STREAM, put


def add_household(commands: Any) -> None:
    """Add the command to a parser's commands."""
    household = commands.add_parser(
        "household", help="one week for all people of the data folder, with shared meals"
    )
    endings = " ".join(HOUSEHOLD_FORMATS)
    verbs = household.add_subparsers(dest="verb", required=True, metavar="plan|print|list")
    plan = verbs.add_parser("plan", help="plan everybody's week and print it")
    plan.add_argument("--days", type=days, default=7, metavar="N", help="1 to 28 (7)")
    plan.add_argument("--seed", type=int, default=0, metavar="N", help="another week (0)")
    plan.add_argument("--start", type=day, metavar="YYYY-MM-DD", help="first day")
    plan.add_argument("--keep", action="store_true", help="make it everybody's week in the window")
    plan.add_argument("--quiet", action="store_true", help="say nothing on standard error")
    shown = verbs.add_parser("print", help="write the week that is kept as a file")
    for verb in (plan, shown):
        verb.add_argument("--to", type=Path, metavar="FILE", help=f"{endings}; - prints text")
    verbs.add_parser("list", help="print the one shopping list of the week that is kept")


def run_household(arguments: argparse.Namespace, _: Painters) -> int:
    """Do what was asked.

    Raises:
        StoreError: Naming the file and what to do.
    """
    own = own_household(person=False)
    catalogue, care = priced(own.tables.catalogue, own.extras.prices), CareRules.load()
    household = read_household(usual_week(), catalogue, care)
    for fault in household.faults:
        say(fault)
    if arguments.verb == "plan":
        return _plan(arguments, household, catalogue, care, own.extras)
    week = kept_week(household, catalogue, care)
    if week is None:
        raise StoreError(usual_week(), "There is no week. Plan one with: household plan --keep")
    for sentence in missing_people(household, week):
        say(sentence)
    if arguments.verb == "list":
        put(household_list_text(week, catalogue, own.extras).encode(), None)
        return 0
    _write(week, catalogue, own.extras, arguments)
    return 0


def _plan(
    arguments: argparse.Namespace,
    household: HouseholdPeople,
    catalogue: Catalogue,
    care: CareRules,
    extras: Extras,
) -> int:
    _writer(arguments)  # a wrong ending is said before minutes of planning
    if arguments.keep:
        refuse_folder_in_use(usual_week().parent)
    before = {key: read_kept(path) for key, path in household.weeks.items()}
    how = HowToPlan(pantry=extras.pantry)
    kept = going_on(household, catalogue, care, date.today()) if arguments.start else None
    with progress(f"Planning {len(household.diners)} people", quiet=arguments.quiet):
        week = plan_household(
            household.diners,
            household.table,
            catalogue,
            care,
            days=arguments.days,
            start=arguments.start,
            seed=arguments.seed,
            how=how,
            going_on=kept,
        )
        week = with_proofs(week, catalogue, care)
    _write(week, catalogue, extras, arguments)
    if arguments.keep:
        put_files(
            KeptFile(path, before[key], plan_bytes(week.plans[key], catalogue))
            for key, path in household.weeks.items()
        )
    return _told(week, catalogue, quiet=arguments.quiet)


def _told(week: HouseholdWeek, catalogue: Catalogue, *, quiet: bool) -> int:
    """Say what anybody's week misses."""
    code = 0
    for diner in week.diners:
        plan = week.plans[diner.id]
        for each in shortfalls(plan, catalogue):
            code = SHORT
            if not quiet:
                said = describe(each, catalogue, start=plan.start, days=plan.days)
                say(f"{diner.name}: {said}")
        if plan.status.misses and not quiet:
            say(f"{diner.name}: {proof_words(plan)}")
    return code


def _write(
    week: HouseholdWeek, catalogue: Catalogue, extras: Extras, arguments: argparse.Namespace
) -> None:
    writer = _writer(arguments)
    put(writer(week, catalogue, replace(extras, person="")), arguments.to)


def _writer(arguments: argparse.Namespace) -> HouseholdWriter:
    """Return what writes the file wanted.

    Raises:
        StoreError: Nothing does.
    """
    to_file = arguments.to is not None and arguments.to != STREAM
    ending = arguments.to.suffix.lower() if to_file else ".txt"
    found = household_writer(ending, arguments.household_painters)
    if found is None:
        endings = " ".join(HOUSEHOLD_FORMATS)
        raise StoreError(arguments.to, f"No household file ends so. Use one of {endings}.")
    return found
