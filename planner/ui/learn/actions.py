"""What the page asks for: the relief dialog, the calendar file, the printer."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from foods import Catalogue
from planner.domain import Target
from planner.domain.learning import stretching
from planner.store import StoreError, write_atomically
from planner.ui.locale import error_text, translated_tables

from .page import LearnPage
from .printed_page import FoodsFor, learn_document, learn_html
from .relief_dialog import ReliefDialog


class LearnFlow(QObject):
    """Do what the page asks for; the signal `status_message` tells what happened."""

    status_message = Signal(str, bool)

    def __init__(self, page: LearnPage, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._window = page, window
        self._foods: FoodsFor | None = None
        self._sips = False
        page.calendar_requested.connect(self.ask_calendar)
        page.print_requested.connect(self.print_page)

    def show_foods(
        self,
        catalogue: Catalogue,
        targets: tuple[Target, ...],
        allowed: Collection[str],
        *,
        sips: bool = False,
    ) -> None:
        """Show foods for a person: the page, its paper and the relief dialog follow.

        `sips`: a doctor sets how much the person drinks.
        """
        self._foods, self._sips = (catalogue, targets, allowed), sips
        self._page.show_foods(*self._foods)

    def show_relief(self) -> ReliefDialog:
        """Open the dialog; returns at once."""
        dialog = ReliefDialog(self._foods[1] if self._foods else (), self._window, sips=self._sips)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.calendar_requested.connect(self.ask_calendar)
        dialog.open()
        return dialog

    def ask_calendar(self) -> None:
        """Ask for a name and write the daily stretch as a calendar file."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Daily stretch"),
            self.tr("daily-stretch.ics"),
            self.tr("Calendar files (*.ics)"),
        )
        if name:
            path = Path(name)
            self.write_calendar(path if path.suffix else path.with_suffix(".ics"))

    def write_calendar(self, path: Path, first: date | None = None) -> None:
        """Write the file and say so, or say why not."""
        # A quarter of a second to import, and wanted rarely.
        from planner.report.stretching_calendar import stretching_calendar

        try:
            daily = translated_tables(stretching())
            write_atomically(path, stretching_calendar(first or date.today(), daily=daily))
        except StoreError as error:
            self.status_message.emit(error_text(error), True)
            return
        words = self.tr("Saved as {n}. Open it with your calendar.")
        self.status_message.emit(words.format(n=path.name), False)

    def print_page(self) -> QPrintDialog:
        """Ask for a printer and print; returns at once with the dialog."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("What the documents say"))
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = learn_document(learn_html(foods=self._foods, sips=self._sips))
        dialog.accepted.connect(lambda: document.print_(printer))
        QDialog.open(dialog)  # Qt's own open() of print dialogs wants a slot by name
        return dialog
