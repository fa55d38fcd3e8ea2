"""Lay a plan out on pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from foods import Catalogue
from planner.domain import Plan
from planner.report.content import PageContent, page_content
from planner.report.options import Extras
from planner.report.templates import Templates
from planner.ui.locale import translated

from .block import Block
from .layout_context import LayoutContext
from .page_frame import Page, Part
from .paper_choice import PaperChoice, What
from .sheets.card_pages import card_bodies
from .sheets.day_pages import day_bodies
from .sheets.list_pages import list_bodies
from .sheets.one_sheet import sheet_bodies
from .sheets.week_pages import week_bodies
from .units import content_in_units

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
    """Return the same for what is to be said already."""
    context = LayoutContext(content_in_units(content), choice, Templates(own_templates, translated))
    parts = [part for part in _PARTS[choice.what](context) if part.bodies]
    empty = Part(content.title, content.person, [Block(0, 0)], "")
    pages = tuple(context.frame.pages(parts or [empty]))
    return Leaflet(content.title, pages, tuple(str(fault) for fault in context.templates.faults))


def _week(context: LayoutContext) -> list[Part]:
    return [
        Part(
            context.content.title, context.content.person, week_bodies(context), tr("Paper", "Week")
        )
    ]


def _list(context: LayoutContext) -> list[Part]:
    title = tr("Paper", "Shopping list")
    return [Part(title, context.content.title, list_bodies(context), title)]


def _both(context: LayoutContext) -> list[Part]:
    return _week(context) + _list(context)


def _sheet(context: LayoutContext) -> list[Part]:
    """Return one page, or two where one cannot hold it."""
    bodies = sheet_bodies(context)
    title, person = context.content.title, context.content.person
    mark = tr("Paper", "Week, list and nutrients")
    return [Part(title, person, bodies, mark)] if bodies else _both(context)


def _days(context: LayoutContext) -> list[Part]:
    person = context.content.person
    return [
        Part(day.label, person, day_bodies(context, day), day.label) for day in context.content.days
    ]


def _cards(context: LayoutContext) -> list[Part]:
    title = tr("Paper", "Cook's cards")
    return [Part(title, context.content.title, card_bodies(context), title)]


_PARTS: Mapping[What, Callable[[LayoutContext], list[Part]]] = {
    What.WEEK: _week,
    What.LIST: _list,
    What.BOTH: _both,
    What.SHEET: _sheet,
    What.DAY: _days,
    What.CARDS: _cards,
}
