"""A person of 76 with weak kidneys: a guideline's ceiling until the clinician's is there."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue

from .teller import PER_100G, Tell, Told

PROFILE = """
[person]
age = 76
sex = "female"
[care]
conditions = ["kidney_disease"]
medicines = ["loop_diuretic", "potassium_sparing_diuretic"]
"""
CEILING = 2000


def test_ceiling_of_a_guideline_holds_without_an_agreed_one(
    tell: Tell, catalogue: Catalogue
) -> None:
    told = tell(PROFILE, 1)
    target = told.plan["targets"]["potassium_mg"]
    assert (target["min"], target["max"]) == (None, 2500)
    assert all(total <= 2500 for total in with_high_guesses(told, catalogue))
    assert any("National Kidney Foundation" in note for note in told.plan["notes"])
    assert any("Not asked for" in note for note in told.plan["notes"])
    assert any("otassium" in note and "doctor" in note for note in told.plan["notes"])
    tags = {tag for food in told.eaten for tag in catalogue.foods[food].tags}
    assert not tags & {"salt_substitute", "high_potassium_drink"}


def test_ceiling_is_passed_on_no_day(tell: Tell, catalogue: Catalogue) -> None:
    told = tell(f"{PROFILE}potassium_ceiling_mg = {CEILING}\n", 2)
    target = told.plan["targets"]["potassium_mg"]
    assert (target["min"], target["max"]) == (None, CEILING)
    assert all(total <= CEILING + 1e-6 for total in with_high_guesses(told, catalogue))
    assert told.code == (3 if any(day["short"] for day in told.plan["days"]) else 0)
    assert not told.short("potassium_mg")


def with_high_guesses(told: Told, catalogue: Catalogue) -> Iterator[float]:
    """Potassium of each day, a figure that is not known at the highest of its kind of food."""
    known: dict[str, list[float]] = {}
    for food in catalogue.foods.values():
        if figure := PER_100G[food.id]["potassium_mg"]:
            known.setdefault(food.kind, []).append(float(figure))
    for day in told.plan["days"]:
        yield sum(
            food["grams"]
            / 100
            * float(
                PER_100G[food["food"]]["potassium_mg"]
                or max(known[catalogue.foods[food["food"]].kind])
            )
            for meal in day["meals"]
            for food in meal["foods"]
        )


def test_water_tablets_that_lose_and_keep_potassium_are_noted_as_a_clash(tell: Tell) -> None:
    told = tell(PROFILE, 1)
    (clash,) = (note for note in told.plan["notes"] if "pull on potassium" in note)
    assert "Loop water tablet speaks for more" in clash
    assert "Kidney disease or weak kidneys, Potassium-sparing water tablet for less" in clash
    assert "the safer of the two" in clash
