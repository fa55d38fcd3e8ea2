"""An athlete who sweats 1.2 litres an hour for two hours; rest days fall back."""

from __future__ import annotations

from foods import Catalogue
from foods.catalogue.fluid import DRINKS

from .teller import PER_100G, Tell, Told

PROFILE = """
[person]
age = 28
sex = "male"
activity = "very_active"
weight_kg = 75
height_cm = 180
[care.training]
days = ["Tuesday", "Thursday"]
hours = 2
litres_per_hour = 1.2
"""
SWEAT_L, SODIUM_A_LITRE = 2.4, 900


def test_training_days_get_sodium_potassium_and_drinks_and_rest_days_do_not(
    tell: Tell, catalogue: Catalogue
) -> None:
    told = tell(PROFILE, 4)
    assert told.code == 0
    sodium, potassium = told.totals("sodium_mg"), told.totals("potassium_mg")
    lost = SWEAT_L * SODIUM_A_LITRE
    for day, plan in enumerate(told.plan["days"]):
        around = [meal for meal in plan["meals"] if meal["slot"] == "training"]
        if day in (1, 3):
            assert 1500 + lost - 1e-6 <= sodium[day] <= 2300 + lost + 1e-6
            assert potassium[day] >= 3400 + 200 * SWEAT_L
            assert plan["targets"]["sodium_mg"] == {
                "min": 1500 + lost,
                "max": 2300 + lost,
                "per": "day",
                "source": "sweat",
            }
            assert len(around) == 1
            assert 0.2 < litres(around[0], catalogue) <= SWEAT_L
        else:
            assert sodium[day] <= 2300 + 1e-6
            assert not around
            assert "targets" not in plan
    assert any("Drink at most what you sweat" in note for note in told.plan["notes"])


def litres(meal: dict, catalogue: Catalogue) -> float:  # type: ignore[type-arg]
    drunk = (f for f in meal["foods"] if catalogue.foods[f["food"]].kind in DRINKS)
    return sum(f["grams"] * float(PER_100G[f["food"]]["water_g"]) / 1e5 for f in drunk)


def test_high_blood_pressure_and_heavy_sweat_are_found_and_the_safer_holds(
    tell: Tell, catalogue: Catalogue
) -> None:
    told = tell(PROFILE.replace("[care.training]", CARE), 2)
    assert max(told.totals("sodium_mg")) <= 1500 + 1e-6
    kinds = {catalogue.foods[food].kind for food in told.eaten}
    assert not kinds & {"sports_drink", "broth", "pickle"}
    clash = next(note for note in told.plan["notes"] if "pull on sodium" in note)
    assert "2.4 litres of sweat" in clash
    assert "High blood pressure" in clash
    assert "the safer of the two" in clash


CARE = '[care]\nconditions = ["hypertension"]\n[care.training]'


def test_drinks_around_training_are_no_more_than_was_sweated(
    tell: Tell, catalogue: Catalogue
) -> None:
    little = PROFILE.replace("hours = 2", "hours = 0.5").replace("1.2", "0.8")
    told: Told = tell(little, 2)
    (around,) = (m for m in told.plan["days"][1]["meals"] if m["slot"] == "training")
    assert litres(around, catalogue) <= 0.4 + 1e-6
