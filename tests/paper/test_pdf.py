"""The PDF: its text, its size, its title and its bookmarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from foods import Catalogue, Meal
from planner.domain import Plan
from planner.report.content import page_content
from planner.store import StoreError
from planner.ui.paper import Paper, PaperChoice, What, lay_out, pdf_bytes, write_pdf
from planner.ui.paper.page_frame import Page
from planner.ui.paper.render import leaflet_pdf

Read = Callable[[bytes], list[str]]
Said = Callable[[Page], str]
CHOICES = [
    PaperChoice(what, (Paper.A4, Paper.LETTER)[(at + landscape) % 2], landscape, large)
    for at, what in enumerate(What)
    for landscape in (True, False)
    for large in (True, False)
]
SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_every_choice_has_its_paper_and_page_numbers(
    choice: PaperChoice, tiny: Catalogue, small_week: Plan, said: Said
) -> None:
    leaflet = lay_out(small_week, tiny, choice)
    pages = PdfReader(BytesIO(leaflet_pdf(leaflet, choice)), strict=True).pages
    size = SIZES[choice.paper][::-1] if choice.landscape else SIZES[choice.paper]
    assert {tuple(round(side) for side in page.mediabox[2:]) for page in pages} == {size}
    for number, page in enumerate(leaflet.pages, 1):
        assert f"{number} of {len(pages)}" in said(page)


def test_usual_week_is_two_pages(catalogue: Catalogue, real_week: Plan) -> None:
    # The week has all that may ever stand beside each dish; a plate has one or two of these.
    meals = {place: _alone(meal, catalogue) for place, meal in real_week.meals.items()}
    reader = PdfReader(BytesIO(pdf_bytes(replace(real_week, meals=meals), catalogue)))
    assert len(reader.pages) <= 3
    assert [mark["/Title"] for mark in reader.outline] == ["Week", "Shopping list"]


def _alone(meal: Meal, catalogue: Catalogue) -> Meal:
    own = {c.food for role in catalogue.dishes[meal.dish].own_roles for c in role.choices}
    return Meal(meal.dish, tuple(each for each in meal.servings if each.food in own))


def test_pdf_fits_a_week_on_one_page(catalogue: Catalogue, real_week: Plan) -> None:
    choice = PaperChoice(What.SHEET, landscape=False)
    assert len(PdfReader(BytesIO(pdf_bytes(real_week, catalogue, choice))).pages) == 1


def test_prices_and_glasses_stand_on_the_list_if_they_are_wanted(
    catalogue: Catalogue, real_week: Plan, said: Said
) -> None:
    def text(**wanted: bool) -> str:
        choice = PaperChoice(What.LIST, **wanted)
        return " ".join(map(said, lay_out(real_week, catalogue, choice).pages))

    plain, priced, drunk = text(), text(prices=True), text(drinks=True)
    assert plain.count("$") <= 2, "the bill alone"
    lines = sum(len(aisle.lines) for aisle in page_content(real_week, catalogue).aisles)
    assert priced.count("$") > lines / 2
    assert "To drink" not in plain + priced
    assert "To drink: glasses of 250 ml beside the meals: Monday" in drunk


def test_text_can_be_selected(tiny: Catalogue, small_week: Plan, read: Read) -> None:
    week, list_ = read(pdf_bytes(small_week, tiny))
    assert "Week of 23 November" in week
    assert "Porridge with kiwi" in week
    assert "1 cup rolled oats" in week
    assert "¼ cup whole milk" in week
    assert "↓ 1,488" in week
    assert "µg" in week
    assert "≥ 2,600" in week
    assert "A caution, said plainly." in week
    assert "Shopping list" in list_
    assert "Rolled oats" in list_


def test_pdf_text_copies_with_spaces_not_tabs(tiny: Catalogue, small_week: Plan) -> None:
    pdf = pdf_bytes(small_week, tiny, PaperChoice(What.LIST))
    assert "\t" not in PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_pdf_has_a_title_and_a_language(tiny: Catalogue, small_week: Plan) -> None:
    reader = PdfReader(BytesIO(pdf_bytes(small_week, tiny)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Week of 23 November"
    assert reader.root_object["/Lang"] == "en"


def test_each_day_is_bookmarked(tiny: Catalogue, small_week: Plan) -> None:
    reader = PdfReader(BytesIO(pdf_bytes(small_week, tiny, PaperChoice(What.DAY))))
    marks = {mark["/Title"]: reader.get_destination_page_number(mark) for mark in reader.outline}
    assert list(marks)[:2] == ["Monday 23 November", "Tuesday 24 November"]
    assert "Sunday 29 November" in reader.pages[marks["Sunday 29 November"]].extract_text()


def test_pdf_holds_only_the_days_wanted(tiny: Catalogue, small_week: Plan, read: Read) -> None:
    choice = PaperChoice(What.BOTH, days=(1, 2))
    texts = read(pdf_bytes(small_week, tiny, choice))
    assert "24 November to 25 November" in texts[0]
    assert "Tuesday" in texts[0]
    assert "Monday" not in " ".join(texts)


def test_empty_plan_is_still_a_page(tiny: Catalogue, small_week: Plan) -> None:
    for what in What:
        choice = PaperChoice(what, days=())
        assert len(PdfReader(BytesIO(pdf_bytes(small_week, tiny, choice))).pages) == 1


def test_written_in_the_place_of_the_old_file(
    tiny: Catalogue, small_week: Plan, tmp_path: Path
) -> None:
    path = tmp_path / "week.pdf"
    path.write_bytes(b"old")
    write_pdf(small_week, tiny, path)
    assert path.read_bytes().startswith(b"%PDF")
    assert [file.name for file in tmp_path.iterdir()] == ["week.pdf"]


def test_place_that_cannot_be_written_is_said(
    tiny: Catalogue, small_week: Plan, tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match="could not be saved"):
        write_pdf(small_week, tiny, tmp_path / "missing" / "week.pdf")
