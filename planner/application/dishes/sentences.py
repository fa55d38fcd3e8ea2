"""Read what people type into a search of dishes: "no fish tonight", "schneller als 20 Minuten"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = r"(?P<n>\d{1,3})"
_MINUTES = re.compile(
    r"\b(?:(?:quicker|faster|shorter|less|schneller|kürzer|weniger)\s+(?:than|als)|under|within|in|"
    r"below|up\s+to|at\s+most|max\.?|maximal|höchstens|unter|bis|bis\s+zu|innerhalb\s+von)?\s*"
    rf"{_NUMBER}\s*-?\s*(?:minutes?|mins?|minuten|min)\b\.?",
    re.IGNORECASE,
)
_HALF_AN_HOUR = re.compile(
    r"\b(?:(?:under|within|in|less\s+than|unter|in\s+weniger\s+als)\s+)?"
    r"(?:half\s+an\s+hour|einer\s+halben\s+stunde|halbe\s+stunde)\b",
    re.IGNORECASE,
)
_QUICK = re.compile(r"\b(?:quick|fast|schnell(?:e[smnr]?)?|flott)\b", re.IGNORECASE)
_KITCHENS = (
    (re.compile(r"\b(?:no|without(?:\s+an?)?|ohne)\s+(?:oven|(?:back)?ofen)\b", re.I), "oven"),
    (re.compile(r"\b(?:no|without(?:\s+an?)?|ohne)\s+(?:blender|mixer)\b", re.I), "blender"),
    (re.compile(r"\b(?:no|without(?:\s+an?)?|ohne)\s+(?:stove|herd)\b", re.I), "stove"),
    (re.compile(r"\b(?:no|without|ohne)\s+(?:cooking|kochen)\b|\bnicht\s+kochen\b", re.I), "cold"),
)
_STYLES = (
    (re.compile(r"\bvegan(?:e[smnr]?)?\b", re.I), "vegan"),
    (re.compile(r"\b(?:vegetarian|vegetarisch(?:e[smnr]?)?|veggie)\b", re.I), "vegetarian"),
)
_SLOTS = (
    (re.compile(r"\b(?:(?:for|zum|as)\s+)?(?:a\s+)?(?:breakfast|frühstück)\b", re.I), "breakfast"),
    (re.compile(r"\b(?:(?:for|zum|as)\s+)?(?:lunch|mittagessen|mittag)\b", re.I), "lunch"),
    (
        re.compile(
            r"\b(?:(?:for|zum|as)\s+)?(?:dinner|supper|abendessen)\b|\btonight\b|"
            r"\b(?:this\s+evening|heute\s+abend|am\s+abend)\b",
            re.I,
        ),
        "dinner",
    ),
)
_WITHOUT = re.compile(
    r"\b(?:no|without|not|ohne|kein(?:e[snmr]?)?|nicht)\s+(?:any\s+)?"
    r"(?P<foods>[^\W\d_][\w'-]*(?:\s*(?:,|and|or|und|oder)\s*(?:no\s+|without\s+|ohne\s+|keine?n?\s+)?"
    r"[^\W\d_][\w'-]*)*)",
    re.IGNORECASE,
)
_FREE = re.compile(r"\b(?P<food>[^\W\d_]{3,})-?(?:free|frei(?:e[smnr]?)?)\b", re.IGNORECASE)
_PARTS = re.compile(
    r"\s*(?:,|\band\b|\bor\b|\bund\b|\boder\b)\s*(?:no\s+|without\s+|ohne\s+|keine?n?\s+)?", re.I
)
_FILLERS = frozenset(
    "a an the some something anything dish dishes meal meals recipe recipes food with for of to i "
    "we want would like need please today now me my us that is are quick easy simple good nice can "
    "be made have make eat cook tonight ein eine einen etwas was gericht gerichte essen rezept "
    "rezepte mit für bitte heute jetzt ich wir will möchte möchten hätte gern gerne das ist sind "
    "leicht einfach gut kochen machen haben und and in unter under".split()
)
_QUICK_MINUTES = 20


@dataclass(frozen=True)
class Said:
    """What a sentence asks for. Every field at its default asks nothing.

    Attributes:
        text: Words of foods or titles that are wanted.
        without: Words of foods that are not, each for itself.
        minutes: The most minutes from the fridge to the table.
        slot: A meal of the day.
        style: A value of `Diet`.
        kitchen: Equipment to do without, as `search.KITCHENS` names it.
    """

    text: str = ""
    without: tuple[str, ...] = ()
    minutes: int | None = None
    slot: str = ""
    style: str = ""
    kitchen: str = ""


def said_in(sentence: str) -> Said:
    """Return what a sentence in English or German asks for; plain words are its text."""
    rest, minutes = _minutes(sentence)
    rest, kitchen = _first(rest, _KITCHENS)
    rest, slot = _first(rest, _SLOTS)
    without: list[str] = []
    for found in _FREE.finditer(rest):
        without.append(found["food"])
    rest = _FREE.sub(" ", rest)
    for found in _WITHOUT.finditer(rest):
        without += [food for food in _PARTS.split(found["foods"]) if food]
    rest, style = _first(_WITHOUT.sub(" ", rest), _STYLES)
    kept = [word for word in re.findall(r"[\w'-]+", rest) if word.lower() not in _FILLERS]
    return Said(" ".join(kept), tuple(dict.fromkeys(without)), minutes, slot, style, kitchen)


def _minutes(text: str) -> tuple[str, int | None]:
    if (found := _MINUTES.search(text)) is not None:
        return f"{text[: found.start()]} {text[found.end() :]}", int(found["n"])
    if _HALF_AN_HOUR.search(text):
        return _HALF_AN_HOUR.sub(" ", text), 30
    if _QUICK.search(text):
        return _QUICK.sub(" ", text), _QUICK_MINUTES
    return text, None


def _first(text: str, kinds: tuple[tuple[re.Pattern[str], str], ...]) -> tuple[str, str]:
    """Return the text without the first of the words that it holds, and what they mean."""
    for pattern, meaning in kinds:
        if pattern.search(text):
            return pattern.sub(" ", text), meaning
    return text, ""
