"""Names, focus, contrast and text that fits, over every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from planner.domain.person.eaters import Eater
from planner.domain.shopping import list_edits
from planner.ui.paper import PreviewDialog
from planner.ui.person.name_dialog import NameDialog
from planner.ui.shopping.eaters_dialog import EatersDialog
from planner.ui.theme import DARK, LIGHT
from planner.ui.week.swap_dialog import SwapDialog
from planner.ui.weeks.dialog import WeeksDialog
from planner.ui.window.handbook import Handbook
from planner.ui.window.help import About, ShortcutSheet
from planner.ui.window.pages import Page

from .fitting import faults
from .settling import settle

GUEST = Eater("Ann", otherwise=frozenset({(0, "lunch")}))
CONTROLS = (QAbstractButton, QSlider, QComboBox, QLineEdit, QAbstractSpinBox)


def screens(window) -> list[QWidget]:
    window.people.edit()
    window.settings.open()
    window.finding.open()
    window.people.wishes()
    window.show_page(Page.NUTRIENTS)
    window.more.nutrients.one_button.click()
    window.more.nutrients.one.chart.open_part()
    window.show_page(Page.WEEK)
    window.files.export()
    window.files.preview()
    return [
        window.files.exporting.dialog,
        window.findChild(PreviewDialog),
        window,
        window.people.dialog,
        window.people.wished,
        WeeksDialog(window.session.plan, window),
        SwapDialog("Soup", window),
        NameDialog("New person", ("Anna",), "", window),
        About(window),
        Handbook(window),
        ShortcutSheet(window.actions(), window),
        window.settings.dialog,
        window.finding.palette,
        window.more.records.dialog,
        EatersDialog(list_edits.with_eaters(window.session.plan, [GUEST]), window),
    ]


def spoken(widget: QWidget) -> str:
    own = widget.accessibleName()
    return own or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_every_control_has_a_name(window):
    nameless = [
        f"{type(w).__name__} {w.objectName()} in {type(w.parent()).__name__}"
        for screen in screens(window)
        for w in screen.findChildren(QWidget)
        if isinstance(w, CONTROLS)
        and not w.objectName().startswith("qt_")
        and not isinstance(w.parent(), QAbstractSpinBox)
        and not spoken(w).strip()
    ]
    assert not nameless


def test_every_control_can_be_reached_by_keyboard(window):
    board = window.body.week.board
    mouse_only = [
        spoken(w)
        for w in window.findChildren(QWidget)
        if isinstance(w, CONTROLS)
        and not w.objectName().startswith("qt_")
        and w.parent() is not board  # arrows walk there
        and w.isEnabled()
        and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert not mouse_only


def test_tab_key_stops_once_on_the_board(window):
    board = window.body.week.board
    stops = [
        place
        for place in window.session.plan.meals
        if board.card(place).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [board.selected]


def test_labels_show_text_as_it_is(window):
    html = [
        w.text()
        for screen in screens(window)
        for w in screen.findChildren(QLabel)
        if w.textFormat() != Qt.TextFormat.PlainText and not w.objectName().startswith("qt_")
    ]
    assert not html


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1440, 900)])
@pytest.mark.parametrize("page", [0, 1, 2])
def test_pages_cut_and_hide_nothing(qtbot, window, size, page):
    window.resize(*size)
    window.show_page(page)
    settle()
    assert not faults(window)


def luminance(colour: str) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    red, green, blue = (channel(v) for v in (made.redF(), made.greenF(), made.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_text_stands_out_from_whatever_is_behind_it(look):
    behind = (look.ground, look.panel, look.card, look.hover)
    pairs = [(ink, back) for ink in (look.text, look.quiet, look.accent) for back in behind]
    pairs += [(look.amber, back) for back in (look.ground, look.panel, look.card, look.amber_tint)]
    pairs += [(ink, look.tint) for ink in (look.text, look.quiet, look.accent)]
    pairs += [(look.on_accent, look.accent)]
    weak = [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < 4.5]
    assert not weak


def test_return_never_cancels_a_dialog(window):
    """Where a dialog has a button that goes on, that is what Return presses."""
    cancelling = [
        f"{type(screen).__name__}: {button.text()}"
        for screen in screens(window)
        for box in screen.findChildren(QDialogButtonBox)
        for button in box.buttons()
        if button.isDefault()
        and box.buttonRole(button) is QDialogButtonBox.ButtonRole.RejectRole
        and len(box.buttons()) > 1
    ]
    assert not cancelling
    apply = next(b for b in window.people.dialog.findChildren(QPushButton) if b.isDefault())
    assert "plan" in apply.text()
