"""A plan as PDF for the command line, where no window is open."""

from __future__ import annotations

import os
import sys
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
        _application = QGuiApplication(sys.argv[:1])  # has to outlive the painting
    return paper.pdf_bytes(plan, catalogue)
