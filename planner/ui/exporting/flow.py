"""From the dialog to the file: asks for a name, writes off the window's thread, says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from foods import Catalogue
from planner.application.cancellation import Ticket
from planner.domain.plan.plan import Plan
from planner.report.exports import Format, MealTimes, Order, export_bytes
from planner.report.options import Extras
from planner.store import write_atomically
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, translated
from planner.ui.painters import PAINTERS, make_fonts_known

from .dialog import ExportDialog

Save = Callable[[bytes], None]


class ExportFlow(QObject):
    """Answer a dialog; the signal `status_message` tells what happened."""

    status_message = Signal(str, bool)
    chosen = Signal(str, object)
    """(ending, times of meals) of what was exported, to be offered next time"""

    def __init__(
        self, plan: Plan, catalogue: Catalogue, extras: Extras, place: Path, window: QWidget
    ) -> None:
        """Make it ready.

        Args:
            plan: What is exported.
            catalogue: Its foods and dishes.
            extras: The person's own things.
            place: A file to suggest; its ending is replaced.
            window: Owns the dialog and this.
        """
        super().__init__(window)
        self._plan, self._catalogue, self._extras = plan, catalogue, extras
        self._place, self._window = place, window
        self._runner = Runner(self)
        self.dialog: ExportDialog | None = None

    def open(self, suffix: str, times: MealTimes) -> ExportDialog:
        """Show the dialog; returns at once with it."""
        self.dialog = ExportDialog(self._plan, self._window, suffix=suffix, times=times)
        self.dialog.file_wanted.connect(self.ask_for_name)
        self.dialog.copy_wanted.connect(self.copy)
        self.dialog.finished.connect(lambda _: self._runner.finish())
        self.dialog.open()
        return self.dialog

    def ask_for_name(self, format_: Format, order: Order) -> None:
        """Ask where to, then write."""
        words = f"{translated(format_.name)} (*{format_.suffix})"
        suggestion = str(self._place.with_suffix(format_.suffix))
        name, _ = QFileDialog.getSaveFileName(
            self.dialog or self._window, self.tr("Export"), suggestion, words
        )
        if name:
            path = Path(name)
            # Another ending would promise another content than it has.
            same = path.name.lower().endswith(format_.suffix)
            self.write(path if same else path.with_name(path.name + format_.suffix), format_, order)

    def write(self, path: Path, format_: Format, order: Order) -> None:
        """Write a file, beside an old one and then in its place."""
        self.chosen.emit(format_.suffix, order.times)

        def save(content: bytes) -> None:
            write_atomically(path, content)

        def done(_: bytes) -> None:
            self.status_message.emit(self.tr("Wrote {n}").format(n=path.name), False)
            if self.dialog is not None:
                self.dialog.accept()
                self.dialog = None

        self._make(format_, order, save, done)

    def copy(self, format_: Format, order: Order) -> None:
        """Put the content on the clipboard as text."""

        def done(content: bytes) -> None:
            QGuiApplication.clipboard().setText(content.decode("utf-8-sig"))
            self.status_message.emit(
                self.tr("Copied: {n}").format(n=translated(format_.name)), False
            )

        self._make(format_, order, lambda _: None, done)

    def _make(self, format_: Format, order: Order, save: Save, done: Save) -> None:
        faults: list[str] = []
        order = replace(order, extras=self._extras, tell=faults.append)
        plan, catalogue = self._plan, self._catalogue

        def work(_: Ticket) -> bytes:
            content = export_bytes(plan, catalogue, format_, order, PAINTERS)
            save(content)
            return content

        def finish(content: bytes) -> None:
            done(content)
            if faults:
                self.status_message.emit("\n".join(faults), True)

        job = Job(work, finish, self._failed)
        if format_.write is None:
            make_fonts_known()
        self._runner.run(job)

    def _failed(self, error: Exception) -> None:
        self.status_message.emit(error_text(error), True)
