"""A recipe as another program or a page wrote it, before any food in it is known."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

MOST_LINES, MOST_STEPS = 150, 80
MOST_RECIPES = 5_000
"""Most recipes of a file"""
LONGEST_TITLE, LONGEST_LINE, LONGEST_STEP, LONGEST_SOURCE = 120, 300, 4000, 300
MOST_PORTIONS = 200
MOST_MINUTES = 7 * 24 * 60
_TAG = re.compile(r"<(?:!--.*?--|/?[a-zA-Z][^<>]*)>", re.DOTALL)
_PORTION_WORDS = (
    r"(?:servings?|serves|people|persons?|portions?|portionen|portion|personen|person|port\.?|"
    r"pers\.?|adults?|erwachsene|teller|plates?|bowls?)"
)
_NUMBER = r"(\d{1,3}(?:[.,]\d{1,2})?)"
_PLAIN_PORTIONS = re.compile(
    rf"^\W*(?:(?:serves|servings?|yields?|makes|feeds|for|für|ergibt|reicht für|portionen|"
    rf"personen|yield)\b[\s:]*)?(?:about|ca\.?|etwa|approx\.?)?\s*{_NUMBER}\s*"
    rf"{_PORTION_WORDS}?\W*$",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    rf"\b{_NUMBER}\s+{_PORTION_WORDS}\b|\b(?:serves|feeds)\s+{_NUMBER}(?![\d.,]*\s*(?:-|–|to\b))",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d\s*(?:-|–|to|bis|or|oder)\s*\d", re.IGNORECASE)
_ISO = re.compile(
    r"^P(?:(?P<d>\d+(?:\.\d+)?)D)?(?:T(?:(?P<h>\d+(?:\.\d+)?)H)?(?:(?P<m>\d+(?:\.\d+)?)M)?"
    r"(?:(?P<s>\d+(?:\.\d+)?)S)?)?$",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(\d+(?:[.,]\d+)?|½|¼|¾)\s*(days?|tage?n?|d|hours?|hrs?|h|stunden?|std\.?|"
    r"minutes?|minuten?|mins?\.?|m)(?![a-z])",
    re.IGNORECASE,
)
_PER_UNIT = {"d": 1440.0, "t": 1440.0, "h": 60.0, "s": 60.0, "m": 1.0}
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


@dataclass(frozen=True)
class StatedFood:
    """What a file of this program says beside a line: the food and its mass, as it was planned.

    Attributes:
        food: Id of the food.
        grams: Mass as eaten, g, of all portions.
    """

    food: str
    grams: float


@dataclass(frozen=True)
class SourceRecipe:
    """A recipe as it was written. What it does not say is None or empty, never made up.

    Attributes:
        title: Its name.
        portions: For how many; None if it does not say so beyond doubt.
        yields: What it says of that, as written: "makes 24 cookies".
        lines: Ingredient lines in order.
        steps: What is done, in order.
        total_minutes: From beginning to end.
        active_minutes: Of these with a hand in it.
        source: Where it came from, as written. Nothing is fetched from there.
        labels: Categories and tags.
        stated: Foods beside the lines, in files of this program only; else empty.
        file: Name of the file it was read from.
    """

    title: str
    portions: float | None = None
    yields: str = ""
    lines: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    total_minutes: int | None = None
    active_minutes: int | None = None
    source: str = ""
    labels: tuple[str, ...] = ()
    stated: tuple[StatedFood, ...] = ()
    file: str = ""


def plain_words(text: object, longest: int) -> str:
    """Return a text without markup, control characters and needless blanks.

    What is no text gives "". Markup is taken out and never read: scripts and links are inert.
    """
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        return ""
    raw = str(text)[: 8 * longest]
    bare = html.unescape(_TAG.sub(" ", html.unescape(raw)))
    bare = _TAG.sub(" ", bare)
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") else c for c in bare)
    kept = "".join(c for c in kept if unicodedata.category(c) != "Cf")
    return " ".join(kept.split())[:longest].strip()


def text_lines(text: object, longest: int, most: int) -> tuple[str, ...]:
    """Return the lines of a text, or of a list of texts, that say something."""
    if isinstance(text, str):
        parts: Iterable[object] = re.split(r"\r\n|\r|\n|<br\s*/?>|</li>|</p>", text)
    else:
        parts = text if isinstance(text, list | tuple) else ()
    found = (plain_words(part, longest) for part in parts)
    return tuple(line for line in found if line)[:most]


def read_portions(said: object) -> float | None:
    """Return for how many people a recipe is; None where it does not say so beyond doubt.

    "4", "Serves 4", "4 Portionen" say it. "4-6" and "24 cookies" do not: they are asked about.
    """
    if isinstance(said, bool):
        return None
    if isinstance(said, int | float):
        return _counted(float(said))
    if isinstance(said, list | tuple):
        found = [value for each in said[:5] if (value := read_portions(each)) is not None]
        return found[0] if found else None
    text = plain_words(said, 100)
    if _RANGE.search(text):
        return None
    match = _PLAIN_PORTIONS.match(text) or _IN_WORDS.search(text)
    if match is None:
        return None
    return _counted(float(next(filter(None, match.groups())).replace(",", ".")))


def _counted(value: float) -> float | None:
    return value if 0 < value <= MOST_PORTIONS else None


def read_minutes(said: object) -> int | None:
    """Return a time in minutes: "PT1H30M", "1 hr 30 min", "1 Std. 30 Min.", 90; None if none."""
    if isinstance(said, bool) or said is None:
        return None
    if isinstance(said, int | float):
        return _timed(float(said))
    text = plain_words(said, 60)
    iso = _ISO.match(text)
    if iso is not None:
        part = {key: float(value or 0) for key, value in iso.groupdict().items()}
        return _timed(part["d"] * 1440 + part["h"] * 60 + part["m"] + part["s"] / 60)
    if re.fullmatch(r"\d{1,4}", text):
        return _timed(float(text))
    if clock := re.fullmatch(r"(\d{1,2}):([0-5]\d)(?::[0-5]\d)?", text):
        return _timed(60.0 * int(clock[1]) + int(clock[2]))
    found = _SPOKEN.findall(text)
    if not found or _RANGE.search(text):
        return None
    return _timed(
        sum(
            (_FRACTIONS.get(number) or float(number.replace(",", "."))) * _PER_UNIT[unit[0].lower()]
            for number, unit in found
        )
    )


def _timed(minutes: float) -> int | None:
    """Return a time, but none for nothing: programs write 0 where nobody filled it in."""
    return round(minutes) if 0.5 <= minutes <= MOST_MINUTES else None


def longest_minutes(text: str) -> int:
    """Return the longest time that a step speaks of, minutes; of a range its end; 0 if none."""
    found = 0.0
    for number, unit in _SPOKEN.findall(text[:LONGEST_STEP]):
        value = _FRACTIONS.get(number) or float(number.replace(",", "."))
        found = max(found, value * _PER_UNIT[unit[0].lower()])
    return round(min(found, MOST_MINUTES))
