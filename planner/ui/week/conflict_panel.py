"""What cannot be met, above the board: the conflict in words, and its repairs as buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.ui.locale import translated
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import Line, clear, label, scrolling
from planner.ui.widgets.flow_layout import flowing

from .repair_button import RepairButton

if TYPE_CHECKING:
    from planner.domain.explain import Conflict, Explanation, Repair

_TWO_COLUMNS = 560
_SHARE = 0.42
"""Of the page's height, the most that the explanation takes."""
_ROOMY = 600


class ConflictPanel(QFrame):
    """Hidden while all is met; folds to one line."""

    mended = Signal(object)
    """The Repair that was chosen."""
    fill_wanted = Signal()
    """The places without a meal are to be filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.headline = Line(size=SMALL, bold=True, tone="amber")
        self.fold = QPushButton()
        self.buttons: list[RepairButton] = []
        self._inner = QWidget()
        self._body = QVBoxLayout(self._inner)
        self._scroll: QScrollArea = scrolling(self._inner, self.tr("What cannot be met, and why"))
        self._open, self._chosen, self._room = True, False, QSize(800, 600)
        self._told: Explanation | None = None
        self._build()
        self.hide()

    def look(self) -> None:
        """Show that something is missed; why is being worked out."""
        self._told = None
        self._clear()
        self.headline.setText(
            self.tr("▲ Some targets are missed. Looking for why, and what helps …")
        )
        self._show_body()
        self.show()

    def tell(self, told: Explanation | None) -> None:
        """Show an explanation; None hides the panel."""
        if told is None or not (told.conflicts or told.missing):
            self._told = None
            self.hide()
            self._clear()
            return
        if told != self._told:
            self._told = told
            self._fill(told)
        self.show()
        self._show_body()

    def fit_into(self, room: QSize) -> None:
        """Take no more than a share of a page of this size."""
        wider = (room.width() >= px(_TWO_COLUMNS)) != (self._room.width() >= px(_TWO_COLUMNS))
        self._room = room
        if not self._chosen:
            self._open = room.height() >= px(_ROOMY)
        if wider and self._told is not None:
            self._fill(self._told)
        self._show_body()

    def _build(self) -> None:
        self.fold.setProperty("kind", "link")
        self.fold.clicked.connect(self._turn)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._body.setContentsMargins(0, 0, px(8), px(4))
        self._body.setSpacing(px(4))
        head = flowing(self.headline, self.fold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(4), px(4), px(4))
        whole.setSpacing(px(2))
        whole.addLayout(head)
        whole.addWidget(self._scroll)

    def _turn(self) -> None:
        self._open, self._chosen = not self._open, True
        self._show_body()

    def _show_body(self) -> None:
        unfolded = self._open and self._told is not None
        self.fold.setVisible(self._told is not None)
        self.fold.setText(self.tr("Hide") if self._open else self.tr("Why, and what helps"))
        self.fold.setAccessibleDescription(self.headline.text())
        self._scroll.setVisible(unfolded)
        if unfolded:
            width = max(px(200), self._room.width() - px(60))
            needed = self._body.totalSizeHint().height()
            if self._body.hasHeightForWidth():
                needed = self._body.totalHeightForWidth(width)
            self._scroll.setFixedHeight(min(needed, int(self._room.height() * _SHARE)))

    def _fill(self, told: Explanation) -> None:
        held = next((b.text() for b in self.buttons if b.hasFocus()), None)
        self._clear()
        self.headline.setText(self._headline(told))
        if told.missing:
            self._add_missing()
        if told.together:
            self._add_text(self.tr("All of it at once:"), bold=True)
            self._add_repairs(told.together)
        for conflict in told.conflicts:
            self._add_conflict(conflict)
        if not told.whole:
            self._add_text(self.tr("Trying what helps …"), tone="quiet")
        self._body.addStretch(1)
        for button in self.buttons:
            if button.text() == held:
                button.setFocus()
        QTimer.singleShot(0, self, self._show_body)  # once the words have their widths

    def _headline(self, told: Explanation) -> str:
        if told.missing:
            return f"▲ {translated(told.missing)}"
        targets = dict.fromkeys(translated(conflict.rules[0]) for conflict in told.conflicts)
        if told.is_proven:
            return self.tr("▲ Cannot be met: {targets}").format(targets=" · ".join(targets))
        return self.tr("▲ Not found yet: {targets}").format(targets=" · ".join(targets))

    def _add_missing(self) -> None:
        self._add_text(self.tr("Targets are judged once every meal is there."))
        button = RepairButton(
            self.tr("Plan the missing meals"), self.tr("Every meal that is there stays.")
        )
        button.clicked.connect(self.fill_wanted)
        self.buttons.append(button)
        self._body.addWidget(button)

    def _add_conflict(self, conflict: Conflict) -> None:
        safety = self.tr("{rule} (for safety)")
        rules = [
            safety.format(rule=translated(rule)) if rule in conflict.safe else translated(rule)
            for rule in conflict.rules
        ]
        words = self.tr("These cannot hold together: {rules}")
        if not conflict.proven:
            words = self.tr("Not found together: {rules}")
        if len(rules) == 1:
            words = self.tr("Not to be had: {rules}")
        self._body.addSpacing(px(4))
        self._add_text(words.format(rules=" · ".join(rules)), bold=True)
        self._add_text(translated(conflict.reach), tone="")
        self._add_repairs(conflict.repairs)

    def _add_text(self, text: str, *, bold: bool = False, tone: str = "") -> None:
        words = label(text, size=SMALL, bold=bold, tone=tone, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._body.addWidget(words)

    def _add_repairs(self, repairs: tuple[Repair, ...]) -> None:
        grid = QGridLayout()
        grid.setSpacing(px(6))
        columns = 2 if self._room.width() >= px(_TWO_COLUMNS) else 1
        for number, repair in enumerate(repairs):
            button = RepairButton(repair.words, repair.effect)
            button.clicked.connect(lambda _=False, chosen=repair: self.mended.emit(chosen))
            self.buttons.append(button)
            grid.addWidget(button, number // columns, number % columns)
        for each in range(columns):
            grid.setColumnStretch(each, 1)
        self._body.addLayout(grid)

    def _clear(self) -> None:
        self.buttons = []
        clear(self._body)
