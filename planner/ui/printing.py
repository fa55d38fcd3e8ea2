"""The one seam to paper: previews, prints and writes PDF through `planner.ui.paper`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.domain.plan import Plan


def preview(plan: Plan, catalogue: Catalogue, parent: QWidget) -> None:
    """Show the pages before they are printed."""
    from planner.ui import paper

    paper.preview(plan, catalogue, parent)


def print_plan(plan: Plan, catalogue: Catalogue, parent: QWidget) -> None:
    """Ask for a printer and print."""
    from planner.ui import paper

    paper.print_plan(plan, catalogue, parent)


def print_list(plan: Plan, catalogue: Catalogue, parent: QWidget) -> None:
    """Ask for a printer and print the shopping list."""
    from planner.ui import paper

    choice = paper.PaperChoice(what=paper.What.LIST, paper=paper.usual_paper())
    paper.print_plan(plan, catalogue, parent, choice)


def write_pdf(plan: Plan, catalogue: Catalogue, path: Path) -> None:
    """Write week and list as a PDF.

    Raises:
        planner.store.StoreError: If the file could not be written.
    """
    from planner.ui import paper

    paper.write_pdf(plan, catalogue, path)
