"""What a word means: foods, a question, or nothing with what is spelt nearly so."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sense:
    """One thing a word may mean.

    Attributes:
        words: What to call it.
        foods: Ids of the foods that are it.
        within: Ids of the foods that are it or are made with it.
    """

    words: str
    foods: frozenset[str]
    within: frozenset[str]


@dataclass(frozen=True)
class Meaning:
    """What was made of a word.

    Attributes:
        asked: The word as it was typed.
        sense: What it means beyond doubt; None if it has to be asked, or is unknown.
        candidates: What it may mean, the likeliest first, where it has to be asked.
        near: Words that are spelt nearly so, where it is unknown.
    """

    asked: str
    sense: Sense | None = None
    candidates: tuple[Sense, ...] = ()
    near: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Return whether the meaning is known beyond doubt."""
        return self.sense is not None
