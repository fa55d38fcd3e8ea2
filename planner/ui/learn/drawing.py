"""Line drawings of our own, in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.program_files import RESOURCES
from planner.ui.theme import px, tokens_of

_WIDTH, _HEIGHT = 120, 84


@lru_cache(maxsize=32)
def _svg(name: str, line: str, accent: str) -> QByteArray:
    source = (RESOURCES / "learn" / f"{name}.svg").read_text("utf-8")
    coloured = source.replace("currentColor", line).replace('"accent"', f'"{accent}"')
    return QByteArray(coloured.encode())


class Drawing(QWidget):
    """One drawing; what it shows also stands in words, so it has no name of its own."""

    def __init__(self, name: str, width: int = 96, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(px(width), px(width * _HEIGHT / _WIDTH)))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it as large as the widget is."""
        look = tokens_of(self.window().palette())
        painter = QPainter(self)
        renderer = QSvgRenderer(_svg(self._name, look.text, look.accent))
        renderer.render(painter, QRectF(self.rect()))
