"""What is said on a page, in the language of whoever reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from planner.domain.translatable import EnergyUnit, Number, Opening, TranslatableText, Within

T = TypeVar("T")
_SAID = (TranslatableText, Number, EnergyUnit, Within, Opening)


def translated_content(value: T, words: Callable[[str], str]) -> T:
    """Return the same value with every sentence in it said by `words`; keys and names stay.

    Args:
        value: A frozen dataclass, tuple or mapping, and whatever is within it.
        words: Says a sentence in a language.
    """
    return cast(T, _spoken(value, words))


def _spoken(value: Any, words: Callable[[str], str]) -> Any:
    match value:
        case str():
            return words(value) if isinstance(value, _SAID) else value
        case tuple():
            return tuple(_spoken(item, words) for item in value)
        case Mapping():
            return {key: _spoken(item, words) for key, item in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    inside = {field.name: getattr(value, field.name) for field in fields(value)}
    return replace(value, **{name: _spoken(item, words) for name, item in inside.items()})
