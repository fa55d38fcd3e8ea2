"""Files that are written: `export`, and what `plan` shares with it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.costs.week_cost import OwnPrice
from planner.report.exports import Order, Painters, export_bytes, format_of, with_times
from planner.report.options import Extras
from planner.store import StoreError, write_atomically
from planner.store.default_paths import usual_week
from planner.store.household import HouseholdData, load_household
from planner.store.own.places import OwnPlaces
from planner.store.own.prices import read_own_prices
from planner.store.plan_file import open_whole
from planner.store.streams import say


def run_export(arguments: argparse.Namespace, painters: Painters) -> int:
    """Write a saved plan as another kind of file."""
    wanted, order = format_of(arguments.to), order_of(arguments)
    care, own = CareRules.load(), own_household(person=False)
    opened = open_whole(arguments.plan, own.tables.catalogue, care, dishes=True)
    for lost in opened.lost:  # never silently: who exports does not see the plan
        say(lost)
    order = replace(order, extras=with_household(order.extras, own.extras))
    content = export_bytes(opened.plan, opened.catalogue, wanted, order, painters)
    write_atomically(arguments.to, content)
    return 0


def own_household(*, person: bool = True) -> HouseholdData:
    """What the window would plan with; what does not hold is said.

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
    """What goes on paper: what the command line says, and of the rest what the household has."""
    return replace(own, templates=told.templates or own.templates, prices=told.prices or own.prices)


def order_of(arguments: argparse.Namespace) -> Order:
    """What is to be written, and how."""
    times = dict(each.partition("=")[::2] for each in arguments.meal_time)
    today = date.today()
    monday = today + timedelta(days=-today.weekday() % 7)
    return Order(
        part=arguments.part,
        days=arguments.only_days,
        times=with_times(times),
        first_day=arguments.start or monday,
        extras=Extras(templates=arguments.templates, prices=_prices(arguments.prices)),
        tell=say,
    )


def _prices(path: Path | None) -> Mapping[str, OwnPrice]:
    """One's own prices; what does not hold in the file is said."""
    if path is None:
        return {}
    if not path.exists():
        raise StoreError(path, "There is no such file.")
    own = read_own_prices(path)
    for fault in own.faults:
        say(fault)
    return own.prices
