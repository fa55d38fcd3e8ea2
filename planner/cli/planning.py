"""`plan`: a week from a profile, printed or written as a file."""

from __future__ import annotations

import argparse
from dataclasses import replace

from foods import Catalogue
from planner.domain import CareRules, plan_week
from planner.domain.costs.food_costs import priced
from planner.domain.person.profile import Profile
from planner.report.exports import Format, Painters, export_bytes
from planner.store import ProfileError, StoreError

from .console import progress
from .export import check_days, format_wanted, order_of
from .given import profile_at, put
from .plan_messages import report_cost, report_shortfalls


def run_plan(arguments: argparse.Namespace, painters: Painters) -> int:
    """Plan, give the plan, and say what misses."""
    wanted = _wanted(arguments)  # a wrong ending is said before minutes of planning
    check_days(arguments.only_days, arguments.days)
    order, quiet = order_of(arguments), arguments.quiet
    catalogue, care = priced(Catalogue.load(), order.extras.prices), CareRules.load()
    profile = _wished(profile_at(arguments.profile, catalogue, care), arguments)
    try:
        with progress(f"Planning {arguments.days} days", quiet=quiet):
            plan = plan_week(
                profile,
                catalogue,
                days=arguments.days,
                seed=arguments.seed,
                start=arguments.start,
                time_limit_s=arguments.time_limit,
            )
    except ValueError as error:
        raise ProfileError(str(arguments.profile or "profile"), str(error)) from error
    content = export_bytes(plan, catalogue, wanted, order, painters)
    put(content, arguments.to or arguments.out)
    with progress("Looking for what would help", quiet=quiet):
        short = report_shortfalls(plan, catalogue, care, quiet=quiet)
        return max(short, report_cost(plan, catalogue, care, quiet=quiet))


def _wished(profile: Profile, arguments: argparse.Namespace) -> Profile:
    """The profile with what the command line says of a good week."""
    given = {"character": arguments.character, "budget_usd": arguments.budget}
    told = {key: value for key, value in given.items() if value is not None}
    return replace(profile, wishes=replace(profile.wishes, **told))


def _wanted(arguments: argparse.Namespace) -> Format:
    if arguments.to is not None and arguments.out is not None:
        raise StoreError(arguments.to, "Name one file, with --to or with --out.")
    return format_wanted(arguments.to, arguments.format)
