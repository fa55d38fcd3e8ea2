"""Title, time and the rest of what is said about a dish as a whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QSpinBox, QWidget

from foods import SLOTS
from planner.ui.foods.form_section import line
from planner.ui.locale.format import slot_name
from planner.ui.person.fields import Checks, choice, choose, chosen
from planner.ui.theme import px
from planner.ui.widgets.basic import clear, column, label, section
from planner.ui.widgets.flow_layout import FlowLayout
from planner.ui.widgets.number_boxes import WholeBox

from .draft import DishDraft, RoleDraft
from .field_error import FieldError

_MOST_MINUTES, _MOST_DAYS = 360, 14


class TitleField(QWidget):
    """The title's words; a click puts a role into it, in brackets if it may be left out."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.field = line(self.tr("Title"), self.tr("Porridge[ with {topping}]"))
        self.field.setText(title)
        self.fault = FieldError()
        self._roles = QWidget()
        self._flow = FlowLayout(self._roles)
        self._shown: tuple[tuple[str, bool], ...] = ()
        self.setLayout(column(self.field, self.fault, self._roles, gap=6))
        self.field.textEdited.connect(lambda _: self.changed.emit())

    def show_roles(self, roles: tuple[RoleDraft, ...]) -> None:
        """Offer the roles to be put into the title."""
        named = tuple((role.name, role.optional) for role in roles if role.name)
        if named == self._shown:
            return
        self._shown = named
        clear(self._flow)
        lead = label(self.tr("Put in:"), tone="quiet")
        lead.setFixedHeight(px(26))
        self._flow.addWidget(lead)
        for name, optional in named:
            self._flow.addWidget(self._chip(name, optional))
        self._roles.setVisible(bool(named))

    def chips(self) -> tuple[QPushButton, ...]:
        """Return a button for each role."""
        return tuple(self._roles.findChildren(QPushButton))

    def _chip(self, name: str, optional: bool) -> QPushButton:
        chip = QPushButton(name.replace("&", "&&"))
        chip.setProperty("kind", "pick")
        chip.setAccessibleName(self.tr("Put {n} into the title").format(n=name))
        words = self.tr("[ with {{{n}}}]") if optional else "{{{n}}}"
        chip.clicked.connect(lambda: self._put(words.format(n=name)))
        return chip

    def _put(self, words: str) -> None:
        self.field.insert(words)
        self.field.setFocus()
        self.changed.emit()


class Facts(QWidget):
    """When it is eaten, how long it takes and keeps, from where it comes."""

    changed = Signal()

    def __init__(self, draft: DishDraft) -> None:
        super().__init__()
        self.slots = Checks({slot: slot_name(slot) for slot in SLOTS}, columns=6)
        self.slots_fault = FieldError()
        self.minutes = self._number(self.tr("Minutes"), _MOST_MINUTES, self.tr(" min"))
        self.keeps = self._number(self.tr("Keeps"), _MOST_DAYS, self.tr(" days"))
        self.keeps.setSpecialValueText(self.tr("eaten at once"))
        self.cuisine = line(self.tr("Cuisine"), self.tr("such as nordic"))
        self.cuisine.setToolTip(self.tr("May stay empty"))
        self.served = choice(self.tr("Served"), {"hot": self.tr("Hot"), "cold": self.tr("Cold")})
        self._show(draft)
        self._build()

    def _show(self, draft: DishDraft) -> None:
        self.slots.tick(draft.slots)
        self.minutes.setValue(draft.minutes)
        self.keeps.setValue(draft.keeps_days)
        self.cuisine.setText(draft.cuisine)
        choose(self.served, draft.temperature)

    def temperature(self) -> str:
        """Return ``hot`` or ``cold``."""
        return chosen(self.served)

    def _number(self, name: str, most: int, unit: str) -> QSpinBox:
        box = WholeBox()
        box.setRange(0, most)
        box.setSuffix(unit)
        box.setAccessibleName(name)
        box.lineEdit().setTextMargins(px(6), 0, 0, 0)
        return box

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Minutes"), self.minutes),
            (self.tr("&Keeps"), self.keeps),
            (self.tr("&Cuisine"), self.cuisine),
            (self.tr("Ser&ved"), self.served),
        )
        for at, (words, field) in enumerate(fields):
            name = label(words)
            name.setBuddy(field)
            grid.addWidget(name, at // 2, at % 2 * 2)
            grid.addWidget(field, at // 2, at % 2 * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.setLayout(column(section(self.tr("When")), self.slots, self.slots_fault, grid, gap=8))
        for box in self.slots.boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
        for number in (self.minutes, self.keeps):
            number.valueChanged.connect(lambda _: self.changed.emit())


def method_field(text: str, name: str, hint: str) -> QPlainTextEdit:
    """Return a field for some lines of text; Tab goes on to the next field."""
    field = QPlainTextEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(px(84))
    return field
