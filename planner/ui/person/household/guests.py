"""Guests of the table: how many, how they eat, what they must not have, which meals."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from foods import ALLERGENS, Diet
from planner.domain.person.profile import SLOTS
from planner.domain.plan.household import Guest
from planner.domain.plan.household.table import MOST_GUESTS, WEEKDAYS
from planner.ui.locale import translated
from planner.ui.locale.format import day_name, slot_name
from planner.ui.person.fields import choice, choose, chosen
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.flow_layout import FlowLayout
from planner.ui.widgets.number_boxes import WholeBox

from .dates import SingleDates

K = TypeVar("K")


class Picks(QWidget, Generic[K]):
    """Buttons to press, in lines under each other; knows which keys are pressed."""

    def __init__(self, words: str, items: Mapping[K, str], picked: Collection[K]) -> None:
        super().__init__()
        self.buttons: dict[K, QPushButton] = {}
        flow = FlowLayout(self)
        head = label(words, size=SMALL, tone="quiet")
        flow.addWidget(head)
        for key, text in items.items():
            button = QPushButton(text.replace("&", "&&"))
            button.setProperty("kind", "pick")
            button.setCheckable(True)
            button.setChecked(key in picked)
            button.setAccessibleName(f"{words}: {text}")
            self.buttons[key] = button
            flow.addWidget(button)

    def ticked(self) -> tuple[K, ...]:
        """Return the keys that are pressed, in order."""
        return tuple(key for key, button in self.buttons.items() if button.isChecked())


class GuestCard(QFrame):
    """Guests with the same needs."""

    def __init__(self, guest: Guest, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.name, self.count = QLineEdit(guest.name), WholeBox()
        self.style_box: QComboBox = choice(self.tr("Diet"), self._styles())
        self.remove = IconButton("trash-2", kind="icon")
        self.allergens = Picks(
            self.tr("Must not have"),
            {key: translated(name) for key, name in ALLERGENS.items()},
            guest.allergens,
        )
        cells = {
            (day, slot): f"{day_name(None, day, short=True)} {slot_name(slot)}"
            for slot in ("lunch", "dinner")
            for day in WEEKDAYS
        }
        more = {
            cell: f"{day_name(None, cell[0], short=True)} {slot_name(cell[1])}"
            for cell in sorted(guest.meals - cells.keys())
            if cell[1] in SLOTS
        }
        self.meals = Picks(self.tr("Comes to"), cells | more, guest.meals)
        self.once = SingleDates(
            self.tr("Comes once"),
            self.tr("Meal"),
            {slot: slot_name(slot) for slot in SLOTS},
            [(slot, day) for day, slot in guest.on],
            today,
            spans=False,
        )
        choose(self.once.box, "dinner")
        self._build(guest)

    def _styles(self) -> dict[str, str]:
        return {
            Diet.OMNIVORE.value: self.tr("Eats everything"),
            Diet.PESCATARIAN.value: self.tr("Pescatarian"),
            Diet.VEGETARIAN.value: self.tr("Vegetarian"),
            Diet.VEGAN.value: self.tr("Vegan"),
        }

    def guest(self) -> Guest:
        """Return the guests as the card says."""
        return Guest(
            self.name.text().strip(),
            self.count.value(),
            Diet(chosen(self.style_box)),
            frozenset(self.allergens.ticked()),
            frozenset(self.meals.ticked()),
            frozenset((day, slot) for slot, day in self.once.entries()),
        )

    def _build(self, guest: Guest) -> None:
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(60)
        self.count.setRange(1, MOST_GUESTS)
        self.count.setValue(guest.count)
        self.count.setAccessibleName(self.tr("How many"))
        choose(self.style_box, guest.style.value)
        self.remove.setAccessibleName(self.tr("Remove {n}").format(n=guest.name))
        self.remove.setToolTip(self.tr("Remove"))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.name, 1)
        top.addWidget(self.count)
        top.addWidget(self.style_box)
        top.addWidget(self.remove)
        self.setLayout(column(top, self.allergens, self.meals, self.once, margin=10, gap=6))


class GuestsPage(QWidget):
    """A card for each kind of guests."""

    def __init__(self, guests: Sequence[Guest], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.cards: list[GuestCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(8))
        self.add = IconButton("plus", self.tr("Add a guest"))
        self.add.clicked.connect(self.new)
        hint = label(
            self.tr(
                "The shopping list and the amounts to cook count guests. What they must not have "
                "does not go into the pot of a meal they come to; at most it is served separately "
                "at the table."
            ),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        body = column(hint, self._cards, row, gap=10)
        body.setContentsMargins(0, px(8), px(10), 0)
        body.addStretch(1)
        self.setLayout(body)
        for guest in guests:
            self._add(guest)

    def guests(self) -> tuple[Guest, ...]:
        """Return the guests as the cards say."""
        return tuple(card.guest() for card in self.cards)

    def fault(self) -> str:
        """Return why the guests cannot be kept, or nothing."""
        names = [card.name.text().strip().casefold() for card in self.cards]
        if not all(names):
            return self.tr("Every guest needs a name.")
        return self.tr("Two guests have the same name.") if len(set(names)) < len(names) else ""

    def new(self) -> None:
        """Add a card for somebody who comes to nothing yet."""
        self._add(Guest("")).name.setFocus()

    def _add(self, guest: Guest) -> GuestCard:
        card = GuestCard(guest, self._today)
        card.remove.clicked.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._cards.addWidget(card)
        return card

    def _remove(self, card: GuestCard) -> None:
        self.cards.remove(card)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.add.setFocus()
