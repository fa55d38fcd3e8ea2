"""Foods of USDA's library become one's own as they are eaten, and join no dish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from foods import Catalogue, Diet
from foods.library import Library
from foods.own import extended
from planner.domain import CareAnswers, CareRules, DietRules, Person, Profile, Stage
from planner.domain.diet import must_be_declared
from planner.store.own.foods import read_own_foods
from planner.store.own.library_foods import Entry, keep_from_library, let_go

PILI, TEMPEH_RAW, CHOWDER = "12145", "16114", "06230"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    made = Library.open(tmp_path_factory.mktemp("library") / "library.sqlite")
    yield made
    made.close()


def entries(library: Library, *numbers: str) -> list[Entry]:
    found = [(library.food(number), library.measures(number)) for number in numbers]
    return [(food, measures) for food, measures in found if food is not None]


def test_library_foods_are_written_once_with_the_allergens_of_their_words(
    library: Library, catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "own-foods.json"
    kept = keep_from_library(path, catalogue, entries(library, PILI, TEMPEH_RAW, CHOWDER))
    pili, tempeh, chowder = (one.food for one in kept.foods)
    assert not kept.faults
    assert pili.allergens == {"tree_nut"}
    # A name that the program has already gets USDA's number.
    assert tempeh.name == f"Tempeh (USDA {TEMPEH_RAW})"
    # What contains clams is no vegan food, whatever its name says.
    assert "mollusc" in chowder.allergens
    assert chowder.diet is not Diet.VEGAN
    again = keep_from_library(path, catalogue, entries(library, PILI, CHOWDER))
    assert not again.foods
    own = read_own_foods(path, catalogue)
    assert len(own.foods) == 3
    assert not own.faults
    whole = extended(catalogue, own.foods)
    assert whole.dishes == catalogue.dishes, "they join no dish"
    assert whole.amounts(pili.id)["magnesium_mg"] == pytest.approx(302, abs=1)
    let_go(path, catalogue, [pili.id, tempeh.id])
    assert [one.food for one in read_own_foods(path, catalogue).foods] == [chowder]


@pytest.mark.parametrize(
    ("profile", "asked"),
    [
        (Profile(), False),
        (Profile(care=CareAnswers(medicines=frozenset({"statin"}))), False),
        (Profile(diet=DietRules(Diet.VEGAN)), True),
        (Profile(diet=DietRules(exclude_allergens=frozenset({"peanut"}))), True),
        (Profile(care=CareAnswers(lactose_g_a_meal=12.0)), True),
        (Profile(Person(31, stage=Stage.PREGNANT)), True),
        (Profile(care=CareAnswers(frozenset({"kidney_disease"}))), True),
    ],
)
def test_library_food_with_unclear_allergens_is_asked_about(
    profile: Profile, asked: bool, care: CareRules
) -> None:
    assert must_be_declared(profile, care) is asked
