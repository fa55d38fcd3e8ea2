"""What the documents say is complete, and every food source they name is one we plan with."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from foods import Catalogue

SEEDS = Path(__file__).parent.parent / "seeds"
TOPICS = set(
    "role lack sources other_causes relief prevention hydration evening supplement doctor "
    "evidence".split()
)
USES = set("targets catalogue dishes care learn relief drinks".split())


def statements() -> list[dict[str, Any]]:
    documents = [tomllib.loads(p.read_text("utf-8")) for p in sorted(SEEDS.glob("*.toml"))]
    return [s for document in documents for s in document["statement"]]


STATEMENTS = statements()
NAMED_SOURCES = [(s["id"], source) for s in STATEMENTS for source in s.get("foods", ())]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def matching(catalogue: Catalogue, source: str) -> set[str]:
    """Return foods a source names: `kind:` and `tag:` narrow down, `food:` ids are added."""
    wanted = [part.split(":", 1) for part in source.split()]
    ids = {value for key, value in wanted if key == "food"}
    unknown = ids - catalogue.foods.keys()
    assert not unknown, f"no such food: {unknown}"
    filters = [(key, value) for key, value in wanted if key != "food"]
    if filters:
        ids |= {
            food.id
            for food in catalogue.foods.values()
            if all(
                value == food.kind if k == "kind" else value in food.tags for k, value in filters
            )
        }
    return ids


def test_three_documents_each_with_its_statements() -> None:
    assert {s["id"].split("-")[0] for s in STATEMENTS} == {"balance", "night", "potassium"}
    ids = [s["id"] for s in STATEMENTS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("statement", STATEMENTS, ids=[s["id"] for s in STATEMENTS])
def test_statement_is_in_use_or_left_out_with_a_reason(
    statement: dict[str, Any], catalogue: Catalogue
) -> None:
    assert statement["topic"] in TOPICS
    assert statement["says"].endswith(".")
    assert bool(statement.get("used")) != bool(statement.get("left_out"))
    assert set(statement.get("used", ())) <= USES
    assert set(statement.get("nutrients", ())) <= catalogue.nutrients.keys()


@pytest.mark.parametrize(("statement", "source"), NAMED_SOURCES)
def test_named_food_source_is_in_the_catalogue(
    statement: str, source: str, catalogue: Catalogue
) -> None:
    assert matching(catalogue, source), f"{statement}: no food is {source}"


def test_named_food_sources_are_played_in_dishes(catalogue: Catalogue) -> None:
    played = {
        choice.food
        for dish in catalogue.dishes.values()
        for role in dish.roles
        for choice in role.choices
    }
    unplayed = {source for _, source in NAMED_SOURCES if not matching(catalogue, source) & played}
    assert not unplayed
