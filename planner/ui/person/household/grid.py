"""Check grids of the table: a row a person, a column a weekday."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.person.profile import SLOTS
from planner.domain.plan.household import Diner
from planner.domain.plan.household.table import WEEKDAYS, Cell
from planner.ui.locale.format import day_name, slot_name
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import label
from planner.ui.widgets.toggling import show_checked


class DayGrid(QWidget):
    """Boxes of people and weekdays; arrow keys go from box to box."""

    def __init__(self, people: Sequence[Diner], what: str, parent: QWidget | None = None) -> None:
        """Make the boxes; `what` is said of each box beside person and day."""
        super().__init__(parent)
        self.boxes: dict[tuple[str, int], QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        for day in WEEKDAYS:
            head = label(day_name(None, day, short=True), size=SMALL, tone="quiet")
            grid.addWidget(head, 0, day + 1, Qt.AlignmentFlag.AlignHCenter)
        for row, diner in enumerate(people, 1):
            grid.addWidget(label(diner.name, wrap=True), row, 0)
            for day in WEEKDAYS:
                box = QCheckBox()
                box.setAccessibleName(f"{diner.name}, {day_name(None, day)}: {what}")
                self.boxes[diner.id, day] = box
                grid.addWidget(box, row, day + 1, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(0, 1)

    def tick(self, days: Mapping[str, frozenset[int]]) -> None:
        """Tick the boxes of some people and days, and no other."""
        for (person, day), box in self.boxes.items():
            box.setChecked(day in days.get(person, frozenset()))

    def ticked(self) -> dict[str, frozenset[int]]:
        """Return the days of each person whose box is ticked; people without any are not in it."""
        found: dict[str, set[int]] = {}
        for (person, day), box in self.boxes.items():
            if box.isChecked():
                found.setdefault(person, set()).add(day)
        return {person: frozenset(days) for person, days in found.items()}


class MealsPage(QWidget):
    """Who eats which meal together: a grid for each meal of the day, one shown at a time.

    A grid is made when it is first looked at: a hundred boxes at once would hold the window up.
    """

    def __init__(
        self,
        people: Sequence[Diner],
        together: Mapping[Cell, frozenset[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people, self._together = tuple(people), dict(together)
        self._grids: dict[str, DayGrid] = {}
        self.buttons: dict[str, QPushButton] = {}
        choose = QHBoxLayout()
        choose.setSpacing(px(4))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, px(8), px(10), 0)
        body.setSpacing(px(10))
        hint = label(
            self.tr(
                "Tick who eats a meal together on which day: it is one dish, with a plate for "
                "each. What is not ticked is planned for each person alone."
            ),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        body.addWidget(hint)
        body.addLayout(choose)
        for slot in SLOTS:
            self.buttons[slot] = self._button(slot)
            choose.addWidget(self.buttons[slot])
        choose.addStretch(1)
        self._place = QVBoxLayout()
        body.addLayout(self._place)
        body.addStretch(1)
        self.show_slot("dinner")

    def show_slot(self, slot: str) -> None:
        """Show the grid of a meal."""
        self.grid(slot)
        for name, grid in self._grids.items():
            grid.setVisible(name == slot)
        for name, button in self.buttons.items():
            show_checked(button, name == slot)

    def grid(self, slot: str) -> DayGrid:
        """Return the grid of a meal, made now if nobody has looked at it."""
        if slot not in self._grids:
            grid = DayGrid(self._people, slot_name(slot))
            grid.tick(_of_slot(self._together, slot))
            grid.hide()
            self._grids[slot] = grid
            self._place.addWidget(grid)
        return self._grids[slot]

    def together(self) -> dict[Cell, frozenset[str]]:
        """Return who eats which meal together."""
        unseen = {c: set(who) for c, who in self._together.items() if c[1] not in self._grids}
        found: dict[Cell, set[str]] = unseen
        for slot, grid in self._grids.items():
            for person, days in grid.ticked().items():
                for day in days:
                    found.setdefault((day, slot), set()).add(person)
        return {cell: frozenset(people) for cell, people in sorted(found.items())}

    def _button(self, slot: str) -> QPushButton:
        button = QPushButton(slot_name(slot))
        button.setProperty("kind", "pick")
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Who eats together: {n}").format(n=slot_name(slot)))
        button.toggled.connect(lambda _: self.show_slot(slot))
        return button


def _of_slot(together: Mapping[Cell, frozenset[str]], slot: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for (day, name), people in together.items():
        for person in people if name == slot else ():
            found.setdefault(person, set()).add(day)
    return {person: frozenset(days) for person, days in found.items()}
