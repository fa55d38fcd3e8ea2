"""Names, plain text and the keyboard on My diet, the diary and their dialogs."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QWidget

from planner.domain.diary import CrampNote, DayNote, Diary
from planner.domain.diet import in_grams
from planner.ui.window.pages import Page

from .fitting import faults
from .settling import settle
from .support import START
from .test_access import CONTROLS, spoken
from .test_diet import USUAL

PATIENCE_MS = 120_000


@pytest.fixture
def screens(qtbot, window) -> list[QWidget]:
    """Both pages with something on them, and every dialog that belongs to them."""
    window.show_page(Page.DIET)
    diet = window.diet.page
    qtbot.waitUntil(lambda: diet.controller._keeps, timeout=PATIENCE_MS)
    diet.open_paste(USUAL)
    qtbot.waitUntil(lambda: len(diet.pasting.rows) > 5, timeout=PATIENCE_MS)
    pasting = diet.pasting
    pasting.accept()
    pilinuts = in_grams(diet.controller._finder.find("pilinuts")[0].food, 28.0)
    diet.add(pilinuts)
    assert diet.note.isVisible()
    window.ask((0, "lunch"), "own")
    window.diet.dialog.add(pilinuts)
    assert window.diet.dialog.keep.isVisible()
    window.show_page(Page.DIARY)
    diary = window.diary.page
    qtbot.waitUntil(lambda: diary.controller.ready, timeout=PATIENCE_MS)
    diary.controller.begin()
    cramp = CrampNote(datetime(START.year, START.month, START.day, 3))
    diary.controller.change(Diary().with_cramp(cramp).with_day(DayNote(START, 7.0)), "Notes")
    diary.note_cramp()
    cramps = diary.dialog
    diary.for_doctor()
    settle()
    return [diet, pasting, window.diet.dialog, diary, diary.start, cramps, diary.dialog]


def controls(screens):
    return [
        w
        for screen in screens
        for w in screen.findChildren(QWidget)
        if isinstance(w, CONTROLS)
        and not w.objectName().startswith("qt_")
        and not isinstance(w.parent(), QAbstractSpinBox)
        and w.window().isWindow()
    ]


def test_every_control_has_a_name_and_a_stop_of_the_tab_key(screens):
    assert not [repr(w) for w in controls(screens) if not spoken(w).strip()]
    assert not [
        spoken(w)
        for w in controls(screens)
        if w.isEnabled()
        and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.metaObject().className() not in ("QToolButton", "QLineEditIconButton")
    ]


def test_labels_show_text_as_it_is_and_all_of_it(screens):
    html = [
        w.text()
        for screen in screens
        for w in screen.findChildren(QLabel)
        if w.textFormat() != Qt.TextFormat.PlainText and not w.objectName().startswith("qt_")
    ]
    assert not html
    shown = [screen for screen in screens if screen.isVisible()]
    assert shown
    assert not [fault for screen in shown for fault in faults(screen)]
