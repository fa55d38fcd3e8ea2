"""Frozen values to JSON and back, value for value; nothing but the known classes is made."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from foods import Nutrient, Serving
from foods.recipe.recipe import RecipeStep
from planner.application.views import (
    CardView,
    DayView,
    FoodLine,
    Mark,
    Segment,
    TargetView,
    WeekView,
)
from planner.application.views.snapshot import PersonSummary, StartupSnapshot
from planner.ui.locale import translated

_CLASSES: dict[str, type] = {
    made.__name__: made
    for made in (
        *(
            StartupSnapshot,
            PersonSummary,
            WeekView,
            DayView,
            CardView,
            FoodLine,
            Mark,
            Segment,
            TargetView,
        ),
        *(Nutrient, Serving, RecipeStep),
    )
}
_MADE = (list, dict)
_SHARED = (Nutrient, TargetView)
"""Marks of every day name the same ones: written once, and one object again when read."""


def encoded(value: object) -> dict[str, Any]:
    """Return a value as JSON's own kinds.

    Raises:
        TypeError: If there is something in it that is no known class.
    """
    writer = _Writer()
    return {"value": writer.write(value), "shared": writer.shared}


def decoded(data: dict[str, Any]) -> Any:
    """Return the value again.

    Raises:
        KeyError, IndexError, TypeError, ValueError: If it is not what `encoded` gave.
    """
    shared: list[Any] = []
    for entry in data["shared"]:  # each names only those before it
        shared.append(_read(entry, shared))
    return _read(data["value"], shared)


class _Writer:
    def __init__(self) -> None:
        self.shared: list[Any] = []
        self._places: dict[int, int] = {}

    def write(self, value: Any) -> Any:
        if isinstance(value, str):
            return translated(value)  # a `TranslatableText` is kept as it was read
        if value is None or isinstance(value, (int, float)):
            return value
        if isinstance(value, tuple):
            return [self.write(each) for each in value]
        if isinstance(value, date):
            return {"date": value.isoformat()}
        if type(value).__name__ in _CLASSES:
            return self._shared(value) if isinstance(value, _SHARED) else self._fields(value)
        if hasattr(value, "items"):
            return {"map": {key: self.write(each) for key, each in value.items()}}
        raise TypeError(f"{type(value).__name__} is not kept.")

    def _shared(self, value: Any) -> Any:
        if id(value) not in self._places:
            entry = self._fields(value)
            self._places[id(value)] = len(self.shared)
            self.shared.append(entry)
        return {"shared": self._places[id(value)]}

    def _fields(self, value: Any) -> Any:
        inside = [self.write(getattr(value, field.name)) for field in fields(value)]
        return {type(value).__name__: inside}


def _read(data: Any, shared: list[Any]) -> Any:
    # Thousands of values are read before the first week is seen: those as they are come first.
    if data.__class__ is list:
        return tuple([_read(each, shared) if each.__class__ in _MADE else each for each in data])
    if data.__class__ is not dict:
        return data
    ((kind, inside),) = data.items()
    if kind == "shared":
        return shared[inside]
    if kind == "date":
        return date.fromisoformat(inside)
    if kind == "map":
        return {key: _read(each, shared) for key, each in inside.items()}
    return _CLASSES[kind](
        *[_read(each, shared) if each.__class__ in _MADE else each for each in inside]
    )
