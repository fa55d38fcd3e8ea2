"""A row of fields for something that is at home."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from foods import Catalogue, Food
from foods.lines import Certainty, Use, line_reader
from planner.domain.shopping.pantry import MOST_GRAMS, PantryItem
from planner.ui.person.asking import Asking
from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.number_boxes import DateBox, NumberBox

_WEEK = 7
_MOST_NEAR = 5


class PantryForm(QWidget):
    """Food, amount in grams, packs or household measures, and a use-by day if there is one."""

    put = Signal(object, object)
    """(PantryItem, the one it corrects or None)"""

    def __init__(self, catalogue: Catalogue, today: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        foods = catalogue.foods.values()
        self._foods = {food.purchase.buy_as: food for food in reversed(list(foods))}
        self._catalogue = catalogue
        self._old: PantryItem | None = None
        self.food, self.amount, self.unit = QLineEdit(), NumberBox(), ChoiceBox()
        self.dated, self.use_by = QCheckBox(self.tr("Use by")), DateBox(today.addDays(_WEEK))
        self.add = IconButton("plus", self.tr("Put in"))
        self.problem = label(tone="amber", wrap=True)
        self.asking = Asking()
        self._reader = line_reader(catalogue)
        self._build()

    def show_item(self, item: PantryItem) -> None:
        """Bring an item into the fields, to be corrected."""
        food = self._catalogue.foods.get(item.food_id)
        self._old = item
        self.food.setText(food.purchase.buy_as if food else item.food_id)
        self._offer_units()
        self.unit.setCurrentIndex(0)
        self.amount.setValue(item.grams)
        self.dated.setChecked(item.use_by is not None)
        if item.use_by:
            self.use_by.setDate(QDate(item.use_by.year, item.use_by.month, item.use_by.day))
        self.add.setText(self.tr("Correct"))
        self.amount.setFocus()
        self.amount.selectAll()

    def found(self) -> Food | None:
        """Return the food that is named, or that the words typed surely mean."""
        typed = self.food.text().strip().casefold()
        if not typed:
            return None
        exact = (food for name, food in self._foods.items() if name.casefold() == typed)
        return next(exact, None) or self._meant()

    def _meant(self) -> Food | None:
        """Return the food that the words surely mean; None where that has to be asked."""
        line = self._reader.read(self.food.text(), Use.BOUGHT)
        if line.food_certainty is not Certainty.SURE:
            return None
        return self._catalogue.foods.get(line.food)

    def _near(self) -> list[Food]:
        """Return foods that have the letters typed in their name, or that the words may mean."""
        typed = self.food.text().strip().casefold()
        if not typed:
            return []
        named = [food for name, food in self._foods.items() if typed in name.casefold()]
        line = self._reader.read(self.food.text(), Use.BOUGHT)
        ids = (line.food, *line.others)
        read = [self._catalogue.foods[key] for key in ids if key in self._catalogue.foods]
        by_name = {food.purchase.buy_as: food for food in (*named, *read)}
        return list(by_name.values())[:_MOST_NEAR]

    def _choose(self, food: Food) -> None:
        self.asking.settle()
        self.food.setText(food.purchase.buy_as)
        self.amount.setFocus()

    def submit(self) -> None:
        """Hand over what the fields say, or say what is missing."""
        food = self.found()
        if food is None:
            self._ask()
            return
        grams = round(self.amount.value() * float(self.unit.currentData() or 1.0), 1)
        if not 0 < grams <= MOST_GRAMS:
            self._complain(self.tr("How much is there? Write more than nothing."))
            return
        day = self.use_by.date()
        use_by = date(day.year(), day.month(), day.day()) if self.dated.isChecked() else None
        old, self._old = self._old, None
        food_id = old.food_id if old and self._same(old, food) else food.id
        self.put.emit(PantryItem(food_id, grams, use_by), old)
        self._empty()

    def _ask(self) -> None:
        """Ask which food is meant, or say that none is."""
        near = self._near()
        if not near:
            self._complain(self.tr("No food has this name. Type a part of it and choose."))
            return
        asked = self.tr("What is meant by “{n}”?").format(n=self.food.text().strip())
        names = [(food.purchase.buy_as, partial(self._choose, food)) for food in near]
        self.asking.ask(asked, names)

    def _same(self, old: PantryItem, food: Food) -> bool:
        there = self._catalogue.foods.get(old.food_id)
        return there is not None and there.purchase.buy_as == food.purchase.buy_as

    def _empty(self) -> None:
        self.asking.settle()
        self._complain("")
        self.food.clear()
        self.amount.setValue(0)
        self.dated.setChecked(False)
        self.add.setText(self.tr("Put in"))
        self.food.setFocus()

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _offer_units(self) -> None:
        """Offer grams, the pack, and the household measures of the food."""
        food, chosen = self.found(), self.unit.currentIndex()
        self.unit.clear()
        self.unit.addItem(self.tr("g"), 1.0)
        self.unit.addItem(self.tr("oz"), 28.349523125)
        if food is None:
            return
        purchase = food.purchase
        if purchase.pack_grams:
            words = self.tr("{pack} ({n} g)").format(
                pack=purchase.pack, n=f"{purchase.pack_grams:g}"
            )
            self.unit.addItem(words, purchase.pack_grams)
        if purchase.piece_grams:
            self.unit.addItem(purchase.piece, purchase.piece_grams)
        for portion in food.portions:
            words = self.tr("{unit}, as eaten").format(unit=portion.unit)
            self.unit.addItem(words, portion.grams * purchase.bought_per_eaten)
        self.unit.setCurrentIndex(max(0, min(chosen, self.unit.count() - 1)))

    def _build(self) -> None:
        self.food.setPlaceholderText(self.tr("Food, as rice"))
        self.food.setAccessibleName(self.tr("Food"))
        completer = QCompleter(self.food)
        completer.setModel(QStringListModel(sorted(self._foods), completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.food.setCompleter(completer)
        self.food.textChanged.connect(lambda _: self._offer_units())
        self.food.textEdited.connect(lambda _: self.asking.settle())
        self.amount.setRange(0, MOST_GRAMS)
        self.amount.setDecimals(1)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.amount.setAccessibleName(self.tr("Amount"))
        self.unit.setAccessibleName(self.tr("Unit"))
        self.use_by.setAccessibleName(self.tr("Use-by day"))
        self.use_by.setCalendarPopup(True)
        self.use_by.setDisplayFormat("d MMM yyyy")
        self.use_by.setEnabled(False)
        self.dated.toggled.connect(self.use_by.setEnabled)
        self.add.clicked.connect(self.submit)
        self.food.returnPressed.connect(lambda: self.amount.setFocus())
        self._offer_units()
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(px(8))
        first.addWidget(self.food, 2)
        first.addWidget(self.amount)
        first.addWidget(self.unit, 1)
        second.addWidget(self.dated)
        second.addWidget(self.use_by)
        second.addStretch(1)
        second.addWidget(self.add)
        self.setLayout(column(first, self.asking, second, self.problem, gap=6))
        self.problem.hide()
