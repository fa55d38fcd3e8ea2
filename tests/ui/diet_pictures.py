"""My diet in pictures: ``python -m tests.ui.diet_pictures --out DIR``."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.application.context import load_context
from planner.domain import Profile, plan_week
from planner.domain.diet import in_grams
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.theme import Look, apply_look
from planner.ui.window.pages import Page
from tests.pictures import dispose, settle

from .support import START, make_window
from .test_diet import USUAL


def main() -> None:
    """Draw page and dialogs in both themes and two sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    folder = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    use_system_locale()
    context = load_context(texts=WINDOW_TEXTS)
    plan = plan_week(
        Profile(), context.catalogue, start=START, solver=context.solver, care=context.care
    )
    for look, size in ((Look.LIGHT, (1280, 800)), (Look.DARK, (1024, 640))):
        apply_look(app, look)
        ini = Path(tempfile.mkdtemp()) / "s.ini"
        window = make_window(context, plan, QSettings(str(ini), QSettings.Format.IniFormat))
        window.resize(*size)
        window.show()
        window.show_page(Page.DIET)
        page = window.diet.page
        assert page is not None
        settle(3000)

        def keep(name, widget, look=look) -> None:  # type: ignore[no-untyped-def]
            settle(300)
            widget.grab().save(str(folder / f"{name}-{look}.png"))

        keep("diet-empty", window)
        page.open_paste(USUAL)
        settle(1500)
        keep("diet-paste", page.pasting)
        page.pasting.take.click()
        keep("diet", window)
        page.open_diary(Path(__file__).with_name("food_diary.csv"))
        while page.bringing.found is None:
            settle(300)
        keep("diet-diary", page.bringing)
        page.bringing.reject()
        pilinuts = in_grams(page.controller._finder.find("pilinuts")[0].food, 28.0)
        page.add(pilinuts)
        keep("diet-library", window)
        page.controller.history.undo()
        page.field.setText("1 cup milk")
        page.field.textEdited.emit("1 cup milk")
        settle(600)
        keep("diet-typing", window)
        page.field.choices.hide()
        page.plan_from_here()
        keep("diet-looking", page.planning.dialog)
        while page.planning.dialog.found is None:
            settle(500)
        keep("diet-changes", page.planning.dialog)
        page.planning.dialog.take.click()
        window.show_page(Page.WEEK)
        keep("diet-week", window)
        window.ask((0, "breakfast"), "own")
        keep("diet-own", window.diet.dialog)
        window.diet.dialog.add(pilinuts)
        keep("diet-own-library", window.diet.dialog)
        window.diet.dialog.reject()
        window.session.controllers.close()
        dispose(app, window)


if __name__ == "__main__":
    main()
