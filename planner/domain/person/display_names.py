"""What people may be called."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from planner.domain.translatable import TranslatableText, translatable

LONGEST_NAME = 60


def tidy_name(text: str) -> str:
    """Return a name without what cannot be seen: no line breaks, controls or spaces around it."""
    seen = (" " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Zs", "Cs") else c for c in text)
    return unicodedata.normalize("NFC", " ".join("".join(seen).split()))


def name_fault(text: str, taken: Iterable[str]) -> TranslatableText | None:
    """Return why somebody cannot be called so, and what to do; nothing if they can.

    Args:
        text: What was typed.
        taken: The names of the others.
    """
    name = tidy_name(text)
    if not any(unicodedata.category(c)[0] in "LNS" for c in name):
        return translatable("Give a name: at least one letter.")
    if len(name) > LONGEST_NAME:
        return translatable(
            "That name has {n} letters. Use at most {most}.", n=len(name), most=LONGEST_NAME
        )
    if _folded(name) in {_folded(other) for other in taken}:
        return translatable(
            "There is already somebody called {name}. Choose another name.", name=name
        )
    return None


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return the name, with a number after it if somebody has it already."""
    used, number, tried = {_folded(other) for other in taken}, 1, name
    while _folded(tried) in used:
        number += 1
        tried = f"{name} {number}"
    return tried


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", tidy_name(name)).casefold()
