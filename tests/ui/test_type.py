"""Sizes follow the font in use, at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.theme import Look, apply_look, font, px


class Listener(QWidget):
    """Asks for a size and a font as soon as it hears of another one."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.heard = px(100), font(12).pixelSize()


def test_font_change_tells_its_sizes(qapp, qtbot):
    listener = Listener()
    qtbot.addWidget(listener)
    listener.show()
    apply_look(qapp, Look.LIGHT, 1.0)
    usual = px(100), font(12).pixelSize()
    apply_look(qapp, Look.LIGHT, 2.0)
    assert listener.heard == (200, 24)
    assert usual == (100, 12)


def test_font_that_was_handed_out_may_be_changed(qapp):
    mine = font(12)
    mine.setPixelSize(99)
    assert font(12).pixelSize() == 12


def test_label_shows_what_it_lies_on(qapp, qtbot):
    """Qt's style sheets may give a label the fill of a widget that died where it now lives."""
    apply_look(qapp, Look.LIGHT)
    label = QLabel("Porridge")
    label.setAutoFillBackground(True)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert not label.autoFillBackground()
