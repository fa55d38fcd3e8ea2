"""`electrolyte-planner weeks`: the kept weeks of a person: listed, searched, one of them copied.

Exit codes: 0 done, 2 a file or an argument does not hold, 3 nothing was found, or meals that do
not fit any more were left out of a copy.
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from planner.application.calendar import PersonWeeks, copied_week, find_meals
from planner.application.household import answers_of, current_week
from planner.data_folder import usual_week
from planner.domain import CareRules
from planner.domain.person.display_names import tidy_name
from planner.domain.plan.calendar import KeptWeek
from planner.report.exports import Painters
from planner.store.errors import StoreError
from planner.store.household.lock import refuse_folder_in_use
from planner.store.people import read_people
from planner.store.people.kept_weeks import keep_week, kept_file
from planner.store.streams import give, say

from .argument_types import day
from .exit_codes import SHORT
from .export import own_household


def add_weeks(commands: Any) -> None:
    """Add the command to a parser's commands."""
    weeks = commands.add_parser(
        "weeks", help="the weeks that the window kept: list, search, copy", description=__doc__
    )
    what = weeks.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="every kept week by date (the default)")
    what.add_argument("--search", metavar="WORDS", help='when there was something: "fish tacos"')
    what.add_argument(
        "--copy",
        nargs=2,
        type=day,
        metavar=("FROM", "TO"),
        help="copy the week that begins on FROM to the dates from TO on",
    )
    weeks.add_argument("--replace", action="store_true", help="copy over a week that is there")
    weeks.add_argument(
        "--person", metavar="NAME", help="whose weeks; whose week was shown last if not given"
    )


def run_weeks(arguments: argparse.Namespace, _: Painters) -> int:
    """Do what was asked.

    Raises:
        StoreError: Naming the file and what to do.
    """
    weeks = PersonWeeks(_week_of(arguments.person))
    if arguments.search is not None:
        return _search(weeks, arguments.search)
    if arguments.copy:
        return _copy(weeks, *arguments.copy, over=arguments.replace)
    return _list(weeks)


def _list(weeks: PersonWeeks) -> int:
    found = weeks.weeks()
    for week in found:
        give(f"{_line(week)}\n".encode())
    if not found:
        say("No week is kept yet: the window keeps each week that it shows.")
    return 0 if found else SHORT


def _line(week: KeptWeek) -> str:
    if week.fault:
        return f"{week.span.first}  {week.fault}"
    dinners = [meal.title for meal in week.meals if meal.slot == "dinner"]
    return f"{week.span.first} to {week.span.last}  {len(week.meals)} meals  {'; '.join(dinners)}"


def _search(weeks: PersonWeeks, words: str) -> int:
    found = find_meals(weeks.weeks(), words, own_household(person=False).tables.catalogue)
    for meal in found:
        give(f"{meal.day}  {meal.slot}: {meal.title}\n".encode())
    if not found:
        say(f"No kept week has {words!r}.")
    return 0 if found else SHORT


def _copy(weeks: PersonWeeks, first: date, to: date, *, over: bool) -> int:
    source = next((week for week in weeks.weeks() if week.span.first == first), None)
    if source is None:
        raise StoreError(weeks.folder, f"No kept week begins on {first}. See: weeks --list")
    target = kept_file(weeks.folder, to)
    if target.exists() and not over:
        raise StoreError(target, "A week is kept there already. Say --replace to copy over it.")
    refuse_folder_in_use(usual_week().parent)
    care = CareRules.load()
    opened = weeks.open(source, own_household(person=False).tables.catalogue, care)
    answers = answers_of(weeks.week, opened.catalogue, care)
    profile = answers.profile if answers else opened.plan.profile
    copied = copied_week(opened.plan, to, profile, opened.catalogue, care)
    keep_week(weeks.folder, copied.plan, opened.catalogue)
    give(f"{target}: {len(copied.plan.meals)} meals from {first}\n".encode())
    for sentence in copied.lost:
        say(sentence)
    return SHORT if copied.lost else 0


def _week_of(name: str | None) -> Path:
    """Return where the week on the screen is kept of somebody."""
    week = usual_week()
    if name is None:
        return current_week(week)
    root = week.parent / "people"
    people = read_people(root)
    for person in people.here:
        if person.name.casefold() == tidy_name(name).casefold():
            return person.week
    known = ", ".join(people.names) or "nobody has a name yet"
    raise StoreError(root, f"Nobody is called {name!r} there. Known: {known}.")
