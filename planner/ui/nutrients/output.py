"""The chart as a picture and on paper, painted by the same function as on the screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from planner.application.views.nutrient_shares import Stack
from planner.ui.theme import LIGHT, TITLE, Tokens, font, px

from .chart import paint_chart
from .legend import legend_height, paint_legend

_WIDE, _HIGH = 900, 560


def paint_sheet(painter: QPainter, stack: Stack, look: Tokens = LIGHT) -> None:
    """Paint title, legend and chart on a sheet of `sheet_size`."""
    size = sheet_size()
    margin, width = px(24), size.width() - 2 * px(24)
    painter.setPen(QColor(look.text))
    painter.setFont(font(TITLE, bold=True))
    painter.drawText(QRectF(margin, margin, width, px(24)), stack.nutrient.label)
    top, high = margin + px(32), legend_height(stack, width)
    paint_legend(painter, stack, QRectF(margin, top, width, high), look)
    below = top + high + px(8)
    paint_chart(painter, stack, QRectF(margin, below, width, size.height() - below - margin), look)


def sheet_size() -> QSize:
    """Return the size of the sheet, in device-independent pixels."""
    return QSize(px(_WIDE), px(_HIGH))


def png_bytes(stack: Stack, ratio: float = 2.0) -> bytes:
    """Return the chart as a PNG."""
    image = QImage(sheet_size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    paint_sheet(painter, stack)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def draw_on(printer: QPrinter, stack: Stack) -> None:
    """Draw the chart over the width of a page, as vectors."""
    painter = QPainter(printer)
    page, size = painter.viewport(), sheet_size()
    scale = min(page.width() / size.width(), page.height() / size.height())
    painter.scale(scale, scale)
    paint_sheet(painter, stack)
    painter.end()


def print_chart(stack: Stack, parent: QWidget) -> QPrintDialog:
    """Ask for a printer, then print; returns at once with the dialog that is open."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(stack.nutrient.label)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: draw_on(printer, stack))
    QDialog.open(dialog)  # Qt's own open() of print dialogs wants a slot by name
    return dialog
