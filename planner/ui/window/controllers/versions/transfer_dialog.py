"""Bring a household from another computer: what the file holds, and what it would replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from planner.ui.locale import translated
from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .dialog import local_time

if TYPE_CHECKING:
    from planner.application.transfer import BroughtLine, BroughtPreview


class TransferDialog(QDialog):
    """Asks before anything is written; the answer goes out by signal."""

    agreed = Signal()

    def __init__(
        self, file: str, preview: BroughtPreview, service: str, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            file: The name of the household file.
            preview: What it holds and what it would replace.
            service: The cloud service in whose folder it lies; empty for none.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring from another computer"))
        self.preview = preview
        self.tree = self._tree()
        for line in preview.lines:
            self.tree.addTopLevelItem(self._item(line))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.take = QPushButton(self.tr("Replace what is here"))
        self.take.setProperty("kind", "primary")
        if not preview.replaces:
            self.take.setText(self.tr("Take it over"))
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._agree)
        self._build(file, service)
        self.cancel.setFocus()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setColumnCount(3)
        tree.setHeaderLabels([self.tr("What"), self.tr("Whose"), self.tr("Here it would")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        tree.setAccessibleName(self.tr("What the file holds"))
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(True)
        tree.setMinimumHeight(px(160))
        return tree

    def _item(self, line: BroughtLine) -> QTreeWidgetItem:
        name = translated(line.name)
        if line.count > 1:
            name = self.tr("{name} (files: {n})").format(name=name, n=line.count)
        return QTreeWidgetItem([name, line.person, translated(line.fate)])

    def _build(self, file: str, service: str) -> None:
        made = self.tr("Made on {when} by version {version}.").format(
            when=local_time(self.preview.made), version=self.preview.program
        )
        body = column(
            label(file, size=TITLE, bold=True, wrap=True),
            label(made, size=SMALL, tone="quiet", wrap=True),
            gap=8,
        )
        body.addWidget(self.tree, 1)
        for words, tone in self._notes(service):
            body.addWidget(label(words, tone=tone, wrap=True))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.take)
        lay_out_dialog(self, body, foot, 640, 480)

    def _notes(self, service: str) -> list[tuple[str, str]]:
        notes = []
        if self.preview.replaces:
            kept = self.tr("What is here now is kept first, whole: Browse versions brings it back.")
            notes.append((kept, ""))
        if self.preview.left_out:
            left = self.tr("Files this version does not know are left out: {n}.")
            notes.append((left.format(n=self.preview.left_out), "amber"))
        if service:
            cloud = self.tr(
                "The file lies in a folder of {service}: who can see that folder can read your "
                "answers about health."
            )
            notes.append((cloud.format(service=service), "amber"))
        return notes
