"""Spell words alike: small letters, no accents, singular, in English and German."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from foods.tables import read_toml

_FILE = "vocabulary/data/spellings.toml"
_WORD = re.compile(r"[^\W_]+%?")
_IRREGULAR = {
    "leaves": "leaf",
    "loaves": "loaf",
    "halves": "half",
    "knives": "knife",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "mangoes": "mango",
    "radishes": "radish",
    "cookies": "cookie",
    "anchovies": "anchovy",
    "molasses": "molasses",
    "couscous": "couscous",
    "hummus": "hummus",
    "asparagus": "asparagus",
    "swiss": "swiss",
    "citrus": "citrus",
    "octopus": "octopus",
    "hibiscus": "hibiscus",
    "watercress": "watercress",
    "lemongrass": "lemongrass",
    "bass": "bass",
    "haricots": "haricot",
    "madras": "madras",
    "haas": "haas",
    "ananas": "ananas",
    "glas": "glas",
    "etwas": "etwas",
    "chilies": "chili",
    "chillies": "chilli",
    # German words whose end is no plural.
    "reis": "reis",
    "mais": "mais",
    "anis": "anis",
    "eis": "eis",
    "mus": "mus",
    "fleisch": "fleisch",
    "gemuse": "gemuse",
    "nusse": "nuss",
    "nussen": "nuss",
    "eier": "ei",
    "eiern": "ei",
}
_KEEPS_S = ("ss", "us", "is")
_IES, _ES = 4, ("oes", "ches", "shes", "sses", "xes")
# What German puts at the end of more than one, the longest first.
_GERMAN_ENDS = ("nen", "ern", "en", "er", "es", "n", "e", "s")
_SHORTEST_STEM = 3


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return the text in small letters without accents: "Gruyère" as "gruyere", "ß" as "ss"."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return an English word, folded, in the singular; what is no plural stays as it is."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > _IES and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > _IES and word.endswith(_ES):
        return word[:-2]
    if len(word) <= _SHORTEST_STEM or not word.endswith("s") or word.endswith(_KEEPS_S):
        return word
    return word[:-1]


@cache
def spellings() -> Mapping[str, str]:
    """Return words that people write, by the words that the tables have for them.

    Raises:
        DataError: The table is missing.
    """
    table = read_toml(files("foods") / _FILE, _FILE)["words"]
    return {str(key): str(value) for key, value in table.items()}


def respelled(text: str) -> str:
    """Return a text in small letters, its words as the tables have them."""
    known = spellings()
    return " ".join(known.get(word, word) for word in re.findall(r"[^\W_]+%?", text.lower()))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded and in the singular, in order."""
    return tuple(map(singular, _WORD.findall(folded(text))))


def phrase_of(text: str) -> str:
    """Return the words of a text, spelt alike, as one phrase."""
    return " ".join(words_of(text))


def german_stems(word: str) -> Iterator[str]:
    """Return what a folded word may be without a German ending, the longest first."""
    yield word
    for end in sorted(_GERMAN_ENDS, key=len):
        if word.endswith(end) and len(word) - len(end) >= _SHORTEST_STEM:
            yield word[: -len(end)]
