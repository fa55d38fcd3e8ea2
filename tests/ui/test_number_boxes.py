"""Boxes leave the wheel to the page and undo to the window; print says when it is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

from planner.ui.theme import Look, apply_look
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.elided_combo import ElidedCombo
from planner.ui.widgets.flat_combo import FlatCombo
from planner.ui.widgets.number_boxes import DateBox, MomentBox, NumberBox, TimeBox, WholeBox
from planner.ui.window import main_window

from .settling import settle
from .support import rest

pytestmark = pytest.mark.days(2)


def turn_wheel(widget: QWidget) -> QWheelEvent:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


@pytest.mark.parametrize("kind", [NumberBox, WholeBox, DateBox, MomentBox, TimeBox])
def test_wheel_is_left_to_the_page_and_changes_no_value(qtbot, kind) -> None:
    box = kind()
    qtbot.addWidget(box)
    box.show()
    box.setFocus()
    before = box.text()
    assert not turn_wheel(box).isAccepted()
    assert box.text() == before
    usual = next(base for base in kind.__mro__ if base.__module__.startswith("PySide6"))()
    qtbot.addWidget(usual)
    usual.show()
    assert turn_wheel(usual).isAccepted()  # as Qt has it, the value would have changed


@pytest.mark.parametrize("kind", [ChoiceBox, FlatCombo, ElidedCombo])
def test_wheel_over_choices_changes_none(qtbot, kind) -> None:
    box, usual = kind(), QComboBox()
    for each in (box, usual):
        qtbot.addWidget(each)
        each.addItems(["every day", "on average", "never"])
        each.show()
        each.setFocus()
    assert not turn_wheel(box).isAccepted()
    assert box.currentIndex() == 0
    turn_wheel(usual)
    assert usual.currentIndex() != 0  # as Qt has it, the choice would have changed


def test_every_choice_of_the_window_leaves_the_wheel(window) -> None:
    window.settings.open()
    window.people.edit()
    screens = (window, window.settings.dialog, window.people.dialog)
    boxes = [box for screen in screens for box in screen.findChildren(QComboBox)]
    assert boxes
    assert not [box for box in boxes if not isinstance(box, ChoiceBox)]


def test_every_box_of_the_window_leaves_the_wheel(window) -> None:
    ours = (NumberBox, WholeBox, DateBox, MomentBox, TimeBox)
    boxes = window.findChildren(QAbstractSpinBox)
    assert boxes
    assert not [box for box in boxes if not isinstance(box, ours)]


def test_undo_after_leaving_a_box_takes_back_box_slider_and_plan(qtbot, window) -> None:
    row, before = window.body.targets.rows["magnesium_mg"], window.session.plan
    value, at = row.box.value(), row.slider.value()
    row.box.setFocus()
    row.box.selectAll()
    qtbot.keyClicks(row.box, "400")
    qtbot.keyClick(row.box, Qt.Key.Key_Tab)
    rest(qtbot, window)
    assert window.session.plan is not before
    row.box.setFocus()
    qtbot.keyClick(row.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.session.plan is before
    assert (row.box.value(), row.slider.value()) == (value, at)


def test_undo_of_half_typed_figures_stays_in_the_box(qtbot, window) -> None:
    row, before = window.body.targets.rows["magnesium_mg"], window.session.plan
    row.box.setFocus()
    row.box.selectAll()
    qtbot.keyClicks(row.box, "4")
    qtbot.keyClick(row.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert row.box.cleanText() == "320"
    assert window.session.plan is before
    assert not window.session.document.history.canUndo()


def test_printing_says_what_was_printed(qtbot, window, monkeypatch, tmp_path) -> None:
    said: list[tuple[str, bool]] = []
    window.session.status_message.connect(lambda words, trouble: said.append((words, trouble)))
    window.commands.print.trigger()
    dialog = window.findChild(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "week.pdf"))
    dialog.accepted.emit(printer)
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")
    ((words, trouble),) = said
    assert words.startswith("Printed") and "page" in words
    assert not trouble
    dialog.reject()


@pytest.mark.parametrize(("wide", "high"), [(1280, 800), (1440, 900), (3840, 2160)])
def test_first_window_has_its_frame_on_the_screen(wide: int, high: int) -> None:
    size = main_window._first_size(QSize(wide, high))
    assert size.width() <= min(1440, wide - 16)
    assert size.height() <= min(900, high - 48)


@pytest.mark.parametrize("kind", [ChoiceBox, FlatCombo, ElidedCombo])
@pytest.mark.parametrize("count", [3, 8])
def test_opened_list_shows_its_last_entry_whole(qtbot, qapp, kind, count: int) -> None:
    apply_look(qapp, Look.LIGHT)
    box = kind()
    box.addItems([f"Entry {n}" for n in range(count)])
    qtbot.addWidget(box)
    box.show()
    for _ in range(2):
        box.showPopup()
        settle()
        view = box.view()
        last = view.visualRect(box.model().index(count - 1, 0))
        assert view.viewport().height() > last.bottom()
        assert view.verticalScrollBar().maximum() == 0
        assert view.viewport().height() - last.bottom() <= 2
        box.hidePopup()
