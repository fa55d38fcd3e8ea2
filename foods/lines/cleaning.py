"""Mend how a line is written before it is taken apart: glued units, stray dashes, brands."""

from __future__ import annotations

import re
from functools import cache

from foods.vocabulary import ingredient_names, words_of

from .units import one_spelling
from .words import load_words

_NUMBER = r"\d½¼¾⅓⅔⅛⅜⅝⅞"
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
# "1/3 cupgranulated sugar", "1 tablespooncream cheese"
_GLUED = re.compile(
    rf"(?<=[{_NUMBER}])\s*(?P<unit>tablespoons?|teaspoons?|cups?)"
    r"(?P<rest>[a-z][^\W\d_]{2,}\S*)",
    re.IGNORECASE,
)
_CUPCAKE = "cake"
# "1 13.5 – ounce can", "15- ounce"
_DASHED = re.compile(
    rf"(?<=[{_NUMBER}])\s*[-–—]\s*(?=(?:fluid|fl|ounces?|oz|grams?|g|ml|lbs?|pounds?|inch)\b)",
    re.IGNORECASE,
)
# "1, 14 oz can": a comma between a number of packs and the size of one.
_COMMA = re.compile(rf"^(\d{{1,2}}),\s+(?=[{_NUMBER}])")
# "2 - 15 oz cans": a dash between a number of packs and the size of one.
_DASH_COUNT = re.compile(
    r"^(\d)\s+[-–]\s+(?=\d+(?:\.\d+)?\s*-?\s*(?:ounce|oz|g|gram|ml|lb|pound)s?\b\.?"
    r"\s+(?:cans|tins|jars|bottles|packages|packs|bags|boxes|containers|cartons|blocks)\b)",
    re.IGNORECASE,
)
_TWICE = re.compile(rf"(?<=[{_NUMBER}])(\s*)([^\W\d_]+)\.?\s+\2\b", re.IGNORECASE)
_AND = re.compile(r"(?<=[^\W\d_])\s+&\s+(?=[^\W\d_])")
# "Gourmet™", "Quaker®" with the capitalised words before it.
_REGISTERED = re.compile(r"(?:[A-Z][\w’'&-]*\s+){0,3}[A-Z][\w’'&-]*[™®]\s*(?=\S)")


def cleaned(text: str) -> str:
    """Return a line without what hides its words: invisible signs, glued units, brands."""
    text = _DASH_COUNT.sub(r"\1 ", _INVISIBLE.sub("", text))
    text = _COMMA.sub(r"\1 ", _DASHED.sub(" ", text))
    text = _TWICE.sub(_once, _GLUED.sub(_parted, _AND.sub(" and ", text)))
    bare = " ".join(_brands().sub(" ", _REGISTERED.sub(" ", text)).split())
    return bare if any(letter.isalpha() for letter in bare) else text


def _once(found: re.Match[str]) -> str:
    return found[1] + found[2] if one_spelling(found[2]) else found[0]


def _parted(found: re.Match[str]) -> str:
    unit, rest = found["unit"], found["rest"]
    for one in (unit, unit.rstrip("sS")):
        after = unit[len(one) :] + rest
        first = words_of(after)[:1]
        if first and not after.lower().startswith(_CUPCAKE) and first[0] in _begins():
            return f" {one} {after}"
    return found[0]


@cache
def _begins() -> frozenset[str]:
    """Return the words with which a food or what is done to it may begin."""
    named = (name.split()[0] for names in ingredient_names().values() for name in names)
    return frozenset((*named, *load_words().preparation))


@cache
def _brands() -> re.Pattern[str]:
    names = "|".join(re.escape(brand) for brand in load_words().brands)
    return re.compile(rf"(?<!\w)(?:{names})(?:['’]s)?[™®]?(?!\w)", re.IGNORECASE)
