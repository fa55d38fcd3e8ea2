"""Draw the preview of recipes: ``python -m tests.ui.foods.recipe_pictures --out DIR``."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from foods import Catalogue
from planner.application.recipe_import import preview_pasted
from planner.domain.recipes.duplicates import with_duplicates
from planner.ui.foods.recipes.dialog import RecipeImportDialog
from planner.ui.locale import set_language
from planner.ui.locale.format import use_system_locale
from planner.ui.theme import Look, apply_look
from tests.recipes.samples import own_recipes, plain_text

SIZES = ((1280, 800), (1024, 600))


def main() -> None:
    """Draw it light and dark, in two sizes, in a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--language", default="en")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    use_system_locale(given.language)
    set_language(given.language)
    catalogue = Catalogue.load()
    found = [
        preview_pasted(plain_text(recipe).decode(), catalogue) for recipe in own_recipes().values()
    ]
    recipes = [recipe for each in found for recipe in each.recipes]
    preview = replace(found[0], recipes=with_duplicates([*recipes, recipes[0]], ()))
    for look in (Look.LIGHT, Look.DARK):
        apply_look(app, look)
        for size in SIZES:
            dialog = RecipeImportDialog(catalogue)
            dialog.show_preview(preview)
            dialog.resize(dialog.size().boundedTo(dialog.size().__class__(*size)))
            dialog.show()
            for at, name in ((0, "sure"), (len(recipes) - 1, "asks")):
                dialog.recipe_view.setCurrentIndex(dialog.recipes.index(at, 0))
                _settle(250)
                file = f"recipes-{name}-{given.language}-{look}-{size[0]}x{size[1]}.png"
                dialog.grab().save(str(given.out / file))
            dialog.close()


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
