"""Choose another meal: the five best others with what each changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.application.views import DayView
from planner.application.views.values import CHIPS
from planner.ui.locale.format import figure, held_together
from planner.ui.locale.units import unit_of
from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import clear, column, label, room_for, scrolling
from planner.ui.widgets.dialog_layout import lay_out_dialog

if TYPE_CHECKING:
    from planner.application.planning_tasks import MealOffer


class SwapDialog(QDialog):
    """Waits for the offers, then shows them; the meal chosen goes out by signal."""

    chosen = Signal(object)
    any_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Swap meal"))
        self.buttons: list[QPushButton] = []
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, px(12), 0)
        self._list.setSpacing(px(12))
        self._found = scrolling(inner, self.tr("Other meals"))
        self._found.hide()
        self._wait = label(self.tr("Looking for other meals …"), tone="quiet", wrap=True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        words = self.tr("Instead of {n}").format(n=title) if title else self.tr("For this place")
        body = column(label(words, size=TITLE, bold=True, wrap=True), gap=12)
        body.addWidget(self._wait)
        body.addWidget(self._found, 1)
        lay_out_dialog(self, body, foot, 520, 200)

    def show_offers(self, offers: tuple[MealOffer, ...], day: DayView) -> None:
        """Show what was found."""
        clear(self._list)
        self.buttons = []
        self._wait.setVisible(not offers)
        if not offers:
            self._wait.setText(self.tr("Nothing else fits here with the present wishes."))
        for offer in offers:
            self._list.addWidget(self._row(offer, day))
        self._found.setVisible(bool(offers))
        if self.buttons:
            self._list.addStretch(1)
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_all()

    def _show_all(self) -> None:
        """Make the dialog as high as the offers are, if the screen is; else they scroll."""
        most = room_for(self).height()
        high = self._list.totalHeightForWidth(self.width() - px(2 * 16))
        self.resize(self.width(), min(px(128) + high, most))

    def _row(self, offer: MealOffer, day: DayView) -> QFrame:
        card = offer.card
        box = QFrame()
        foods = ", ".join(food.short for food in card.foods)
        change = change_words(offer, day)
        texts = column(
            label(card.title, bold=True, wrap=True),
            label(held_together(foods), size=SMALL, tone="quiet", wrap=True),
            label(change, size=SMALL, tone="amber" if offer.missed else "accent", wrap=True),
            gap=2,
        )
        take = QPushButton(self.tr("Take"))
        take.setAccessibleName(self.tr("Take {n}").format(n=card.title))
        take.setAccessibleDescription(f"{foods}. {change}")
        take.clicked.connect(lambda: self._take(offer))
        self.buttons.append(take)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(take, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def _take(self, offer: MealOffer) -> None:
        self.chosen.emit(offer.meal)
        self.accept()


def change_words(offer: MealOffer, day: DayView) -> str:
    """Return text such as "+38 mg magnesium · −120 mg potassium · +45 kcal"."""
    parts = []
    for key in (*CHIPS, "energy_kcal"):
        change, nutrient = offer.changes[key], day.marks[key].nutrient
        if round(abs(change), nutrient.decimals) > 0:
            shown = figure(abs(change), nutrient)
            name = "" if key == "energy_kcal" else f" {nutrient.short}"
            parts.append(f"{'+' if change > 0 else '−'}{shown} {unit_of(nutrient)}{name}")
    return " · ".join(parts)
