"""Everything on paper: pages, PDF, print and preview."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from foods import Catalogue
from planner.domain import Plan
from planner.report.options import Extras

from .leaflet import Leaflet, lay_out
from .paper_choice import Paper, PaperChoice, What, choice_for, usual_paper
from .preview import PreviewDialog
from .printing import print_plan
from .render import leaflet_pdf, page_image, pdf_bytes, png_bytes, write_pdf
from .typesetter import load_family

__all__ = [
    "Leaflet",
    "Paper",
    "PaperChoice",
    "PreviewDialog",
    "What",
    "choice_for",
    "lay_out",
    "leaflet_pdf",
    "load_family",
    "page_image",
    "pdf_bytes",
    "png_bytes",
    "preview",
    "print_plan",
    "usual_paper",
    "write_pdf",
]


def preview(
    plan: Plan,
    catalogue: Catalogue,
    parent: QWidget | None,
    choice: PaperChoice | None = None,
    extras: Extras | None = None,
) -> PreviewDialog:
    """Open the preview; returns at once with the dialog."""
    dialog = PreviewDialog(plan, catalogue, parent, choice, extras)
    dialog.open()
    return dialog
