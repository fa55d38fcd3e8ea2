"""From the window to paper, and files that are none: as a person does it."""

from __future__ import annotations

import os
import threading
from types import SimpleNamespace

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from planner.ui.paper import PreviewDialog, page_view, render
from planner.ui.window.pages import Page

from .settling import settle
from .support import PATIENCE_MS, rest, save


def words_of(path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def answer(monkeypatch, method: str, path) -> None:
    monkeypatch.setattr(QFileDialog, method, lambda *_, **__: (str(path), ""))


def test_exported_pdf_has_dishes_and_list_as_text(qtbot, window, tmp_path, monkeypatch):
    path = tmp_path / "week.pdf"
    answer(monkeypatch, "getSaveFileName", path)
    window.commands.export.trigger()
    painting = []
    painted = render.draw_pages
    monkeypatch.setattr(
        render,
        "draw_pages",
        lambda *each: (painting.append(threading.current_thread()), painted(*each)),
    )
    window.files.exporting.dialog.export.click()
    qtbot.waitUntil(lambda: "week.pdf" in window.status.trouble.text())
    assert threading.main_thread() not in painting, "the window would stand still"
    text = words_of(path)
    assert window.session.week.card((1, "dinner")).title in text
    window.show_page(Page.SHOPPING)
    assert window.body.shopping.model.items[0].name in text


def test_preview_opens_and_closes(qtbot, window):
    window.commands.preview.trigger()
    dialog = window.findChild(PreviewDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
    assert not dialog.isVisible()


def test_full_disk_keeps_the_plan_modified_and_the_old_file(qtbot, window, tmp_path, monkeypatch):
    path = tmp_path / "week.mealplan"
    answer(monkeypatch, "getSaveFileName", path)
    window.commands.save_as.trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified() and path.exists())
    old = path.read_bytes()
    window.session.meals.lock((0, "lunch"))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    window.commands.save.trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=PATIENCE_MS)
    assert window.isWindowModified()
    assert path.read_bytes() == old
    box = window.findChild(QMessageBox)
    assert box.isVisible()
    assert "space" in box.text().lower() or "full" in box.text().lower()
    box.close()


def held(view) -> int:
    """Count the pages that have a picture in memory."""
    return sum(not each._picture.isNull() for each in view.pictures)


def test_pages_out_of_sight_and_of_a_closed_preview_hold_no_picture(qtbot, monkeypatch):
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    monkeypatch.setattr(page_view, "page_image", lambda *_: picture)
    view, page = page_view.PageView(), SimpleNamespace(width=5950.0, height=8420.0)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_zoom(1.0)
    view.show_pages((page,) * 12)
    view.show()
    qtbot.waitExposed(view)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 9 * view.viewport().height(), timeout=PATIENCE_MS)
    seen = set()
    for part in range(24):
        bar.setValue(bar.maximum() * part // 23)
        settle()
        seen |= {at for at, each in enumerate(view.pictures) if not each._picture.isNull()}
        assert 0 < held(view) < 5
    assert seen == set(range(12))
    view.hide()
    settle()
    assert held(view) == 0


@pytest.mark.parametrize("kind", ["truncated", "newer", "not a plan"])
def test_opening_what_is_no_plan_keeps_the_plan(qtbot, window, tmp_path, monkeypatch, kind):
    path = tmp_path / "odd.mealplan"
    save(qtbot, window, path)
    text = path.read_text("utf-8")
    whole = {
        "truncated": text[: len(text) // 2],
        "newer": text.replace('"version": 1', '"version": 99', 1),
        "not a plan": "Dear diary",
    }[kind]
    assert whole != text
    path.write_text(whole, "utf-8")
    before = window.session.plan
    answer(monkeypatch, "getOpenFileName", path)
    window.commands.open.trigger()
    rest(qtbot, window)  # a worker reads it
    assert window.session.plan is before
    box = window.findChild(QMessageBox)
    assert box.isVisible()
    assert len(box.text()) > 30
    box.close()
