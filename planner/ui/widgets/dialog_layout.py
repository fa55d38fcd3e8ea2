"""Content that takes the room there is, and scrolls where that is less than it can do with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedLayout,
    QWidget,
)

from planner.ui.theme import px
from planner.ui.widgets.basic import column, open_at, room_for
from planner.ui.widgets.former_dialogs import let_former_go


class Roomy(QScrollArea):
    """As large as its content where the room is; what does not fit is scrolled to.

    Qt's own way (`setWidgetResizable`) holds to the height the content likes best; lists in it
    would never give way.
    """

    def __init__(self, content: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def sizeHint(self) -> QSize:
        """Return all of the content."""
        hint = self.content.sizeHint()
        if self.content.hasHeightForWidth():
            hint.setHeight(self.content.heightForWidth(hint.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Return a little of the content."""
        return QSize(px(160), px(96)).boundedTo(self.sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the words, which are as wide as they are only now."""
        super().showEvent(event)
        self._grow()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content its new room."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Follow the content, which may want more, or less."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow()
            self.fit()
        return done

    def fit(self) -> None:
        """Give the content what there is, and no less than it needs."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.maximumViewportSize()
        least = self._least(room.width())
        if least.height() > room.height():
            least = self._least(room.width() - bar)
            room -= QSize(bar, 0)
        self.content.resize(room.expandedTo(least))

    def _least(self, width: int) -> QSize:
        least = self.content.minimumSizeHint()
        least.setHeight(least_height(self.content, max(width, least.width())))
        return least

    def _grow(self) -> None:
        """Grow the dialog with what is in it, while the screen has room."""
        dialog, room = self.window(), self.maximumViewportSize()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        now, most = dialog.size(), room_for(dialog)
        wanted = now + (self._least(room.width()) - room).expandedTo(QSize(0, 0))
        if wanted.height() > most.height():
            wanted += QSize(self.verticalScrollBar().sizeHint().width(), 0)
        if wanted != now:
            dialog.resize(wanted.boundedTo(most).expandedTo(now))


class _Pages(QStackedLayout):
    """Wants what the page that is on wants; Qt asks the largest."""

    def minimumSize(self) -> QSize:
        """Return the least the page can do with."""
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page else QSize()

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower page may be higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the least height, for more is given anyway where there is more."""
        page = self.currentWidget()
        return least_height(page, width) if page else 0


class Stack(QWidget):
    """Pages in one place, as QStackedWidget, which would hold all to the height of the highest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(self)
        self.currentChanged = self._pages.currentChanged
        self.currentChanged.connect(lambda _: self._pages.invalidate())

    def addWidget(self, page: QWidget) -> int:
        """Put a page last."""
        return self._pages.addWidget(page)

    def insertWidget(self, index: int, page: QWidget) -> int:
        """Put a page before others."""
        return self._pages.insertWidget(index, page)

    def removeWidget(self, page: QWidget) -> None:
        """Let go of a page."""
        self._pages.removeWidget(page)

    def widget(self, index: int) -> QWidget | None:
        """Return a page, or None."""
        return self._pages.widget(index)

    def count(self) -> int:
        """Return the number of pages."""
        return self._pages.count()

    def currentIndex(self) -> int:
        """Return which page is on."""
        return self._pages.currentIndex()

    def currentWidget(self) -> QWidget | None:
        """Return the page that is on."""
        return self._pages.currentWidget()

    def setCurrentIndex(self, index: int) -> None:
        """Turn to a page."""
        self._pages.setCurrentIndex(index)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Turn to a page."""
        self._pages.setCurrentWidget(page)


def least_height(widget: QWidget, width: int) -> int:
    """Return the least height of a widget at a width."""
    layout = widget.layout()
    if layout is None or not layout.hasHeightForWidth():
        return widget.minimumSizeHint().height()
    if isinstance(layout, QStackedLayout) and not isinstance(layout, _Pages):
        return widget.minimumSizeHint().height()  # Qt would say what its pages like best
    return layout.totalMinimumHeightForWidth(width)


def lay_out_dialog(
    dialog: QDialog, body: QLayout, foot: QLayout, width: float = 0, height: float = 0
) -> None:
    """Put a dialog together so that it fits on every screen.

    Args:
        dialog: Is still empty.
        body: Scrolls where the screen has no room for it.
        foot: The buttons, which stay in sight.
        width: At the start, in lengths of the design; as wide as it needs by default.
        height: The same.
    """
    let_former_go(dialog)
    content, edge = QWidget(), px(16)
    body.setContentsMargins(edge, edge, edge, px(8))
    foot.setContentsMargins(edge, px(8), edge, edge)
    foot.setSpacing(px(8))
    content.setLayout(body)
    area = Roomy(content, dialog.windowTitle())
    whole = column(area, foot, gap=0)
    whole.setStretchFactor(area, 1)
    dialog.setLayout(whole)
    hint, scale = whole.totalSizeHint(), px(100) / 100
    open_at(dialog, width or hint.width() / scale, height or hint.height() / scale)


def fit_height(dialog: QDialog) -> None:
    """Make the dialog as high as what is in it now, if the screen is; as wide as before."""
    area, whole = dialog.findChild(Roomy), dialog.layout()
    foot = whole.itemAt(1) if whole is not None else None
    if area is not None and foot is not None:
        high = least_height(area.content, dialog.width()) + foot.sizeHint().height()
        dialog.resize(dialog.width(), min(high, room_for(dialog).height()))


def button_row(*buttons: QWidget) -> QHBoxLayout:
    """Return buttons at the right, the one that goes on last."""
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
