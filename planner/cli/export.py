"""Files that are written: `export`, and what `plan` shares with it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from foods import Catalogue
from planner.application.household import HouseholdData, load_household
from planner.data_folder import usual_week
from planner.domain import CareRules
from planner.domain.shopping.week_cost import OwnPrice
from planner.report.exports import (
    FORMATS_BY_ARGUMENT,
    Format,
    Order,
    Painters,
    export_bytes,
    format_of,
    with_times,
)
from planner.report.options import Extras
from planner.store import StoreError
from planner.store.own.places import OwnPlaces
from planner.store.own.prices import read_own_prices
from planner.store.streams import say

from .given import STREAM, plan_at, put


def run_export(arguments: argparse.Namespace, painters: Painters) -> int:
    """Write a saved plan as another kind of file."""
    wanted, order = format_wanted(arguments.to, arguments.format), order_of(arguments)
    own = own_household(person=False)
    opened = plan_at(arguments.plan, own.tables.catalogue, CareRules.load())
    for lost in opened.lost:  # never silently: who exports does not see the plan
        say(lost)
    plan = opened.plan
    check_days(arguments.only_days, plan.days)
    if arguments.start and plan.start and arguments.start != plan.start:
        raise StoreError(
            arguments.plan,
            f"The plan begins on {plan.start.isoformat()}. --start is for plans without a date.",
        )
    order = replace(order, extras=with_household(order.extras, own.extras))
    put(export_bytes(plan, opened.catalogue, wanted, order, painters), arguments.to)
    return 0


def own_household(*, person: bool = True) -> HouseholdData:
    """Return what the window would plan with; what does not hold is said.

    Args:
        person: Whether the answers are wanted.

    Raises:
        AnswersError: The answers of the person cannot be read.
    """
    base, care = Catalogue.load(), CareRules.load()
    found = load_household(base, care, OwnPlaces.usual(), usual_week(), person=person)
    for fault in found.faults:
        say(fault)
    return found


def with_household(told: Extras, own: Extras) -> Extras:
    """Return what goes on paper: what the command line says, then what the household has."""
    return replace(
        own,
        templates=told.templates or own.templates,
        prices=told.prices or own.prices,
        person=told.person or own.person,
    )


def format_wanted(to: Path | None, name: str | None) -> Format:
    """Return the kind of file: by the ending of its name, or by `--format` for a stream.

    Raises:
        StoreError: Neither says it, or the ending is unknown.
    """
    if to is not None and to != STREAM:
        return format_of(to)
    if name is None:
        raise StoreError(
            "--to -", f"Say what to write with --format: {', '.join(FORMATS_BY_ARGUMENT)}."
        )
    return FORMATS_BY_ARGUMENT[name]


def check_days(wanted: tuple[int, ...] | None, days: int) -> None:
    """Refuse days that a plan does not have.

    Raises:
        StoreError: Naming the days there are.
    """
    if wanted is not None and max(wanted) >= days:
        has = "1 day" if days == 1 else f"{days} days"
        raise StoreError("--only-days", f"The plan has {has}, not {max(wanted) + 1}.")


def order_of(arguments: argparse.Namespace) -> Order:
    """Return what is to be written, and how."""
    times = dict(each.partition("=")[::2] for each in arguments.meal_time)
    today = date.today()
    monday = today + timedelta(days=-today.weekday() % 7)
    return Order(
        part=arguments.part,
        days=arguments.only_days,
        times=with_times(times),
        first_day=arguments.start or monday,
        reminders=arguments.reminders,
        extras=Extras(
            templates=arguments.templates,
            prices=_prices(arguments.prices),
            person=arguments.person or "",
        ),
        tell=say,
    )


def _prices(path: Path | None) -> Mapping[str, OwnPrice]:
    """Read one's own prices; say what does not hold in the file."""
    if path is None:
        return {}
    if not path.exists():
        raise StoreError(path, "There is no such file.")
    own = read_own_prices(path)
    for fault in own.faults:
        say(fault)
    return own.prices
