"""Pregnant, 31: the targets of the stage, and what is unsafe stays out with its reason."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import CareRules, Person, Profile, Stage, why_left_out

from .teller import Tell

MOTHER = Profile(Person(31, stage=Stage.PREGNANT))
UNSAFE = {"liver", "raw", "unpasteurised", "high_mercury", "alcohol", "listeria"}
LEAST = {
    "magnesium_mg": 360,
    "potassium_mg": 2900,
    "calcium_mg": 1000,
    "vitamin_d_ug": 15,
    "vitamin_b12_ug": 2.6,
}


def test_targets_of_the_stage_hold_every_day(tell: Tell, catalogue: Catalogue) -> None:
    told = tell('[person]\nage = 31\nstage = "pregnant"\n', 4)
    assert told.code == 0
    for nutrient, least in LEAST.items():
        assert told.plan["targets"][nutrient]["min"] == least
        stored = told.plan["targets"][nutrient]["per"] == "week"
        assert sum(told.totals(nutrient)) >= 4 * least - 1e-6
        assert min(told.totals(nutrient)) >= least * (0.33 if stored else 1.0) - 1e-6
    assert told.plan["targets"]["magnesium_mg"]["max"] is None
    assert not {tag for food in told.eaten for tag in catalogue.foods[food].tags} & UNSAFE


@pytest.mark.parametrize("tag", sorted(UNSAFE))
def test_foods_left_out_say_why(tag: str, catalogue: Catalogue, care: CareRules) -> None:
    foods = [food for food in catalogue.foods.values() if tag in food.tags]
    reasons = {why_left_out(food, MOTHER, care) for food in foods}
    assert all(reason.startswith("pregnancy: ") for reason in reasons), reasons


TABLET = '[person]\nage = 31\nstage = "pregnant"\n[[care.supplements]]\nnutrient = "magnesium_mg"\n'


def test_tablet_of_400_mg_passes_the_supplement_limit_and_food_does_not(tell: Tell) -> None:
    told = tell(f"{TABLET}amount = 400\n", 1)
    limit = [note for note in told.plan["notes"] if "upper limit of 350 mg" in note]
    assert len(limit) == 1
    assert "What food holds does not count" in limit[0]
    total = told.plan["days"][0]["totals"]["magnesium_mg"]
    assert total["supplement"] == 400
    assert abs(total["amount"] - 400 - told.totals("magnesium_mg")[0]) < 0.01
    plain = tell('[person]\nage = 31\nstage = "pregnant"\n', 1)
    assert max(plain.totals("magnesium_mg")) > 350
    assert not [note for note in plain.plan["notes"] if "350 mg" in note]
