"""Page breaks cut neither a meal nor an aisle, and a long list flows on."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from foods import Catalogue
from planner.domain import Plan
from planner.report.content import page_content
from planner.ui.paper import Paper, PaperChoice, What
from planner.ui.paper.block import Block
from planner.ui.paper.leaflet import lay_out_content
from planner.ui.paper.page_breaks import Group, balanced, columns
from planner.ui.paper.page_frame import Page
from planner.ui.paper.render import leaflet_pdf

from .sample import sample_plan, with_lines, with_tokens

Said = Callable[[Page], str]
NAMED = re.compile(r"Thing \d{3}")


@pytest.mark.parametrize("what", [What.WEEK, What.DAY])
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("large", [True, False])
def test_meal_is_on_one_page(
    what: What, landscape: bool, large: bool, tiny: Catalogue, said: Said
) -> None:
    content = with_tokens(page_content(sample_plan(tiny, days=14), tiny))
    choice = PaperChoice(what, Paper.LETTER, landscape, large)
    texts = [said(page) for page in lay_out_content(content, choice).pages]
    tokens = re.findall(r"Q\d+[a-e]t\.", " ".join(texts))
    assert len(tokens) == len(set(tokens)) == 14 * 5
    for token in tokens:
        (page,) = [text for text in texts if token in text]
        assert all(f"{token[:-2]}{number}." in page for number in range(5))


@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("large", [True, False])
def test_list_of_400_lines_flows_on(
    landscape: bool, large: bool, tiny: Catalogue, small_week: Plan, said: Said
) -> None:
    content = with_lines(page_content(small_week, tiny), 400)
    choice = PaperChoice(What.LIST, landscape=landscape, large=large)
    leaflet = lay_out_content(content, choice)
    assert leaflet_pdf(leaflet, choice)
    found = NAMED.findall(" ".join(said(page) for page in leaflet.pages))
    assert sorted(found) == [f"Thing {at:03d}" for at in range(400)]


def test_aisle_that_fits_a_page_is_not_cut(tiny: Catalogue, small_week: Plan, said: Said) -> None:
    content = with_lines(page_content(small_week, tiny), 400)
    leaflet = lay_out_content(content, PaperChoice(What.LIST, landscape=False))
    texts = [said(page) for page in leaflet.pages]
    for aisle in content.aisles:
        things = {line.name for line in aisle.lines}
        pages = [text for text in texts if things & set(NAMED.findall(text))]
        assert len(pages) == 1 or len(aisle.lines) == 90
        continued = any(f"{aisle.label} continued " in text for text in texts)
        assert continued == (len(aisle.lines) == 90)


def group(*heights: float) -> Group:
    return Group(tuple(Block(10, height) for height in heights), Block(10, 5), Block(10, 6), 3)


def test_group_that_fits_stays_whole() -> None:
    assert [column.height for column in columns([group(40, 40), group(40)], 100)] == [85, 45]


def test_group_that_is_too_long_goes_on_under_its_heading() -> None:
    assert [column.height for column in columns([group(40, 40, 40)], 100)] == [85, 46]


def test_block_higher_than_the_page_is_made_smaller() -> None:
    assert all(column.height <= 100.1 for column in columns([group(10, 500, 10)], 100))


def test_columns_of_one_page_are_about_equally_full() -> None:
    heights = [column.height for column in balanced([group(10) for _ in range(6)], 3, 100)]
    assert len(heights) == 3
    assert max(heights) - min(heights) < 20
