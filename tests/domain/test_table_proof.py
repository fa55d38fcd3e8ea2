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


def test_table_proof_finds_targets_that_cannot_be_met(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    eva = week.plans["eva"]
    assert shortfalls(eva, catalogue)
    assert eva.status is Status.SHORT
    assert PROVEN in eva.notes
    assert NOT_FOUND not in eva.notes


def test_table_proof_leaves_targets_that_could_be_met_as_not_found(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    anna = week.plans["anna"]
    assert shortfalls(anna, catalogue)
    assert anna.status is Status.NOT_FOUND
    assert NOT_FOUND in anna.notes


def test_table_proof_passes_the_verifier_and_is_kept_in_the_file(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    rules = {violation.rule for violation in verify(week.plans["eva"], catalogue, CARE)}
    assert "status" not in {str(rule) for rule in rules}
    assert b'"short"' in plan_bytes(week.plans["eva"], catalogue)


def test_household_page_says_whether_targets_could_be_met(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    page = household_page(week, catalogue)
    said = {person.name: person.state for person in page.people}
    assert str(PROVEN) in said["Eva"]
    assert str(NOT_FOUND) in said["Anna"]


def test_table_proof_that_was_cancelled_proves_nothing(catalogue: Catalogue) -> None:
    plan = blank_plan(EVA.profile, catalogue, days=2)
    assert judged(plan, catalogue, CARE, lambda: True).status is Status.NOT_FOUND


def test_table_proof_removes_notes_of_a_plan_that_misses_nothing(catalogue: Catalogue) -> None:
    plan = plan_week(ANNA.profile, catalogue, days=1, effort=Effort.QUICK)
    assert not shortfalls(plan, catalogue)
    noted = replace(plan, notes=(*plan.notes, NOT_FOUND))
    assert judged(noted, catalogue, CARE, never) == plan
