"""A note on foods that only USDA's library has: one click, and they can be planned with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.domain.diet import EatenFood
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label

_NAMED = 4


class LibraryNote(QFrame):
    """Says which foods they are and what becomes of them."""

    keep_requested = Signal()
    declare_requested = Signal(object)
    """The food that a person has to say something of: an EatenFood"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self._foods: tuple[EatenFood, ...] = ()
        self._declare = False
        self.words = label("", size=SMALL, wrap=True)
        self.keep = IconButton("plus", "")
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.keep)
        foot.addStretch(1)
        self.setLayout(column(self.words, foot, margin=10, gap=6))
        self.keep.clicked.connect(self._ask)
        self.hide()

    def show_foods(self, foods: tuple[EatenFood, ...], declare: bool) -> None:
        """Show these; `declare`: the person has to say what each contains."""
        self._foods, self._declare = foods, declare
        names = ", ".join(self.tr("“{n}”").format(n=food.name) for food in foods[:_NAMED])
        if (more := len(foods) - _NAMED) > 0:
            names = self.tr("{foods} and {n} more").format(foods=names, n=more)
        self.words.setText(self._said(declare).format(foods=names))
        self.keep.setText(self._offer(foods, declare))
        self.setVisible(bool(foods))

    def _said(self, declare: bool) -> str:
        if declare:
            return self.tr(
                "Foods of USDA's library: {foods}. USDA does not say all that you asked to be "
                "careful with. Say what each contains, and it can be planned with."
            )
        return self.tr(
            "Foods of USDA's library: {foods}. Planning from here keeps them among your foods. "
            "They stay in the meals you eat them in, and join no others."
        )

    def _offer(self, foods: tuple[EatenFood, ...], declare: bool) -> str:
        if declare and foods:
            return self.tr("Say what it contains: {food} …").format(food=foods[0].name[:40])
        return self.tr("Keep among my foods now")

    def _ask(self) -> None:
        if self._declare and self._foods:
            self.declare_requested.emit(self._foods[0])
        else:
            self.keep_requested.emit()
