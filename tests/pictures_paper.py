"""Render every kind of page and the preview: ``python -m tests.pictures_paper --out DIR``.

With ``--approve`` it also takes the sample pages as the ones that tests compare with.
"""

from __future__ import annotations

import argparse
import os
from datetime import date
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from foods import Catalogue
from planner.domain import Plan, Profile, plan_week
from planner.report.html_page import plan_html
from planner.store import save_plan
from planner.ui.paper import Paper, PaperChoice, PreviewDialog, What, lay_out, page_image, pdf_bytes
from planner.ui.theme import Look, apply_look

from .paper.approved import approve

START = date(2026, 11, 23)


def main() -> None:
    """Draw all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--dpi", type=float, default=110)
    parser.add_argument("--approve", action="store_true")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    catalogue = Catalogue.load()
    plan = plan_week(Profile(), catalogue, start=START)
    save_plan(plan, arguments.out / "week.mealplan", catalogue)
    (arguments.out / "plan.html").write_text(plan_html(plan, catalogue), encoding="utf-8")
    for what, paper, landscape, large in product(What, Paper, (True, False), (False, True)):
        _pages(plan, catalogue, PaperChoice(what, paper, landscape, large), arguments)
    for look in (Look.LIGHT, Look.DARK):
        apply_look(app, look, 1.0)
        _preview(app, plan, catalogue, arguments.out / f"preview-{look}.png")
    if arguments.approve:
        approve()


def _pages(
    plan: Plan, catalogue: Catalogue, choice: PaperChoice, arguments: argparse.Namespace
) -> None:
    way = "across" if choice.landscape else "upright"
    name = f"{choice.what}-{choice.paper}-{way}{'-large' if choice.large else ''}"
    (arguments.out / f"{name}.pdf").write_bytes(pdf_bytes(plan, catalogue, choice))
    for number, page in enumerate(lay_out(plan, catalogue, choice).pages, 1):
        page_image(page, arguments.dpi).save(str(arguments.out / f"{name}-{number}.png"))


def _preview(app: QApplication, plan: Plan, catalogue: Catalogue, path: Path) -> None:
    dialog = PreviewDialog(plan, catalogue)
    dialog.show()
    while dialog.busy:
        app.processEvents()
    app.processEvents()
    dialog.grab().save(str(path))
    dialog.close()


if __name__ == "__main__":
    main()
