"""What of a page outlasts its window: what was typed, chosen and scrolled to.

Each page says so in one table, `lasting`: a name for each field, in the order in which they are
given back. Fields of Qt's are known here; one of our own has a property `stand` that can be set.
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

Stand = dict[str, Any]
"""How the fields of a page stand, by name"""

_SETTLES_MS = 1000
"""How long a page that came in place of another may still change its height"""


class Lasting(Protocol):
    """A page of which something outlasts its window."""

    def lasting(self) -> Mapping[str, QWidget]:
        """The fields that do, by name."""


@runtime_checkable
class Standing(Protocol):
    """A field of our own."""

    @property
    def stand(self) -> Any:
        """How it stands."""

    @stand.setter
    def stand(self, stand: Any) -> None: ...


def stand_of_fields(fields: Mapping[str, QWidget]) -> Stand:
    """How fields stand."""
    return {
        name: field.stand if isinstance(field, Standing) else _read(field)
        for name, field in fields.items()
    }


def put_fields(fields: Mapping[str, QWidget], stand: Stand) -> None:
    """Let fields stand as others did; what was not there stays as it is."""
    for name, field in fields.items():
        if name not in stand:
            continue
        if isinstance(field, Standing):
            field.stand = stand[name]
        else:
            _put(field, stand[name])


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
def _put(field: QWidget, stand: Any) -> None:
    raise TypeError(f"{type(field).__name__} {stand!r}")


@_put.register
def _(field: QLineEdit, stand: tuple[str, int]) -> None:
    field.setText(stand[0])
    field.setCursorPosition(stand[1])


@_put.register
def _(field: QComboBox, stand: Any) -> None:
    if (at := field.findData(stand)) >= 0:
        field.setCurrentIndex(at)


@_put.register
def _(field: QAbstractButton, stand: bool) -> None:
    if field.isChecked() != stand:
        field.click()


@_put.register
def _(field: QDateEdit, stand: Any) -> None:
    field.setDate(stand)


@_put.register
def _(field: QAbstractScrollArea, stand: tuple[float, float]) -> None:
    bars = field.verticalScrollBar(), field.horizontalScrollBar()
    for bar, share in zip(bars, stand, strict=True):
        if share:
            _Held(bar, share)


class _Held(QObject):
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
