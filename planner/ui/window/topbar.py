"""The bar at the top: title, pages, undo, print and the one primary button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import label
from planner.ui.widgets.toggling import show_checked

from .actions import Actions
from .tabs import PageTabs

_WORDS = 4
"""Steps in which buttons lose their words, before tabs go into the menu."""


def button_for(action: QAction, icon: str, text: str = "", kind: str = "") -> IconButton:
    """Return a button that does what an action does, and is enabled when it is."""
    button = IconButton(icon, text, kind)

    def follow() -> None:
        plain = action.text().replace("&", "").removesuffix(" …")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setEnabled(action.isEnabled())
        button.setCheckable(action.isCheckable())
        show_checked(button, action.isChecked())
        button.setToolTip(f"{plain} ({keys})" if keys else plain)
        button.setAccessibleName(plain)

    asked = button.toggled if action.isCheckable() else button.clicked
    asked.connect(lambda _=False: action.trigger())
    action.changed.connect(follow)
    follow()
    return button


class TopBar(QWidget):
    """Shows which page is on; everything else is an action of the window."""

    page_chosen = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self.title = label(size=TITLE, bold=True)
        self.tabs = PageTabs()
        self.tabs.chosen.connect(self.page_chosen)
        self.left = button_for(actions.left, "panel-left", kind="icon")
        self.undo = button_for(actions.undo, "undo-2", kind="icon")
        self.redo = button_for(actions.redo, "redo-2", kind="icon")
        self.relief = button_for(actions.relief, "zap", self.tr("Relief now"))
        self.print = button_for(actions.print, "printer", self.tr("Print …"))
        self.plan = button_for(actions.plan, "sparkles", self.tr("Plan the week"), "primary")
        self.right = button_for(actions.right, "panel-right", kind="icon")
        self._fitting = False
        self._build()

    def show_page(self, index: int) -> None:
        """Mark the page that is on."""
        self.tabs.show_page(index)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten words rather than cut them when the window is narrow."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the words there is room for: quiet buttons lose theirs first, then tabs fold."""
        if self._fitting:  # words that go or come may change the bar's own size
            return
        self._fitting = True
        for step in range(_WORDS + len(self.tabs.tabs)):
            self._shorten(min(step, _WORDS))
            self.tabs.fold(max(0, step - _WORDS))
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
        self._fitting = False

    def _shorten(self, step: int) -> None:
        self.relief.setText(self.tr("Relief now") if step < 1 else "")
        self.print.setText(self.tr("Print …") if step < 2 else "")
        self.title.setVisible(step < 3)
        self.plan.setText(self.tr("Plan the week") if step < 4 else "")

    def minimumSizeHint(self) -> QSize:
        """Return a size narrower than the words: they give way."""
        return QSize(px(300), super().minimumSizeHint().height())

    def _build(self) -> None:
        row = self._row
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(6))
        row.addWidget(self.left)
        row.addWidget(self.title)
        row.addSpacing(px(10))
        row.addWidget(self.tabs)
        row.addStretch(1)
        for button in (self.undo, self.redo, self.relief, self.print, self.plan, self.right):
            row.addWidget(button)
