"""Preview and print through `planner.ui.paper`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.domain.plan.plan import Plan
    from planner.report.options import Extras
    from solver import Place


def preview(plan: Plan, catalogue: Catalogue, parent: QWidget, extras: Extras) -> None:
    """Show the pages before they are printed."""
    from planner.ui import paper

    paper.preview(plan, catalogue, parent, extras=extras)


def preview_card(
    place: Place, plan: Plan, catalogue: Catalogue, parent: QWidget, extras: Extras
) -> None:
    """Show the cook's card of a meal before it is printed."""
    from planner.ui import paper

    day, slot = place
    choice = paper.PaperChoice(
        paper.What.CARDS, paper.usual_paper(), landscape=False, days=(day,), slot=slot
    )
    paper.preview(plan, catalogue, parent, choice, extras)


def print_plan(
    plan: Plan,
    catalogue: Catalogue,
    parent: QWidget,
    extras: Extras,
    tell: Callable[[str], None],
    done: Callable[[str], None],
) -> None:
    """Ask for a printer and print; `tell` is called with faults, `done` that it printed."""
    from planner.ui import paper

    paper.print_plan(plan, catalogue, parent, extras=extras, tell=tell, done=done)


def print_list(
    plan: Plan,
    catalogue: Catalogue,
    parent: QWidget,
    extras: Extras,
    tell: Callable[[str], None],
    done: Callable[[str], None],
) -> None:
    """Ask for a printer and print the shopping list; see `print_plan`."""
    from planner.ui import paper

    choice = paper.PaperChoice(what=paper.What.LIST, paper=paper.usual_paper())
    paper.print_plan(plan, catalogue, parent, choice, extras, tell, done)
