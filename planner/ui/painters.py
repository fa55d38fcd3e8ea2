"""Files that need Qt to be painted, for the window and for the command line without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from foods import Catalogue
    from planner.domain.plan.household.week import HouseholdWeek
    from planner.domain.plan.plan import Plan
    from planner.report.exports import Order, Writer
    from planner.report.options import Extras
    from planner.ui.paper import Leaflet, PaperChoice

    HouseholdWriter: TypeAlias = Callable[[HouseholdWeek, Catalogue, Extras], bytes]


def pdf_bytes(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return the pages wanted as a PDF; needs no display."""
    from planner.ui import paper

    _application = _ensured()  # has to outlive the painting
    choice = paper.choice_for(order)
    return paper.leaflet_pdf(_laid_out(plan, catalogue, choice, order), choice)


def png_bytes(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return the pages wanted as a picture, under one another; needs no display."""
    from planner.ui import paper

    _application = _ensured()
    return paper.png_bytes(_laid_out(plan, catalogue, paper.choice_for(order), order))


def household_pdf(week: HouseholdWeek, catalogue: Catalogue, extras: Extras) -> bytes:
    """Return the pages of a household as a PDF; needs no display."""
    from planner.report.household_content import household_page
    from planner.ui import paper
    from planner.ui.paper.sheets.household_pages import household_leaflet

    _application = _ensured()
    choice = paper.PaperChoice(paper=paper.usual_paper(), landscape=False)
    page = household_page(week, catalogue, extras)
    return paper.leaflet_pdf(household_leaflet(page, choice), choice)


def make_fonts_known() -> None:
    """Call it on the window's thread before another one paints."""
    from planner.ui import paper

    paper.load_family()


def _household_text(form: str) -> HouseholdWriter:
    def write(week: HouseholdWeek, catalogue: Catalogue, extras: Extras) -> bytes:
        from datetime import date, timedelta

        from planner.report.exports import Order
        from planner.report.exports.household_calendar import household_calendar
        from planner.report.household_content import household_html, household_json

        if form == ".html":
            return household_html(week, catalogue, extras).encode()
        if form == ".json":
            return household_json(week, catalogue)
        today = date.today()
        monday = today + timedelta(days=-today.weekday() % 7)
        return household_calendar(week, catalogue, Order(extras=extras, first_day=monday))

    return write


PAINTERS: Mapping[str, Writer] = {".pdf": pdf_bytes, ".png": png_bytes}
"""By the ending of the file."""
HOUSEHOLD_WRITERS: Mapping[str, HouseholdWriter] = {
    ".pdf": household_pdf,
    **{ending: _household_text(ending) for ending in (".html", ".ics", ".json")},
}
"""The same for the week of a household."""


def _laid_out(plan: Plan, catalogue: Catalogue, choice: PaperChoice, order: Order) -> Leaflet:
    from planner.ui import paper

    leaflet = paper.lay_out(plan, catalogue, choice, order.extras)
    for fault in leaflet.faults:
        order.tell(fault)
    return leaflet


def _ensured() -> object:
    from PySide6.QtGui import QGuiApplication

    if (running := QGuiApplication.instance()) is not None:
        return running
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])
