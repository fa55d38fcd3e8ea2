"""Files made from the window are in its language, to the last word."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QLabel

from foods import Catalogue
from foods.languages import in_language, load_wording
from planner.domain import Plan
from planner.report.exports import FORMATS, Order, export_bytes
from planner.report.options import Extras
from planner.report.templates import Templates
from planner.ui.locale import translated
from planner.ui.paper import PaperChoice, lay_out
from planner.ui.settings.apply import apply_preferences
from planner.ui.settings.preferences import Preferences
from planner.ui.window import MainWindow
from planner.ui.window.help import About
from tests.ui.pseudo import MARK, pseudo_language, unmarked, words_of

# Sources of figures and units, which are the same everywhere.
NAMES = frozenset("Dietary Guidelines Water min".split())
PROGRAM = "Electrolyte Meal Planner"


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_every_word_of_a_file_is_translated(
    qapp, week: Plan, catalogue: Catalogue, suffix: str
) -> None:
    with pseudo_language():
        german = in_language(catalogue, "de")
        order = Order(extras=Extras(words=translated))
        text = export_bytes(week, german, FORMATS[suffix], order).decode()
    known = NAMES | set(words_of(load_wording("de")))
    left = [line for line in text.splitlines() if unmarked(line, known)]
    assert not left
    assert f"{MARK}Shopping" in text or f"{MARK}SHOPPING" in text


def test_page_is_titled_in_the_language_of_the_window(
    qapp, week: Plan, catalogue: Catalogue
) -> None:
    with pseudo_language():
        extras = Extras(words=translated)
        title = lay_out(week, in_language(catalogue, "de"), PaperChoice(), extras).title
    assert title.startswith(MARK)


@pytest.mark.days(2)
def test_program_has_one_name_in_all_that_is_german(
    qtbot, window: MainWindow, two_days: Plan, catalogue: Catalogue
) -> None:
    apply_preferences(QApplication.instance(), Preferences(language="de"))
    try:
        name = translated(PROGRAM)
        extras = Extras(words=translated)
        page = export_bytes(two_days, catalogue, FORMATS[".html"], Order(extras=extras)).decode()
        book = load_workbook(
            io.BytesIO(export_bytes(two_days, catalogue, FORMATS[".xlsx"], Order(extras=extras)))
        )
        footers = Templates(words=translated).piece("paper/frame.html", "footer_left")
        about = About()
        qtbot.addWidget(about)
        heads = [label.text() for label in about.findChildren(QLabel)]
        window.showing.title()
        title = window.windowTitle()
    finally:
        apply_preferences(QApplication.instance(), Preferences(language="en"))

    assert name == "Elektrolyt-Menüplaner"
    assert f"<footer>{name} · " in page
    assert book.properties.creator == name
    assert name in footers
    assert name in heads
    assert title.endswith(name)
    for text in (page.partition("<body")[2], footers, title, *heads):
        assert PROGRAM not in text


def test_command_line_says_the_same_in_english(week: Plan, catalogue: Catalogue) -> None:
    assert MARK not in export_bytes(week, catalogue, FORMATS[".md"]).decode()
