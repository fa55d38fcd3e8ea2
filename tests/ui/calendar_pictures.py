"""The calendar in pictures: ``python -m tests.ui.calendar_pictures --out DIR [--language de]``."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from planner.application.context import PlanningContext, load_context
from planner.domain import Plan, Profile, plan_week
from planner.store.people.kept_weeks import keep_favourite, keep_week, kept_file, weeks_beside
from planner.ui.locale import set_language
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.theme import Look, apply_look
from planner.ui.window import MainWindow
from planner.ui.window.pages import Page
from solver import Effort
from tests.pictures import dispose, settle

from .support import START, make_window

SIZES = ((Look.LIGHT, 1.0, (1280, 800)), (Look.DARK, 1.0, (1024, 640)))
LARGE = ((Look.LIGHT, 2.0, (1280, 800)), (Look.DARK, 2.0, (1024, 640)))


def main() -> None:
    """Draw the page, its dialogs and a week that is over, in both themes and two sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--language", default="en")
    parser.add_argument("--large", action="store_true", help="text twice as large")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    set_language(asked.language)
    use_system_locale("" if asked.language == "en" else asked.language)
    context = load_context(language=asked.language, texts=WINDOW_TEXTS)
    plans = [
        plan_week(
            Profile(),
            context.catalogue,
            start=START,
            seed=seed,
            solver=context.solver,
            care=context.care,
            effort=Effort.QUICK,
        )
        for seed in range(3)
    ]
    for look, scale, (width, height) in LARGE if asked.large else SIZES:
        apply_look(app, look, scale)
        folder = Path(tempfile.mkdtemp())
        week = folder / "data" / "last.mealplan"
        keep_some(weeks_beside(week), plans, context)
        settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
        window = make_window(context, plans[0], settings, week)
        window.resize(width, height)
        window.show()
        for name, widget in shots(window):
            settle(200)
            file = f"{name}-{asked.language}-{look}-{scale:g}-{width}x{height}.png"
            widget.grab().save(str(asked.out / file))
        dispose(app, window)


def keep_some(folder: Path, plans: list[Plan], context: PlanningContext) -> None:
    """Keep weeks before and after, one of four days, one that is damaged, and two favourites."""
    for number in (-4, -3, -1, 1):
        plan = replace(plans[number % len(plans)], start=START + timedelta(days=7 * number))
        keep_week(folder, plan, context.catalogue)
    kept_file(folder, START + timedelta(days=16)).write_text("{", encoding="utf-8")
    keep_favourite(folder, "Quick summer week", plans[1], context.catalogue)
    keep_favourite(folder, "When Anna visits", plans[2], context.catalogue)


def shots(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield the page, a search, its dialogs, and a week that is over on the board."""
    window.show_page(Page.CALENDAR)
    settle(2500)
    page = window.calendar.page
    assert page is not None
    page.focus()
    yield "calendar", window
    page.month.choose(START - timedelta(days=5))
    yield "calendar-past", window
    page.month.choose(START + timedelta(days=60))
    yield "calendar-empty", window
    page.field.setText("lunch beans")
    page.field.setText("beans")
    settle(800)
    yield "calendar-search", window
    page.field.setText("")
    settle(400)
    page.month.choose(START - timedelta(days=5))
    page.copy.click()
    assert page.dialog is not None
    page.dialog.field.setDate(page.dialog.field.date().addDays(-14))
    yield "calendar-copy", page.dialog
    page.dialog.reject()
    page.month.choose(START)
    page.keep.click()
    yield "calendar-favourite", page.dialog
    page.dialog.reject()
    page.month.choose(START - timedelta(days=5))
    page.open.click()
    settle(1500)
    yield "week-over", window


if __name__ == "__main__":
    main()
