"""Reasons agree with the figures, promise nothing and never praise what must not be raised."""

from __future__ import annotations

import re

import pytest

from foods import Catalogue, Meal, Serving
from planner.domain import CareAnswers, Plan, Profile, Target, meal_totals, targets_for
from planner.domain.learning import (
    Library,
    meal_reasons,
    named_foods,
    promoted,
    ranked_foods,
    usual_serving,
    why,
    why_meal,
)
from planner.domain.place_names import nutrient_word as spoken

from .plain import PROMISES

LIBRARY = Library.load()


@pytest.fixture(scope="module")
def targets(catalogue: Catalogue) -> tuple[Target, ...]:
    return targets_for(Profile(), catalogue.nutrients)


@pytest.fixture(scope="module")
def guarded(catalogue: Catalogue) -> tuple[Target, ...]:
    care = CareAnswers(medicines=frozenset({"ace_inhibitor"}))
    return targets_for(Profile(care=care), catalogue.nutrients)


def test_pinto_beans(catalogue: Catalogue, targets: tuple[Target, ...]) -> None:
    serving = Serving("pinto_beans_cooked", 1, "cup", 171.0)
    figures = catalogue.amounts("pinto_beans_cooked")
    text = why("pinto_beans_cooked", catalogue, targets, serving)
    for key, label in (("potassium_mg", "potassium"), ("magnesium_mg", "magnesium")):
        amount = figures[key] * 1.71
        aim = promoted(key, targets)
        assert aim
        assert f"{amount:,.0f} mg of {label} ({100 * amount / aim:.0f} %" in text
    assert "documents name pinto beans as a source of potassium, magnesium" in text


def test_every_figure_of_every_meal_is_true(
    week: Plan, catalogue: Catalogue, targets: tuple[Target, ...]
) -> None:
    for meal in set(week.meals.values()):
        totals = meal_totals(meal, catalogue)
        reasons = meal_reasons(meal, catalogue, targets)
        assert len(reasons) <= 2
        for reason in reasons:
            aim = promoted(reason.nutrient.key, targets)
            assert aim
            assert reason.amount == pytest.approx(totals[reason.nutrient.key].amount)
            assert reason.share == pytest.approx(reason.amount / aim)
            assert reason.food in meal.foods
            assert reason.figure in why_meal(meal, catalogue, targets)


def test_document_is_only_quoted_for_what_it_says(
    catalogue: Catalogue, targets: tuple[Target, ...]
) -> None:
    """What stands after "as a source of" is what some statement of the sources says."""
    for food in catalogue.foods:
        found = re.search(r"as a source of (.+)\.$", why(food, catalogue, targets))
        for name in re.split(r", | and ", found[1]) if found else ():
            known = catalogue.nutrients.values()
            key = next(n.key for n in known if spoken(n) == name)
            said = LIBRARY.search(nutrient=key, topic="sources")
            assert any(food in named_foods(f, catalogue) for s in said for f in s.foods)


def test_why_texts_promise_no_relief(
    catalogue: Catalogue, targets: tuple[Target, ...], week: Plan
) -> None:
    texts = [why(food, catalogue, targets) for food in catalogue.foods]
    texts += [why_meal(meal, catalogue, targets) for meal in set(week.meals.values())]
    assert [t for t in texts if PROMISES.search(t) or "cramp" in t] == []


def test_potassium_is_not_praised_where_it_must_not_be_raised(
    catalogue: Catalogue, guarded: tuple[Target, ...], week: Plan
) -> None:
    assert promoted("potassium_mg", guarded) is None
    assert ranked_foods("potassium_mg", catalogue, guarded, LIBRARY) == ()
    texts = [why(food, catalogue, guarded) for food in catalogue.foods]
    texts += [why_meal(meal, catalogue, guarded) for meal in set(week.meals.values())]
    assert not any("potassium" in text for text in texts)


def test_bound_calcium_is_no_reason(catalogue: Catalogue, targets: tuple[Target, ...]) -> None:
    assert "calcium" not in why("spinach_cooked", catalogue, targets)
    calcium = ranked_foods("calcium_mg", catalogue, targets, LIBRARY)
    assert {r.food for r in calcium if r.bound} >= {"spinach_cooked"}


def test_ranking_is_by_the_serving_and_its_figures_are_those_of_the_table(
    catalogue: Catalogue, targets: tuple[Target, ...]
) -> None:
    ranked = ranked_foods("magnesium_mg", catalogue, targets, LIBRARY)
    assert [r.per_serving for r in ranked] == sorted((r.per_serving for r in ranked), reverse=True)
    for row in ranked:
        figures, serving = catalogue.amounts(row.food), usual_serving(catalogue.foods[row.food])
        assert row.per_serving == pytest.approx(figures["magnesium_mg"] * serving.grams / 100)
        energy = 100 * figures["magnesium_mg"] / figures["energy_kcal"]
        assert row.per_100_kcal == pytest.approx(energy)
        assert row.share >= 0.1


def test_food_ranking_has_only_allowed_foods(
    catalogue: Catalogue, targets: tuple[Target, ...]
) -> None:
    ranked = ranked_foods("magnesium_mg", catalogue, targets, LIBRARY, {"banana", "almonds"})
    assert {r.food for r in ranked} <= {"banana", "almonds"}


def test_water_has_no_reason(catalogue: Catalogue, targets: tuple[Target, ...]) -> None:
    assert why("tap_water", catalogue, targets) == ""
    assert why_meal(Meal("", (Serving("tap_water", 1, "glass", 240.0),)), catalogue, targets) == ""
