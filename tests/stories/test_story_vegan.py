"""A vegan of 34 who refuses fortified foods and mushrooms is told what cannot be had."""

from __future__ import annotations

import json

import pytest

from foods import Catalogue, Diet
from planner.domain import DietRules, Person, Profile, plan_week, replan, shortfalls
from planner.domain.person.vitamin_d import treated_mushrooms

from .teller import Tell


def refused(catalogue: Catalogue) -> list[str]:
    foods = catalogue.foods.values()
    return sorted(f.id for f in foods if "fortified" in f.tags or f.kind == "mushroom")


def test_plan_is_given_and_says_truly_what_misses(tell: Tell, catalogue: Catalogue) -> None:
    no = json.dumps(refused(catalogue))
    told = tell(f'[person]\nage = 34\n[diet]\nstyle = "vegan"\nexclude_foods = {no}\n', 2)
    assert told.code == 3
    assert told.plan["status"] == "short"
    assert all(len(day["meals"]) == 5 for day in told.plan["days"])
    assert not told.eaten & set(refused(catalogue))
    # On average, and on each day at least a part of it: a sixth, and a third of B12.
    for nutrient, least, floor in (("vitamin_d_ug", 15, 2.5), ("vitamin_b12_ug", 2.4, 0.8)):
        missing, totals = told.short(nutrient), told.totals(nutrient)
        assert {round(s["limit"], 2) for s in missing} == {least, floor}
        of_days = [s for s in missing if s["limit"] < least]
        for real, short in zip(totals, of_days, strict=True):
            assert short["amount"] == pytest.approx(real, abs=1e-3)
            assert short["by"] == pytest.approx(short["limit"] - real, abs=1e-3)
        for short in (s for s in missing if s["limit"] == least):
            assert short["amount"] == pytest.approx(sum(totals) / 2, abs=1e-3)
    assert told.said.count("of vitamin D (0") == told.said.count("of vitamin B12 (0") == 3
    # The rules that cannot hold together, the most that can be had, and what helps.
    bars = "no fortified foods; no mushrooms; vegan."
    assert f"Cannot hold together: vitamin D at least 15 µg; {bars}" in told.said
    assert "vitamin B12 at least 2.4 µg; no fortified foods; vegan." in told.said
    assert "more than 0.4 µg of vitamin B12 on the average day" in told.said
    assert "What helps: Allow these 2 foods: " in told.said
    # All else is to be had from plants, and is.
    others = {s["nutrient"] for day in told.plan["days"] for s in day["short"]}
    assert others == {"vitamin_d_ug", "vitamin_b12_ug"}


def test_repair_leads_to_a_plan(catalogue: Catalogue) -> None:
    strict = DietRules(Diet.VEGAN, exclude_foods=frozenset(refused(catalogue)))
    short = plan_week(Profile(Person(34), strict), catalogue, days=1)
    assert shortfalls(short, catalogue)
    # Mushrooms grown under UV light are planned for who likes them, and bring a day's vitamin D.
    wanted = DietRules(Diet.VEGAN, like=treated_mushrooms(catalogue))
    repaired = replan(short, catalogue, profile=Profile(Person(34), wanted))
    assert not shortfalls(repaired, catalogue)
