"""Render the Learn page and its dialog: ``python -m tests.ui.learn.pictures --out DIR``."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Profile, allowed_foods, targets_for
from planner.ui.learn import LearnPage, ReliefDialog
from planner.ui.theme import Look, apply_look

SIZES = ((1280, 800), (1024, 640))
# What the window's own bars and the column of targets leave of it.
_TAKEN = (264, 92)


def main() -> None:
    """Draw every chapter, two searches and the dialog, in both themes and sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", help="names that begin so")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    catalogue, care = Catalogue.load(), CareRules.load()
    for look in (Look.LIGHT, Look.DARK):
        apply_look(app, look)
        for width, height in SIZES:
            for name, widget in shots(catalogue, care, (width - _TAKEN[0], height - _TAKEN[1])):
                if name.startswith(arguments.only):
                    settle()
                    widget.grab().save(str(arguments.out / f"{name}-{look}-{width}.png"))


def shots(
    catalogue: Catalogue, care: CareRules, size: tuple[int, int]
) -> Iterator[tuple[str, QWidget]]:
    """Yield the page in its states, then the dialog."""
    page = LearnPage()
    page.resize(*size)
    page.show()
    plain, guarded = Profile(), Profile(care=CareAnswers(medicines=frozenset({"ace_inhibitor"})))
    seen = "role lack sources contested doctor evening relief"
    for profile, names in ((plain, seen), (guarded, "sources")):
        targets = targets_for(profile, catalogue.nutrients, care=care)
        page.show_foods(catalogue, targets, allowed_foods(profile, catalogue, care))
        for name in names.split():
            page.show_chapter(name)
            if profile is guarded and page.sources:
                page.sources.choose("potassium_mg")
            yield f"learn-{name}{'-guarded' * (profile is guarded)}", page
        dialog = ReliefDialog(targets)
        dialog.show()
        yield f"relief{'-guarded' * (profile is guarded)}", dialog
        dialog.close()
    page.search_for("vitamin e rest")
    yield "learn-search", page
    page.close()


def settle() -> None:
    """Let layouts come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(40, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
