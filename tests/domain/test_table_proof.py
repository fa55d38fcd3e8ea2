"""A short day at the table: proven by another model, or not found yet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Diet
from planner.domain import CareRules, shortfalls, verify
from planner.domain.explain.table_proof import PROVEN, judged, with_proofs
from planner.domain.person.person import Person, Sex
from planner.domain.person.profile import DietRules, Profile
from planner.domain.plan.household import Diner, HouseholdWeek, default_table
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.from_solver import NOT_FOUND
from planner.domain.planning.plan_week import plan_week
from planner.report.household_content import household_page
from planner.store.plan_file import plan_bytes
from solver import Effort, Status

from .household_people import ANNA

CARE = CareRules.load()
FEW = frozenset({"soy", "gluten", "tree_nut", "peanut", "sesame"})
EVA = Diner(
    "eva",
    "Eva",
    Profile(Person(30, Sex.FEMALE, weight_kg=60, height_cm=165), DietRules(Diet.VEGAN, FEW)),
)


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def week(catalogue: Catalogue) -> HouseholdWeek:
    """Return Anna's week as it is, and a blank one of hers and of who eats few things."""
    plans = {
        "anna": blank_plan(ANNA.profile, catalogue, days=2),
        "eva": plan_week(EVA.profile, catalogue, days=2, effort=Effort.QUICK),
    }
    table = default_table(["anna", "eva"])
    short = {person: replace(plan, status=Status.SHORT) for person, plan in plans.items()}
    return with_proofs(HouseholdWeek((ANNA, EVA), table, short), catalogue, CARE)


def test_what_nobody_could_meet_is_short_and_proven(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    eva = week.plans["eva"]
    assert shortfalls(eva, catalogue)
    assert eva.status is Status.SHORT
    assert PROVEN in eva.notes
    assert NOT_FOUND not in eva.notes


def test_what_could_be_met_is_only_not_found_yet(week: HouseholdWeek, catalogue: Catalogue) -> None:
    anna = week.plans["anna"]
    assert shortfalls(anna, catalogue)
    assert anna.status is Status.NOT_FOUND
    assert NOT_FOUND in anna.notes


def test_plans_with_a_proof_are_true_and_keep_it_in_their_files(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    rules = {violation.rule for violation in verify(week.plans["eva"], catalogue, CARE)}
    assert "status" not in {str(rule) for rule in rules}
    assert b'"short"' in plan_bytes(week.plans["eva"], catalogue)


def test_page_says_whether_more_could_be_had(week: HouseholdWeek, catalogue: Catalogue) -> None:
    page = household_page(week, catalogue)
    said = {person.name: person.state for person in page.people}
    assert str(PROVEN) in said["Eva"]
    assert str(NOT_FOUND) in said["Anna"]


def test_proof_that_was_cancelled_is_none(catalogue: Catalogue) -> None:
    plan = blank_plan(EVA.profile, catalogue, days=2)
    assert judged(plan, catalogue, CARE, lambda: True).status is Status.NOT_FOUND


def test_plan_that_misses_nothing_loses_its_notes(catalogue: Catalogue) -> None:
    plan = plan_week(ANNA.profile, catalogue, days=1, effort=Effort.QUICK)
    assert not shortfalls(plan, catalogue)
    noted = replace(plan, notes=(*plan.notes, NOT_FOUND))
    assert judged(noted, catalogue, CARE, never) == plan
