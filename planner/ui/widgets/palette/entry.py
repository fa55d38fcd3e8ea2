"""What the palette offers, and how well it fits what is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_START, _NEXT, _LETTER, _GAP = 8, 9, 1, 0.1
_MOST = 60


@dataclass(frozen=True)
class Entry:
    """Something to do or to go to.

    Attributes:
        words: What it is called.
        kind: What sort of thing it is: "Action", "Page", "Meal", "Food".
        keys: Its shortcut; may be empty.
        run: What happens when it is chosen.
    """

    words: str
    kind: str
    keys: str
    run: Callable[[], object]


def ranked(query: str, entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that have the letters typed, in their order, the best first.

    Without letters they stay as they are. Beginnings of words count most, then letters that
    follow each other; accents and capitals do not matter.
    """
    letters = plain(query).replace(" ", "")
    if not letters:
        return list(entries)[:_MOST]
    scored = [(score(letters, plain(entry.words)), at, entry) for at, entry in enumerate(entries)]
    found = sorted((s for s in scored if s[0] > 0), key=lambda s: (-s[0], s[1]))
    return [entry for _, _, entry in found[:_MOST]]


def score(letters: str, words: str) -> float:
    """Return how well letters fit words; 0 if they are not all there in their order."""
    best, first = 0.0, letters[0]
    for begin, letter in enumerate(words):
        if letter == first:
            best = max(best, _from(letters, words, begin))
    return best


def plain(text: str) -> str:
    """Return a text in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _from(letters: str, words: str, begin: int) -> float:
    total, last = 0.0, begin - 1
    for letter in letters:
        at = words.find(letter, last + 1)
        if at < 0:
            return 0.0
        starts = at == 0 or not words[at - 1].isalnum()
        follows = at == last + 1 and at != begin
        total += _LETTER + _START * starts + _NEXT * follows - _GAP * (at - last - 1)
        last = at
    return max(total - 0.01 * len(words), 0.01)
