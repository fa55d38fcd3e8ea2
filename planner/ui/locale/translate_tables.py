"""Rules and statements from tables in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any, TypeVar, cast

from .languages import language
from .translate import translated

T = TypeVar("T")


def translated_tables(value: T) -> T:
    """Return the same value with every sentence in it translated; keys stay, having no translation.

    Args:
        value: A frozen dataclass, tuple, list, mapping or text, and whatever is within it.
    """
    return value if language() == "en" else cast(T, _spoken(value))


def _spoken(value: Any) -> Any:
    if isinstance(value, str):
        # Members of enumerations are texts, too, and no sentences.
        return translated(value) if type(value).__mro__[1] in (object, str) else value
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(_spoken(item) for item in value)
    if isinstance(value, list):
        return [_spoken(item) for item in value]
    if isinstance(value, Mapping):
        return MappingProxyType({key: _spoken(item) for key, item in value.items()})
    if is_dataclass(value) and not isinstance(value, type):
        inside = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        return replace(value, **{name: _spoken(item) for name, item in inside.items()})
    return value
