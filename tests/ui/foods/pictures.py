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
from planner.store.own.places import OwnPlaces
from planner.ui.foods import FoodController, FoodsPage
from planner.ui.locale.format import use_system_locale
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
    controller = FoodController(places)
    page = FoodsPage(controller)
    page.resize(*size)
    page.show()
    page.equip(catalogue)
    while not page.library.list.foods.rows:
        settle(100)

    def keep(name: str, widget: QWidget) -> None:
        if widget.isWindow() and widget is not page:
            widget.resize(widget.size().boundedTo(page.size()))
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
    _dishes(page, keep)
    controller.close()
    page.deleteLater()


def _form(page: FoodsPage, keep) -> None:  # type: ignore[no-untyped-def]
    page.library.bar.field.setText("brazilnuts")
    settle(400)
    page.foods.adopt(page.library.list.foods.rows[0].food)
    assert page.foods.form is not None
    what = next(iter(page.foods.form.parts.values()))
    what.like.pick(["almonds", "walnuts"])  # type: ignore[attr-defined]
    what._count()  # type: ignore[attr-defined]
    for at in range(page.foods.form.tabs.count()):
        page.foods.form.tabs.setCurrentIndex(at)
        keep(f"foods-form-{at}", page.foods.form)
    page.foods.form.applied.emit(page.foods.form.cells())
    keep("foods-form-refused", page.foods.form)
    page.foods.form.safety.some.setChecked(True)
    page.foods.form.applied.emit(page.foods.form.cells())
    settle(400)


def _import(page: FoodsPage, keep, places: OwnPlaces) -> None:  # type: ignore[no-untyped-def]
    text = template_csv(page.controller.catalogue).replace('"# Oat', '"Oat').replace("# Oat", "Oat")
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
    page.imports.import_path(file)
    settle(500)
    dialog = page.imports.importing
    assert dialog is not None
    keep("foods-import", dialog)
    dialog.tabs.setCurrentIndex(1)
    dialog.fault_view.setCurrentIndex(dialog.faults.index(0, 0))
    keep("foods-import-faults", dialog)
    dialog.take.click()
    settle(500)


def _dishes(page: FoodsPage, keep) -> None:  # type: ignore[no-untyped-def]
    page.show_view(2)
    keep("foods-dishes-none", page)
    page.dishes.add.click()
    form = page.dish_flow.form
    assert form is not None
    keep("foods-dish-empty", form)
    form.save.click()
    keep("foods-dish-refused", form)
    form.title.field.setText("Nettle soup with {beans}")
    form.facts.slots.boxes["lunch"].setChecked(True)
    box = form.roles.boxes[0]
    box.name.setText("bean")
    for name in ("Chickpeas", "Lentils"):
        box.foods.picker.field.setText(name)
        box.foods.picker.add_typed()
    keep("foods-dish-title", form)
    form.title.field.setText("Warm {bean} salad[ with {oil}]")
    form.roles.add.click()
    form.roles.boxes[1].name.setText("oil")
    form.roles.boxes[1].optional.setChecked(True)
    form.roles.boxes[1].foods.picker.field.setText("Olive oil")
    form.roles.boxes[1].foods.picker.add_typed()
    form.method.setPlainText("Warm the pulses in a pan. Stir in the oil and some pepper.")
    keep("foods-dish-holds", form)
    form.area.verticalScrollBar().setValue(10_000)
    keep("foods-dish-below", form)
    form.save.click()
    settle(500)
    keep("foods-dishes", page)
    page.dishes.detail.remove.click()
    settle(500)
    keep("foods-dishes-removed", page)


def settle(wait_ms: int) -> None:
    """Let work and layouts come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
