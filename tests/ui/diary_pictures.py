"""The diary in pictures: ``python -m tests.ui.diary_pictures --out DIR``."""

from __future__ import annotations

import argparse
import os
import random
import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.application.context import PlanningContext, load_context
from planner.domain import CareAnswers, Plan, Profile, plan_week
from planner.domain.diary import CrampNote, DayNote, Diary, planned_day
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.paper.render import page_image
from planner.ui.theme import Look, apply_look
from planner.ui.window.pages import Page
from tests.pictures import dispose, settle

from .support import START, make_window


def main() -> None:
    """Draw page, dialogs and paper in both themes and two sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    use_system_locale()
    context = load_context(texts=WINDOW_TEXTS)
    care = CareAnswers(medicines=frozenset(sorted(context.care.medicines)[:2]))
    profile = replace(Profile(), care=care)
    plan = plan_week(
        profile, context.catalogue, start=START, solver=context.solver, care=context.care
    )
    for look, size in ((Look.LIGHT, (1280, 800)), (Look.DARK, (1024, 640))):
        apply_look(app, look)
        ini = Path(tempfile.mkdtemp()) / "s.ini"
        window = make_window(context, plan, QSettings(str(ini), QSettings.Format.IniFormat))
        window.resize(*size)
        window.show()
        window.show_page(Page.DIARY)
        page = window.diary.page
        assert page is not None
        settle(500)

        def keep(name, widget, look=look) -> None:  # type: ignore[no-untyped-def]
            settle(200)
            widget.grab().save(str(folder / f"{name}-{look}.png"))

        keep("diary-off", window)
        page.controller.begin()
        keep("diary-begun", window)
        page.controller.change(made_up(plan, context), "Made up")
        keep("diary", window)
        page.note_cramp()
        keep("diary-cramp", page.dialog)
        page.dialog.reject()
        page.for_doctor()
        keep("diary-doctor", page.dialog)
        for at, sheet in enumerate(page.dialog.leaflet.pages):
            page_image(sheet, 110).save(str(folder / f"diary-paper-{at + 1}.png"))
        page.dialog.accept()
        page.ask_to_erase()
        keep("diary-erase", page.question)
        page.question.reject()
        window.session.controllers.close()
        dispose(app, window)


def made_up(plan: Plan, context: PlanningContext) -> Diary:
    """Seven weeks of notes, with gaps."""
    dice, diary = random.Random(4), Diary()
    for back in range(48):
        day = START - timedelta(days=back)
        if dice.random() < 0.75:
            meals = planned_day(plan, back % plan.days, context.catalogue)
            ticked = tuple(replace(meal, eaten=dice.random() < 0.8) for meal in meals)
            sleep = dice.choice((None, 6.0, 7.0, 7.5))
            diary = diary.with_day(DayNote(day, sleep, dice.choice((None, 1500.0, 2000.0)), ticked))
        for _ in range(dice.choice((0, 0, 0, 1, 1, 2))):
            at = datetime(day.year, day.month, day.day, dice.choice((2, 4, 15, 23)), 10)
            site = dice.choice(("calf", "foot", "toes"))
            minutes = dice.choice((None, 2.0, 5.0))
            diary = diary.with_cramp(CrampNote(at, site, dice.randint(2, 8), minutes))
    return diary


if __name__ == "__main__":
    main()
