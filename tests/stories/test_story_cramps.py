"""A woman of 58 with cramps at night, no medicines: every day of the week holds."""

from __future__ import annotations

from .teller import Tell


def test_week_for_a_woman_of_58(tell: Tell) -> None:
    told = tell('[person]\nage = 58\nsex = "female"\n', 7)
    assert told.code == 0
    assert told.plan["status"] in ("optimal", "feasible")
    assert len(told.plan["days"]) == 7
    assert min(told.totals("magnesium_mg")) >= 320 - 1e-6
    assert min(told.totals("potassium_mg")) >= 2600 - 1e-6
    assert min(told.totals("calcium_mg")) >= 1200 - 1e-6
    assert max(told.totals("calcium_mg")) <= 2000 + 1e-6
    assert max(told.totals("sodium_mg")) <= 2300 + 1e-6
    # The body stores vitamin D: held on average, a third on every day.
    assert sum(told.totals("vitamin_d_ug")) >= 7 * 15 - 1e-6
    assert min(told.totals("vitamin_d_ug")) >= 4.99
    assert told.plan["targets"]["magnesium_mg"]["max"] is None
    assert max(told.totals("magnesium_mg")) > 350, "nothing caps food magnesium"


def test_totals_that_are_told_are_those_of_the_table(tell: Tell) -> None:
    told = tell('[person]\nage = 58\nsex = "female"\n', 1)
    (day,) = told.plan["days"]
    for nutrient, total in day["totals"].items():
        (real,) = told.totals(nutrient)
        assert abs(total["amount"] - real) <= 1e-3 + real * 1e-5, nutrient
