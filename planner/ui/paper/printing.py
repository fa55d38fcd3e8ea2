"""Print: the system's own dialog, without blocking the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from foods import Catalogue
from planner.domain import Plan
from planner.domain.translatable import Verbatim, translatable
from planner.report.options import Extras
from planner.store import StoreError
from planner.ui.locale import error_text, translated

from .block import UNITS_PER_INCH
from .leaflet import Leaflet, lay_out
from .page_frame import Page
from .paper_choice import PaperChoice, usual_paper
from .render import CREATOR, draw_pages


def print_plan(
    plan: Plan,
    catalogue: Catalogue,
    parent: QWidget | None,
    choice: PaperChoice | None = None,
    extras: Extras | None = None,
    tell: Callable[[str], None] = lambda _: None,
    done: Callable[[str], None] = lambda _: None,
) -> QPrintDialog:
    """Ask for a printer, then print; returns at once with the dialog that is open.

    `tell` gets why it did not print, and what does not hold in one's own templates; `done` that
    it printed.
    """
    choice = choice or PaperChoice(paper=usual_paper())
    leaflet = lay_out(plan, catalogue, choice, extras)
    for fault in leaflet.faults:
        tell(fault)
    return print_leaflet(leaflet, choice, parent, tell, done)


def print_leaflet(
    leaflet: Leaflet,
    choice: PaperChoice,
    parent: QWidget | None,
    failed: Callable[[str], None] = lambda _: None,
    done: Callable[[str], None] = lambda _: None,
) -> QPrintDialog:
    """Return the same with pages that are laid out already; `failed` gets why it did not print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(choice.page_layout)
    printer.setFullPage(True)
    printer.setDocName(leaflet.title)
    printer.setCreator(translated(CREATOR))
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def accepted() -> None:
        try:
            paint(leaflet, printer)
        except StoreError as error:
            failed(error_text(error))
        else:
            done(_printed_words(len(_wanted(leaflet, printer)), printer.printerName()))

    dialog.accepted.connect(accepted)
    QDialog.open(dialog)  # Qt's own open() of print dialogs wants a slot by name
    return dialog


def paint(leaflet: Leaflet, printer: QPrinter) -> None:
    """Send the pages that the dialog asked for to a printer, fitted to its paper.

    Raises:
        StoreError: If the printer takes nothing.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise StoreError(
            "printer", translatable("The printer did not accept the pages. Choose another one.")
        )
    try:
        draw_pages(painter, _wanted(leaflet, printer), printer.newPage, _scale(leaflet, printer))
    finally:
        painter.end()


def _printed_words(pages: int, name: str) -> str:
    """Say what went where: "2 pages went to the printer Laserjet"."""
    what = translatable("1 page") if pages == 1 else translatable("{n} pages", n=pages)
    if not name:
        return translated(translatable("Printed: {pages}", pages=what))
    return translated(translatable("Printed on {name}: {pages}", name=Verbatim(name), pages=what))


def _wanted(leaflet: Leaflet, printer: QPrinter) -> tuple[Page, ...]:
    first, last = printer.fromPage(), printer.toPage()
    return leaflet.pages[first - 1 : last] if first else leaflet.pages


def _scale(leaflet: Leaflet, printer: QPrinter) -> float:
    """Return the scale from our units to the printer's dots; smaller if its paper is smaller."""
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    page = leaflet.pages[0]
    fitting = min(paper.width() / page.width, paper.height() / page.height)
    return min(printer.resolution() / UNITS_PER_INCH, fitting)
