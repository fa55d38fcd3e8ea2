"""A list of 400 lines, made, shown, ticked, printed: ``python -m tests.benchmarks.shopping_list``.

Times are of the processor, so that other work on the machine does not count.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from foods import Catalogue, Meal
from planner.application.context import load_context
from planner.domain import Plan, Profile, blank_plan, shopping_list
from planner.domain.shopping import list_edits
from planner.ui import paper
from planner.ui.theme import Look, apply_look
from planner.ui.window.pages import Page
from tests.ui.support import START, make_window

LINES = 400


def long_plan(catalogue: Catalogue) -> Plan:
    """Four weeks in which every food is eaten, and lines of one's own up to `LINES`."""
    plan = blank_plan(Profile(), catalogue, days=28, start=START)
    places = [(day, slot) for day in range(plan.days) for slot in plan.slots]
    foods = list(catalogue.foods.values())
    share = -(-len(foods) // len(places))
    meals = {}
    for at, place in enumerate(places):
        some = foods[at * share : (at + 1) * share]
        if some:
            dish = next(iter(catalogue.dishes))
            meals[place] = Meal(dish, tuple(food.servings()[0] for food in some))
    plan = replace(plan, meals=meals)
    missing = LINES - len(shopping_list(plan, catalogue))
    for number in range(max(0, missing)):
        plan = list_edits.with_own_line(plan, f"Thing {number + 1}", "2", "Other")
    return plan


def timed(what: str, work: Callable[[], object]) -> None:
    """Do something and say how long the processor took."""
    before = time.process_time()
    work()
    print(f"{what:<38}{(time.process_time() - before) * 1000:8.0f} ms")


def main() -> None:
    """Measure."""
    app = QApplication([])
    apply_look(app, Look.LIGHT)
    context = load_context()
    plan = long_plan(context.catalogue)
    print(f"{len(shopping_list(plan, context.catalogue))} lines")
    timed("make the list", lambda: shopping_list(plan, context.catalogue))
    choice = paper.PaperChoice(what=paper.What.LIST)
    paper.pdf_bytes(blank_plan(Profile(), context.catalogue, days=1), context.catalogue, choice)
    timed("print it to PDF", lambda: paper.pdf_bytes(plan, context.catalogue, choice))
    ini = Path(tempfile.mkdtemp()) / "s.ini"
    window = make_window(
        context, replace(plan, meals={}), QSettings(str(ini), QSettings.Format.IniFormat)
    )
    window.resize(1280, 800)
    window.show_page(Page.SHOPPING)
    window.show()
    app.processEvents()
    session, controller, page = window.session, window.more.shopping, window.body.shopping
    # The week's cards are no part of this: these meals are no dishes.
    session._shown._former = plan
    session.document._plan = plan

    def show() -> None:
        controller.show()
        app.processEvents()

    timed("show it", show)
    first = page.model.index(0, 0, page.model.index(0, 0))

    def tick() -> None:
        controller.tick((page.model.item(first).key,), True)
        app.processEvents()

    timed("tick a line", tick)
    timed("scroll to its end", lambda: (page.view.scrollToBottom(), app.processEvents()))
    session.document.begin(blank_plan(Profile(), context.catalogue, days=7))
    window.more.close()
    session.close()
    window.hide()


if __name__ == "__main__":
    main()
