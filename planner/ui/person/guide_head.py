"""The head of the guided start: the question, and how far one is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.theme import px, tokens_of
from planner.ui.widgets.basic import column, label


class GuideHead(QWidget):
    """Shows one of some questions."""

    def __init__(self, questions: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._questions = questions
        self.title = label(size=22, bold=True, wrap=True)
        self.why = label(tone="quiet", wrap=True)
        self.progress = Progress(len(questions))
        body = column(self.progress, self.title, self.why, margin=16, gap=4)
        body.insertSpacing(1, px(12))
        self.setLayout(body)

    def show_step(self, step: int) -> None:
        """Show a question, from 0."""
        title, why = self._questions[step]
        self.title.setText(title)
        self.why.setText(why)
        self.progress.show_step(step)


class Progress(QWidget):
    """A bar in as many parts as there are questions."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self._steps, self._step = steps, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int) -> None:
        """Fill it up to a step, from 0."""
        self._step = step
        words = self.tr("Question {n} of {all}")
        self.setAccessibleName(words.format(n=step + 1, all=self._steps))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(px(200), px(4))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint what is behind one in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        look, gap = tokens_of(self.window().palette()), px(4)
        wide = (self.width() - gap * (self._steps - 1)) / self._steps
        for at in range(self._steps):
            painter.setBrush(QColor(look.accent if at <= self._step else look.track))
            box = QRectF(at * (wide + gap), 0, wide, self.height())
            painter.drawRoundedRect(box, px(2), px(2))
