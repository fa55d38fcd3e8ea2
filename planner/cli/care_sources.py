"""`care`: the sources of the care rules, and which were not read, or not for long."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date

from planner.domain.care.fasting import no_fasting_rules
from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CareRules
from planner.report.exports import Painters
from planner.store.streams import give

from .argument_types import day
from .exit_codes import FAULT

MOST_YEARS = 3
"""A source that was last read longer ago than so many years is to be read again."""


def add_care(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    care = commands.add_parser(
        "care", help="sources of the care rules, and which are old or unread"
    )
    care.add_argument(
        "--all", action="store_true", help="list every rule, not only the old and unread"
    )
    care.add_argument("--on", type=day, metavar="YYYY-MM-DD", help="as of this day (today)")


def run_care(arguments: argparse.Namespace, _: Painters) -> int:
    """List rules whose source was not read, or not for three years; 1 if one is old."""
    on = arguments.on or date.today()
    rules = CareRules.load().all_rules()
    old = tuple(rule for rule in rules if is_old(rule, on))
    unread = tuple(rule for rule in rules if rule.read is None)
    for line in _lines(rules if arguments.all else (*old, *unread)):
        give(f"{line}\n".encode())
    for each in no_fasting_rules():
        if arguments.all or each.seen == "no":
            when = "not read" if each.seen == "no" else f"read {each.dated} ({each.seen})"
            give(f"no hours without food, {each.rule}, {when}: {each.source}\n".encode())
    give(
        f"{len(old)} of {len(rules)} care rules have a source last read over {MOST_YEARS} years "
        f"before {on}; {len(unread)} have one that was not read itself.\n".encode()
    )
    return FAULT if old else 0


def is_old(rule: CareRule, on: date) -> bool:
    """Return whether a rule's source was read, and last more than three years before a day."""
    if rule.read is None:
        return False
    day = min(rule.read.day, 28) if rule.read.month == 2 else rule.read.day
    return rule.read.replace(year=rule.read.year + MOST_YEARS, day=day) < on


def _lines(rules: tuple[CareRule, ...]) -> Iterator[str]:
    for rule in rules:
        when = f"read {rule.read}" if rule.read else "not read"
        how = f" ({rule.seen})" if rule.seen == "quoted" else ""
        yield f"{when}{how}  {rule.group}.{rule.key}: {rule.source}"
