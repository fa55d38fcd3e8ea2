"""The parts of the page "My diet", and where they stand; what they do is said by `DietPage`."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from planner.domain.diet.diet import DAY, WEEK
from planner.domain.person.profile import SLOTS
from planner.ui.locale.format import day_name
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.split_panes import SplitPanes

from .analysis_view import AnalysisView
from .food_field import FoodField
from .library_note import LibraryNote
from .meal_box import MealBox
from .unread_lines import UnreadLines


class DietLayout(QWidget):
    """Left what is eaten, right what it brings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.span, self.days, self.where = QComboBox(), QComboBox(), QComboBox()
        self.copy = IconButton("copy", tr("DietPage", "Every day like this"), "quiet")
        self.field = FoodField(
            tr("DietPage", "Add a food"),
            tr("DietPage", "Type what you eat, as: 2 slices whole wheat bread"),
        )
        self.paste = IconButton("file-text", tr("DietPage", "Paste a list …"))
        self.clear = IconButton("trash-2", tr("DietPage", "Clear"), "quiet")
        self.boxes = {slot: MealBox(slot) for slot in SLOTS}
        self.unread = UnreadLines()
        self.note = LibraryNote()
        self.look = AnalysisView()
        self.verdict = label("", wrap=True, bold=True)
        self.plan = IconButton("sparkles", tr("DietPage", "Plan from here …"))
        self._lay_out()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        return {"meal": self, "food": self.field, "scrolled": self._eaten}

    def _lay_out(self) -> None:
        self._name()
        panes = SplitPanes(self._left(), self._right(), shares=(500, 440), least=(380, 400))
        body = column(self._head(), margin=16, gap=12)
        body.addWidget(panes, 1)
        self.setLayout(body)

    def _name(self) -> None:
        tr = QCoreApplication.translate
        spans = ((tr("DietPage", "A usual day"), DAY), (tr("DietPage", "A usual week"), WEEK))
        for words, days in spans:
            self.span.addItem(words, days)
        for index in range(WEEK):
            self.days.addItem(day_name(None, index))
        for box, name in (
            (self.span, tr("DietPage", "A usual day or week")),
            (self.days, tr("DietPage", "Day")),
            (self.where, tr("DietPage", "Meal to add to")),
        ):
            box.setAccessibleName(name)

    def _head(self) -> FlowLayout:
        title = label(QCoreApplication.translate("DietPage", "My diet"), size=TITLE, bold=True)
        boxes, buttons = (self.span, self.days, self.copy), (self.clear, self.paste, self.plan)
        return flowing(title, *boxes, None, *buttons, gap=8)

    def _left(self) -> QWidget:
        entry = QHBoxLayout()
        entry.setSpacing(px(6))
        entry.addWidget(self.where)
        entry.addWidget(self.field, 1)
        inner = QWidget()
        meals = column(self.note, *self.boxes.values(), self.unread, gap=8)
        meals.addStretch(1)
        inner.setLayout(meals)
        left = QWidget()
        body = column(entry, gap=10)
        self._eaten = scrolling(inner, QCoreApplication.translate("DietPage", "What I eat"))
        body.addWidget(self._eaten, 1)
        left.setLayout(body)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        body = column(self.verdict, gap=8)
        body.addWidget(self.look, 1)
        right.setLayout(body)
        return right
