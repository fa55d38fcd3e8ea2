"""What is raised when a profile or a plan cannot be accepted."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class ProfileError(ValueError):
    """A profile that cannot be planned for, told so that a person can mend it.

    Attributes:
        key: Where it stands in a profile file: ``person.age``, ``targets.calcium_mg.max``.
        message: What is wrong.
        allowed: What may be written instead; empty when the message says it.
    """

    def __init__(self, key: str, message: str, allowed: str = "") -> None:
        self.key, self.message, self.allowed = key, message, allowed
        super().__init__(f"{key}: {message}" + (f" Allowed: {allowed}." if allowed else ""))


def known_words(word: str, known: Iterable[str]) -> str:
    """Return what may be written instead of `word`: the nearest known word, or all if few."""
    names = sorted(known)
    close = get_close_matches(word, names, n=1, cutoff=0.5)
    if close:
        return f'a known word, such as "{close[0]}"'
    return ", ".join(names) if 0 < len(names) <= 25 else "a word of the tables"
