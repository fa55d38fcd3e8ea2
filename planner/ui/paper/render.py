"""Pages as PDF, as pictures, and on whatever a painter can paint on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPdfWriter

from foods import Catalogue
from planner.domain import Plan
from planner.domain.translatable import translatable
from planner.report.options import Extras
from planner.store import StoreError, write_atomically
from planner.ui.locale import translated

from .block import UNITS_PER_INCH
from .leaflet import Leaflet, lay_out
from .page_frame import Page
from .paper_choice import PaperChoice, usual_paper
from .pdf_finish import Bookmark, finished

CREATOR = translatable("Electrolyte Meal Planner")
_PICTURE_DPI = 150.0


def pdf_bytes(
    plan: Plan,
    catalogue: Catalogue,
    choice: PaperChoice | None = None,
    extras: Extras | None = None,
) -> bytes:
    """Return the plan as a PDF with selectable text, a title and bookmarks.

    It needs a `QGuiApplication`, for the fonts. Without a choice it is the week and the list
    on the paper of the person's country.

    Raises:
        StoreError: If Qt could not make it.
    """
    choice = choice or PaperChoice(paper=usual_paper())
    return leaflet_pdf(lay_out(plan, catalogue, choice, extras), choice)


def leaflet_pdf(leaflet: Leaflet, choice: PaperChoice) -> bytes:
    """Return a plan that is laid out already as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(choice.page_layout)
    writer.setTitle(leaflet.title)
    writer.setCreator(translated(CREATOR))
    painter = QPainter()
    if not painter.begin(writer):
        raise StoreError("pdf", translatable("The PDF could not be made."))
    draw_pages(painter, leaflet.pages, writer.newPage)
    painter.end()
    buffer.close()
    marks = [Bookmark(page.bookmark, at) for at, page in enumerate(leaflet.pages) if page.bookmark]
    return finished(bytes(buffer.data().data()), marks)


def write_pdf(
    plan: Plan,
    catalogue: Catalogue,
    path: Path | str,
    choice: PaperChoice | None = None,
    extras: Extras | None = None,
) -> None:
    """Write the plan as a PDF file, beside the old one and then in its place.

    Raises:
        StoreError: If it could not be written; an old file is still whole.
    """
    write_atomically(path, pdf_bytes(plan, catalogue, choice, extras))


def draw_pages(
    painter: QPainter, pages: tuple[Page, ...], turn: Callable[[], bool], scale: float = 1.0
) -> None:
    """Draw pages on a device that turns its own."""
    for number, page in enumerate(pages):
        if number:
            turn()
        painter.save()
        painter.scale(scale, scale)
        page.draw(painter)
        painter.restore()


def page_image(page: Page, dots_per_inch: float) -> QImage:
    """Return a page as a picture, on white."""
    scale = dots_per_inch / UNITS_PER_INCH
    width, height = round(page.width * scale), round(page.height * scale)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    page.draw(painter)
    painter.end()
    return image


def png_bytes(leaflet: Leaflet, dots_per_inch: float = _PICTURE_DPI) -> bytes:
    """Return all pages under one another as a PNG.

    Raises:
        StoreError: If Qt could not make it.
    """
    images = [page_image(page, dots_per_inch) for page in leaflet.pages]
    whole = QImage(
        max(image.width() for image in images),
        sum(image.height() for image in images),
        QImage.Format.Format_RGB32,
    )
    painter, y = QPainter(whole), 0
    for image in images:
        painter.drawImage(0, y, image)
        y += image.height()
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if whole.isNull() or not QImageWriter(buffer, QByteArray(b"png")).write(whole):
        raise StoreError("png", translatable("The picture could not be made. Choose fewer days."))
    return bytes(buffer.data().data())
