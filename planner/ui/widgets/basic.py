"""Small widgets used on several screens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.ui.theme import BODY_SIZE, SECTION, font, px

_PROCEEDS = {QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole.ApplyRole}


def label(
    text: str = "",
    *,
    size: int = BODY_SIZE,
    bold: bool = False,
    tone: str = "",
    wrap: bool = False,
    figures: bool = False,
) -> QLabel:
    """Return a label that shows its text as it is, never as HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(size, bold=bold, figures=figures))
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    return made


class Line(QLabel):
    """Words on one line where there is room; on more where there is not, in a flow."""

    def __init__(self, *, size: int = BODY_SIZE, bold: bool = False, tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, bold=bold))
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if tone:
            self.setProperty("tone", tone)

    def sizeHint(self) -> QSize:
        """Return a size as wide as the words."""
        return self.fontMetrics().size(0, self.text()).grownBy(self.contentsMargins())


class Elided(QLabel):
    """One line, which ends in an ellipsis where there is no room; the whole is its tooltip."""

    def __init__(self, *, size: int = BODY_SIZE, tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if tone:
            self.setProperty("tone", tone)

    def setText(self, text: str) -> None:
        """Say something; a tooltip that says more is set afterwards."""
        super().setText(text)
        self.setToolTip(text.replace("<", "‹"))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint as many words as fit whole."""
        painter, box = QPainter(self), self.contentsRect()
        how = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), how, box.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)


def name_of(field: QWidget, words: str) -> QLabel:
    """Return the name of a field, with its key ("&Kind of file"); a screen reader says it too."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    return made


def section(text: str) -> QLabel:
    """Return the small heading of a section."""
    return label(text.upper(), size=SECTION, bold=True, tone="quiet")


def rule() -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("box", "rule")
    return line


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a text another colour of the theme."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def column(*items: QWidget | QLayout, margin: int = 0, gap: int = 4) -> QVBoxLayout:
    """Return widgets below each other."""
    layout = QVBoxLayout()
    layout.setContentsMargins(px(margin), px(margin), px(margin), px(margin))
    layout.setSpacing(px(gap))
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout


def scrolling(content: QWidget, name: str, *, sideways: bool = False) -> QScrollArea:
    """Return a view that scrolls upright, its bar over the margin of the content.

    Only what is wide by nature, as a table, should have to be scrolled `sideways`.
    """
    area = QScrollArea()
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.setWidgetResizable(True)
    area.setProperty("sideways", sideways)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area


def area_around(widget: QWidget) -> QRect:
    """Return the part of the screen below the widget's middle that windows may take, in pixels.

    The widget itself is not asked: PySide takes the screen for a child of the widget that was
    asked, whose end the screen must not share.
    """
    there = QGuiApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
    return (there or QGuiApplication.primaryScreen()).availableGeometry()


def room_for(window: QWidget) -> QSize:
    """Return the room on the screen on which a window opens, without the frame around it."""
    near = window.parentWidget() or window
    around = near.window().frameGeometry().size() - near.window().size()
    return area_around(near).size() - around


def open_at(window: QWidget, width: float, height: float) -> None:
    """Set a size for the start, in lengths of the design; never more than the screen has.

    Return then does what the dialog is for: a button made default before it stood in the dialog
    has lost that to the first one there, which is Cancel.
    """
    for box in window.findChildren(QDialogButtonBox):
        _let_return_proceed(box)
        if (layout := box.layout()) is not None:
            layout.setSpacing(px(8))
    room = room_for(window)
    window.resize(min(px(width), room.width()), min(px(height), room.height()))
    _let_former_go(window)


def _let_former_go(window: QWidget) -> None:
    """Let the dialog of the same kind go that was closed before and is not needed any more."""
    if (parent := window.parentWidget()) is None:
        return
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for former in parent.findChildren(type(window), options=direct):
        if former is not window and not former.isVisible():
            former.deleteLater()


def _let_return_proceed(box: QDialogButtonBox) -> None:
    roles = {button: box.buttonRole(button) for button in box.buttons()}
    if not _PROCEEDS & set(roles.values()):
        return
    for button, role in roles.items():
        if isinstance(button, QPushButton):
            button.setAutoDefault(role in _PROCEEDS)
            button.setDefault(role in _PROCEEDS)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
