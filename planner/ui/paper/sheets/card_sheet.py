"""A cook's card: one dish with its foods, how it is made and what it brings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from planner.domain.translatable import translatable
from planner.report.content import PageContent, PageMeal, PageServing
from planner.ui.paper.block import Block, points, side_by_side, stacked
from planner.ui.paper.marks import HAIRLINE, RULE, STRONG, Line
from planner.ui.paper.step_rows import step_blocks
from planner.ui.paper.typesetter import Typesetter

_FILE = "paper/card.html"
_FOODS_SHARE, _NARROW = 0.4, 30.0
_FACTS_SHARE = 0.5


@dataclass(frozen=True)
class Card:
    """A dish to cook.

    Attributes:
        meal: The meal.
        when: Weekdays it is eaten on: "Monday, Thursday".
    """

    meal: PageMeal
    when: str


def cards(content: PageContent, slot: str | None = None) -> list[Card]:
    """Return a card for each dish, in the order of the week; the same meal on two days has one."""
    days: dict[tuple[str, str, tuple[PageServing, ...]], list[str]] = {}
    meals: dict[tuple[str, str, tuple[PageServing, ...]], PageMeal] = {}
    for day in content.days:
        for meal in day.meals.values():
            if slot not in (None, meal.slot):
                continue
            key = (meal.title, meal.note, meal.servings)
            meals.setdefault(key, meal)
            names = days.setdefault(key, [])
            if day.weekday not in names:
                names.append(day.weekday)
    return [Card(meal, _when(days[key], len(content.days))) for key, meal in meals.items()]


def _when(weekdays: list[str], of: int) -> str:
    if len(weekdays) == of > 1:
        return "every day"
    return ", ".join(name[:3] if len(weekdays) > 2 else name for name in weekdays)


def card_block(card: Card, type_: Typesetter, width: float) -> Block:
    """Return a card as high as it needs to be."""
    em = points(type_.size)
    head = _head(card, type_, width)
    if width < em * _NARROW:
        body = stacked([_foods(card.meal, type_, width), _words(card.meal, type_, width)], em)
    else:
        body = _two_columns(card.meal, type_, width)
    return stacked([head, body], em * 0.8)


def _two_columns(meal: PageMeal, type_: Typesetter, width: float) -> Block:
    """Return foods at the left; below them the asides, where steps fill the right."""
    em = points(type_.size)
    left, gap = width * _FOODS_SHARE, em * 1.6
    foods, right = _foods(meal, type_, left), width - left - gap
    if not meal.steps:
        return side_by_side([foods, _words(meal, type_, right)], gap)
    foods = stacked([foods, *_stacked(_asides(meal, type_, left), em)], em * 0.7)
    return side_by_side([foods, *_stacked(_method(meal, type_, right), em)], gap)


def _stacked(sections: Iterator[list[Block]], em: float) -> list[Block]:
    return [stacked(part, em * 0.25) for part in sections]


def _head(card: Card, type_: Typesetter, width: float) -> Block:
    em = points(type_.size)
    right = width * _FACTS_SHARE
    line = side_by_side(
        [
            type_.make(_FILE, "kicker", width - right, meal=card.meal, when=card.when),
            type_.make(_FILE, "facts", right, meal=card.meal),
        ]
    )
    title = type_.make(_FILE, "title", width, meal=card.meal)
    head = stacked([line, title], em * 0.15)
    height = head.height + em * 0.35
    return head.with_height(height).with_marks((0, height, Line(width, 0, STRONG)))


def _foods(meal: PageMeal, type_: Typesetter, width: float) -> Block:
    """Return household amounts, with grams for the scales."""
    em = points(type_.size)
    rows = []
    for serving in meal.servings:
        row = type_.make(_FILE, "food", width, serving=serving).padded(top=em * 0.16)
        height = row.height + em * 0.16
        rows.append(
            row.with_height(height).with_marks((0, height, Line(width, 0, HAIRLINE, faint=True)))
        )
    return stacked(rows)


def _words(meal: PageMeal, type_: Typesetter, width: float) -> Block:
    em = points(type_.size)
    sections = chain(_method(meal, type_, width), _asides(meal, type_, width))
    return stacked(_stacked(sections, em), em * 0.7)


def _method(meal: PageMeal, type_: Typesetter, width: float) -> Iterator[list[Block]]:
    if meal.method:
        head = type_.make(_FILE, "section", width, label=translatable("Method"))
        cooked = [type_.make(_FILE, "cooked", width, meal=meal)] if meal.cooked else []
        yield [head, *cooked, *step_blocks(meal, type_, width)]


def _asides(meal: PageMeal, type_: Typesetter, width: float) -> Iterator[list[Block]]:
    def section(label: str) -> Block:
        return type_.make(_FILE, "section", width, label=label)

    if meal.brings:
        yield [
            section(translatable("Why this dish")),
            type_.make(_FILE, "brings", width, text=meal.brings),
        ]
    if meal.tips:
        tips = [type_.make(_FILE, "tip", width, text=tip) for tip in meal.tips]
        yield [section(translatable("Good to know")), *tips]


def cut_line(length: float, *, across: bool) -> Line:
    """Return the line where a page of cards is cut or folded."""
    return Line(length, 0, RULE, faint=True) if across else Line(0, length, RULE, faint=True)
