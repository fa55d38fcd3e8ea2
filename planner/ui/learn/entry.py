"""A statement as it stands on the page: what it says, where, and what research found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from planner.domain.learning import Statement
from planner.ui.theme import SMALL, px
from planner.ui.widgets import column, label


class Entry(QWidget):
    """One statement."""

    def __init__(self, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statement = statement
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(8), 0, px(8))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(0, 1)
        said = label(statement.says, wrap=True)
        source = label(statement.document.title, size=SMALL, tone="quiet", wrap=True)
        source.setFixedWidth(px(156))
        source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, 0, 0)
        grid.addWidget(source, 0, 1, Qt.AlignmentFlag.AlignTop)
        if statement.contested:
            grid.addWidget(self._research(), 1, 0, 1, 2)
        self.setAccessibleName(f"{statement.says} {statement.document.title}")

    def _research(self) -> QFrame:
        statement, box = self.statement, QFrame()
        box.setProperty("box", "note")
        body = column(gap=4)
        body.setContentsMargins(px(12), px(8), px(12), px(8))
        if statement.evidence:
            body.addWidget(label(self.tr("What research found"), size=SMALL, bold=True))
            body.addWidget(label(statement.evidence, wrap=True))
        if statement.left_out:
            body.addWidget(label(self.tr("Not followed here"), size=SMALL, bold=True, tone="amber"))
            body.addWidget(label(statement.left_out, wrap=True))
        if statement.evidence_from:
            sources = " · ".join(statement.evidence_from)
            body.addWidget(label(sources, size=SMALL, tone="quiet", wrap=True))
        box.setLayout(body)
        return box
