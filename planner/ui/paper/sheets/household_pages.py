"""A household's week on paper: cook's cards of the shared meals, each one's week, the one list."""

from __future__ import annotations

from collections.abc import Iterator

from planner.report.household_content import CookCard, HouseholdPage, ListGroup, PersonPage
from planner.report.templates import Templates
from planner.ui.locale import translated
from planner.ui.paper.block import Block, points, side_by_side, stacked
from planner.ui.paper.leaflet import Leaflet
from planner.ui.paper.page_breaks import Group, balanced, columns, pages_of
from planner.ui.paper.page_frame import PageFrame, Part
from planner.ui.paper.paper_choice import PaperChoice
from planner.ui.paper.typesetter import Typesetter

_FILE = "paper/household.html"
_SIZE = 9.5
_POT_SHARE = 0.36
_LIST_COLUMNS = 3


def household_leaflet(page: HouseholdPage, choice: PaperChoice) -> Leaflet:
    """Return the pages of a household; it needs a `QGuiApplication`, for the fonts."""
    type_ = Typesetter(_SIZE, Templates(words=translated), large=choice.large)
    frame = PageFrame(choice, type_)
    gap = points(type_.size) * 1.6
    column = (frame.width - (_LIST_COLUMNS - 1) * gap) / _LIST_COLUMNS
    cards = [*_notes(page, type_, frame.width)]
    cards += [_card(card, page, type_, frame.width) for card in page.cards]
    people = [_person(person, page, type_, frame.width) for person in page.people]
    aisles = [_aisle(group, type_, column) for group in page.groups]
    listed = pages_of(balanced(aisles, _LIST_COLUMNS, frame.height), _LIST_COLUMNS, gap)
    parts = [
        Part(page.texts["cook"], page.title, columns(cards, frame.height), page.texts["cook"]),
        Part(page.title, "", columns(people, frame.height), page.title),
        Part(page.texts["list"], page.bill, listed, page.texts["list"]),
    ]
    return Leaflet(page.title, tuple(frame.pages([part for part in parts if part.bodies])))


def _notes(page: HouseholdPage, type_: Typesetter, width: float) -> Iterator[Group]:
    if page.notes:
        rows = tuple(type_.make(_FILE, "note", width, text=note) for note in page.notes)
        yield Group(rows, type_.make(_FILE, "section", width, text=page.texts["notes"]))


def _card(card: CookCard, page: HouseholdPage, type_: Typesetter, width: float) -> Group:
    em = points(type_.size)
    gap = em * 1.6
    left = width * _POT_SHARE
    right = width - left - gap
    head = stacked(
        [
            type_.make(_FILE, "kicker", width, card=card),
            type_.make(_FILE, "title", width, text=card.title).padded(bottom=em * 0.3),
        ]
    )
    pot = [type_.make(_FILE, "section", left, text=page.texts["pot"])]
    pot += [type_.make(_FILE, "food", left, text=food) for food in card.pot]
    plates = [type_.make(_FILE, "section", right, text=page.texts["plates"])]
    for plate in card.plates:
        plates.append(type_.make(_FILE, "plate", right, plate=plate).padded(bottom=em * 0.25))
    body = side_by_side([stacked(pot), stacked(plates)], gap)
    steps = [
        type_.make(_FILE, "step", width, number=at, text=text)
        for at, text in enumerate(card.steps, 1)
    ]
    notes = [type_.make(_FILE, "note", width, text=text) for text in card.notes]
    whole = stacked([body.padded(bottom=em * 0.4), *notes, *steps])
    return Group((head, whole), gap=em * 1.6, ruled=True)


def _person(person: PersonPage, page: HouseholdPage, type_: Typesetter, width: float) -> Group:
    heading = type_.make(_FILE, "person", width, person=person)
    away = page.texts["away"]
    rows = tuple(type_.make(_FILE, "day", width, day=day, away=away) for day in person.days)
    return Group(rows, heading, heading, gap=points(type_.size) * 1.2)


def _aisle(group: ListGroup, type_: Typesetter, width: float) -> Group:
    heading: Block = type_.make(_FILE, "aisle", width, text=group.heading)
    rows = tuple(type_.make(_FILE, "line", width, text=line) for line in group.lines)
    return Group(rows, heading, heading, gap=points(type_.size) * 0.8)
