"""A person's own prices at the command line: they decide what is bought and what it costs."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from foods import Catalogue
from planner.cli import main
from planner.domain import Plan
from planner.domain.shopping.week_cost import OwnPrice, PriceUnit
from planner.store import save_plan
from planner.store.own.prices import OwnPrices, write_own_prices


@pytest.fixture
def prices(tmp_path: Path, catalogue: Catalogue) -> Path:
    """Fifty dollars for 100 g of anything but oats, which are as good as free."""
    names = {food.purchase.buy_as for food in catalogue.foods.values()}
    per, day = PriceUnit.HUNDRED_GRAMS, date(2026, 11, 22)
    own = {name: OwnPrice(0.01 if "oat" in name.lower() else 50.0, per, day) for name in names}
    path = tmp_path / "own-prices.json"
    write_own_prices(path, OwnPrices(own))
    return path


def test_budget_goes_by_ones_own_prices(
    prices: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "day.json"
    asked = ["plan", "--days", "1", "--budget", "60", "--format", "json", "--out", str(out)]
    assert main(asked) == 0, "USDA's prices leave room"
    assert main([*asked, "--prices", str(prices)]) == 3
    least = re.search(r"about \$([\d,]+\.\d\d)", capsys.readouterr().err)
    assert least
    assert float(least[1].replace(",", "")) > 60


def test_list_in_a_text_file_costs_what_one_pays(
    prices: Path, tmp_path: Path, week: Plan, catalogue: Catalogue
) -> None:
    file, out = tmp_path / "week.mealplan", tmp_path / "week.txt"
    save_plan(week, file, catalogue)
    assert main(["export", str(file), "--to", str(out), "--prices", str(prices)]) == 0
    assert "prices of your own" in out.read_text("utf-8")
    assert main(["export", str(file), "--to", str(out)]) == 0
    assert "prices of your own" not in out.read_text("utf-8")


def test_file_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--prices", str(tmp_path / "none.json")]) == 2
    assert "no such file" in capsys.readouterr().err


def test_entry_that_does_not_hold_is_said(
    prices: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    week: Plan,
    catalogue: Catalogue,
) -> None:
    data = json.loads(prices.read_text("utf-8"))
    data["prices"][0]["usd"] = -4
    prices.write_text(json.dumps(data), "utf-8")
    file, out = tmp_path / "week.mealplan", tmp_path / "week.txt"
    save_plan(week, file, catalogue)
    assert main(["export", str(file), "--to", str(out), "--prices", str(prices)]) == 0
    assert "-4 is no price" in capsys.readouterr().err
