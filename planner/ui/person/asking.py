"""A question below a field: what may be meant, a button for each answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.widgets.basic import clear, column, label
from planner.ui.widgets.flow_layout import FlowLayout


class Asking(QWidget):
    """Shows a sentence and the answers to it; hidden while nothing is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label(tone="amber", wrap=True)
        self.answers: list[QPushButton] = []
        holder = QWidget()
        self._flow = FlowLayout(holder)
        self._holder = holder
        self.setLayout(column(self.words, holder, gap=4))
        self.hide()

    def ask(self, words: str, answers: Iterable[tuple[str, Callable[[], None]]] = ()) -> None:
        """Show a sentence, and a button for each answer."""
        clear(self._flow)
        self.answers = []
        for text, chosen in answers:
            button = QPushButton(text.replace("&", "&&"))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, take=chosen: take())
            self._flow.addWidget(button)
            self.answers.append(button)
        self.words.setText(words)
        self._holder.setVisible(bool(self.answers))
        self.show()

    def settle(self) -> None:
        """Ask nothing any more."""
        self.hide()
