"""Draw the page of foods: ``python -m tests.ui.foods.pictures --out DIR``."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from foods import Catalogue
from foods.own import template_csv
from planner.store.own_places import OwnPlaces
from planner.ui.foods import FoodDesk, FoodsPage
from planner.ui.format import use_system_locale
from planner.ui.theme import Look, apply_look

SIZES = ((1280, 800), (1024, 640))


def main() -> None:
    """Draw every state of the page, light and dark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    use_system_locale()
    catalogue = Catalogue.load()
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        for look in (Look.LIGHT, Look.DARK):
            apply_look(app, look)
            for size in SIZES:
                data = here / f"{look}-{size[0]}"
                _draw(catalogue, OwnPlaces.within(data, here), size, out, str(look))


def _draw(
    catalogue: Catalogue, places: OwnPlaces, size: tuple[int, int], out: Path, look: str
) -> None:
    desk = FoodDesk(places)
    page = FoodsPage(desk)
    page.resize(*size)
    page.show()
    page.equip(catalogue)
    while not page.library.list.foods.rows:
        settle(100)

    def keep(name: str, widget: QWidget) -> None:
        settle(250)
        widget.grab().save(str(out / f"{name}-{look}-{size[0]}x{size[1]}.png"))

    keep("foods-all", page)
    page.library.bar.field.setText("almond")
    keep("foods-almond", page)
    page.library.bar.field.setText("most magnesium per 100 kcal in nuts")
    keep("foods-wish", page)
    page.show_view(1)
    keep("foods-none", page)
    _form(page, keep)
    _import(page, keep, places)
    page.show_view(1)
    keep("foods-own", page)
    desk.close()
    page.deleteLater()


def _form(page: FoodsPage, keep) -> None:  # type: ignore[no-untyped-def]
    page.library.bar.field.setText("brazilnuts")
    settle(400)
    page.adopt(page.library.list.foods.rows[0].food)
    assert page.form is not None
    page.form.parts["Food"].like.pick(["almonds", "walnuts"])  # type: ignore[attr-defined]
    page.form.parts["Food"]._count()  # type: ignore[attr-defined]
    for at in range(page.form.tabs.count()):
        page.form.tabs.setCurrentIndex(at)
        keep(f"foods-form-{at}", page.form)
    page.form.applied.emit(page.form.cells())
    keep("foods-form-refused", page.form)
    page.form.safety.some.setChecked(True)
    page.form.applied.emit(page.form.cells())
    settle(400)


def _import(page: FoodsPage, keep, places: OwnPlaces) -> None:  # type: ignore[no-untyped-def]
    text = template_csv(page.desk.catalogue).replace('"# Oat', '"Oat').replace("# Oat", "Oat")
    text = text.replace("# Marinated olives (figures of a serving of 30 g)", "Marinated olives")
    lines = text.splitlines()
    oat = next(line for line in lines if line.startswith("Oat drink"))
    lines += [
        oat.replace("Oat drink", "Rye drink").replace(",46,", ',"46,5",'),
        oat.replace("Oat drink", "Malt drink").replace(",gluten,", ",,"),
        oat.replace("Oat drink", "Barley drink").replace(",46,", ",460,"),
        oat.replace("Oat drink", "Spelt drink").replace(",120,", ",-120,"),
        oat.replace("Oat drink", "Wheat drink").replace("0.04 g", "0.04 gr"),
    ]
    file = places.foods.parent / "corner-shop.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    page.import_path(file)
    settle(500)
    dialog = page.importing
    assert dialog is not None
    keep("foods-import", dialog)
    dialog.tabs.setCurrentIndex(1)
    dialog.fault_view.setCurrentIndex(dialog.faults.index(0, 0))
    keep("foods-import-faults", dialog)
    dialog.take.click()
    settle(500)


def settle(wait_ms: int) -> None:
    """Let work and layouts come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
