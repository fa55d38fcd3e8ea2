"""Files that are written: `export`, and what `plan` shares with it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.costs.week_cost import OwnPrice
from planner.report.exports import Order, Painters, export_bytes, format_of, with_times
from planner.report.options import Extras
from planner.store import StoreError, open_plan, write_atomically
from planner.store.own.prices import read_own_prices
from planner.store.streams import say


def run_export(arguments: argparse.Namespace, painters: Painters) -> int:
    """Write a saved plan as another kind of file."""
    wanted, order = format_of(arguments.to), order_of(arguments)
    catalogue = Catalogue.load()
    plan = open_plan(arguments.plan, catalogue, CareRules.load())
    write_atomically(arguments.to, export_bytes(plan, catalogue, wanted, order, painters))
    return 0


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
