"""The page shows everything, finds it, and asks the window for the rest."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from icalendar import Calendar
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Profile, Target, allowed_foods, targets_for
from planner.domain.learning import Library, Statement, chapters, relief_steps
from planner.ui.learn import LearnFlow, LearnPage, ReliefDialog, learn_html, learn_pdf
from planner.ui.learn.entry import Entries

LIBRARY = Library.load()


def for_whom(
    catalogue: Catalogue, care: CareRules, answers: CareAnswers
) -> tuple[Catalogue, tuple[Target, ...], frozenset[str]]:
    profile = Profile(care=answers)
    targets = targets_for(profile, catalogue.nutrients, care=care)
    return catalogue, targets, allowed_foods(profile, catalogue, care)


@pytest.fixture
def page(qtbot, catalogue: Catalogue, care: CareRules) -> LearnPage:
    made = LearnPage()
    qtbot.addWidget(made)
    made.show_foods(*for_whom(catalogue, care, CareAnswers()))
    made.resize(1016, 708)
    made.show()
    return made


def texts(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join([*labels, *(card.text() for card in widget.findChildren(Entries))])


def shown_statements(page: LearnPage) -> list[Statement]:
    return [s for view in page.reading.views for card in view.cards for s in card.statements]


def test_every_statement_stands_in_its_chapter(page: LearnPage) -> None:
    for chapter in chapters(LIBRARY):
        page.show_chapter(chapter.id)
        shown = texts(page.reading.widget())
        for s in chapter.statements:
            assert s.says in shown and s.document.title in shown
            assert s.evidence in shown and s.left_out in shown
            assert " · ".join(s.evidence_from) in shown
        for note in chapter.notes:
            assert all(line in shown for line in note.lines)


def test_searching_shows_what_was_found_and_counts_it(page: LearnPage) -> None:
    page.search_for("spinach chard")
    assert [s.id for s in shown_statements(page)] == ["potassium-16"]
    assert page.found.text() == "1 found"
    assert [v.chapter.id for v in page.reading.views] == ["sources"]
    page.search_for("zzz")
    assert page.found.text() == "Nothing found"
    assert "Nothing fits" in texts(page.reading.widget())


def test_learn_search_finds_texts_of_the_program(page: LearnPage) -> None:
    page.search_for("blood clot")
    assert page.found.text() == "1 found"
    assert "blood clot" in texts(page.reading.widget())


def test_typing_searches_after_a_moment(page: LearnPage, qtbot) -> None:
    qtbot.keyClicks(page.search, "shoes")
    qtbot.waitUntil(lambda: page.found.text() == "1 found")


def test_nutrient_narrows_down(page: LearnPage) -> None:
    page.search_for("", "vitamin_e_mg")
    assert set(shown_statements(page)) == set(LIBRARY.search(nutrient="vitamin_e_mg"))


def test_foods_are_ranked_by_serving_and_by_energy(page: LearnPage) -> None:
    page.show_chapter("sources")
    assert page.sources is not None
    page.sources.choose("calcium_mg")
    by_serving = [f.per_serving for f in page.sources.bars.foods]
    assert by_serving == sorted(by_serving, reverse=True)
    page.sources.by_energy(True)
    by_energy = [f.per_100_kcal for f in page.sources.bars.foods]
    assert by_energy == sorted(by_energy, reverse=True)
    assert "mg" in page.sources.bars.accessibleDescription()


def test_learn_page_ranks_no_potassium_where_it_must_not_be_raised(
    page: LearnPage, catalogue: Catalogue, care: CareRules
) -> None:
    answers = CareAnswers(conditions=frozenset({"kidney_disease"}))
    page.show_foods(*for_whom(catalogue, care, answers))
    page.show_chapter("sources")
    assert page.sources is not None
    page.sources.choose("potassium_mg")
    assert not page.sources.bars.foods
    assert "rich in it are not listed" in page.sources.why_none.text()
    assert "doctor" in page.sources.why_none.text()
    # The documents' own words on such foods stand there still, with what holds for this person.
    (view,) = page.reading.views
    amber = [each.text() for each in view.findChildren(QLabel) if "weak kidneys" in each.text()]
    assert len(amber) == 2
    html = learn_html(foods=for_whom(catalogue, care, answers))
    assert "weak kidneys can keep too much potassium" in html
    assert "weak kidneys can" not in learn_html(foods=for_whom(catalogue, care, CareAnswers()))


def test_buttons_ask(page: LearnPage, qtbot) -> None:
    for button, signal in (
        (page.calendar, page.calendar_requested),
        (page.print, page.print_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_dialog_says_every_step_and_when_not_to_wait(qtbot) -> None:
    dialog = ReliefDialog()
    qtbot.addWidget(dialog)
    shown = texts(dialog)
    for step in relief_steps():
        assert all(line in shown for line in step.lines)
    assert "blood clot" in shown and "same day" in shown.lower()


def test_dialog_of_who_must_not_drink_much_says_sips(
    page: LearnPage, qtbot, catalogue: Catalogue, care: CareRules
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = LearnFlow(page, window)
    flow.show_foods(*for_whom(catalogue, care, CareAnswers()), sips=True)
    said = texts(flow.show_relief())
    assert "a few sips of water" in said
    assert "Drink a glass of water." not in said


def test_learn_page_opens_the_cramp_dialog_with_one_click(page: LearnPage, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = LearnFlow(page, window)
    flow.show_relief()
    assert window.findChildren(ReliefDialog)


def test_calendar_is_written_and_said(page: LearnPage, qtbot, tmp_path: Path) -> None:
    flow = LearnFlow(page, page)
    path = tmp_path / "stretch.ics"
    with qtbot.waitSignal(flow.status_message) as said:
        flow.write_calendar(path, date(2026, 11, 23))
    assert said.args is not None and said.args[1] is False
    assert Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    with qtbot.waitSignal(flow.status_message) as said:
        flow.write_calendar(tmp_path / "no" / "stretch.ics", date(2026, 11, 23))
    assert said.args is not None and said.args[1] is True


def test_paper_holds_everything_and_escapes_it(qapp, catalogue: Catalogue, care: CareRules) -> None:
    html = learn_html(foods=for_whom(catalogue, care, CareAnswers()))
    pdf = "".join(p.extract_text() for p in PdfReader(BytesIO(learn_pdf(html))).pages)
    printed = "".join(pdf.split())
    for s in LIBRARY.statements:
        assert "".join(s.says.split()) in printed, s.id
        assert "".join(s.evidence.split()) in printed, s.id
    bad = Statement(
        "x-1", LIBRARY.statements[0].document, "role", (), "<b>x</b>", (), frozenset(), "no", "", ()
    )
    assert "<b>x</b>" not in learn_html(Library((bad,)))
