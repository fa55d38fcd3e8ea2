"""The help inside: opened by F1, whole in every language, and true about keys and menus."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from planner.ui.locale import languages, set_language
from planner.ui.window.handbook import Handbook, chapters


def test_f1_opens_it_and_every_chapter_can_be_read_by_keyboard(qtbot, window):
    window.show()
    qtbot.waitActive(window)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    book = window.findChild(Handbook)
    titles = list(chapters("en"))
    read = []
    for _ in titles:
        read.append(book.reading.toPlainText().splitlines()[0])
        qtbot.keyClick(book.contents, Qt.Key.Key_Down)
    assert read == titles
    book.reject()


@pytest.mark.parametrize("code", sorted(languages()))
def test_every_language_has_every_chapter(qapp, code):
    english, other = chapters("en"), chapters(code)
    assert len(other) == len(english)
    for text, same in zip(english.values(), other.values(), strict=True):
        assert text and text.count("\n- ") == same.count("\n- ")
        assert text.count("**") == same.count("**")


def test_keys_it_names_are_the_keys_there_are(window):
    known = {key.toString() for do in window.actions() for key in do.shortcuts()}
    named = set(re.findall(r"Ctrl\+(?:Shift\+)?[A-Z;,]", " ".join(chapters("en").values())))
    assert named and named <= known


def test_help_of_a_german_window_is_german(qapp, window):
    set_language("de")
    try:
        assert "Einkaufen" in Handbook(window)._chapters
    finally:
        set_language("en")
