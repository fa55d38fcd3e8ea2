"""A vegan of 34 who refuses fortified foods and mushrooms is told what cannot be had."""

from __future__ import annotations

import json

import pytest

from foods import Catalogue, Diet
from planner.domain import DietRules, Person, Profile, plan_week, replan, shortfalls

from .teller import Tell


def refused(catalogue: Catalogue) -> list[str]:
    foods = catalogue.foods.values()
    return sorted(f.id for f in foods if "fortified" in f.tags or f.kind == "mushroom")


def test_a_plan_is_given_and_says_truly_what_misses(tell: Tell, catalogue: Catalogue) -> None:
    no = json.dumps(refused(catalogue))
    told = tell(f'[person]\nage = 34\n[diet]\nstyle = "vegan"\nexclude_foods = {no}\n', 2)
    assert told.code == 3
    assert told.plan["status"] == "short"
    assert all(len(day["meals"]) == 5 for day in told.plan["days"])
    assert not told.eaten & set(refused(catalogue))
    for nutrient, least in (("vitamin_d_ug", 15), ("vitamin_b12_ug", 2.4)):
        missing = told.short(nutrient)
        assert [s["limit"] for s in missing] == [least] * 2
        for real, short in zip(told.totals(nutrient), missing, strict=True):
            assert short["amount"] == pytest.approx(real, abs=1e-3)
            assert short["by"] == pytest.approx(least - real, abs=1e-3)
    assert told.said.count("vitamin D") == told.said.count("vitamin B12") == 2
    # All else is to be had from plants, and is.
    others = {s["nutrient"] for day in told.plan["days"] for s in day["short"]}
    assert others == {"vitamin_d_ug", "vitamin_b12_ug"}


def test_one_repair_later_there_is_a_plan(catalogue: Catalogue) -> None:
    strict = DietRules(Diet.VEGAN, exclude_foods=frozenset(refused(catalogue)))
    short = plan_week(Profile(Person(34), strict), catalogue, days=1)
    assert shortfalls(short, catalogue)
    repaired = replan(short, catalogue, profile=Profile(Person(34), DietRules(Diet.VEGAN)))
    assert not shortfalls(repaired, catalogue)
