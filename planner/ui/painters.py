"""Files that need Qt to be painted, for the window and for the command line without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.domain.plan.household import HouseholdWeek
    from planner.domain.plan.plan import Plan
    from planner.report.exports import HouseholdPainters, Order, Writer
    from planner.report.options import Extras
    from planner.ui.paper import Leaflet, PaperChoice


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


PAINTERS: Mapping[str, Writer] = {".pdf": pdf_bytes, ".png": png_bytes}
"""By the ending of the file."""
HOUSEHOLD_PAINTERS: HouseholdPainters = {".pdf": household_pdf}
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
