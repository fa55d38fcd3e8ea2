"""What a person chooses about paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from planner.report.exports import Order, Part


class What(StrEnum):
    """What to put on paper."""

    SHEET = "sheet"
    """The week, its list and its nutrients on one page where they fit."""
    BOTH = "both"
    """The week with its nutrients, then the list on a page of its own."""
    WEEK = "week"
    LIST = "list"
    DAY = "day"
    """Each day with its methods, for the kitchen."""
    CARDS = "cards"
    """A cook's card for each dish, two to a page."""


class Paper(StrEnum):
    """A size of paper."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def page_size(self) -> QPageSize:
        """Return the size as Qt knows it."""
        known = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
        return QPageSize(known[self])


@dataclass(frozen=True)
class PaperChoice:
    """How a plan goes on paper.

    Attributes:
        what: What to put on it.
        paper: The size of a page.
        landscape: Whether it lies on its long side.
        large: Large type: 14 pt, over as many pages as that takes.
        days: Numbers of the days wanted, from 0 on; None for all of them.
        slot: The meal of the day whose cook's cards are wanted; None for all meals.
        prices: Whether each line of the list has its price.
        drinks: Whether the list ends in what is to be drunk beside the meals.
    """

    what: What = What.BOTH
    paper: Paper = Paper.A4
    landscape: bool = True
    large: bool = False
    days: tuple[int, ...] | None = None
    slot: str | None = None
    prices: bool = False
    drinks: bool = False

    @property
    def page_layout(self) -> QPageLayout:
        """Return paper and orientation as Qt knows them; the margins are our own."""
        sides = QPageLayout.Orientation
        way = sides.Landscape if self.landscape else sides.Portrait
        return QPageLayout(
            self.paper.page_size,
            way,
            QMarginsF(),
            QPageLayout.Unit.Point,
        )


def usual_paper() -> Paper:
    """Return the paper of the person's country."""
    letter = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if letter else Paper.A4


def choice_for(order: Order) -> PaperChoice:
    """Return how the part of a plan that is wanted in a file goes on paper."""
    what = {Part.ALL: What.BOTH, Part.WEEK: What.WEEK, Part.LIST: What.LIST}[order.part]
    return PaperChoice(what, usual_paper(), landscape=what is not What.LIST, days=order.days)
