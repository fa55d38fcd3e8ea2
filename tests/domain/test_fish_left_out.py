"""More fish in pregnancy than a week may have is left out of a plan, and said."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue, Meal, Serving
from planner.domain import CareRules, Person, Plan, Profile, Sex, Stage, verify
from planner.domain.assessment.requirements import Requirements
from planner.domain.care.effects import Weekly
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.from_solver import _without_excess
from planner.domain.planning.to_solver import problem_for

CARE = CareRules.load()


def with_salmon(days: int, locked: bool, catalogue: Catalogue) -> Plan:
    """Return a plan of a pregnant woman with salmon on each of its days, 125 g cooked."""
    profile = Profile(Person(28, Sex.FEMALE, Stage.PREGNANT))
    salmon = Meal("baked_salmon_greens", (Serving("salmon_farmed_cooked", 1, "fillet", 125.0),))
    places = {(day, "dinner"): salmon for day in range(days)}
    plan = blank_plan(profile, catalogue, days=7, care=CARE)
    return replace(plan, meals=places, locked=frozenset(places) if locked else frozenset())


def grams(plan: Plan, catalogue: Catalogue) -> float:
    (weekly,) = (each for _, each in CARE.acting(plan.profile) if isinstance(each, Weekly))
    return weekly.grams(plan, catalogue)


def without_excess(plan: Plan, catalogue: Catalogue) -> Plan:
    requirements = Requirements(plan.profile, catalogue, CARE)
    return _without_excess(plan, problem_for(plan, catalogue, CARE), requirements)


def test_fish_above_the_most_of_a_week_is_left_out(catalogue: Catalogue) -> None:
    plan = with_salmon(3, False, catalogue)
    assert grams(plan, catalogue) > 340
    kept = without_excess(plan, catalogue)
    assert len(kept.meals) == 2
    assert grams(kept, catalogue) <= 340
    assert any("at most 340 g" in note for note in kept.notes)
    assert not any(each.rule.value == "group" for each in verify(kept, catalogue, CARE))


def test_fish_that_the_person_locked_stays(catalogue: Catalogue) -> None:
    plan = with_salmon(3, True, catalogue)
    kept = without_excess(plan, catalogue)
    assert kept.meals == plan.meals
