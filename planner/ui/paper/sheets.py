"""Lay a plan out on pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from foods import Catalogue
from planner.domain import Plan
from planner.store.extras import Extras
from planner.store.page_content import PageContent, page_content
from planner.store.templates import Templates
from planner.ui.language import shown

from .block import Block
from .card_pages import card_bodies
from .choice import PaperChoice, What
from .day_pages import day_bodies
from .desk import Desk
from .frame import Page, Part
from .list_pages import list_bodies
from .one_sheet import sheet_bodies
from .units import content_in_units
from .week_pages import week_bodies

tr = QCoreApplication.translate


@dataclass(frozen=True)
class Leaflet:
    """A plan laid out.

    Attributes:
        title: Of the whole: "Week of 23 November".
        pages: At least one.
        faults: What does not hold in one's own templates, in sentences.
    """

    title: str
    pages: tuple[Page, ...]
    faults: tuple[str, ...] = ()


def lay_out(
    plan: Plan, catalogue: Catalogue, choice: PaperChoice, extras: Extras | None = None
) -> Leaflet:
    """Put a plan on pages. It needs a `QGuiApplication`, for the fonts."""
    extras = extras or Extras()
    return lay_out_content(
        page_content(plan, catalogue, choice.days, extras), choice, extras.templates
    )


def lay_out_content(
    content: PageContent, choice: PaperChoice, own_templates: Path | None = None
) -> Leaflet:
    """The same for what is to be said already."""
    desk = Desk(content_in_units(content), choice, Templates(own_templates, shown))
    parts = [part for part in _PARTS[choice.what](desk) if part.bodies]
    empty = Part(content.title, content.person, [Block(0, 0)], "")
    pages = tuple(desk.frame.pages(parts or [empty]))
    return Leaflet(content.title, pages, tuple(str(fault) for fault in desk.templates.faults))


def _week(desk: Desk) -> list[Part]:
    return [Part(desk.content.title, desk.content.person, week_bodies(desk), tr("Paper", "Week"))]


def _list(desk: Desk) -> list[Part]:
    title = tr("Paper", "Shopping list")
    return [Part(title, desk.content.title, list_bodies(desk), title)]


def _both(desk: Desk) -> list[Part]:
    return _week(desk) + _list(desk)


def _sheet(desk: Desk) -> list[Part]:
    """One page, or two where one cannot hold it."""
    bodies = sheet_bodies(desk)
    title, person = desk.content.title, desk.content.person
    mark = tr("Paper", "Week, list and nutrients")
    return [Part(title, person, bodies, mark)] if bodies else _both(desk)


def _days(desk: Desk) -> list[Part]:
    person = desk.content.person
    return [Part(day.label, person, day_bodies(desk, day), day.label) for day in desk.content.days]


def _cards(desk: Desk) -> list[Part]:
    title = tr("Paper", "Cook's cards")
    return [Part(title, desk.content.title, card_bodies(desk), title)]


_PARTS: Mapping[What, Callable[[Desk], list[Part]]] = {
    What.WEEK: _week,
    What.LIST: _list,
    What.BOTH: _both,
    What.SHEET: _sheet,
    What.DAY: _days,
    What.CARDS: _cards,
}
