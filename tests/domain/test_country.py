"""The country of a person reaches the solver, totals, check, list and notes, and only theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue
from foods.food.fortification import Country
from planner.api import Planner
from planner.domain import (
    CareRules,
    Plan,
    Profile,
    day_totals,
    plan_week,
    shopping_list,
    shortfalls,
)
from planner.domain.assessment.notes import notes_for
from planner.domain.assessment.requirements import Requirements
from planner.domain.person.kitchen import Kitchen, is_local, local_catalogue
from planner.domain.planning.blank import blank_plan, with_profile
from planner.domain.verify.verifier import verify
from planner.store import open_plan, save_plan
from planner.store.plan_file import open_whole
from solver import Effort, MenuSolver

CARE = CareRules.load()
GERMANY = Kitchen(country=Country.DE)
VITAMIN_D = "vitamin_d_ug"


def _planned(catalogue: Catalogue, kitchen: Kitchen, solver: MenuSolver | None = None) -> Plan:
    profile, how = Profile(kitchen=kitchen), {"solver": solver} if solver else {}
    return plan_week(profile, catalogue, days=3, care=CARE, effort=Effort.QUICK, **how)


def test_plan_counts_no_vitamin_d_that_nobody_adds(catalogue: Catalogue) -> None:
    plan = _planned(catalogue, GERMANY, MenuSolver(catalogue))
    local = local_catalogue(catalogue, GERMANY)
    assert verify(plan, catalogue, CARE) == verify(plan, local, CARE) == ()
    reached = sum(day_totals(plan, day, local)[VITAMIN_D].amount for day in range(3)) / 3
    least = next(t.minimum for t in plan.targets if t.nutrient == VITAMIN_D)
    assert least is not None
    assert reached >= least or any(s.nutrient == VITAMIN_D for s in shortfalls(plan, local))
    for line in shopping_list(plan, local):
        assert "vitamin D" not in line.name


def test_totals_differ_by_what_is_added_in_the_united_states(catalogue: Catalogue) -> None:
    plan = _planned(catalogue, Kitchen())
    local = local_catalogue(catalogue, GERMANY)
    for day in range(plan.days):
        added = sum(
            serving.grams
            / 100
            * (catalogue.amounts(food)[VITAMIN_D] - local.amounts(food)[VITAMIN_D])
            for meal in (plan.meals[place] for place in plan.meals if place[0] == day)
            for serving in meal.servings
            if (food := serving.food) in catalogue.fortification.plain
        )
        there, here = (
            day_totals(plan, day, tables)[VITAMIN_D].amount for tables in (catalogue, local)
        )
        assert there - here == pytest.approx(added)


def _vitamin_d(tables: Catalogue, food: str) -> float:
    return tables.amounts(food)[VITAMIN_D]


def test_answer_changes_the_week_of_nobody_who_did_not_give_it(catalogue: Catalogue) -> None:
    one, other = (_planned(catalogue, Kitchen(country=c)) for c in (Country.UNSAID, Country.US))
    assert one.meals == other.meals
    assert local_catalogue(catalogue, Kitchen()) is catalogue
    assert is_local(catalogue, Kitchen()) and not is_local(catalogue, GERMANY)


def test_opened_plan_has_the_tables_of_its_country(catalogue: Catalogue, tmp_path: Path) -> None:
    blank = blank_plan(Profile(), catalogue, days=1, seed=0, care=CARE)
    plan = with_profile(blank, Profile(kitchen=GERMANY), catalogue, CARE)
    save_plan(plan, tmp_path / "a.mealplan", catalogue)
    opened = open_whole(tmp_path / "a.mealplan", catalogue, CARE)
    assert opened.plan.profile.kitchen == GERMANY
    assert opened.catalogue is local_catalogue(catalogue, GERMANY)
    again = open_whole(tmp_path / "a.mealplan", opened.catalogue, CARE)
    assert again.catalogue is opened.catalogue
    assert open_plan(tmp_path / "a.mealplan", catalogue, CARE) == opened.plan


def test_python_interface_follows_the_country(catalogue: Catalogue) -> None:
    planner = Planner()
    plan = planner.plan(
        planner.profile({"kitchen": {"country": "DE"}}), days=1, effort=Effort.QUICK
    )
    table = planner.nutrients(plan).set_index("nutrient")
    local = local_catalogue(planner.catalogue, GERMANY)
    assert table.loc[VITAMIN_D, "amount"] == day_totals(plan, 0, local)[VITAMIN_D].amount


@pytest.mark.parametrize(
    ("country", "said"),
    [
        (Country.UNSAID, 0),
        (Country.US, 0),
        (Country.DE, 2),
        (Country.GB, 3),
        (Country.CH, 3),
        (Country.OTHER, 2),
    ],
)
def test_notes_say_what_is_not_counted(catalogue: Catalogue, country: Country, said: int) -> None:
    plan = blank_plan(
        Profile(kitchen=Kitchen(country=country)), catalogue, days=1, seed=0, care=CARE
    )
    starts = "Where you buy food (", "How often vitamin D", "If a label says"
    notes = notes_for(plan, Requirements(plan.profile, catalogue, CARE))
    told = [note for note in notes if str(note).startswith(starts)]
    assert len(told) == said


@pytest.mark.parametrize(
    ("country", "said"),
    [(Country.UNSAID, False), (Country.US, False), (Country.DE, True), (Country.OTHER, True)],
)
def test_notes_say_that_prices_are_of_the_united_states(
    catalogue: Catalogue, country: Country, said: bool
) -> None:
    plan = blank_plan(Profile(kitchen=Kitchen(country=country)), catalogue, days=1, care=CARE)
    told = " ".join(map(str, plan.notes))
    assert ("not converted to dollars" in told) is said
