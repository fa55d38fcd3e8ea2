"""A plan as PDF for the command line, where no window is open."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.domain.plan import Plan


def pdf_bytes(plan: Plan, catalogue: Catalogue) -> bytes:
    """Week and list as a PDF; needs no display."""
    from PySide6.QtGui import QGuiApplication

    from planner.ui import paper

    if QGuiApplication.instance() is None:
        if sys.platform == "linux":
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _keep = QGuiApplication(sys.argv[:1])  # lives until the pages are painted
    buffer = BytesIO()
    paper.write_pdf(plan, catalogue, buffer)
    return buffer.getvalue()
