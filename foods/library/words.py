"""Turn what is typed into a full-text question."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+")
# More words than this narrow nothing any more.
_MOST = 8


def typed_words(text: str) -> tuple[str, ...]:
    """Return the words in a text, in lower case; marks between them part words."""
    return tuple(word.lower() for word in _WORD.findall(text))[:_MOST]


def match_expression(words: tuple[str, ...]) -> str:
    """Return an FTS5 expression for foods that have a word beginning like each of `words`."""
    return " AND ".join(_one(word) for word in words)


def _one(word: str) -> str:
    """Return a beginning, or the same word in its other number: USDA writes "Egg" and "Nuts"."""
    forms = [f'"{word}"*', *(f'"{other}"' for other in _other_number(word))]
    return f"({' OR '.join(forms)})"


def _other_number(word: str) -> list[str]:
    if len(word) < 4:
        return []
    if word.endswith("ies"):
        return [word[:-3] + "y"]
    if word.endswith("es"):
        return [word[:-2], word[:-1]]
    if word.endswith("s"):
        return [word[:-1]]
    return [word[:-1] + "ies"] if word.endswith("y") else []
