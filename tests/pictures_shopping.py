"""The shopping list in its states: ``python -m tests.pictures_shopping --out DIR``."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from foods import Catalogue
from planner.application.context import PlanningContext, load_context
from planner.domain import Plan
from planner.domain.person.eaters import Eater
from planner.domain.shopping import list_edits, shopping_list
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.shops import Shop
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.shopping.days_dialog import DaysDialog
from planner.ui.shopping.eaters_dialog import EatersDialog
from planner.ui.shopping.own_line_dialog import OwnLineDialog
from planner.ui.shopping.pantry_dialog import PantryDialog
from planner.ui.shopping.shops_dialog import ShopsDialog
from planner.ui.theme import Look, apply_look
from planner.ui.window import MainWindow
from planner.ui.window.pages import Page

from .pictures import _plan, dispose, settle
from .ui.support import START, make_window

FAMILY = (
    Eater("Anna", 0.75),
    Eater("Ben", 0.5, frozenset({"dinner", "lunch"}), otherwise=frozenset({(5, "dinner")})),
    Eater("Carl", 1.25),
)
ODD = '<b>Toilet paper</b> "=1+1" 🧻 ' + "very soft " * 25
PANTRY = Pantry(
    (
        PantryItem("white_rice_cooked", 800.0),
        PantryItem("carrots_raw", 150.0, date(2026, 11, 27)),
        PantryItem("milk_1pct", 400.0, date(2026, 11, 21)),
        PantryItem("olive_oil", 300.0),
    )
)
Shot = tuple[str, QWidget]


def shopped(plan: Plan, catalogue: Catalogue) -> Plan:
    """Return a family half way through the shop, and the plan changed since."""
    plan = list_edits.with_eaters(plan, FAMILY)
    plan = list_edits.with_own_line(plan, "Toilet paper", "8 rolls")
    plan = list_edits.ticked(plan, shopping_list(plan, catalogue)[:9], catalogue)
    meals = {place: meal for place, meal in plan.meals.items() if place != (2, "dinner")}
    meals[2, "lunch"] = plan.meals[4, "lunch"]
    return replace(plan, meals=meals)


def shots(window: MainWindow, context: PlanningContext, plan: Plan) -> Iterator[Shot]:
    """Yield the page in its states, and its dialogs."""
    session, page, home = window.session, window.body.shopping, window.session.home
    window.show_page(Page.SHOPPING)
    page.view.setCurrentIndex(page.model.index(1, 0, page.model.index(0, 0)))
    yield "list-first", window
    session.document.begin(shopped(plan, context.catalogue))
    page.view.setCurrentIndex(page.model.index(1, 0, page.model.index(1, 0)))
    yield "list-changed", window
    controller = window.more.shopping
    if controller.listed and controller.listed.suggestion:
        controller.split()
    home.put_pantry(PANTRY, "x")
    home.put_shops(home.shops.with_shop(Shop("Market")).with_given("Bananas", "Market"), "y")
    yield "list-trips", window
    page.head._choose(controller.listed.trips[-1])
    yield "list-trip", window
    page.head._choose(None)
    page.view.scrollToBottom()
    yield "list-end", window
    controller.add_own(ODD, "", "Other")
    for line in controller.listed or ():
        if line.open:
            controller.tick((line.key,), True)
    page.view.scrollToTop()
    yield "list-done", window
    session.document.begin(replace(plan, meals={}))
    yield "list-empty", window
    session.document.begin(shopped(plan, context.catalogue))
    for name, dialog in (
        ("list-days", DaysDialog(session.plan, controller.listed, window)),
        ("list-eaters", EatersDialog(session.plan, window)),
        ("list-shops", ShopsDialog(home.shops, window)),
        ("list-pantry", PantryDialog(home, context.catalogue, START, window)),
        ("list-own", OwnLineDialog(next(x for x in page.model.items if x.own), window)),
    ):
        dialog.show()
        yield name, dialog
        dialog.hide()


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plan", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--look", default="")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    use_system_locale()
    context = load_context(texts=WINDOW_TEXTS)
    plan = _plan(context, arguments.plan)
    for look in (Look.LIGHT, Look.DARK):
        if arguments.look not in str(look):
            continue
        apply_look(app, look, 1.0)
        for width, height in ((1280, 800), (1024, 640)):
            folder = Path(tempfile.mkdtemp())
            settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
            window = make_window(context, plan, settings)
            window.resize(width, height)
            window.show()
            settle(300)
            for name, widget in shots(window, context, plan):
                if name.startswith(arguments.only):
                    settle()
                    widget.grab().save(str(arguments.out / f"{name}-{look}-{width}.png"))
            dispose(app, window)


if __name__ == "__main__":
    main()
