"""Files that need Qt to be painted, for the window and for the command line without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.domain.plan import Plan
    from planner.store.exports import Order, Writer


def pdf_bytes(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """The pages wanted as a PDF; needs no display."""
    from planner.ui import paper

    _application = _ensured()  # has to outlive the painting
    return paper.pdf_bytes(plan, catalogue, paper.choice_for(order), order.extras)


def png_bytes(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """The pages wanted as a picture, under one another; needs no display."""
    from planner.ui import paper

    _application = _ensured()
    leaflet = paper.lay_out(plan, catalogue, paper.choice_for(order), order.extras)
    return paper.png_bytes(leaflet)


PAINTERS: Mapping[str, Writer] = {".pdf": pdf_bytes, ".png": png_bytes}
"""By the ending of the file."""


def _ensured() -> object:
    from PySide6.QtGui import QGuiApplication

    if (running := QGuiApplication.instance()) is not None:
        return running
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])
