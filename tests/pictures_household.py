"""Pictures of the household: its dialog, page by page, with a week planned for the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QDialog

from planner.application.context import PlanningContext
from planner.application.household_planning import HouseholdPeople
from planner.domain.plan.household import Guest, default_table
from planner.domain.plan.household.table import Table
from planner.domain.planning.household.plan_household import plan_household
from planner.report.household_content import household_page
from planner.report.options import Extras
from planner.ui.locale import translated
from planner.ui.locale.profile_texts import diet_words
from planner.ui.person.household import HouseholdDialog
from planner.ui.window import MainWindow
from tests.benchmarks.household import family

from .ui.support import START

TABS = ("meals", "away", "guests", "week")


def household_shots(window: MainWindow, context: PlanningContext) -> Iterator[tuple[str, QDialog]]:
    """Yield each page of the dialog, and its state while a week is planned."""
    people = family()
    table = _table()
    week = plan_household(
        people, table, context.catalogue, context.care, start=START, solver=context.solver
    )
    about = {
        p.id: f"{p.profile.person.age} · {diet_words(p.profile, context.catalogue)}" for p in people
    }
    dialog = HouseholdDialog(HouseholdPeople(people, {}, table), about, window, START)
    page = household_page(week, context.catalogue, Extras(words=translated))
    dialog.week.show_page(page)
    dialog.show()
    for at, name in enumerate(TABS):
        dialog.tabs.setCurrentIndex(at)
        yield f"household-{name}", dialog
    dialog.show_busy(3, 9)
    yield "household-planning", dialog
    dialog.hide()
    one = HouseholdDialog(HouseholdPeople(people[:1], {}, Table()), about, window)
    one.show()
    one.tabs.setCurrentIndex(3)
    yield "household-nothing", one
    one.hide()


def _table() -> Table:
    people = family()
    guests = (
        Guest(
            "Oma Hildegard",
            2,
            allergens=frozenset({"egg"}),
            meals=frozenset({(6, "lunch"), (2, "dinner")}),
            on=frozenset({(START + timedelta(days=4), "dinner")}),
        ),
    )
    away = {people[-1].id: frozenset({3, 4})}
    away_on = {people[1].id: frozenset(START + timedelta(days=n) for n in (5, 6))}
    table = default_table(p.id for p in people)
    return replace(table, away=away, guests=guests, away_on=away_on)
