"""Set text: pieces of HTML from the templates become blocks of a given width."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
)

from planner.program_files import RESOURCES
from planner.report.templates import Templates

from .block import UNITS_PER_INCH, Block

FAMILY = "Inter"
# Letters that a font swaps by itself have no Unicode in the PDF: they could not be copied.
_UNTRACEABLE = ("calt", "liga", "clig", "tnum")


class Typesetter:
    """Sets pieces in one size of type.

    One document serves all pieces in turn, to measure and to draw: its style sheet takes
    longer to read than a piece takes to set. Each thread has its own: pages are laid out on
    one and drawn on another.
    """

    def __init__(self, size: float, templates: Templates, *, large: bool = False) -> None:
        self.size = size
        self.large = large
        self._templates = templates
        self._css = self._style(large=large)
        self._threads = threading.local()

    def make(self, template: str, macro: str, width: float, **values: Any) -> Block:
        """Return what a macro of a template makes, as a block.

        Args:
            template: File in ``resources/templates``.
            macro: Name of the macro in it.
            width: Of the column; text wraps in it.
            values: Arguments of the macro.
        """
        html = self._templates.piece(template, macro, **values)
        height = self.put(html, width).size().height()
        return Block(width, height, ((0, 0, _Text(html, width, self)),))

    def put(self, html: str, width: float) -> QTextDocument:
        """Return the document with a piece in it, until the next one is put there."""
        document = self._document()
        document.setTextWidth(width)
        document.setHtml(html)
        return document

    def _document(self) -> QTextDocument:
        """Return the document of this thread."""
        kept: tuple[QTextDocument, QImage] | None = getattr(self._threads, "kept", None)
        if kept is None:
            device = _device()  # the document measures with it and does not own it
            kept = self._threads.kept = (self._new_document(device), device)
        return kept[0]

    def _new_document(self, device: QImage) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.documentLayout().setPaintDevice(device)
        document.setDefaultFont(_font(self.size))
        document.setDefaultStyleSheet(self._css)
        return document

    def _style(self, *, large: bool) -> str:
        def size(times: float) -> str:
            return f"{self.size * times:.2f}pt"

        return self._templates.render("paper/style.css", size=size, large=large)


@dataclass(frozen=True, eq=False)
class _Text:
    html: str
    width: float
    typesetter: Typesetter

    def draw(self, painter: QPainter) -> None:
        document = self.typesetter.put(self.html, self.width)
        document.documentLayout().draw(painter, _black_on_white())


def _black_on_white() -> QAbstractTextDocumentLayout.PaintContext:
    """Return black ink, not the window's theme: in a dark one text would be nearly white."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette(Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    return context


def load_family() -> None:
    """Make the program's own family known, so that paper looks alike on every machine."""
    if FAMILY not in QFontDatabase.families():
        for name in ("Inter-Regular.ttf", "Inter-SemiBold.ttf"):
            data = (RESOURCES / "fonts" / name).read_bytes()
            QFontDatabase.addApplicationFontFromData(data)


def _font(size: float) -> QFont:
    load_family()
    font = QFont(FAMILY)
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for tag in _UNTRACEABLE:
        font.setFeature(QFont.Tag(tag), 0)
    return font


def _device() -> QImage:
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(UNITS_PER_INCH / 0.0254))
    device.setDotsPerMeterY(round(UNITS_PER_INCH / 0.0254))
    return device
