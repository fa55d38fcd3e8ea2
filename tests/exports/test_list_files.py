"""The shopping list for other programs: ticks, tasks and figures, nothing from elsewhere."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from foods import Catalogue
from foods.own.csv_style import COMMAS, POINTS_MARKED
from planner.domain import Plan, shopping_list
from planner.report.exports import FORMATS, Order, Part, export_bytes, format_of

LIST = Order(Part.LIST, stamp=datetime(2026, 11, 20, 8, 0, tzinfo=UTC))


def names(plan: Plan, catalogue: Catalogue) -> list[str]:
    return [line.name for line in shopping_list(plan, catalogue)]


def test_page_ticks_without_a_network(tiny: Catalogue, small_week: Plan) -> None:
    page = export_bytes(small_week, tiny, FORMATS[".html"], LIST).decode()
    assert page.count('type="checkbox"') == len(names(small_week, tiny))
    assert "localStorage" in page
    assert "default-src 'none'" in page
    assert not re.search(r"""(?:src|href)\s*=|https?://|@import|url\(""", page)
    ids = re.findall(r'id="([0-9a-f]{12})"', page)
    assert len(set(ids)) == len(ids)


def test_names_on_the_page_are_escaped(tiny: Catalogue, small_week: Plan) -> None:
    food = next(food for meal in small_week.meals.values() for food in meal.foods)
    known = tiny.foods[food]
    bought = replace(known.purchase, buy_as="<script>x()</script>")
    odd = replace(tiny, foods={**tiny.foods, food: replace(known, purchase=bought)})
    page = export_bytes(small_week, odd, FORMATS[".html"], LIST).decode()
    assert "<script>x()" not in page
    assert "&lt;script&gt;x()" in page


def test_tasks_have_ids_that_stay(tiny: Catalogue, small_week: Plan) -> None:
    first, second = (
        Calendar.from_ical(export_bytes(small_week, tiny, FORMATS[".ics"], LIST)) for _ in range(2)
    )
    tasks = first.walk("VTODO")
    assert len(tasks) == len(names(small_week, tiny))
    assert [t["uid"] for t in tasks] == [t["uid"] for t in second.walk("VTODO")]
    assert len({t["uid"] for t in tasks}) == len(tasks)
    assert all(str(t["status"]) == "NEEDS-ACTION" for t in tasks)


def test_todo_txt_has_a_task_a_line(tiny: Catalogue, small_week: Plan) -> None:
    lines = export_bytes(small_week, tiny, FORMATS[".todo.txt"], LIST).decode().splitlines()
    assert len(lines) == len(names(small_week, tiny))
    assert all(re.search(r" \+shopping @\w+$", line) for line in lines)


def test_mealie_and_tandoor_get_quantity_and_unit(tiny: Catalogue, small_week: Plan) -> None:
    mealie = json.loads(export_bytes(small_week, tiny, FORMATS[".mealie.json"], LIST))
    tandoor = json.loads(export_bytes(small_week, tiny, FORMATS[".tandoor.json"], LIST))
    expected = sorted(names(small_week, tiny))
    assert sorted(item["food"]["name"] for item in mealie["listItems"]) == expected
    assert sorted(entry["food"]["name"] for entry in tandoor) == expected
    assert all(entry["amount"] > 0 and entry["unit"]["name"] for entry in tandoor)


def test_table_has_numbers_and_units_in_columns(tiny: Catalogue, small_week: Plan) -> None:
    text = export_bytes(small_week, tiny, FORMATS[".csv"], LIST).decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    grams = {line.name: line.grams for line in shopping_list(small_week, tiny)}
    for row in rows:
        assert float(row["quantity"]) > 0
        assert row["unit"]
        assert float(row["grams"]) == pytest.approx(grams[row["item"]], abs=0.051)


def test_table_may_begin_with_a_mark(tiny: Catalogue, small_week: Plan) -> None:
    for style in (POINTS_MARKED, COMMAS):
        content = export_bytes(small_week, tiny, FORMATS[".csv"], replace(LIST, table=style))
        assert content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("todo.txt", ".todo.txt"),
        ("week.todo.txt", ".todo.txt"),
        ("list.mealie.json", ".mealie.json"),
        ("list.tandoor.json", ".tandoor.json"),
        ("week.cook.zip", ".cook.zip"),
        ("week.txt", ".txt"),
        ("week.12.json", ".json"),
        ("notodo.txt", ".txt"),
    ],
)
def test_endings_of_two_parts_are_known(name: str, suffix: str) -> None:
    assert format_of(name).suffix == suffix
