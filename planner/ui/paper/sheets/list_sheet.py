"""The shopping list: aisles in the order of the shop, a box to tick at each line."""

from __future__ import annotations

from planner.report.content import PageAisle, PageContent, PageLine
from planner.ui.paper.block import Block, points, stacked
from planner.ui.paper.marks import HAIRLINE, RULE, Line, TickBox
from planner.ui.paper.page_breaks import Group
from planner.ui.paper.paper_choice import PaperChoice
from planner.ui.paper.typesetter import Typesetter

_FILE = "paper/list.html"
_BOX, _BOX_COLUMN = 0.85, 1.5  # in widths of an m


def list_groups(
    content: PageContent, type_: Typesetter, width: float, choice: PaperChoice
) -> list[Group]:
    """Return a group for each aisle, then the bill and what is to be drunk."""
    trips = ("", *(aisle.trip for aisle in content.aisles))
    aisles = [
        _aisle(aisle, type_, width, new_trip=aisle.trip != before, prices=choice.prices)
        for aisle, before in zip(content.aisles, trips, strict=False)
    ]
    drinks = _foot("drinks", content.drinks if choice.drinks else "", type_, width)
    return [*aisles, *_bill(content, type_, width), *drinks]


def running_groups(content: PageContent, type_: Typesetter, width: float) -> list[Group]:
    """Return a paragraph for each aisle, to go under `running_title`."""
    gap = points(type_.size) * 0.35
    made = [type_.make(_FILE, "running", width, aisle=aisle) for aisle in content.aisles]
    return [*(Group((block,), gap=gap) for block in made), *_bill(content, type_, width)]


def _bill(content: PageContent, type_: Typesetter, width: float) -> list[Group]:
    return _foot("bill", content.bill, type_, width)


def _foot(macro: str, text: str, type_: Typesetter, width: float) -> list[Group]:
    """Return a paragraph under the list, if there is something to say."""
    if not text:
        return []
    return [Group((type_.make(_FILE, macro, width, text=text),), gap=points(type_.size) * 0.9)]


def running_title(type_: Typesetter, width: float) -> Block:
    """Return the title above the paragraphs."""
    return type_.make(_FILE, "section", width)


def _aisle(
    aisle: PageAisle, type_: Typesetter, width: float, *, new_trip: bool, prices: bool
) -> Group:
    """Return an aisle; the first of a trip has the day and the shop above it."""
    em = points(type_.size)
    rows = tuple(_line(line, type_, width, prices=prices) for line in aisle.lines)
    head = _heading("aisle", aisle, type_, width)
    again = _heading("again", aisle, type_, width)
    if new_trip:
        trip = type_.make(_FILE, "trip", width, text=aisle.trip)
        head = stacked([trip.with_height(trip.height + em * 0.5), head])
    return Group(rows, head, again, gap=em * (1.6 if new_trip else 0.9))


def _heading(macro: str, aisle: PageAisle, type_: Typesetter, width: float) -> Block:
    em = points(type_.size)
    text = type_.make(_FILE, macro, width, label=aisle.label)
    rule = (0.0, text.height + em * 0.1, Line(width, 0, RULE))
    return text.with_marks(rule).with_height(text.height + em * 0.25)


def _line(line: PageLine, type_: Typesetter, width: float, *, prices: bool) -> Block:
    em = points(type_.size)
    left, above = em * _BOX_COLUMN, em * 0.2
    macro = "priced" if prices and not line.staple else "line"
    text = type_.make(_FILE, macro, width - left, line=line)
    height = text.height + 2 * above
    return Block(
        width,
        height,
        (
            (0, above + em * 0.17, TickBox(em * _BOX, ticked=line.ticked)),
            (left, above, text),
            (left, height, Line(width - left, 0, HAIRLINE, faint=True)),
        ),
    )
