"""Paste a list: each line with the food it is taken for, to be put right before it counts."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.diet import Doubt, EatenItem, ReadLine
from planner.ui.locale import translated
from planner.ui.locale.format import slot_name
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import clear, column, label, scrolling, section, set_tone
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.elided_combo import ElidedCombo
from planner.ui.widgets.split_panes import SplitPanes, of

from .controller import DietController
from .texts import amount_and_grams

_SETTLE_MS = 250


class LineRow(QFrame):
    """A line: what was written, what it is taken for, and what to look at."""

    def __init__(self, line: ReadLine, slot: str, slots: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.line = line
        self.food, self.slot = ElidedCombo(), ElidedCombo()
        self.says = label("", size=SMALL, tone="quiet", wrap=True)
        self._build(line.slot or slot, slots)
        self._tell()

    @property
    def item(self) -> EatenItem | None:
        """Return the item the line counts for; None if it is left out."""
        return self.line.item if self.food.currentData() is not None else None

    def _pick(self) -> None:
        food = self.food.currentData()
        if food is not None and (self.line.item is None or food != self.line.item.food):
            self.line = self.line.meaning(food)
        self._tell()

    def _tell(self) -> None:
        item = self.item
        if item is None:
            words = self.tr("Kept as a line that is not understood yet.")
            if self.line.doubt is Doubt.NOTHING:
                words = self.tr("Nothing like it was found. The line is kept.")
        else:
            words = amount_and_grams(item)
            words += {
                Doubt.AMOUNT: " · "
                + (translated(self.line.reason) or self.tr("the amount is a guess")),
                Doubt.FOOD: " · " + self.tr("is this the food?"),
            }.get(self.line.doubt, "")
        self.says.setText(words)
        sure = item is not None and self.line.doubt is Doubt.NONE
        set_tone(self.says, "quiet" if sure else "amber")

    def _build(self, slot: str, slots: tuple[str, ...]) -> None:
        foods = [*([self.line.item.food] if self.line.item else []), *self.line.others]
        for food in foods:
            self.food.addItem(food.name, food)
        self.food.addItem(self.tr("None of these: keep the line"), None)
        for each in slots:
            self.slot.addItem(slot_name(each), each)
        self.slot.setCurrentIndex(max(0, self.slot.findData(slot)))
        name = self.line.text
        self.food.setAccessibleName(self.tr("Food meant by “{n}”").format(n=name))
        self.slot.setAccessibleName(self.tr("Meal of “{n}”").format(n=name))
        for box, least in ((self.food, 18), (self.slot, 8)):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
            box.setMinimumContentsLength(least)
        self.food.currentIndexChanged.connect(lambda _: self._pick())
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.food, 1)
        row.addWidget(self.slot)
        words = self.tr("Line {n}: {text}").format(n=self.line.number, text=self.line.text)
        self.setLayout(column(label(words, wrap=True), row, self.says, margin=8, gap=4))


class PasteDialog(QDialog):
    """A field for the list; below each change it is read anew."""

    taken = Signal(object, object)
    """(items by slot, lines not understood)"""

    def __init__(
        self,
        controller: DietController,
        slot: str,
        slots: tuple[str, ...],
        parent: QWidget | None = None,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste a list"))
        self._controller, self._slot, self._slots = controller, slot, slots
        self.text = QPlainTextEdit()
        self.rows: list[LineRow] = []
        self._list = QVBoxLayout()
        self.summary = label("", tone="quiet", wrap=True)
        self.take = QPushButton(self.tr("Take these foods"))
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._build()
        controller.listed.connect(self.show_lines)
        self.text.setPlainText(text)

    def show_lines(self, lines: tuple[ReadLine, ...]) -> None:
        """Show what was read."""
        clear(self._list)
        self.rows = [LineRow(line, self._slot, self._slots) for line in lines]
        for row in self.rows:
            row.food.currentIndexChanged.connect(lambda _: self._tell())
            self._list.addWidget(row)
        self._list.addStretch(1)
        self._tell()

    def _tell(self) -> None:
        understood = sum(row.item is not None for row in self.rows)
        doubtful = sum(
            row.item is not None and row.line.doubt is not Doubt.NONE for row in self.rows
        )
        said = [self.tr("Understood: {n}").format(n=understood)]
        if doubtful:
            said.append(self.tr("to look at: {n}").format(n=doubtful))
        if kept := len(self.rows) - understood:
            said.append(self.tr("lines kept for later: {n}").format(n=kept))
        self.summary.setText(" · ".join(said) if self.rows else "")
        self.take.setEnabled(bool(self.rows))

    def accept(self) -> None:
        """Hand the foods over."""
        meals: dict[str, tuple[EatenItem, ...]] = {}
        unread = []
        for row in self.rows:
            if row.item is None:
                unread.append(row.line.text)
            else:
                slot = str(row.slot.currentData())
                meals[slot] = (*meals.get(slot, ()), row.item)
        self.taken.emit(meals, tuple(unread))
        super().accept()

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("The list, a food a line"))
        self.text.setPlaceholderText(
            self.tr("Breakfast\n2 slices whole wheat bread\n1 cup milk\n200 g yoghurt")
        )
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(lambda: self._controller.read(self.text.toPlainText()))
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(False)
        self.take.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        inner = QWidget()
        self._list.setContentsMargins(0, 0, px(8), 0)
        self._list.setSpacing(px(6))
        inner.setLayout(self._list)
        left = column(section(self.tr("A food a line")), gap=6)
        left.addWidget(self.text, 1)
        right = column(section(self.tr("Understood as")), gap=6)
        right.addWidget(scrolling(inner, self.tr("What was understood")), 1)
        both = SplitPanes(of(left), of(right), shares=(2, 3), least=(200, 410), gap=16)
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        body = column(gap=12)
        body.addWidget(both, 1)
        lay_out_dialog(self, body, foot, 860, 520)
