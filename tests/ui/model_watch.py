"""Qt's model tester on the models the program makes, in every file of tests of the window.

It asks for everything after each change, seconds for a shopping list: so the first models of
each kind in a file are watched, not those of the fortieth window.

What the tester finds wrong it says as a Qt warning, and a warning fails the test.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

import planner.ui

_QUIETLY = QAbstractItemModelTester.FailureReportingMode.Warning
_OFTEN = 2
_made: Counter[type[QAbstractItemModel]] = Counter()


def model_classes() -> Iterator[type[QAbstractItemModel]]:
    """Yield every class of a model in the window's packages."""
    for module in pkgutil.walk_packages(planner.ui.__path__, "planner.ui."):
        for value in vars(importlib.import_module(module.name)).values():
            is_model = isinstance(value, type) and issubclass(value, QAbstractItemModel)
            if is_model and value.__module__ == module.name:
                yield value


def watch_every_model() -> None:
    """Let each model that is made from now on be watched for as long as it lives."""
    for kind in model_classes():
        kind.__init__ = _watched(kind.__init__)  # type: ignore[method-assign]


def watch_anew() -> None:
    """Count from the beginning: the next models of each kind are watched."""
    _made.clear()


def watch_none() -> None:
    """Watch no more in this file: where time is measured the tester would be, too."""
    _made.update(dict.fromkeys(model_classes(), _OFTEN))


def _watched(make: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(make)
    def made(self: QAbstractItemModel, *args: object, **named: object) -> None:
        make(self, *args, **named)
        if type(self).__init__ is not made:  # a base, of what is still being made
            return
        _made[type(self)] += 1
        if _made[type(self)] <= _OFTEN:
            QAbstractItemModelTester(self, _QUIETLY, self)

    return made
