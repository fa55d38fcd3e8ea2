"""The messages that stay, below the top of the window; each with the answers to it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.locale import translated
from planner.ui.messages.notices import Notice, Notices
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import Line, clear, column
from planner.ui.widgets.flow_layout import flowing

_FEW, _MOST, _ROOMY = 2, 3, 720


class NoticeBar(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # As high as its words need at this width: their plain size hint would cut them.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("Messages"))
        self._notices, self._shown = notices, ()
        self.rows: list[NoticeRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(12), px(8), px(12), 0)
        self._column.setSpacing(px(6))
        notices.changed.connect(self.show_notices)
        self.show_notices()

    _shown: tuple[Notice, ...]

    def show_notices(self) -> None:
        """Show what there is now."""
        # The gravest first; of many the others come once these are answered.
        most = _MOST if self.window().height() >= px(_ROOMY) else 1
        wanted = sorted(self._notices.notices, key=lambda notice: not notice.grave)[:most]
        if tuple(wanted) == self._shown and self.rows:
            return
        self._shown = tuple(wanted)
        clear(self._column)
        self.rows = [NoticeRow(notice, self._notices) for notice in self._shown]
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.show_notices)  # not while the window is being laid out


class NoticeRow(QFrame):
    """One message."""

    def __init__(self, notice: Notice, notices: Notices) -> None:
        super().__init__()
        self.setProperty("box", "warn" if notice.grave else "note")
        self.words = Line(size=SMALL)
        self.words.setText(translated(notice.text))
        self.buttons: list[QPushButton] = []
        for action in notice.actions:
            button = QPushButton(translated(action.words))
            button.setProperty("kind", "link")
            button.setAccessibleDescription(self.words.text())
            button.clicked.connect(lambda _=False, chosen=action: notices.answer(notice, chosen))
            self.buttons.append(button)
        if len(self.buttons) < _FEW:
            row: QLayout = flowing(self.words, *self.buttons)
        else:  # one row would break somewhere between the answers
            row = column(self.words, flowing(*self.buttons), gap=0)
        row.setContentsMargins(px(12), px(4), px(4), px(4))
        self.setLayout(row)

    def press(self, words: str) -> None:
        """Press the button that says so."""
        next(button for button in self.buttons if button.text() == words).click()
