"""Finds what has no room on a screen: cut words, parts beyond their place, parts over each other.

Looks at sizes alone, as they are laid out; what it finds is told in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from planner.ui.week.board import Board
from planner.ui.week.page import WeekPage
from planner.ui.widgets.basic import Elided
from planner.ui.widgets.elided_combo import ElidedCombo
from planner.ui.widgets.flat_combo import FlatCombo

SLACK = 1
"""Pixels that a rounding may take."""

_JOINTS = re.compile(r"[\s\u200b\u00ad/-]+")


def faults(screen: QWidget) -> list[str]:
    """Everything on a screen that has no room."""
    found = []
    for widget in (screen, *screen.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not screen.window():
            continue
        if any(_paints_for_itself(each) for each in _line_of(widget, screen)):
            continue
        found += [f"{what}: {_called(widget)}" for what in _faults_of(widget)]
    return found


def _line_of(widget: QWidget, screen: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all it lies in, up to the screen."""
    at: QWidget | None = widget
    while at is not None and at is not screen:
        yield at
        at = at.parentWidget()


def _paints_for_itself(widget: QWidget) -> bool:
    """Return whether it is the board, which lays out cards itself (`tests/ui/test_board.py`)."""
    return isinstance(widget, Board) or widget.objectName() == "boardHeads"


def _called(widget: QWidget) -> str:
    words = getattr(widget, "text", None)
    own = words() if callable(words) else widget.accessibleName() or widget.objectName()
    parents = [type(each).__name__ for each in _line_of(widget, widget.window())][1:6]
    return f"{type(widget).__name__} “{own}” {widget.width()}x{widget.height()} in {parents}"


def _faults_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QAbstractSpinBox):
        yield from _spin(widget)
    elif isinstance(widget, QLineEdit):
        yield from _field(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QScrollArea):
        yield from _area(widget)
    elif isinstance(widget, (QTreeView, QTableView)):
        yield from _rows(widget)
    yield from _children(widget)


def _wide(widget: QWidget, words: str) -> int:
    return widget.fontMetrics().boundingRect(QRect(0, 0, 9999, 9999), 0, words).width()


def _label(label: QLabel) -> Iterator[str]:
    words = label.text()
    if isinstance(label, Elided) and label.toolTip():
        return
    if not words or label.textFormat() == Qt.TextFormat.RichText:
        return
    room = label.contentsRect()
    if not label.wordWrap():
        shown = words.replace("&", "") if label.buddy() else words
        if label.fontMetrics().horizontalAdvance(shown) > room.width() + SLACK:
            yield "cut words"
        if label.fontMetrics().height() > room.height() + 2 * SLACK:
            yield "cut height"
        return
    longest = max(label.fontMetrics().horizontalAdvance(w) for w in _JOINTS.split(words))
    if longest > room.width() + SLACK:
        yield "cut word"
    if label.heightForWidth(label.width()) > label.height() + 2 * SLACK:
        yield "cut lines"


def _button(button: QAbstractButton) -> Iterator[str]:
    if button.text() and button.width() < button.minimumSizeHint().width() - SLACK:
        yield f"cut button ({button.minimumSizeHint().width()} wanted)"
    if button.height() < min(button.minimumSizeHint().height(), button.sizeHint().height()) - SLACK:
        yield "low button"


def _combo(box: QComboBox) -> Iterator[str]:
    if isinstance(box, ElidedCombo):
        return  # it leaves words out, and says so
    if isinstance(box, FlatCombo):  # it paints its words itself, without the style's margins
        if box.width() < box.minimumSizeHint().width() - SLACK:
            yield f"cut choice “{box.currentText()}”"
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    if _wide(box, box.currentText()) > room.width() + 2 * SLACK:
        yield f"cut choice “{box.currentText()}”"


def _spin(box: QAbstractSpinBox) -> Iterator[str]:
    field = box.lineEdit()
    if _wide(box, box.text()) > field.width() - field.textMargins().left() + 2 * SLACK:
        yield f"cut amount “{box.text()}”"


def _field(field: QLineEdit) -> Iterator[str]:
    if isinstance(field.parentWidget(), (QAbstractSpinBox, QComboBox)):
        return
    hint = field.placeholderText() if not field.text() else ""
    margins = field.textMargins().left() + field.textMargins().right()
    if hint and _wide(field, hint) > field.width() - margins:
        yield f"cut hint “{hint}”"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        if bar.tabRect(at).width() < _wide(bar, bar.tabText(at)):
            yield f"cut tab “{bar.tabText(at)}”"


def _header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for at in range(header.count()):
        words = str(header.model().headerData(at, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(at) and header.sectionSize(at) < _wide(header, words):
            yield f"cut head “{words}”"


def _rows(view: QTreeView | QTableView) -> Iterator[str]:
    line = view.fontMetrics().height()
    if view.viewport().height() < 2 * line:
        yield "no row in sight"
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    off = view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if off and header.length() > view.viewport().width() + SLACK:
        yield f"out of reach (columns of {header.length()} in {view.viewport().width()})"
    if isinstance(view, QTableView) and 0 < view.rowHeight(0) < line + 4:
        yield f"low rows ({view.rowHeight(0)} for {line})"


def _area(area: QScrollArea) -> Iterator[str]:
    """Find what is wider than its view: it must be scrolled to, which no whole page should be."""
    content = area.widget()
    if content is None or isinstance(content, Board) or area.property("sideways"):
        return
    if content.width() > area.viewport().width() + SLACK:
        off = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        what = "out of reach" if off else "scrolls sideways"
        yield f"{what} ({content.width()} in {area.viewport().width()})"


def _children(widget: QWidget) -> Iterator[str]:
    """Find children of one parent that lie beyond it, or over each other."""
    if isinstance(widget, (QAbstractSpinBox, QComboBox, QScrollBar, QTabBar, WeekPage, QLineEdit)):
        return
    inside = [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and child.width() > 0
        and child.height() > 0
        and not isinstance(child, (QSplitterHandle, QScrollBar))
    ]
    scrolled = isinstance(widget.parentWidget(), QAbstractScrollArea)
    if not scrolled and not isinstance(widget, QAbstractScrollArea):
        room = widget.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        for child in inside:
            if not room.contains(child.geometry()) and not isinstance(child, QToolButton):
                yield f"beyond its place: {_called(child)} at {child.geometry().getRect()} of"
    if isinstance(widget, (QSplitter, QAbstractScrollArea, QTabBar)) or widget.layout() is None:
        return
    for one, other in combinations(inside, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > SLACK and common.height() > SLACK and not _floats(one, other):
            yield f"over each other: {_called(one)} and {_called(other)} in"


def _floats(one: QWidget, other: QWidget) -> bool:
    """Return whether it is a list of choices, which hangs over what is below its field."""
    return "choices" in (one.objectName(), other.objectName())


def in_sight(button: QWidget, screen: QWidget) -> bool:
    """Return whether all of a button can be seen without scrolling."""
    box = QRect(button.mapTo(screen, QPoint(0, 0)), button.size())
    return button.isVisible() and screen.rect().contains(box)


def too_large(dialog: QWidget, width: int, height: int) -> bool:
    """Return whether a dialog is larger than a screen, or cannot be made as small."""
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    return (
        max(dialog.width(), least.width()) > width or max(dialog.height(), least.height()) > height
    )
