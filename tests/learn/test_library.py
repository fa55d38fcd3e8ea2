"""Statements are found by word, nutrient and topic."""

from __future__ import annotations

from planner.domain.learning import Library, chapters

LIBRARY = Library.load()


def test_words_are_found_at_the_beginning_of_words_in_any_case() -> None:
    found = {s.id for s in LIBRARY.search("MAGNES relax")}
    assert {"balance-2", "night-3", "potassium-4"} <= found
    assert LIBRARY.search("agnesium relax") == ()


def test_evidence_and_its_authors_are_searched_too() -> None:
    assert "potassium-5" in {s.id for s in LIBRARY.search("garrison 2020")}


def test_nutrient_and_topic_narrow_down() -> None:
    found = LIBRARY.search(nutrient="vitamin_e_mg", topic="sources")
    assert [s.id for s in found] == ["night-13"]
    assert LIBRARY.search() == LIBRARY.statements


def test_contested_claims_stand_together_with_their_evidence() -> None:
    contested = next(c for c in chapters(LIBRARY) if c.id == "contested")
    ids = {s.id for s in contested.statements}
    assert {"night-6", "night-7", "potassium-5", "night-16", "balance-14"} <= ids
    for statement in contested.statements:
        assert statement.evidence or statement.left_out
        assert statement.evidence_from or statement.evidence.startswith("No trial")


def test_search_keeps_the_chapters_and_drops_the_rest() -> None:
    found = LIBRARY.search("shoes")
    with_hits = [c.id for c in chapters(LIBRARY, found) if c.groups]
    assert with_hits == ["prevention"]
