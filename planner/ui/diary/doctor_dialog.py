"""The pages for a doctor on the screen, to be saved as PDF or printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from planner.domain.diary import Diary
from planner.report.doctor_report import doctor_page
from planner.store import StoreError, write_atomically
from planner.ui.locale import error_cause, translated
from planner.ui.paper import PaperChoice, leaflet_pdf, usual_paper
from planner.ui.paper.page_view import FIT_WIDTH, PageView
from planner.ui.paper.printing import print_leaflet
from planner.ui.theme import SMALL, IconButton
from planner.ui.widgets.basic import Line, column
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.flow_layout import flowing

from .chart import DiaryChart
from .doctor_sheet import doctor_leaflet

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan


class DoctorDialog(QDialog):
    """Shows what will be on paper; nothing leaves the computer by itself."""

    status_message = Signal(str, bool)

    def __init__(
        self,
        diary: Diary,
        picture: DiaryChart,
        plan: Plan,
        context: PlanningContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("For my doctor"))
        self.choice = PaperChoice(paper=usual_paper(), landscape=False)
        first, last = picture.days[0].day, picture.days[-1].day
        page = doctor_page(
            diary, first, last, plan, context.catalogue, context.care, words=translated
        )
        self.leaflet = doctor_leaflet(page, picture, self.choice)
        self.pages = PageView()
        self.save = IconButton("file-text", self.tr("Save as PDF …"))
        self.print = IconButton("printer", self.tr("Print …"), "primary")
        self._build()

    def write(self, path: Path) -> None:
        """Write the PDF."""
        try:
            write_atomically(path, leaflet_pdf(self.leaflet, self.choice))
        except StoreError as error:
            self.status_message.emit(error_cause(error), True)
        else:
            self.status_message.emit(self.tr("Wrote {n}").format(n=path.name), False)

    def _ask(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), self.tr("cramps.pdf"), self.tr("PDF (*.pdf)")
        )
        if name:
            self.write(Path(name))

    def _print(self) -> None:
        print_leaflet(
            self.leaflet, self.choice, self, lambda why: self.status_message.emit(why, True)
        )

    def _build(self) -> None:
        self.pages.set_zoom(FIT_WIDTH)
        self.pages.show_pages(self.leaflet.pages)
        self.save.clicked.connect(self._ask)
        self.print.clicked.connect(self._print)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        words = self.tr("The pages stay on this computer until you print or send them.")
        hint = Line(size=SMALL, tone="quiet")
        hint.setText(words)
        foot = flowing(hint, None, close, self.save, self.print, gap=8)
        body = column(gap=12)
        body.addWidget(self.pages, 1)
        lay_out_dialog(self, body, foot, 760, 620)
