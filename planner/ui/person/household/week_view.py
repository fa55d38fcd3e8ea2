"""The week of the table: each shared meal with the whole pot and everyone's plate."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.report.exports import household_buttons
from planner.report.household_content import CookCard, HouseholdPage
from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import clear, column, label


class TableWeek(QWidget):
    """Cards of the shared meals; what is said of the table stands above them."""

    file_wanted = Signal(str)
    """Ending of a file to write."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = label("", tone="quiet", wrap=True)
        self.notes = label("", tone="amber", wrap=True)
        self.files = {ending: QPushButton(ending[1:].upper()) for ending in household_buttons()}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        write = QHBoxLayout()
        write.setSpacing(px(6))
        write.addWidget(label(self.tr("Write as"), size=SMALL, tone="quiet"))
        for ending, button in self.files.items():
            button.setAccessibleName(self.tr("Write as {n}").format(n=ending[1:].upper()))
            button.clicked.connect(_emit(self.file_wanted.emit, ending))
            write.addWidget(button)
        write.addStretch(1)
        self._write = QWidget()
        self._write.setLayout(write)
        body = column(self.state, self.notes, self._write, self._rows, gap=8)
        body.setContentsMargins(0, px(8), px(10), 0)
        body.addStretch(1)
        self.setLayout(body)
        self.show_page(None)

    def show_page(self, page: HouseholdPage | None, people: Sequence[str] = ()) -> None:
        """Show a week, or that there is none.

        Args:
            page: The week.
            people: A line about everybody who has no plan for it.
        """
        clear(self._rows)
        self._write.setVisible(page is not None)
        self.notes.setText("\n".join(page.notes) if page else "")
        self.notes.setVisible(bool(page and page.notes))
        if page is None:
            none = self.tr("No week is planned for the table yet.")
            self.state.setText("\n".join([none, *people]))
            return
        lines = [f"{person.name}: {person.state}" for person in page.people]
        self.state.setText("\n".join([*lines, *people, page.bill]))
        for card in page.cards:
            self._rows.addWidget(_card(card, page))
        self._rows.addWidget(_list(page))


def _emit(tell: Callable[[str], None], ending: str) -> Callable[[], None]:
    return lambda: tell(ending)


def _list(page: HouseholdPage) -> QFrame:
    """Return the one shopping list of the table."""
    frame = QFrame()
    frame.setProperty("box", "card")
    parts: list[QWidget] = [label(page.texts["list"], size=TITLE, bold=True)]
    for group in page.groups:
        parts.append(label(group.heading, size=SMALL, bold=True))
        parts.append(label("\n".join(group.lines), size=SMALL, wrap=True))
    frame.setLayout(column(*parts, margin=10, gap=4))
    return frame


def _card(card: CookCard, page: HouseholdPage) -> QFrame:
    frame = QFrame()
    frame.setProperty("box", "card")
    when = label(f"{card.day} · {card.slot} · {card.eaters}", size=SMALL, tone="quiet", wrap=True)
    title = label(card.title, size=TITLE, bold=True, wrap=True)
    pot = label(f"{page.texts['pot']}: {', '.join(card.pot)}", size=SMALL, wrap=True)
    plates = QGridLayout()
    plates.setHorizontalSpacing(px(10))
    plates.setVerticalSpacing(px(3))
    for row, plate in enumerate(card.plates):
        name = label(plate.name, size=SMALL, bold=True)
        share = label(plate.share, size=SMALL, tone="quiet")
        foods = ", ".join(plate.foods)
        own = label(
            plate.different or foods, size=SMALL, tone="amber" if plate.different else "", wrap=True
        )
        own.setToolTip(foods)
        top = Qt.AlignmentFlag.AlignTop
        plates.addWidget(name, row, 0, top)
        plates.addWidget(share, row, 1, top | Qt.AlignmentFlag.AlignRight)
        plates.addWidget(own, row, 2)
    plates.setColumnStretch(2, 1)
    notes = [label(note, size=SMALL, tone="quiet", wrap=True) for note in card.notes]
    frame.setLayout(column(when, title, pot, plates, *notes, margin=10, gap=4))
    return frame
