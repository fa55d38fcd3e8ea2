"""Files of every kind hold what they say."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from foods import Catalogue
from foods.own.csv_style import COMMAS
from planner.domain import CareRules, Plan, day_totals, shopping_list
from planner.report.content import page_content
from planner.report.exports import FORMATS, Order, Part, export_bytes, format_of, profile_toml
from planner.store import StoreError, read_profile
from planner.ui.painters import PAINTERS
from tests.paper.sample import sample_plan


def book(plan: Plan, catalogue: Catalogue, order: Order | None = None) -> Workbook:
    return load_workbook(io.BytesIO(export_bytes(plan, catalogue, FORMATS[".xlsx"], order)))


def test_every_kind_of_file_can_be_made(tiny: Catalogue, small_week: Plan, qapp: object) -> None:
    for format_ in FORMATS.values():
        for part in format_.parts:
            assert export_bytes(small_week, tiny, format_, Order(part, days=(0,)), PAINTERS)


def test_spreadsheet_has_sheets_with_frozen_heads(tiny: Catalogue, small_week: Plan) -> None:
    made = book(small_week, tiny)
    assert made.sheetnames == ["Week", "Shopping list", "Nutrients", "Foods", "Notes"]
    assert all(sheet.freeze_panes for sheet in made)
    week = made["Week"]
    assert [cell.value for cell in week[1]][1] == "Monday 23 Nov"
    assert "Porridge" in week.cell(2, 2).value
    assert week.column_dimensions["B"].width > 20


def test_list_can_be_ticked(tiny: Catalogue, small_week: Plan) -> None:
    sheet = book(small_week, tiny)["Shopping list"]
    names = {sheet.cell(row, 3).value for row in range(2, sheet.max_row + 1)}
    assert {line.name for line in shopping_list(small_week, tiny)} <= names
    assert sheet.cell(2, 1).value == "☐"
    (choices,) = sheet.data_validations.dataValidation
    assert "☑" in choices.formula1


def test_nutrients_are_numbers_beside_their_targets(tiny: Catalogue, small_week: Plan) -> None:
    sheet = book(small_week, tiny)["Nutrients"]
    rows = {row[0]: row for row in sheet.iter_rows(min_row=2, values_only=True)}
    magnesium = rows["Magnesium"]
    assert magnesium[1:3] == ("mg", 320)
    assert magnesium[5] == "RDA"
    amount = day_totals(small_week, 0, tiny)["magnesium_mg"].amount
    assert magnesium[7] == pytest.approx(amount, abs=0.001)
    assert sheet.cell(2, 8).number_format == "#,##0"
    missed = [row for row in rows.values() if row[6] != "met"]
    assert missed  # the sample week is not a good one
    assert all(row[6].startswith(("low", "high")) for row in missed)


def test_export_holds_only_the_parts_wanted(tiny: Catalogue, small_week: Plan) -> None:
    assert book(small_week, tiny, Order(Part.LIST)).sheetnames == ["Shopping list", "Notes"]
    two = Order(Part.WEEK, days=(1, 2))
    assert [cell.value for cell in book(small_week, tiny, two)["Week"][1]][1:] == [
        "Tuesday 24 Nov",
        "Wednesday 25 Nov",
    ]
    table = export_bytes(small_week, tiny, FORMATS[".csv"], two).decode()
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["day"] for row in rows} == {"2", "3"}
    text = export_bytes(small_week, tiny, FORMATS[".txt"], two).decode()
    assert "TUESDAY" in text
    assert "MONDAY" not in text
    assert "SHOPPING" not in text


NUMBER = re.compile(r"(\d+),(\d+)")


@pytest.mark.parametrize("part", [Part.WEEK, Part.LIST, Part.NUTRIENTS])
def test_table_for_german_spreadsheets_says_the_same_in_their_marks(
    tiny: Catalogue, small_week: Plan, part: Part
) -> None:
    plain = export_bytes(small_week, tiny, FORMATS[".csv"], Order(part))
    german = export_bytes(small_week, tiny, FORMATS[".csv"], Order(part, table=COMMAS))
    assert german.startswith(b"\xef\xbb\xbf")  # else Excel takes its letters for others
    rows = list(csv.reader(io.StringIO(plain.decode())))
    other = list(csv.reader(io.StringIO(german.decode("utf-8-sig")), delimiter=";"))

    if part is not Part.LIST:  # nothing has a price here
        assert any(NUMBER.fullmatch(cell) for row in other for cell in row)
    points = [[NUMBER.sub(r"\1.\2", c) if NUMBER.fullmatch(c) else c for c in r] for r in other]
    assert rows == points


def test_nutrients_alone_as_csv(tiny: Catalogue, small_week: Plan) -> None:
    content = export_bytes(small_week, tiny, FORMATS[".csv"], Order(Part.NUTRIENTS)).decode()
    rows = {row["nutrient"]: row for row in csv.DictReader(io.StringIO(content))}
    assert rows["Magnesium"]["min"] == "320"
    assert float(rows["Magnesium"]["monday"]) > 0


def test_markdown_has_lists_to_tick_and_a_table(tiny: Catalogue, small_week: Plan) -> None:
    text = export_bytes(small_week, tiny, FORMATS[".md"]).decode()
    assert "# Week of 23 November" in text
    assert "- [ ] Rolled oats: " in text
    heads = next(line for line in text.splitlines() if "Magnesium, mg" in line)
    average = next(line for line in text.splitlines() if line.startswith("| Average"))
    assert heads.count("|") == average.count("|")
    assert "Talk to a doctor when" in text


def test_web_page_needs_nothing_else(tiny: Catalogue, small_week: Plan) -> None:
    text = export_bytes(small_week, tiny, FORMATS[".html"]).decode()
    content = page_content(small_week, tiny)
    assert "http" not in text.replace("http-equiv", "")
    assert "<script" not in text
    assert "@media print" in text
    for said in (content.doctor, content.notes[0], content.targets[0].source):
        assert said.replace("&", "&amp;") in text
    one = export_bytes(small_week, tiny, FORMATS[".html"], Order(days=(1,))).decode()
    assert "Monday" not in one.partition("<body>")[2]


def test_bill_is_told_on_paper(catalogue: Catalogue) -> None:
    content = page_content(sample_plan(catalogue), catalogue)
    assert "$" in content.bill
    assert "without a price" in content.bill


def test_exports_say_which_meals_are_left_over(tiny: Catalogue, small_week: Plan) -> None:
    plan = replace(small_week, leftovers={(1, "dinner"): (0, "dinner")})
    days = page_content(plan, tiny).days
    assert days[1].meals["dinner"].left_from == "Monday"
    assert days[1].meals["dinner"].minutes <= 5
    assert not days[0].meals["dinner"].left_from
    assert "left from Monday" in export_bytes(plan, tiny, FORMATS[".html"]).decode()


def test_trips_and_ticks_stand_on_paper_and_in_files(catalogue: Catalogue) -> None:
    plan = sample_plan(catalogue)
    plan = replace(plan, shopping=replace(plan.shopping, trips=(0, 4)))
    trips = {aisle.trip for aisle in page_content(plan, catalogue).aisles}
    assert trips == {"Monday 23 November", "Friday 27 November"}
    text = export_bytes(plan, catalogue, FORMATS[".md"], Order(Part.LIST)).decode()
    assert "### Friday 27 November: " in text


def test_staples_are_apart(tiny: Catalogue, small_week: Plan) -> None:
    content = page_content(small_week, tiny)
    assert [aisle.staples for aisle in content.aisles] == sorted(a.staples for a in content.aisles)
    for aisle in content.aisles:
        assert {line.staple for line in aisle.lines} == {aisle.staples}


@pytest.mark.parametrize(
    ("name", "said"), [("week.docx", "'.docx' is unknown"), ("week", "no ending")]
)
def test_unknown_ending_is_said_with_those_that_are_known(name: str, said: str) -> None:
    with pytest.raises(StoreError, match=said) as refused:
        format_of(Path(name))
    assert ".xlsx" in str(refused.value)


def test_export_refuses_a_part_that_its_file_cannot_hold(tiny: Catalogue, small_week: Plan) -> None:
    with pytest.raises(StoreError, match="It can hold: week"):
        export_bytes(small_week, tiny, FORMATS[".jsonld"], Order(Part.LIST))
    with pytest.raises(StoreError, match="needs Qt"):
        export_bytes(small_week, tiny, FORMATS[".pdf"])


ODD = """
[person]
age = 34
sex = "female"
stage = "pregnant"
weight_kg = 61.5
[diet]
style = "vegan"
exclude_allergens = ["peanut", "soy"]
[meals]
weekday_minutes = 25
[targets.magnesium_mg]
min = 400.5
per = "week"
[targets.sodium_mg]
on = false
[care]
conditions = ["kidney_disease"]
"""


def test_profile_with_everything_comes_back(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    (tmp_path / "odd.toml").write_text(ODD, "utf-8")
    profile = read_profile(tmp_path / "odd.toml", catalogue, care)
    (tmp_path / "again.toml").write_text(profile_toml(profile), "utf-8")
    assert read_profile(tmp_path / "again.toml", catalogue, care) == profile
