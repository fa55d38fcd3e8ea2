"""$45 a week: the plan keeps to it, or the least cost is shown with what drives it."""

from __future__ import annotations

import csv
import re
import tomllib

from foods import Catalogue
from planner.domain import Plan
from planner.domain.shopping.food_costs import usual_costs, week_cost

from .teller import ROOT, Tell, Told


def spent(told: Told) -> float:
    """What is eaten and has a price, summed from the tables by code other than the program's."""
    known: dict[str, float] = {}
    factors = _factors()
    for file in sorted((ROOT / "foods/data/prices").glob("*.csv")):
        with file.open(encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                usd = float(row["usd_per_100g_eaten"]) * factors[row["source"]]
                known[row["food"]] = usd
    return sum(
        f["grams"] * known.get(f["food"], 0.0) / 100
        for day in told.plan["days"]
        for meal in day["meals"]
        for f in meal["foods"]
    )


def _factors() -> dict[str, float]:
    table = tomllib.loads((ROOT / "foods/data/prices/sources.toml").read_text("utf-8"))
    return {key: entry["factor"] for key, entry in table.items() if isinstance(entry, dict)}


def test_45_dollars_are_kept_to(tell: Tell, week: Plan, catalogue: Catalogue) -> None:
    told = tell("[wishes]\nbudget_usd = 45\n", 7)
    assert told.code == 0, told.said
    assert 20 < spent(told) <= 45
    assert week_cost(week, usual_costs(catalogue)).usd > 45, "not kept to by itself"
    assert not any(day["short"] for day in told.plan["days"])


def test_what_cannot_be_had_for_15_dollars_is_said_with_what_drives_it(tell: Tell) -> None:
    days = 2  # what is said of a week is said of them
    told = tell("[wishes]\nbudget_usd = 15\n", days)
    assert told.code == 3
    least = re.search(r"The least that meets the targets is about \$([\d]+\.\d\d)", told.said)
    assert least
    assert 15 < float(least[1]) * 7 / days < 45
    assert "What costs most in it" in told.said
    assert "would save about" in told.said
    assert not any(day["short"] for day in told.plan["days"]), "targets go before the budget"
