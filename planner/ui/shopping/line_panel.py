"""All that is to be known of the line one stands on, and what can be done to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from planner.application.views.shopping_values import ShopItem
from planner.ui.locale import translated
from planner.ui.theme import SMALL, TITLE, IconButton, px
from planner.ui.widgets.basic import clear, column, label, scrolling, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.number_boxes import NumberBox

_WIDTH = 264


class LinePanel(QFrame):
    """Facts, meals, the amount to correct, the shop it is given to."""

    amount_wanted = Signal(object, object)
    """(ShopItem, packs or g; None for the plan's)"""
    shop_wanted = Signal(object, str)
    have_wanted = Signal(object)
    stow_wanted = Signal(object)
    missing_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.setFixedWidth(px(_WIDTH))
        self.item: ShopItem | None = None
        self.title = label(size=TITLE, bold=True, wrap=True)
        self.buy = label(wrap=True)
        self.facts = QGridLayout()
        self.meals = label(size=SMALL, tone="quiet", wrap=True)
        self.amount, self.unit = NumberBox(), label(tone="quiet")
        self.reset = QPushButton(self.tr("As the plan needs"))
        self.shop = ChoiceBox()
        self.have = IconButton("check", self.tr("I have this at home"))
        self.stow = IconButton("utensils", self.tr("Left over to the pantry"))
        self.missing = IconButton("ban", self.tr("The shop had none"))
        self.edit = IconButton("pencil", self.tr("Change …"))
        self.remove = IconButton("trash-2", self.tr("Take off the list"))
        self._shop_row, self._amount_row = QWidget(), QWidget()
        self._meals_head = section(self.tr("For"))
        self._build()

    def show_item(self, item: ShopItem | None, shops: tuple[str, ...]) -> None:
        """Show a line, or that none is chosen."""
        self.item = item
        there = item is not None
        self.title.setText(item.name if item else self.tr("No line chosen"))
        self.buy.setText(item.buy if item else self.tr("Choose a line to see what it is for."))
        self._show_facts(item.facts if item else ())
        self.meals.setText("\n".join(item.used_in) if item else "")
        self._meals_head.setVisible(bool(item and item.used_in))
        self._show_amount(item)
        self._show_shop(item, shops)
        food = there and item is not None and not item.own and item.grams > 0
        self.have.setVisible(bool(food and item and item.open))
        self.missing.setVisible(bool(food and item and item.open and item.used_in))
        self.stow.setVisible(bool(item and item.left))
        self.edit.setVisible(bool(item and item.own))
        self.remove.setVisible(bool(item and item.own))

    def _show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        clear(self.facts)
        for row, (what, words) in enumerate(facts):
            self.facts.addWidget(label(what, tone="quiet"), row, 0)
            self.facts.addWidget(label(words, figures=True, wrap=True), row, 1)

    def _show_amount(self, item: ShopItem | None) -> None:
        food = item is not None and not item.own and not item.ticked
        food = food and item is not None and (item.open or item.corrected) and not item.staple
        self._amount_row.setVisible(bool(food))
        if item is None or not food:
            return
        self.amount.blockSignals(True)
        self.amount.setSingleStep(1 if item.pack else 50)
        self.amount.setValue(round(item.amount))
        self.amount.blockSignals(False)
        self._show_unit()
        self.reset.setVisible(item.corrected)

    def _show_unit(self) -> None:
        """Show the pack in the number that goes with the amount."""
        item = self.item
        several = self.amount.value() > 1
        pack = item.packs if item and several else item.pack if item else ""
        self.unit.setText(pack or self.tr("g"))

    def _show_shop(self, item: ShopItem | None, shops: tuple[str, ...]) -> None:
        self._shop_row.setVisible(item is not None and len(shops) > 1)
        self.shop.blockSignals(True)
        self.shop.clear()
        for name in shops:
            self.shop.addItem(translated(name), name)
        self.shop.setCurrentIndex(self.shop.findData(item.shop if item else ""))
        self.shop.blockSignals(False)

    def _build(self) -> None:
        self.amount.setRange(0, 100_000)
        self.amount.setDecimals(0)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.amount.setAccessibleName(self.tr("Amount to buy"))
        self.amount.setKeyboardTracking(False)
        self.amount.valueChanged.connect(self._show_unit)
        self.amount.valueChanged.connect(lambda value: self.amount_wanted.emit(self.item, value))
        self.reset.setProperty("kind", "link")
        self.reset.clicked.connect(lambda: self.amount_wanted.emit(self.item, None))
        self.shop.setAccessibleName(self.tr("Bought in"))
        self.shop.activated.connect(
            lambda at: self.shop_wanted.emit(self.item, self.shop.itemData(at))
        )
        for button, signal in (
            (self.have, self.have_wanted),
            (self.stow, self.stow_wanted),
            (self.missing, self.missing_wanted),
            (self.edit, self.edit_wanted),
            (self.remove, self.remove_wanted),
        ):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.item))
        self.missing.setToolTip(
            self.tr("Change the meals that need it, and no others. One step that can be undone.")
        )
        self.facts.setHorizontalSpacing(px(12))
        self.facts.setColumnStretch(1, 1)
        inner = QWidget()
        body = column(self.title, self.buy, self.facts, self._rows(), margin=12, gap=8)
        for widget in (self.have, self.missing, self.stow, self.edit, self.remove):
            body.addWidget(widget)
        body.addWidget(self._meals_head)
        body.addWidget(self.meals)
        body.addStretch(1)
        inner.setLayout(body)
        self.setLayout(column(scrolling(inner, self.tr("About the line"))))
        self.show_item(None, ())

    def _rows(self) -> QFormLayout:
        for row, parts in (
            (self._amount_row, (label(self.tr("Buy")), self.amount, self.unit)),
            (self._shop_row, (label(self.tr("In")), self.shop)),
        ):
            line = QHBoxLayout()
            line.setSpacing(px(8))
            for part in parts:
                line.addWidget(part, 1 if part in (self.amount, self.shop) else 0)
            items = column(line, gap=2)
            if row is self._amount_row:
                items.addWidget(self.reset)
            row.setLayout(items)
        form = QFormLayout()
        form.addRow(self._amount_row)
        form.addRow(self._shop_row)
        return form
