"""The grammar of titles.

``{role}`` stands for the title of the food that plays it, ``{a+b}`` joins those that are
present, and a part in ``[...]`` vanishes when it has nothing to say. ``{role:dat}`` is the title
in the dative, for languages that have one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from foods.translatable import translatable

_BRACKET = re.compile(r"\[([^\[\]]*)\]")
_NAMES = re.compile(r"\{([^{}]*)\}")
DATIVE = ":dat"
"""Ends the name of a role whose title stands in the dative."""


def fill_title(pattern: str, spoken: Mapping[str, str], conjunction: str = "and") -> str:
    """Fill a title pattern with the words for each role that is played.

    No food is said twice: neither two roles of one name ("spinach" raw and cooked), nor in
    an optional part what the fixed words say already ("Spinach omelette with spinach").
    """
    said = [_NAMES.sub(" ", _BRACKET.sub(" ", pattern)).lower()]
    text = "".join(
        _segment(segment, optional, spoken, said, conjunction)
        for segment, optional in _split(pattern)
    )
    text = " ".join(text.split())
    return text[:1].upper() + text[1:]


def without_options(pattern: str) -> str:
    """Return the pattern of what a dish is called in any form: ``Porridge``."""
    bare = " ".join(_BRACKET.sub("", pattern).split())
    return bare or pattern


def role_names(pattern: str) -> Iterator[tuple[str, bool]]:
    """Yield every role a title names, and whether it stands in an optional part.

    A role joined to others counts as optional too: the rest can still be said.

    Raises:
        ValueError: If brackets or braces do not pair.
    """
    if set("[]{}") & set(_NAMES.sub("", _BRACKET.sub(r"\1", pattern))):
        raise ValueError(translatable("its brackets do not pair"))
    for segment, optional in _split(pattern):
        for names in _NAMES.findall(segment):
            joined = names.split("+")
            yield from ((name, optional or len(joined) > 1) for name in joined)


def _split(pattern: str) -> Iterator[tuple[str, bool]]:
    """Yield fixed and optional segments in turn; every second one stood in brackets."""
    for index, segment in enumerate(_BRACKET.split(pattern)):
        yield segment, index % 2 == 1


def _segment(
    segment: str, optional: bool, spoken: Mapping[str, str], said: list[str], conjunction: str
) -> str:
    fillings = []

    def fill(match: re.Match[str]) -> str:
        fresh = _fresh(match[1].split("+"), spoken, said, optional)
        fillings.append(_join(fresh, conjunction))
        return fillings[-1]

    text = _NAMES.sub(fill, segment)
    return "" if optional and not any(fillings) else text


def _fresh(
    names: list[str], spoken: Mapping[str, str], said: list[str], optional: bool
) -> list[str]:
    """Return the words for those roles that are played and not yet said."""
    words: list[str] = []
    for name in names:
        word = spoken.get(name, "")
        if word and not ((optional or words) and _is_said(word, said)):
            words.append(word)
            said.append(word.lower())
    return words


def _is_said(word: str, said: list[str]) -> bool:
    return any(re.search(rf"\b{re.escape(word.lower())}\b", text) for text in said)


def _join(words: list[str], conjunction: str) -> str:
    """Return text such as "a", "a and b", "a, b and c"."""
    return f" {conjunction} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
