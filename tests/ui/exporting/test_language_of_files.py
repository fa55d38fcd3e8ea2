"""Files made from the window are in its language, to the last word."""

from __future__ import annotations

import pytest

from foods import Catalogue
from foods.languages import in_language, load_wording
from planner.domain import Plan
from planner.store.exports import FORMATS, Order, export_bytes
from planner.store.extras import Extras
from planner.ui.language import shown
from planner.ui.paper import PaperChoice, lay_out
from tests.ui.pseudo import MARK, pseudo_language, unmarked, words_of

# The program's name, sources of figures and units, which are the same everywhere.
NAMES = frozenset("Electrolyte Meal Planner Dietary Guidelines Water min".split())


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_every_word_of_a_file_is_translated(
    qapp, week: Plan, catalogue: Catalogue, suffix: str
) -> None:
    with pseudo_language():
        german = in_language(catalogue, "de")
        order = Order(extras=Extras(words=shown))
        text = export_bytes(week, german, FORMATS[suffix], order).decode()
    known = NAMES | set(words_of(load_wording("de")))
    left = [line for line in text.splitlines() if unmarked(line, known)]
    assert not left
    assert f"{MARK}Shopping" in text or f"{MARK}SHOPPING" in text


def test_a_page_is_titled_in_the_language_of_the_window(
    qapp, week: Plan, catalogue: Catalogue
) -> None:
    with pseudo_language():
        extras = Extras(words=shown)
        title = lay_out(week, in_language(catalogue, "de"), PaperChoice(), extras).title
    assert title.startswith(MARK)


def test_the_command_line_says_the_same_in_english(week: Plan, catalogue: Catalogue) -> None:
    assert MARK not in export_bytes(week, catalogue, FORMATS[".md"]).decode()
