"""What the page of nutrients asks for: records, a picture, paper."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.application.cancellation import Ticket
from planner.application.views.nutrient_shares import Share, Stack
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text

from .output import png_bytes, print_chart
from .page import NutrientsPage
from .record_dialog import RecordDialog

if TYPE_CHECKING:
    from foods import Nutrient
    from foods.figures.provenance import Provenance

Origins = Mapping[tuple[str, str], "Provenance"]


class NutrientController(QObject):
    """Opens dialogs; reads where figures come from off the window's thread, once."""

    status_message = Signal(str, bool)

    def __init__(self, page: NutrientsPage, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._window = page, window
        self._runner = Runner(self)
        self._origins: Origins | None = None
        self.dialog: RecordDialog | None = None
        self.printing: QPrintDialog | None = None
        page.opened.connect(self.open_record)
        page.print_requested.connect(self.print)
        page.picture_requested.connect(self.ask_picture)

    def open_record(self, what: str, shares: tuple[Share, ...], nutrient: Nutrient) -> None:
        """Show the portions a figure is made of, down to USDA's records."""
        dialog = self.dialog = RecordDialog(what, shares, nutrient, self._window)
        dialog.open()
        if self._origins is None:
            self._runner.run(Job(_read_origins, self._take_origins, self._fail))
        else:
            dialog.show_origins(self._origins)

    def ask_picture(self) -> None:
        """Ask for a name and save the chart as a picture."""
        if (stack := self._stack()) is None:
            return
        suggestion = str(Path.home() / f"{stack.nutrient.key}.png")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save picture"), suggestion, self.tr("Picture (*.png)")
        )
        if name:
            self.save_picture(Path(name))

    def save_picture(self, path: Path) -> None:
        """Save the chart as a PNG."""
        from planner.store import StoreError, write_atomically

        if (stack := self._stack()) is None:
            return
        try:
            write_atomically(path if path.suffix else path.with_suffix(".png"), png_bytes(stack))
        except StoreError as error:
            self.status_message.emit(error_text(error), True)
        else:
            self.status_message.emit(self.tr("Wrote {n}").format(n=path.name), False)

    def print(self) -> None:
        """Ask for a printer and print the chart."""
        if (stack := self._stack()) is not None:
            self.printing = print_chart(stack, self._window)

    def close(self) -> None:
        """End its work."""
        self._runner.close()

    def _stack(self) -> Stack | None:
        return self._page.one.chart.stack

    def _take_origins(self, origins: Origins) -> None:
        self._origins = origins
        if self.dialog is not None:
            self.dialog.show_origins(origins)

    def _fail(self, error: Exception) -> None:
        self.status_message.emit(error_text(error), True)


def _read_origins(_: Ticket) -> Origins:
    from foods.figures.provenance import load_provenance

    return load_provenance()
