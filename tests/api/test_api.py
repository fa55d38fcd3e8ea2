"""The page about the Python API runs as it stands, and says what is true."""

from __future__ import annotations

import inspect
import re
from functools import partial
from pathlib import Path

import pandas as pd
import pytest

from planner import api
from planner.api import Planner
from planner.domain import day_totals, plan_week
from solver import Effort

PAGE = Path(api.__file__).with_name("API.md")


@pytest.fixture(scope="module")
def planner() -> Planner:
    return Planner()


def test_page_runs_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "plan_week", partial(_quickly))
    pieces = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert len(pieces) > 5
    known: dict[str, object] = {"folder": tmp_path, "print": lambda *_: None}
    for piece in pieces:
        exec(compile(piece, str(PAGE), "exec"), known)
    assert {each.name for each in tmp_path.iterdir()} == {"week.mealplan", "week.xlsx"}


def _quickly(*asked, **how):
    return plan_week(*asked, **{**how, "effort": Effort.QUICK})


def test_every_public_name_is_described_and_typed() -> None:
    assert set(api.__all__) <= set(dir(api))
    for name, method in inspect.getmembers(Planner, inspect.isfunction):
        if not name.startswith("_"):
            assert inspect.getdoc(method), name
            signature = inspect.signature(method)
            assert signature.return_annotation is not inspect.Signature.empty, name


def test_tables_agree_with_the_plan(planner: Planner) -> None:
    plan = planner.plan(days=2, effort=Effort.QUICK)
    nutrients, meals = planner.nutrients(plan), planner.meals(plan)
    for day in range(plan.days):
        totals = day_totals(plan, day, planner.catalogue)
        rows = nutrients[nutrients["day"] == day].set_index("nutrient")
        assert rows.index.is_unique
        for key, row in rows.iterrows():
            assert row["amount"] == pytest.approx(totals[key].amount)
    servings = [s for meal in plan.meals.values() for s in meal.servings]
    assert len(meals) == len(servings)
    assert meals["grams"].sum() == pytest.approx(sum(s.grams for s in servings))
    assert isinstance(planner.shopping(plan), pd.DataFrame)
    assert planner.cost_usd(plan) > 0


def test_shortfalls_table_has_a_row_for_each_miss(planner: Planner) -> None:
    profile = planner.profile({"targets": {"magnesium_mg": {"min": 3000}}})
    missed = planner.shortfalls(planner.plan(profile, days=1, effort=Effort.QUICK))
    (row,) = missed.to_dict("records")
    assert (row["nutrient"], row["low"], row["day"]) == ("magnesium_mg", True, 0)
    assert row["by"] == pytest.approx(3000 - row["amount"])
