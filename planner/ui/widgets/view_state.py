"""What of a page outlasts its window: what was typed, chosen and scrolled to.

Each page says so in one table, `state_fields`: a name for each field, in the order in which they
are restored. Fields of Qt's are known here; one of our own has a property `view_state` that can be
set.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QScrollBar,
    QWidget,
)

ViewState = dict[str, Any]
"""How the fields of a page stand, by name"""

_SETTLES_MS = 1000
"""How long a page that came in place of another may still change its height"""


class HasStateFields(Protocol):
    """A page of which something outlasts its window."""

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that do, by name."""


@runtime_checkable
class HasViewState(Protocol):
    """A field of our own."""

    @property
    def view_state(self) -> Any:
        """Return the state of the field."""

    @view_state.setter
    def view_state(self, view_state: Any) -> None: ...


def view_state_of(fields: Mapping[str, QWidget]) -> ViewState:
    """Return the state of fields."""
    return {
        name: field.view_state if isinstance(field, HasViewState) else _read(field)
        for name, field in fields.items()
    }


def restore_view_state(fields: Mapping[str, QWidget], view_state: ViewState) -> None:
    """Let fields stand as others did; what was not there stays as it is."""
    for name, field in fields.items():
        if name not in view_state:
            continue
        if isinstance(field, HasViewState):
            field.view_state = view_state[name]
        else:
            _put(field, view_state[name])


@singledispatch
def _read(field: QWidget) -> Any:
    raise TypeError(type(field).__name__)


@_read.register
def _(field: QLineEdit) -> tuple[str, int]:
    return field.text(), field.cursorPosition()


@_read.register
def _(field: QComboBox) -> Any:
    return field.currentData()


@_read.register
def _(field: QAbstractButton) -> bool:
    return field.isChecked()


@_read.register
def _(field: QDateEdit) -> Any:
    return field.date()


@_read.register
def _(field: QAbstractScrollArea) -> tuple[float, float]:
    bars = field.verticalScrollBar(), field.horizontalScrollBar()
    upright, across = (bar.value() / bar.maximum() if bar.maximum() else 0.0 for bar in bars)
    return upright, across


@singledispatch
def _put(field: QWidget, view_state: Any) -> None:
    raise TypeError(f"{type(field).__name__} {view_state!r}")


@_put.register
def _(field: QLineEdit, view_state: tuple[str, int]) -> None:
    field.setText(view_state[0])
    field.setCursorPosition(view_state[1])


@_put.register
def _(field: QComboBox, view_state: Any) -> None:
    if (at := field.findData(view_state)) >= 0:
        field.setCurrentIndex(at)


@_put.register
def _(field: QAbstractButton, view_state: bool) -> None:
    if field.isChecked() != view_state:
        field.click()


@_put.register
def _(field: QDateEdit, view_state: Any) -> None:
    field.setDate(view_state)


@_put.register
def _(field: QAbstractScrollArea, view_state: tuple[float, float]) -> None:
    bars = field.verticalScrollBar(), field.horizontalScrollBar()
    for bar, share in zip(bars, view_state, strict=True):
        if share:
            _HeldScrollBar(bar, share)


class _HeldScrollBar(QObject):
    """Holds a scroll bar at a share of its way until its page has its height, or it is moved.

    A share, because text of another size or language takes another height.
    """

    def __init__(self, bar: QScrollBar, share: float) -> None:
        super().__init__(bar)
        self._bar, self._share = bar, share
        self._end = QTimer(self, interval=_SETTLES_MS, singleShot=True)
        self._end.timeout.connect(self.deleteLater)
        bar.rangeChanged.connect(self._put)
        bar.actionTriggered.connect(self.deleteLater)
        self._put()

    def _put(self, *_: int) -> None:
        if self._bar.maximum():
            self._bar.setValue(round(self._share * self._bar.maximum()))
            self._end.start()
