"""What a person should know before they go: what would spoil, and what the plan changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from planner.application.views.shopping_values import ListView
from planner.ui.theme import px
from planner.ui.widgets.basic import Line, column
from planner.ui.widgets.flow_layout import flowing


class Notice(QFrame):
    """A sentence and what can be done about it."""

    def __init__(self, box: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", box)
        self.words = Line()
        self.act = QPushButton(act)
        row = flowing(self.words, self.act, gap=8)
        row.setContentsMargins(px(12), px(6), px(6), px(6))
        self.setLayout(row)
        self.hide()

    def say(self, words: str, act: str = "") -> None:
        """Say something, or be gone."""
        self.words.setText(words)
        if act:
            self.act.setText(act.replace("&", "&&"))
        self.setVisible(bool(words))


class Notices(QWidget):
    """The notices of the list, those that apply."""

    split_requested = Signal()
    seen_requested = Signal()
    stow_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoils = Notice("warn", "")
        self.changes = Notice("warn", self.tr("Got it"))
        self.left = Notice("note", self.tr("Put it into the pantry"))
        self.spoils.act.setAccessibleName(self.tr("Split the shopping into trips"))
        self.changes.act.setAccessibleName(self.tr("Take the changes as seen"))
        self.spoils.act.setAccessibleName(self.tr("Split the shopping into trips"))
        self.spoils.act.clicked.connect(self.split_requested)
        self.changes.act.clicked.connect(self.seen_requested)
        self.left.act.clicked.connect(self.stow_requested)
        self.setLayout(column(self.changes, self.spoils, self.left, gap=6))

    def show_view(self, view: ListView) -> None:
        """Show what applies."""
        self.spoils.say(view.spoils, view.split)
        self.spoils.act.setVisible(bool(view.split))
        self.changes.say(view.changes)
        finished = view.all > 0 and view.done == view.all
        words = self.tr("All is in the basket. Packs with something left over: {n}.")
        words = words.format(n=view.left)
        self.left.say(words if finished and view.left else "")
        self.setVisible(any(x.isVisibleTo(self) for x in (self.spoils, self.changes, self.left)))
