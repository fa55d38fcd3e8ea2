"""The preview as a person uses it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from foods import Catalogue
from planner.domain import Plan
from planner.ui.paper import Paper, PaperChoice, PreviewDialog, What, lay_out
from planner.ui.paper import printing as printing_module
from planner.ui.paper import render as render_module
from planner.ui.paper.printing import paint
from planner.ui.paper.render import draw_pages


@pytest.fixture
def dialog(qtbot: QtBot, tiny: Catalogue, small_week: Plan) -> PreviewDialog:
    dialog = PreviewDialog(small_week, tiny, choice=PaperChoice())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    laid_out(qtbot, dialog)
    return dialog


def laid_out(qtbot: QtBot, dialog: PreviewDialog) -> None:
    """Wait for the pages of what is chosen now."""
    qtbot.waitUntil(lambda: not dialog.busy)


def choose(box: QComboBox, text: str) -> None:
    at = box.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert at >= 0
    box.setCurrentIndex(at)


def test_shows_the_pages_that_will_be_printed(dialog: PreviewDialog) -> None:
    assert [p.accessibleName() for p in dialog.view.pictures] == ["Page 1 of 2", "Page 2 of 2"]
    assert dialog.count.text() == "2 pages"


def test_every_control_changes_the_pages(qtbot: QtBot, dialog: PreviewDialog) -> None:
    controls = dialog.controls
    choose(controls.what, "Week")
    choose(controls.paper, "Letter")
    choose(controls.orientation, "Portrait")
    choose(controls.type_size, "Large")
    choose(controls.first, "Tuesday")
    choose(controls.last, "Wednesday")
    wanted = PaperChoice(What.BOTH, Paper.LETTER, landscape=False, large=True, days=(1, 2))
    assert controls.choice() == wanted
    laid_out(qtbot, dialog)
    page = dialog.leaflet.pages[0]
    assert (round(page.width / 10), round(page.height / 10)) == (612, 792)
    choose(controls.what, "Days")
    assert not dialog.print_button.isEnabled()  # not before the new pages are there
    laid_out(qtbot, dialog)
    assert [p.bookmark for p in dialog.leaflet.pages if p.bookmark] == [
        "Tuesday 24 November",
        "Wednesday 25 November",
    ]


def test_prices_and_glasses_are_offered_where_a_list_has_room(
    qtbot: QtBot, dialog: PreviewDialog
) -> None:
    controls = dialog.controls
    choose(controls.what, "Shopping list")
    assert not (controls.choice().prices or controls.choice().drinks)
    for box in (controls.prices, controls.drinks):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert controls.choice().prices and controls.choice().drinks
    laid_out(qtbot, dialog)

    choose(controls.what, "Days")
    assert not controls.prices.isEnabled()
    assert not (controls.choice().prices or controls.choice().drinks)


def test_first_and_last_day_never_cross(dialog: PreviewDialog) -> None:
    choose(dialog.controls.first, "Thursday")
    choose(dialog.controls.last, "Tuesday")
    assert dialog.controls.choice().days == (1,)
    choose(dialog.controls.first, "Friday")
    assert dialog.controls.choice().days == (4,)


def test_zoom_changes_the_size_of_the_pages(qtbot: QtBot, dialog: PreviewDialog) -> None:
    choose(dialog.controls.orientation, "Portrait")
    laid_out(qtbot, dialog)
    whole = dialog.view.pictures[0].height()
    assert whole <= dialog.view.viewport().height()
    choose(dialog.zoom, "200")
    assert dialog.view.pictures[0].width() == pytest.approx(595 * 96 / 72 * 2, abs=2)
    choose(dialog.zoom, "Page width")
    assert whole < dialog.view.pictures[0].height()


def test_cards_are_for_one_meal_if_that_is_wanted(qtbot: QtBot, dialog: PreviewDialog) -> None:
    assert not dialog.controls.meals.isEnabled()
    choose(dialog.controls.what, "Cook's cards")
    choose(dialog.controls.meals, "Lunch")
    laid_out(qtbot, dialog)
    assert dialog.controls.choice().slot == "lunch"
    assert len(dialog.leaflet.pages) == 1


def test_pages_are_painted(dialog: PreviewDialog, qtbot: QtBot) -> None:
    image = dialog.view.pictures[0].grab().toImage()
    middle = image.width() // 2
    colours = {image.pixelColor(middle, y).lightness() for y in range(image.height())}
    assert min(colours) < 100
    assert max(colours) == 255


def test_saves_a_pdf_off_the_windows_thread(
    qtbot: QtBot, dialog: PreviewDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing: list[bool] = []

    def drawn(*arguments: object) -> None:
        drawing.append(threading.current_thread() is threading.main_thread())
        draw_pages(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(render_module, "draw_pages", drawn)
    dialog.save_pdf(tmp_path / "week.pdf")
    assert not dialog.pdf_button.isEnabled()
    assert "Writing week.pdf" in dialog.count.text()
    laid_out(qtbot, dialog)
    assert drawing == [False]
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.pdf_button.isEnabled()
    assert dialog.count.text() == "2 pages"


def test_says_why_it_could_not_save(qtbot: QtBot, dialog: PreviewDialog, tmp_path: Path) -> None:
    dialog.save_pdf(tmp_path / "none" / "week.pdf")
    laid_out(qtbot, dialog)
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "could not be saved" in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText
    box.close()


def test_print_asks_without_blocking(
    dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QDialog] = []
    monkeypatch.setattr(printing_module.QDialog, "open", opened.append)
    dialog.print_button.click()
    assert len(opened) == 1
    opened[0].close()


def test_prints_to_a_printer(tiny: Catalogue, small_week: Plan, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageLayout(PaperChoice().page_layout)
    printer.setFullPage(True)
    paint(lay_out(small_week, tiny, PaperChoice()), printer)
    assert (tmp_path / "out.pdf").stat().st_size > 5000
