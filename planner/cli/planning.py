"""`plan`: a week from a profile, printed or written as a file."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from foods import Catalogue
from planner.application.calendar import PersonWeeks, past_of
from planner.application.household import HouseholdData, OwnTables, current_week
from planner.data_folder import usual_week
from planner.domain import CareRules, plan_week
from planner.domain.person.kitchen import local_catalogue
from planner.domain.person.profile import Profile
from planner.domain.planning.to_solver import Past
from planner.domain.shopping.food_costs import priced
from planner.report.exports import FORMATS, Format, Painters, export_bytes
from planner.store import SUFFIX, ProfileError, StoreError
from planner.store.people.answers_file import Answers
from planner.store.streams import say

from .console import progress
from .export import check_days, format_wanted, order_of, own_household, with_household
from .given import profile_at, put
from .plan_messages import report_cost, report_shortfalls
from .searching import searched
from .words import excluded_line


def run_plan(arguments: argparse.Namespace, painters: Painters) -> int:
    """Plan, give the plan, and say what misses."""
    wanted = _wanted(arguments)  # a wrong ending is said before minutes of planning
    check_days(arguments.only_days, arguments.days)
    order, quiet, care = order_of(arguments), arguments.quiet, CareRules.load()
    person = _person(arguments.profile, care)
    catalogue = priced(person.tables.catalogue, order.extras.prices)
    if arguments.profile is None:
        order = replace(order, extras=with_household(order.extras, person.extras))
    profile = _wished(person.profile, arguments)
    catalogue = local_catalogue(catalogue, profile.kitchen)
    if not quiet and (line := excluded_line(profile, catalogue)):
        say(line)
    try:
        with progress(f"Planning {arguments.days} days", quiet=quiet):
            plan = plan_week(
                profile,
                catalogue,
                days=arguments.days,
                seed=arguments.seed,
                start=arguments.start,
                time_limit_s=arguments.time_limit,
                pantry=person.extras.pantry,
                past=_past(catalogue) if arguments.profile is None else None,
            )
    except ValueError as error:
        raise ProfileError(str(arguments.profile or "profile"), str(error)) from error
    plan = searched(plan, catalogue, care, arguments.search_limit)
    content = export_bytes(plan, catalogue, wanted, order, painters)
    put(content, arguments.to or arguments.out)
    with progress("Looking for what would help", quiet=quiet):
        short = report_shortfalls(plan, catalogue, care, quiet=quiet)
        return max(short, report_cost(plan, catalogue, care, quiet=quiet))


def _past(catalogue: Catalogue) -> Past:
    """Return what tells the meals before a date of whoever's week was shown last."""
    return past_of(PersonWeeks(current_week(usual_week())), catalogue)


def _wished(profile: Profile, arguments: argparse.Namespace) -> Profile:
    """Return the profile with what the command line says of a good week."""
    given = {"character": arguments.character, "budget_usd": arguments.budget}
    told = {key: value for key, value in given.items() if value is not None}
    return replace(profile, wishes=replace(profile.wishes, **told))


def _person(path: Path | None, care: CareRules) -> HouseholdData:
    """Return whom to plan for: the household, or the person in a file, who has nothing beside it.

    So the same profile and seed are the same plan on every machine.
    """
    if path is None:
        return own_household()
    catalogue = Catalogue.load()
    return HouseholdData(OwnTables(catalogue), Answers(profile_at(path, catalogue, care)))


def _wanted(arguments: argparse.Namespace) -> Format:
    if arguments.to is not None and arguments.out is not None:
        raise StoreError(arguments.to, "Name one file, with --to or with --out.")
    out = arguments.out
    if arguments.format is None and out is not None and out.suffix.lower() in (*FORMATS, SUFFIX):
        return format_wanted(out, None)
    return format_wanted(arguments.to, arguments.format or "text")
