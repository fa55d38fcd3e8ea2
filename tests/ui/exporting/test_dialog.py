"""Exporting, card printing and one's own templates as a person does it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from foods.own.csv_style import COMMAS, POINTS
from planner.domain.person.training import TRAINING, Training
from planner.report.exports import FORMATS
from planner.ui.exporting import ExportDialog
from planner.ui.paper import PreviewDialog, What
from tests.ui.support import open_file, rest

pytestmark = pytest.mark.days(2)


def answer(monkeypatch, path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))


def choose(box, data) -> None:
    at = box.findData(data)
    assert at >= 0
    box.setCurrentIndex(at)


@pytest.fixture
def dialog(window):
    window.commands.export.trigger()
    return window.files.exporting.dialog


def written(qtbot, window, path: Path) -> bytes:
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: path.name in window.status.trouble.text())
    return path.read_bytes()


@pytest.mark.days(7)
def test_spreadsheet_of_two_days(qtbot, window, dialog, tmp_path, monkeypatch):
    path = tmp_path / "week.xlsx"
    answer(monkeypatch, path)
    choose(dialog.kind, ".xlsx")
    choose(dialog.part, "week")
    choose(dialog.first, 3)
    choose(dialog.last, 2)
    assert dialog.first.currentData() == 2  # the day just moved stays
    choose(dialog.last, 3)
    dialog.export.click()
    book = load_workbook(io.BytesIO(written(qtbot, window, path)))
    assert book["Week"].max_column == 3
    assert "Shopping list" not in book.sheetnames


def test_calendar_has_the_times_set_and_they_are_kept(qtbot, window, dialog, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "week")  # an ending is added
    choose(dialog.kind, ".ics")
    assert dialog.times.isVisibleTo(dialog)
    dialog.times.fields["breakfast"].setTime(QTime(6, 10))
    dialog.export.click()
    events = Calendar.from_ical(written(qtbot, window, tmp_path / "week.ics")).walk("VEVENT")
    assert {e["dtstart"].dt.strftime("%H:%M") for e in events if "-breakfast-" in e["uid"]} == {
        "06:10"
    }
    window.commands.export.trigger()
    again = window.files.exporting.dialog
    assert again.kind.currentData() == ".ics"
    assert again.times.fields["breakfast"].time() == QTime(6, 10)


@pytest.mark.parametrize("suffix", [".png", ".html"])
def test_export_dialog_offers_other_files(qtbot, window, dialog, tmp_path, monkeypatch, suffix):
    path = tmp_path / f"week{suffix}"
    answer(monkeypatch, path)
    choose(dialog.kind, suffix)
    dialog.export.click()
    content = written(qtbot, window, path)
    assert QImage.fromData(content).width() > 800 if suffix == ".png" else b"<html" in content


def test_text_is_copied(qtbot, window, dialog):
    choose(dialog.kind, ".md")
    dialog.copy.click()
    qtbot.waitUntil(lambda: "## Monday" in QGuiApplication.clipboard().text())
    choose(dialog.kind, ".xlsx")
    assert not dialog.copy.isEnabled()


def test_every_kind_says_what_it_is_and_what_it_can_hold(dialog):
    for at in range(dialog.kind.count()):
        dialog.kind.setCurrentIndex(at)
        format_ = FORMATS[dialog.kind.currentData()]
        assert {dialog.part.itemData(i) for i in range(dialog.part.count())} == format_.parts
        assert dialog.hint.text()
        assert dialog.first.isEnabled() == format_.days
    dialog.reject()


def test_place_that_cannot_be_written_is_said(qtbot, window, dialog, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "none" / "week.md")
    choose(dialog.kind, ".md")
    dialog.export.click()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "could not be saved" in box.text()
    assert dialog.isVisible()
    box.close()
    dialog.reject()


def test_cook_s_card_of_one_meal(qtbot, window):
    window.ask((1, "dinner"), "card")
    dialog = window.findChild(PreviewDialog)
    choice = dialog.controls.choice()
    assert (choice.what, choice.days, choice.slot) == (What.CARDS, (1,), "dinner")
    assert dialog.controls.meals.isEnabled()
    dialog.close()


def test_templates_are_copied_used_and_put_aside(qtbot, window, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    controller, folder = window.templates, window.session.places().templates
    controller.enable()
    assert controller.copy.isEnabled()
    assert not controller.back.isEnabled()
    controller.copy.trigger()
    assert Path(opened[0].toLocalFile()) == folder
    style = folder / "paper" / "style.css"
    style.write_text("{{ nothing }}", "utf-8")
    window.commands.preview.trigger()
    dialog = window.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: "style.css, line 1" in dialog.faults.text())
    assert "own template is used" in dialog.faults.text()
    dialog.close()
    controller.enable()
    controller.back.trigger()
    assert not folder.exists()
    assert "{{ nothing }}" in (folder.with_name("templates-1") / "paper" / "style.css").read_text()


def test_profile_is_taken_in_as_one_step(qtbot, window, dialog, tmp_path, monkeypatch):
    path = tmp_path / "me.toml"
    answer(monkeypatch, path)
    choose(dialog.kind, ".toml")
    dialog.export.click()
    text = written(qtbot, window, path).decode()
    before = window.session.plan
    path.write_text(text.replace("age = 45", "age = 70"), "utf-8")
    open_file(qtbot, window, path)
    assert window.session.plan.profile.person.age == 70
    rest(qtbot, window)
    window.commands.undo.trigger()
    assert window.session.plan.profile == before.profile
    path.write_text("[person]\nage = 3", "utf-8")
    open_file(qtbot, window, path)
    box = window.findChild(QMessageBox)
    assert "4 to 120" in box.text()
    box.close()
    assert window.session.plan.profile == before.profile


def test_export_dialog_asks_for_the_time_of_training(window):
    profile = window.session.plan.profile
    care = replace(profile.care, training=Training(frozenset({1}), 1.0, 1.0))
    plan = replace(window.session.plan, profile=replace(profile, care=care))
    dialog = ExportDialog(plan, window)
    assert TRAINING in dialog.times.fields


def test_table_can_be_written_for_spreadsheets_of_german(
    qtbot, window, dialog, tmp_path, monkeypatch
):
    assert not dialog.table.isVisible()  # only a table in CSV has two ways
    choose(dialog.kind, ".csv")
    choose(dialog.part, "list")
    assert dialog.table.isVisible()
    assert dialog.table.currentData() == POINTS  # as in the window
    choose(dialog.table, COMMAS)
    dialog.copy.click()
    head = "trip;aisle;item;buy"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith(head))
    path = tmp_path / "list.csv"
    answer(monkeypatch, path)
    dialog.export.click()
    text = written(qtbot, window, path).decode("utf-8-sig")
    costs = [row["cost_usd"] for row in csv.DictReader(io.StringIO(text), delimiter=";")]
    assert any("," in cost for cost in costs)
    assert not any("." in cost for cost in costs)


def test_german_windows_begin_with_the_german_table(qapp, two_days):
    QLocale.setDefault(QLocale("de"))  # put back by the fixture that tidies up
    assert ExportDialog(two_days).table.currentData() == COMMAS
