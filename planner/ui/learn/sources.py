"""Show which foods bring a nutrient: the richest foods a person may eat, nutrient by nutrient."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from foods import Catalogue, Nutrient
from planner.application.views.values import CHIPS
from planner.domain import Target
from planner.domain.learning import Library, promoted, ranked_foods, taught_nutrients
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label

from .cautions import caution
from .ranking import RankingBars


class SourcesBox(QFrame):
    """Buttons for the nutrients and the measure, and the bars."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self._library = library
        self._catalogue: Catalogue | None = None
        self._targets: tuple[Target, ...] = ()
        self._allowed: Collection[str] | None = None
        self._nutrient, self._by_energy = "", False
        self.picks: dict[str, QPushButton] = {}
        self._pick_row, self._group = QHBoxLayout(), QButtonGroup(self)
        self.measures = [self._pick(self.tr("Per serving")), self._pick(self.tr("Per 100 kcal"))]
        self.bars = RankingBars()
        self.why_none = label(tone="quiet", wrap=True)
        self.legend = label(size=SMALL, tone="quiet", wrap=True)
        self._build()

    def show_foods(
        self, catalogue: Catalogue, targets: tuple[Target, ...], allowed: Collection[str]
    ) -> None:
        """Show what a person may eat against what they aim for."""
        self._catalogue, self._targets, self._allowed = catalogue, targets, allowed
        if not self.picks:
            self._make_picks(catalogue)
        self.choose(self._nutrient or next(iter(self.picks)))

    @property
    def view_state(self) -> tuple[str, bool]:
        """Return the nutrient ranked for, and whether by what comes with 100 kcal."""
        return self._nutrient, self._by_energy

    @view_state.setter
    def view_state(self, chosen: tuple[str, bool]) -> None:
        nutrient, by_energy = chosen
        self.choose(nutrient)
        self.by_energy(by_energy)

    def choose(self, nutrient: str) -> None:
        """Show another nutrient."""
        if self._catalogue is None or nutrient not in self.picks:
            return
        self._nutrient = nutrient
        self.picks[nutrient].setChecked(True)
        self._refresh()

    def by_energy(self, wanted: bool) -> None:
        """Rank by what comes with 100 kcal, or by the serving."""
        self._by_energy = wanted
        self.measures[wanted].setChecked(True)
        self._refresh()

    def _refresh(self) -> None:
        if self._catalogue is None:
            return
        foods = ranked_foods(
            self._nutrient, self._catalogue, self._targets, self._library, self._allowed
        )
        nutrient = self._catalogue.nutrients[self._nutrient]
        self.bars.show_foods(foods, nutrient, by_energy=self._by_energy)
        self.bars.setVisible(bool(foods))
        self.legend.setVisible(bool(foods))
        self.why_none.setVisible(not foods)
        self.why_none.setText(self._none_words())

    def _none_words(self) -> str:
        target = next((t for t in self._targets if t.nutrient == self._nutrient), None)
        reason = caution(target) if target else ""
        words = self.tr("Foods rich in it are not listed.")
        if promoted(self._nutrient, self._targets):
            return self.tr("No food you may eat brings a tenth of the day in a serving.")
        return f"{words} {reason}".strip()

    def _make_picks(self, catalogue: Catalogue) -> None:
        taught = taught_nutrients(self._library)
        aims = [n for key, n in catalogue.nutrients.items() if key in taught and n.aim == "reach"]
        for nutrient in aims:
            pick = self._pick(_short(nutrient))
            pick.setAccessibleName(nutrient.label)
            pick.setToolTip(nutrient.label)
            pick.clicked.connect(lambda _=False, key=nutrient.key: self.choose(key))
            self.picks[nutrient.key] = pick
            self._group.addButton(pick)
            self._pick_row.addWidget(pick)
        self._pick_row.addStretch(1)

    def _pick(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "pick")
        button.setCheckable(True)
        return button

    def _build(self) -> None:
        words = self.tr("Per cent: of your day's target. Bold: named by the documents.")
        self.legend.setText(words)
        self._pick_row.setSpacing(px(6))
        below, measures = QHBoxLayout(), QButtonGroup(self)
        below.setSpacing(px(6))
        for wanted, button in enumerate(self.measures):
            measures.addButton(button)
            below.addWidget(button)
            button.clicked.connect(lambda _=False, w=bool(wanted): self.by_energy(w))
        self.measures[0].setChecked(True)
        below.addStretch(1)
        body = column(self._pick_row, below, self.why_none, self.bars, self.legend, gap=10)
        body.setContentsMargins(px(16), px(14), px(16), px(12))
        self.setLayout(body)


def _short(nutrient: Nutrient) -> str:
    """Return "Magnesium", "Vitamin D", and of the lesser vitamins only their letter."""
    name = nutrient.label.split(" (")[0]
    return name if nutrient.key in CHIPS else name.replace("Vitamin ", "")
