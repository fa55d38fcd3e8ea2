"""The printed page says why targets stand where they do."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Profile, blank_plan
from planner.domain.assessment.target_words import target_notes
from planner.domain.person.training import Training
from planner.report.content import page_content


def test_page_notes_give_care_changes_with_their_source(
    catalogue: Catalogue, care: CareRules
) -> None:
    answers = CareAnswers(
        conditions=frozenset({"hypertension"}), medicines=frozenset({"ace_inhibitor"})
    )
    plan = blank_plan(Profile(care=answers), catalogue, care=care)
    notes = page_content(plan, catalogue).notes
    assert set(target_notes(plan, catalogue, care)) <= set(notes)
    assert set(plan.notes) <= set(notes)
    assert len(notes) == len(set(notes)), "each sentence once"
    (potassium,) = (note for note in notes if note.startswith("Potassium: "))
    assert "doctor" in potassium
    (sodium,) = (note for note in notes if note.startswith("Sodium: "))
    assert "Changed for high blood pressure" in sodium
    assert "guideline" in sodium, "its source"


def test_bounds_of_training_days_are_on_paper(catalogue: Catalogue, care: CareRules) -> None:
    training = Training(frozenset({1}), hours=2.0, litres_per_hour=1.2)
    plan = blank_plan(Profile(care=CareAnswers(training=training)), catalogue, care=care)
    notes = page_content(plan, catalogue).notes
    assert any(note.startswith("Sodium: Training days: ") for note in notes)


def test_days_without_training_have_no_row_for_it_on_paper(
    catalogue: Catalogue, care: CareRules
) -> None:
    training = Training(frozenset({1}), hours=1.0, litres_per_hour=1.0)
    plan = blank_plan(Profile(care=CareAnswers(training=training)), catalogue, care=care)

    def rows(days: list[int] | None) -> list[str]:
        return [slot for slot, _ in page_content(plan, catalogue, days).slots]

    assert "training" in rows(None)
    assert "training" in rows([1])
    assert "training" not in rows([0, 2])


def test_page_notes_without_care_or_training_are_those_of_the_plan(
    catalogue: Catalogue, care: CareRules
) -> None:
    plan = replace(blank_plan(Profile(), catalogue, care=care), notes=("One.", "One."))
    assert page_content(plan, catalogue).notes == ("One.",)
