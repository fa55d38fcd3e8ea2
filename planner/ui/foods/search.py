"""The field and the boxes that make a question for the library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from planner.ui.locale import label_in_sentence
from planner.ui.locale.format import number
from planner.ui.theme import icon_pixmap, px, tokens_of
from planner.ui.widgets.basic import column
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import flowing

if TYPE_CHECKING:
    from foods import Nutrient
    from foods.library import Query


class SearchBar(QWidget):
    """Asks at every keystroke."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.group = self._box(self.tr("Group"))
        self.rank = self._box(self.tr("Rank by"))
        self.basis = self._box(self.tr("Figures per"))
        self._build()

    def show_groups(self, count: int, groups: Iterable[str]) -> None:
        """Show what the library has."""
        text = self.tr("Search {n} foods, or type: most magnesium per 100 kcal")
        self.field.setPlaceholderText(text.format(n=number(count)))
        if self.group.count() == 1:
            for group in groups:
                self.group.addItem(group, group)

    def show_nutrients(self, nutrients: Mapping[str, Nutrient]) -> None:
        """Show what can be ranked by."""
        if self.rank.count() == 1:
            for key, nutrient in nutrients.items():
                self.rank.addItem(
                    self.tr("Most {n}").format(n=label_in_sentence(nutrient.label)), key
                )

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        return {"text": self.field, "group": self.group, "rank": self.rank, "basis": self.basis}

    @property
    def per_kcal(self) -> bool:
        """Return whether figures are wanted per 100 kcal."""
        return bool(self.basis.currentData())

    def query(self) -> Query:
        """Return the question as it stands."""
        from foods.library import Basis, Query

        return Query(
            text=self.field.text(),
            group=str(self.group.currentData() or ""),
            nutrient=str(self.rank.currentData() or ""),
            basis=Basis.PER_100KCAL if self.per_kcal else Basis.PER_100G,
        )

    def _box(self, name: str) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(13)
        box.view().setMinimumWidth(px(280))
        return box

    def _build(self) -> None:
        self.field.setAccessibleName(self.tr("Search USDA's foods"))
        self.field.setPlaceholderText(self.tr("Opening USDA's foods …"))
        self.field.setClearButtonEnabled(True)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pixmap = icon_pixmap("search", tokens_of(self.palette()).quiet, px(16))
        icon = QAction(QIcon(pixmap), "", self.field)
        self.field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self.group.addItem(self.tr("All groups"), "")
        self.rank.addItem(self.tr("Best match"), "")
        for words, per_kcal in ((self.tr("per 100 g"), False), (self.tr("per 100 kcal"), True)):
            self.basis.addItem(words, per_kcal)
        self.basis.view().setMinimumWidth(px(120))
        self.basis.setMinimumContentsLength(9)
        boxes = flowing(self.group, self.rank, self.basis, gap=8)
        for box in (self.group, self.rank, self.basis):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self.asked)
        self.field.textChanged.connect(self.asked)
        self.setLayout(column(self.field, boxes, gap=8))
