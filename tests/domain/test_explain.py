"""What is said of a plan that falls short."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Diet
from planner.domain import CareRules, DietRules, Person, Plan, Profile, TargetChoice, plan_week
from planner.domain.explain import Explanation, explain
from planner.domain.explain_rules import own_rules, without
from planner.domain.problem import problem_for
from solver import RULES_ONLY, Effort, Status, solve_menu


@pytest.fixture(scope="module")
def short(catalogue: Catalogue) -> Plan:
    """A vegan of 34 who refuses fortified foods and mushrooms, and wants her vitamin D."""
    foods = catalogue.foods.values()
    refused = {f.id for f in foods if "fortified" in f.tags or f.kind == "mushroom"}
    diet = DietRules(style=Diet.VEGAN, exclude_foods=frozenset(refused))
    targets = {"vitamin_d_ug": TargetChoice(minimum=15.0)}
    profile = Profile(Person(age=34), diet, targets=targets)
    return plan_week(profile, catalogue, days=1, effort=Effort.QUICK)


@pytest.fixture(scope="module")
def explained(short: Plan, catalogue: Catalogue, care: CareRules) -> Explanation:
    return explain(short, catalogue, care)


def test_what_can_be_reached(explained: Explanation) -> None:
    assert 0.0 <= explained.reachable["vitamin_d_ug"] < 15.0


def test_the_rules_that_cannot_hold_together(explained: Explanation) -> None:
    assert "vitamin D at least 15 µg" in explained.conflict
    assert "vegan" in explained.conflict


def test_without_any_one_of_them_they_hold(
    short: Plan, explained: Explanation, catalogue: Catalogue, care: CareRules
) -> None:
    rules = own_rules(short, catalogue)
    others = [rule for rule in rules if rule.words not in explained.conflict]
    for rule in rules:
        if rule.words in explained.conflict:
            freed = replace(without(short, [*others, rule]), days=1, meals={})
            asked = problem_for(freed, catalogue, care, weights=RULES_ONLY)
            assert solve_menu(asked, effort=Effort.QUICK).status is not Status.SHORT, rule.words


def test_repairs_come_with_figures(short: Plan, explained: Explanation) -> None:
    assert explained.repairs[-1].profile == short.profile  # a supplement is only said
    assert any("met" in repair.effect for repair in explained.repairs)
    assert all(repair.profile != short.profile for repair in explained.repairs[:-1])


def test_cancelled_it_ends_at_once(short: Plan, catalogue: Catalogue, care: CareRules) -> None:
    assert explain(short, catalogue, care, lambda: True).conflict == ()
