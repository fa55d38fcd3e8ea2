"""The preview: what will be printed, with the choices that make it so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from foods import Catalogue
from planner.application.cancellation import Ticket
from planner.domain import Plan
from planner.report.options import Extras
from planner.store import write_atomically
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text
from planner.ui.theme import px
from planner.ui.widgets.basic import label, name_of, open_at
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import Roomy
from planner.ui.widgets.flow_layout import flowing

from .controls import PaperControls
from .leaflet import Leaflet, lay_out
from .page_view import FIT_PAGE, FIT_WIDTH, PageView
from .paper_choice import PaperChoice, usual_paper
from .printing import print_leaflet
from .render import leaflet_pdf
from .typesetter import load_family


class PreviewDialog(QDialog):
    """Shows the pages of a plan; prints them or writes them as a PDF."""

    def __init__(
        self,
        plan: Plan,
        catalogue: Catalogue,
        parent: QWidget | None = None,
        choice: PaperChoice | None = None,
        extras: Extras | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan, self._catalogue, self._extras = plan, catalogue, extras
        self.setWindowTitle(self.tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.controls = PaperControls(plan, choice or PaperChoice(paper=usual_paper()))
        self.view = PageView()
        self.zoom = self._zoom_box()
        self.count = label()
        self.faults = label(tone="amber", wrap=True)
        self.print_button = self._button(self.tr("&Print…"), self.print_pages, primary=True)
        self.pdf_button = self._button(self.tr("&Save as PDF…"), self._ask_for_file)
        self._lay_out_widgets()
        self.controls.changed.connect(self._show_pages)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_pages)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._ask_for_file)
        self.leaflet = Leaflet("", ())
        self._runner = Runner(self)
        self.finished.connect(lambda _: self._runner.close())
        load_family()  # fonts are made known on the window's thread
        self._show_pages()

    def print_pages(self) -> None:
        """Ask for a printer and print."""
        if self.busy:
            return
        choice = self.controls.choice()
        print_leaflet(self.leaflet, choice, self, self._say_failure, self.count.setText)

    def save_pdf(self, path: Path) -> None:
        """Write the pages to a file, off the window's thread; what went wrong is said."""
        plan, catalogue, extras = self._plan, self._catalogue, self._extras
        choice, words = self.controls.choice(), self.count.text()

        def work(_: Ticket) -> None:
            # Laid out again: what is on the screen is being painted by the window.
            write_atomically(path, leaflet_pdf(lay_out(plan, catalogue, choice, extras), choice))

        def end(why: str = "") -> None:
            self._let_act(True)
            self.count.setText(words)
            if why:
                self._say_failure(why)

        self._let_act(False)
        self.count.setText(self.tr("Writing {0} …").format(path.name))
        self._runner.run(Job(work, lambda _: end(), lambda error: end(error_text(error))))

    @property
    def busy(self) -> bool:
        """Return whether other pages are being laid out."""
        return self._runner.busy

    def _show_pages(self) -> None:
        """Lay the pages out, off the window's thread; those of an older choice are dropped."""
        plan, catalogue, extras = self._plan, self._catalogue, self._extras
        choice = self.controls.choice()
        self._let_act(False)
        self.count.setText(self.tr("Laying out …"))

        def work(_: Ticket) -> Leaflet:
            return lay_out(plan, catalogue, choice, extras)

        self._runner.run(Job(work, self._take, lambda error: self._say_failure(error_text(error))))

    def _let_act(self, ready: bool) -> None:
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(ready)

    def _take(self, leaflet: Leaflet) -> None:
        self.leaflet = leaflet
        self._let_act(True)
        self.view.show_pages(self.leaflet.pages)
        self.faults.setText("\n".join(self.leaflet.faults))
        self.faults.setVisible(bool(self.leaflet.faults))
        pages = len(self.leaflet.pages)
        self.count.setText(self.tr("1 page") if pages == 1 else self.tr("{0} pages").format(pages))

    def _ask_for_file(self) -> None:
        if self.busy:
            return
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self.leaflet.title}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_pdf(Path(name)))
        dialog.open()

    def _say_failure(self, why: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), why, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _zoom_box(self) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(self.tr("Zoom"))
        for text, zoom in (
            (self.tr("Whole page"), FIT_PAGE),
            (self.tr("Page width"), FIT_WIDTH),
            ("75 %", 0.75),
            ("100 %", 1.0),
            ("150 %", 1.5),
            ("200 %", 2.0),
        ):
            box.addItem(text, zoom)
        box.currentIndexChanged.connect(lambda _: self.view.set_zoom(float(box.currentData())))
        return box

    def _button(self, text: str, pressed: object, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "primary" if primary else "plain")
        button.setDefault(primary)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _lay_out_widgets(self) -> None:
        side = QVBoxLayout()
        choices = Roomy(self.controls, self.tr("What is printed"))
        choices.setMinimumWidth(choices.sizeHint().width() + px(10))
        side.addWidget(choices, 1)
        side.addWidget(self.print_button)
        side.addWidget(self.pdf_button)
        side.addWidget(self._button(self.tr("&Close"), self.close))
        foot = flowing(self.count, None, name_of(self.zoom, self.tr("&Zoom")), self.zoom)
        pages = QVBoxLayout()
        pages.addWidget(self.faults)
        pages.addWidget(self.view, 1)
        pages.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.addLayout(side)
        whole.addLayout(pages, 1)
        open_at(self, 1080, 740)
