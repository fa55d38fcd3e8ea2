"""Pages as PDF, as pictures, and on whatever a painter can paint on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from foods import Catalogue
from planner.domain import Plan
from planner.store import StoreError, write_atomically

from .block import UNITS_PER_INCH
from .choice import PaperChoice, usual_paper
from .finish import Bookmark, finished
from .frame import Page
from .sheets import Leaflet, lay_out

CREATOR = "Electrolyte Meal Planner"


def pdf_bytes(plan: Plan, catalogue: Catalogue, choice: PaperChoice | None = None) -> bytes:
    """The plan as a PDF with selectable text, a title and bookmarks.

    It needs a `QGuiApplication`, for the fonts. Without a choice it is the week and the list
    on the paper of the person's country.

    Raises:
        StoreError: If Qt could not make it.
    """
    choice = choice or PaperChoice(paper=usual_paper())
    return leaflet_pdf(lay_out(plan, catalogue, choice), choice)


def leaflet_pdf(leaflet: Leaflet, choice: PaperChoice) -> bytes:
    """A plan that is laid out already as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(choice.page_layout)
    writer.setTitle(leaflet.title)
    writer.setCreator(CREATOR)
    painter = QPainter()
    if not painter.begin(writer):
        raise StoreError("pdf", "The PDF could not be made.")
    draw_pages(painter, leaflet.pages, writer.newPage)
    painter.end()
    buffer.close()
    marks = [Bookmark(page.bookmark, at) for at, page in enumerate(leaflet.pages) if page.bookmark]
    return finished(bytes(buffer.data().data()), marks)


def write_pdf(
    plan: Plan, catalogue: Catalogue, path: Path | str, choice: PaperChoice | None = None
) -> None:
    """Write the plan as a PDF file, beside the old one and then in its place.

    Raises:
        StoreError: If it could not be written; an old file is still whole.
    """
    write_atomically(path, pdf_bytes(plan, catalogue, choice))


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
    """A page as a picture, on white."""
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
