"""One role of a dish, in a card of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from foods import Food
from planner.ui.foods.form_section import line
from planner.ui.person.fields import choice, choose, chosen
from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import column

from .draft import RoleDraft
from .field_error import FieldError
from .portion_picker import PortionPicker
from .validation import FieldFault


class RoleBox(QFrame):
    """Name, part, whether it may be left out, and the foods that may play it."""

    changed = Signal()
    removed = Signal()

    def __init__(self, foods: Mapping[str, Food], role: RoleDraft) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.name = line(self.tr("Name of the role"), self.tr("grain, topping …"))
        self.part = choice(self.tr("Part"), self._parts())
        self.optional = QCheckBox(self.tr("May be left out"))
        self.foods = PortionPicker(self.tr("Foods that may play it"), foods)
        self.remove = IconButton("trash-2", "", "icon")
        self.name_fault, self.foods_fault = FieldError(), FieldError()
        self._show(role)
        self._build()

    def role(self) -> RoleDraft:
        """Return the role as written."""
        name = self.name.text().strip()
        return RoleDraft(name, chosen(self.part), self.optional.isChecked(), self.foods.foods())

    def show_faults(self, faults: tuple[FieldFault, ...]) -> None:
        """Say what does not hold, beside the field."""
        self.name_fault.say([f.text for f in faults if f.field == "name"])
        self.foods_fault.say([f.text for f in faults if f.field != "name"])

    def _show(self, role: RoleDraft) -> None:
        self.name.setText(role.name)
        choose(self.part, role.part)
        self.optional.setChecked(role.optional)
        self.foods.show_foods(role.foods)

    def _parts(self) -> dict[str, str]:
        return {
            "main": self.tr("Main"),
            "side": self.tr("Side"),
            "seasoning": self.tr("Seasoning"),
        }

    def _build(self) -> None:
        self.remove.setAccessibleName(self.tr("Remove the role"))
        self.remove.setToolTip(self.tr("Remove the role"))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.name, 1)
        for widget in (self.part, self.optional, self.remove):
            head.addWidget(widget)
        self.setLayout(
            column(head, self.name_fault, self.foods, self.foods_fault, margin=12, gap=8)
        )
        for signal in (
            self.name.textEdited,
            self.part.currentIndexChanged,
            self.optional.toggled,
            self.foods.changed,
        ):
            signal.connect(lambda *_: self.changed.emit())
        self.remove.clicked.connect(lambda: self.removed.emit())
