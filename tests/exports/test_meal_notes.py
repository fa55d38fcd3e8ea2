"""A note beside a meal stands in every file and on every page, as the text it is."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from foods import Catalogue
from planner.domain import Plan
from planner.domain.person.meal_frames import OUT as EATEN_OUT
from planner.domain.person.meal_frames import MealFrame
from planner.domain.plan.edits import left_empty
from planner.domain.plan.meal_frames import with_meal_frame
from planner.domain.plan.meal_notes import with_note
from planner.report.exports import FORMATS, Order, export_bytes
from planner.ui.paper.leaflet import lay_out
from planner.ui.paper.paper_choice import PaperChoice, What

NOTE = "=Anna's <b>big</b> pot & {n} *now*"
OUT = "+Left to [us](x) | <i>"


@pytest.fixture
def noted(small_week: Plan) -> Plan:
    """Return a note on a meal, and one where there is none."""
    plan = with_note(small_week, (0, "lunch"), NOTE)
    return with_note(left_empty(plan, (1, "dinner")), (1, "dinner"), OUT)


def made(plan: Plan, tiny: Catalogue, ending: str) -> bytes:
    stamp = datetime(2026, 11, 20, tzinfo=UTC)
    return export_bytes(plan, tiny, FORMATS[ending], Order(stamp=stamp))


def test_notes_stand_in_text_markdown_and_html(noted: Plan, tiny: Catalogue) -> None:
    text = made(noted, tiny, ".txt").decode()
    assert f"Note: {NOTE}" in text
    assert OUT in text
    markdown = made(noted, tiny, ".md").decode()
    assert r"Note: =Anna's \<b\>big\</b\> pot \& {n} \*now\*" in markdown
    assert r"\+Left to \[us\](x) \| \<i\>" in markdown
    page = made(noted, tiny, ".html").decode()
    assert "&lt;b&gt;big&lt;/b&gt; pot &amp; {n} *now*" in page
    assert "+Left to [us](x) | &lt;i&gt;" in page
    assert "<b>big" not in page
    assert "<i>" not in page


def test_notes_stand_in_tables_and_are_no_formulas(noted: Plan, tiny: Catalogue) -> None:
    rows = list(csv.DictReader(io.StringIO(made(noted, tiny, ".csv").decode())))
    lunch = [row for row in rows if (row["day"], row["slot"]) == ("1", "lunch")]
    assert {row["note"] for row in lunch} == {f"Note: {NOTE}"}
    (empty,) = [row for row in rows if (row["day"], row["slot"]) == ("2", "dinner")]
    assert (empty["note"], empty["food"]) == (f"'{OUT}", "")
    sheet = load_workbook(io.BytesIO(made(noted, tiny, ".xlsx")))["Week"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value]
    assert any(cell.value.endswith(f"Note: {NOTE}") for cell in cells)
    (left,) = [cell for cell in cells if cell.value == OUT]
    assert left.data_type == "s"


def test_notes_stand_in_json_and_calendar(noted: Plan, tiny: Catalogue) -> None:
    data = json.loads(made(noted, tiny, ".json"))
    assert {"day": 1, "slot": "lunch", "note": NOTE} in data["meal_notes"]
    events = list(Calendar.from_ical(made(noted, tiny, ".ics")).walk("VEVENT"))
    told = [str(event.get("description", "")) for event in events]
    assert any(text.startswith(f"Note: {NOTE}\n") for text in told)
    assert f"Dinner: {OUT}" in {str(event["summary"]) for event in events}


@pytest.mark.parametrize("what", [What.WEEK, What.SHEET, What.DAY, What.CARDS])
@pytest.mark.parametrize("large", [False, True])
def test_notes_are_printed(
    noted: Plan, tiny: Catalogue, said, qapp: object, what: What, large: bool
) -> None:
    pages = lay_out(noted, tiny, PaperChoice(what=what, large=large)).pages
    text = " ".join(map(said, pages))
    assert NOTE in text
    assert (OUT in text) == (what is not What.CARDS)


def test_meal_eaten_out_is_said_to_be_unknown_everywhere(small_week: Plan, tiny, said, qapp):
    plan = with_meal_frame(small_week, (1, "dinner"), MealFrame(EATEN_OUT))
    words = "Eaten out: unknown, and not in the figures of the day."
    note = "Tuesday without dinner"
    for ending in (".txt", ".md", ".html"):
        text = " ".join(made(plan, tiny, ending).decode().split())
        assert words in text, ending
        assert note in text, ending
    data = json.loads(made(plan, tiny, ".json"))
    assert data["days"][1]["eaten_out"] == ["dinner"]
    table = made(plan, tiny, ".csv").decode()
    assert words in table
    sheets = load_workbook(io.BytesIO(made(plan, tiny, ".xlsx")))
    cells = [cell.value for row in sheets["Week"].iter_rows() for cell in row]
    assert words in cells
    assert any(note in str(row[0].value) for row in sheets["Notes"].iter_rows())
    events = Calendar.from_ical(made(plan, tiny, ".ics")).walk("VEVENT")
    assert f"Dinner: {words}" in {str(event["summary"]) for event in events}
    pages = lay_out(plan, tiny, PaperChoice(what=What.WEEK)).pages
    text = " ".join(map(said, pages))
    assert words in text
    assert note in text
