"""Who eats along: names, portions, the meals they share, the days they are away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from foods import amount_words
from planner.domain.person.eaters import SHARED, Eater
from planner.domain.plan.plan import Plan
from planner.ui.locale.format import day_name, slot_name
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import FlowLayout

from .list_dialog import ListDialog
from .single_meals import SingleMeals

_PORTIONS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class EaterCard(QFrame):
    """One of those who eat along."""

    def __init__(self, eater: Eater, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self._old = eater
        self.name, self.portion = QLineEdit(eater.name), ChoiceBox()
        self.remove = IconButton("trash-2", kind="icon")
        self.slots = {slot: _pick(slot_name(slot), slot in eater.slots) for slot in plan.slots}
        self.days = {
            day: _pick(_short_day(plan, day), day not in eater.away) for day in range(plan.days)
        }
        self.single = IconButton("chevron-down", self.tr("Single meals"), "link")
        self.single.setCheckable(True)
        self.single.setChecked(bool(eater.otherwise))
        self.meals = SingleMeals(plan, eater.otherwise, lambda place: self._usual().eats(place))
        self._build()

    def eater(self) -> Eater:
        """Return the eater as the card says."""
        return replace(self._usual(), otherwise=self.meals.otherwise)

    def _usual(self) -> Eater:
        """Return the same without its exceptions."""
        known = self._old.slots - self.slots.keys()
        slots = {slot for slot, box in self.slots.items() if box.isChecked()}
        away = {day for day, box in self.days.items() if not box.isChecked()}
        return Eater(
            self.name.text().strip(),
            float(self.portion.currentData()),
            frozenset(slots | known),
            frozenset(away),
            avoids=self._old.avoids,
        )

    def _build(self) -> None:
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(300)
        self.portion.setAccessibleName(self.tr("Portion"))
        for factor in sorted({*_PORTIONS, self._old.factor}):
            words = self.tr("{n} portions") if factor > 1 else self.tr("{n} portion")
            self.portion.addItem(words.format(n=amount_words(factor)), factor)
        self.portion.setCurrentIndex(self.portion.findData(self._old.factor))
        self.remove.setAccessibleName(self.tr("Remove {n}").format(n=self._old.name))
        self.remove.setToolTip(self.tr("Remove"))
        self.meals.show_usual()
        for box in (*self.slots.values(), *self.days.values()):
            box.toggled.connect(self.meals.show_usual)
        self.single.setToolTip(self.tr("A guest at one lunch, or a dinner out"))
        self.single.toggled.connect(self.meals.setVisible)
        self.meals.setVisible(self.single.isChecked())
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.name, 1)
        top.addWidget(self.portion)
        top.addWidget(self.remove)
        shares = _row(self.tr("Shares"), list(self.slots.values()))
        there = _row(self.tr("Is there on"), list(self.days.values()))
        body = column(top, shares, there, margin=10, gap=6)
        body.addWidget(self.single, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.meals)
        self.setLayout(body)


class EatersDialog(ListDialog):
    """A card for each; the person of the plan eats every meal and has none."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Who eats along"))
        self._plan = plan
        self.cards: list[EaterCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(8))
        self.add = IconButton("plus", self.tr("Add somebody"))
        self._build()
        for eater in plan.shopping.eaters:
            self._add(eater)

    def eaters(self) -> tuple[Eater, ...]:
        """Return the eaters as the cards say."""
        return tuple(card.eater() for card in self.cards)

    def accept(self) -> None:
        """Close the dialog if everyone has a name of their own."""
        names = [card.name.text().strip() for card in self.cards]
        if not all(names):
            self.complain(self.tr("Everyone needs a name."))
        elif len(set(names)) < len(names):
            self.complain(self.tr("Two have the same name; tell them apart."))
        else:
            super().accept()

    def new(self) -> None:
        """Add a card for somebody who shares the dinners."""
        shared = SHARED if SHARED & set(self._plan.slots) else frozenset(self._plan.slots[-1:])
        card = self._add(Eater("", 1.0, shared))
        card.name.setFocus()

    def _add(self, eater: Eater) -> EaterCard:
        card = EaterCard(eater, self._plan)
        card.remove.clicked.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._cards.insertWidget(len(self.cards) - 1, card)
        return card

    def _remove(self, card: EaterCard) -> None:
        self.cards.remove(card)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.add.setFocus()

    def _build(self) -> None:
        hint = label(
            self.tr(
                "The meals are planned for one person. Those who eat along have the same dish, "
                "in a larger or smaller portion; all is on one list."
            ),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        self._cards.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, px(10), 0)
        area = scrolling(inner, self.tr("Who eats along"))
        self.add.clicked.connect(self.new)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.lay_out(hint, area, row, grow=area, size=(560, 480))


def _pick(words: str, chosen: bool) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "pick")
    button.setCheckable(True)
    button.setChecked(chosen)
    return button


def _row(words: str, buttons: list[QPushButton]) -> QHBoxLayout:
    row, holder = QHBoxLayout(), QWidget()
    flow = FlowLayout(holder)
    for button in buttons:
        button.setAccessibleName(f"{words}: {button.text()}")
        flow.addWidget(button)
    head = label(words, size=SMALL, tone="quiet")
    head.setFixedWidth(px(72))
    row.addWidget(head)
    row.addWidget(holder, 1)
    return row


def _short_day(plan: Plan, day: int) -> str:
    date = plan.start + timedelta(days=day) if plan.start else None
    return day_name(date, day, short=True)
