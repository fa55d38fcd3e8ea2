"""A card of statements: what each says, where, and what research found.

The card paints its text. Labels would cost a style sheet each, and a search may show a hundred
statements: with labels that took seconds.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from planner.domain.learning import Group, Statement
from planner.ui.theme import px, tokens_of

from .card_layout import WRAP, Flow, Flowed


class Entries(QWidget):
    """The statements of a group; Tab reads it to a screen reader, Ctrl+C copies it."""

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self._flowed: dict[int, Flowed] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(group.title or self.tr("Statements"))
        self.setAccessibleDescription(self.text())

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return the statements it shows."""
        return self.group.statements

    def text(self) -> str:
        """Return all it says, as plain text."""
        return "\n\n".join("\n".join(self._lines(s)) for s in self.statements)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return self._at(width).height

    def sizeHint(self) -> QSize:
        """Return a usual width; the height follows from the width it is given."""
        return QSize(px(560), px(60))

    def minimumSizeHint(self) -> QSize:
        """Return a size not narrower than is pleasant to read."""
        return QSize(px(320), px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget how it stood at other widths."""
        super().resizeEvent(event)
        self._flowed = {w: f for w, f in self._flowed.items() if w == self.width()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what it says."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint card, boxes, hairlines and texts."""
        painter, look = QPainter(self), tokens_of(self.window().palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flowed, focus = self._at(self.width()), self.hasFocus()
        wide = 2.0 if focus else 1.0
        whole = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.setPen(QPen(QColor(look.accent if focus else look.line), wide))
        painter.setBrush(QColor(look.card))
        painter.drawRoundedRect(whole, px(8), px(8))
        painter.setPen(QPen(QColor(look.line), 1))
        for y in flowed.rules:
            painter.drawLine(QPointF(px(16), y + 0.5), QPointF(self.width() - px(16), y + 0.5))
        painter.setBrush(QColor(look.tint))
        for box in flowed.boxes:
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        for text in flowed.texts:
            painter.setFont(text.face)
            painter.setPen(QColor(getattr(look, text.tone)))
            painter.drawText(text.box, int(text.side) | int(WRAP), text.text)

    def _at(self, width: int) -> Flowed:
        if width not in self._flowed:
            self._flowed[width] = Flow(width, self._words()).statements(self.statements)
        return self._flowed[width]

    def _words(self) -> dict[str, str]:
        return {"found": self.tr("What research found"), "left_out": self.tr("Not followed here")}

    def _lines(self, statement: Statement) -> list[str]:
        words = self._words()
        lines = [f"{statement.says} ({statement.document.title})"]
        if statement.evidence:
            lines.append(f"{words['found']}: {statement.evidence}")
        if statement.left_out:
            lines.append(f"{words['left_out']}: {statement.left_out}")
        return [*lines, " · ".join(statement.evidence_from)]
