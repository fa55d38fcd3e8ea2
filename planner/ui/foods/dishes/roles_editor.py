"""The roles of a dish, one below the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foods import Food
from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import column

from .draft import RoleDraft
from .field_error import FieldError
from .role_box import RoleBox
from .validation import FieldFault


class RolesEditor(QWidget):
    """Roles can be added and taken away; the boxes keep their order."""

    changed = Signal()

    def __init__(self, foods: Mapping[str, Food], roles: tuple[RoleDraft, ...]) -> None:
        super().__init__()
        self._foods = foods
        self.boxes: list[RoleBox] = []
        self.fault = FieldError()
        self.add = IconButton("plus", self.tr("Add a role"))
        self._list = column(gap=8)
        self._build()
        for role in roles:
            self._append(role)

    def roles(self) -> tuple[RoleDraft, ...]:
        """Return the roles as written."""
        return tuple(box.role() for box in self.boxes)

    def show_faults(self, faults: tuple[FieldFault, ...]) -> None:
        """Show each fault in its role."""
        self.fault.say([each.text for each in faults if each.field == "roles"])
        for at, box in enumerate(self.boxes):
            box.show_faults(tuple(each for each in faults if each.role == at))

    def _append(self, role: RoleDraft) -> RoleBox:
        box = RoleBox(self._foods, role)
        box.changed.connect(self.changed)
        box.removed.connect(lambda: self._remove(box))
        self.boxes.append(box)
        self._list.addWidget(box)
        return box

    def _add(self) -> None:
        box = self._append(RoleDraft(part="side" if self.boxes else "main"))
        box.name.setFocus()
        self.changed.emit()

    def _remove(self, box: RoleBox) -> None:
        self.boxes.remove(box)
        self._list.removeWidget(box)
        box.hide()
        box.deleteLater()
        self.add.setFocus()
        self.changed.emit()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.add)
        row.addStretch(1)
        self.add.clicked.connect(self._add)
        self.setLayout(column(self._list, self.fault, row, gap=8))
