"""Every statement is in use where it says so, or left out with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from foods import Catalogue
from planner.domain import CareRules, Person, Profile, Stage, targets_for
from planner.domain.learning import (
    USES,
    Library,
    Statement,
    care_links,
    chapters,
    doctor_triggers,
    habit_rules,
    named_foods,
    relief_steps,
    stretching,
)

LIBRARY = Library.load()
DRINKS = {"water", "sports_drink", "coconut_water", "broth", "juice", "hot_drink", "milk"}


@cache
def _targets(catalogue: Catalogue) -> frozenset[str]:
    """Return nutrients that the default person has a bound for."""
    targets = targets_for(Profile(), catalogue.nutrients)
    return frozenset(t.nutrient for t in targets if t.on and (t.minimum or t.maximum))


@cache
def _played(catalogue: Catalogue) -> frozenset[str]:
    dishes = catalogue.dishes.values()
    return frozenset(c.food for dish in dishes for role in dish.roles for c in role.choices)


def has_target(s: Statement, catalogue: Catalogue) -> bool:
    return bool(s.nutrients) and set(s.nutrients) <= _targets(catalogue)


def is_in_the_catalogue(s: Statement, catalogue: Catalogue) -> bool:
    return bool(s.foods) and all(named_foods(source, catalogue) for source in s.foods)


def is_in_dishes(s: Statement, catalogue: Catalogue) -> bool:
    played = _played(catalogue)
    by_food = bool(s.foods) and all(named_foods(f, catalogue) & played for f in s.foods)
    return by_food or any(s.id in rule.statements and rule.slots for rule in habit_rules())


def is_cared_for(s: Statement, catalogue: Catalogue) -> bool:
    cited = {i for trigger in doctor_triggers() for i in trigger.statements}
    return s.id in cited or s.id in care_links(CareRules.load())


def is_learnt(s: Statement, catalogue: Catalogue) -> bool:
    return any(s in chapter.statements for chapter in chapters(LIBRARY))


def is_among_the_steps(s: Statement, catalogue: Catalogue) -> bool:
    return any(s.id in step.statements for step in (*relief_steps(), stretching()))


def is_drunk(s: Statement, catalogue: Catalogue) -> bool:
    """Return whether a rule of drinking rests on it, with its drinks in the catalogue."""
    rules = [
        rule for rule in habit_rules() if rule.topic == "hydration" and s.id in rule.statements
    ]
    kinds = {food.kind for food in catalogue.foods.values()}
    return bool(rules) and all(set(rule.drinks) <= kinds & DRINKS for rule in rules)


REACHED: dict[str, Callable[[Statement, Catalogue], bool]] = {
    "targets": has_target,
    "catalogue": is_in_the_catalogue,
    "dishes": is_in_dishes,
    "care": is_cared_for,
    "learn": is_learnt,
    "relief": is_among_the_steps,
    "drinks": is_drunk,
}
CLAIMED = [(s.id, use) for s in LIBRARY.statements for use in sorted(s.used)]


def test_every_use_can_be_checked() -> None:
    assert set(REACHED) == set(USES)


@pytest.mark.parametrize(("statement", "use"), CLAIMED)
def test_statement_is_reached_where_it_says(statement: str, use: str, catalogue: Catalogue) -> None:
    assert REACHED[use](LIBRARY.of(statement), catalogue)


@pytest.mark.parametrize("s", LIBRARY.statements, ids=[s.id for s in LIBRARY.statements])
def test_statement_is_used_or_left_out_with_a_reason(s: Statement) -> None:
    assert bool(s.used) != bool(s.left_out)
    assert any(s in c.statements for c in chapters(LIBRARY))  # left out: shown with its reason


def test_statements_cited_as_care_or_first_aid_list_that_use() -> None:
    """The other way round: whatever rests on a statement is among its uses."""
    steps = {i for step in (*relief_steps(), stretching()) for i in step.statements}
    care = {i for t in doctor_triggers() for i in t.statements} | set(care_links(CareRules.load()))
    assert {i for i in steps if "relief" not in LIBRARY.of(i).used} == set()
    assert {i for i in care if "care" not in LIBRARY.of(i).used} == set()


def test_age_and_pregnancy_change_the_targets_they_are_said_to_change() -> None:
    def wanted(**who: object) -> dict[str, float | None]:
        profile = Profile(person=Person(**who))  # type: ignore[arg-type]
        keys = ("magnesium_mg", "calcium_mg", "vitamin_d_ug")
        return {t.nutrient: t.minimum for t in targets_for(profile, keys)}

    young, old = wanted(age=31), wanted(age=72)
    assert (old["calcium_mg"] or 0) > (young["calcium_mg"] or 0)
    assert (old["vitamin_d_ug"] or 0) > (young["vitamin_d_ug"] or 0)
    assert (wanted(age=31, stage=Stage.PREGNANT)["magnesium_mg"] or 0) > (
        young["magnesium_mg"] or 0
    )
