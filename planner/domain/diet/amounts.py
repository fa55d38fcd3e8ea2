"""Read how much of what a line means: "2 slices whole wheat bread", "½ cup oats", "milk 200 ml".

Nothing here knows a food: a line becomes an amount, a unit in one spelling, and words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isfinite

from foods import amount_words

_SIGNS = {"⅛": 1 / 8, "¼": 1 / 4, "⅓": 1 / 3, "⅜": 3 / 8, "½": 1 / 2, "⅝": 5 / 8, "⅔": 2 / 3}
_SIGNS |= {"¾": 3 / 4, "⅞": 7 / 8}
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "dozen": 12}
_PARTS = {"half": 1 / 2, "quarter": 1 / 4, "third": 1 / 3}

GRAMS = {"g": 1.0, "kg": 1000.0, "mg": 0.001, "oz": 28.35, "lb": 453.59}
"""Grams in a unit of mass."""

MILLILITRES = {"ml": 1.0, "cl": 10.0, "dl": 100.0, "l": 1000.0, "tsp": 4.93, "tbsp": 14.79}
MILLILITRES |= {"cup": 236.6, "fl oz": 29.57, "pint": 473.2, "glass": 240.0, "mug": 240.0}
"""Millilitres in a unit of volume; a glass and a mug hold what a usual one holds."""

_PIECES: tuple[str, ...] = (
    "slice",
    "piece",
    "can",
    "tin",
    "bowl",
    "handful",
    "clove",
    "stick",
    "bottle",
    "packet",
)
_PIECES += ("pot", "serving", "portion", "scoop", "fillet", "leaf", "ear", "stalk", "head", "pat")
_PIECES += ("small", "medium", "large", "bar", "square", "spear", "rasher", "bun", "roll")
_ALSO = {"gram": "g", "gramme": "g", "gr": "g", "kilo": "kg", "kilogram": "kg", "milligram": "mg"}
_ALSO |= {"ounce": "oz", "pound": "lb", "lbs": "lb", "millilitre": "ml", "milliliter": "ml"}
_ALSO |= {"litre": "l", "liter": "l", "decilitre": "dl", "centilitre": "cl", "teaspoon": "tsp"}
_ALSO |= {"tablespoon": "tbsp", "tbs": "tbsp", "floz": "fl oz", "tins": "can", "tin": "can"}
_ALSO |= {"leaves": "leaf", "pieces": "piece", "pcs": "piece", "pc": "piece", "glasses": "glass"}
_ALSO |= {"packets": "packet", "pack": "packet", "med": "medium", "lg": "large", "sm": "small"}

# German measures: foods are named in the window's language, and so are their amounts.
_ALSO |= {"gramm": "g", "milliliter": "ml", "el": "tbsp", "esslöffel": "tbsp"}
_ALSO |= {"tl": "tsp", "teelöffel": "tsp", "tasse": "cup", "tassen": "cup", "glas": "glass"}
_ALSO |= {"gläser": "glass", "scheibe": "slice", "scheiben": "slice"}
_ALSO |= {"stück": "piece", "stücke": "piece", "handvoll": "handful", "schale": "bowl"}
_ALSO |= {"zehe": "clove", "zehen": "clove", "blatt": "leaf", "blätter": "leaf"}
_ALSO |= {"kleine": "small", "mittlere": "medium", "große": "large", "grosse": "large"}
_ALSO |= {"kleiner": "small", "mittlerer": "medium", "großer": "large"}
_COUNTS |= {"ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6}
_PARTS |= {"halbe": 1 / 2, "halber": 1 / 2, "halbes": 1 / 2, "halben": 1 / 2, "viertel": 1 / 4}

_DIGITS = r"\d{1,5}(?:[.,]\d{1,3})?"
_NUMBER = re.compile(
    rf"(?P<whole>\d{{1,4}})\s+(?P<top>\d{{1,2}})\s*[/⁄]\s*(?P<under>\d{{1,2}})"
    rf"|(?P<top2>\d{{1,2}})\s*[/⁄]\s*(?P<under2>\d{{1,2}})"
    rf"|(?P<whole3>\d{{1,4}})?\s*(?P<sign>[{''.join(_SIGNS)}])"
    rf"|(?P<low>{_DIGITS})\s*(?:-|–|to)\s*(?P<high>{_DIGITS})"
    rf"|(?P<plain>{_DIGITS})",
)
_WORD = re.compile(r"[^\W\d_]+\.?")
_THEN = re.compile(
    r"\s+(half|quarter|third|dozen|couple|halbe[rsn]?|viertel)\b(?:\s+of)?(?:\s+an?\b)?", re.I
)
_BULLET = re.compile(r"^[\s\-*•·–—>+]+|^\s*\d{1,2}\)\s*")
_BEHIND = re.compile(rf"^(?P<food>.*?[^\W\d_].*?)[\s,:(;–-]+(?P<amount>(?:{_NUMBER.pattern}).*)$")


@dataclass(frozen=True)
class Written:
    """What a line says.

    Attributes:
        amount: How many, above 0; None if it says none.
        unit: In one spelling: "cup"; empty if it names none.
        words: What is left: the food.
    """

    amount: float | None
    unit: str
    words: str

    @property
    def line(self) -> str:
        """The line again, in one spelling."""
        amount = "" if self.amount is None else amount_words(self.amount)
        return " ".join(filter(None, (amount, self.unit, self.words)))


def read_amount(text: str) -> Written:
    """Read a line; it never fails, a line without an amount is all words."""
    plain = " ".join(_BULLET.sub("", text[:300]).split()).strip(" .,;")
    return _ahead(plain) or _behind(plain) or Written(None, "", plain)


def _ahead(text: str) -> Written | None:
    """The amount stands before the food, as it mostly does."""
    found = _leading(text)
    if found is None:
        return None
    amount, rest = found
    unit, rest = _unit(re.sub(r"^\s*[x×]\s+", " ", rest))
    rest = re.sub(r"^of\s+", "", rest.strip(), flags=re.IGNORECASE).strip(" .,;:()-–")
    return Written(amount, unit, rest) if rest else None


def _behind(text: str) -> Written | None:
    """The amount stands behind the food: "yoghurt, 200 g"."""
    match = _BEHIND.match(text)
    found = _leading(match["amount"]) if match else None
    if match is None or found is None:
        return None
    unit, rest = _unit(found[1])
    if rest.strip(" .,;:()"):
        return None
    return Written(found[0], unit, match["food"].strip(" .,;:(-–"))


def _leading(text: str) -> tuple[float, str] | None:
    """The number a text begins with, and the rest."""
    match = _NUMBER.match(text)
    if match:
        value = _value(match)
        return (value, text[match.end() :]) if value and _free(text, match.end()) else None
    word = _WORD.match(text)
    return _spoken(text, word) if word else None


def _free(text: str, end: int) -> bool:
    """Not inside of a longer number or in front of a per cent sign: "2% milk" has no amount."""
    return not re.match(r"\s*%|[.,/]?\d", text[end:])


def _value(match: re.Match[str]) -> float | None:
    part = match.groupdict()
    if part["whole"]:
        return _over(part["top"], part["under"], float(part["whole"]))
    if part["top2"]:
        return _over(part["top2"], part["under2"])
    if part["sign"]:
        return float(part["whole3"] or 0) + _SIGNS[part["sign"]]
    if part["low"]:
        return _checked((_decimal(part["low"]) + _decimal(part["high"])) / 2)
    return _checked(_decimal(part["plain"]))


def _over(top: str, under: str, whole: float = 0.0) -> float | None:
    return _checked(whole + int(top) / int(under)) if int(under) else None


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def _checked(value: float) -> float | None:
    return value if isfinite(value) and value > 0 else None


def _spoken(text: str, word: re.Match[str]) -> tuple[float, str] | None:
    """ "half a", "a quarter of an", "two", "a dozen"."""
    said, rest = word[0].lower(), text[word.end() :]
    if said in _PARTS:
        return _PARTS[said], re.sub(r"^\s+(?:of\s+)?an?\b", "", rest, flags=re.IGNORECASE)
    if said not in _COUNTS:
        return None
    then = _THEN.match(rest)
    if then and said in ("a", "an", "one", "ein", "eine", "einen"):
        more = {**_PARTS, "dozen": 12.0, "couple": 2.0}[then[1].lower()]
        return more, rest[then.end() :]
    return float(_COUNTS[said]), rest


def _unit(text: str) -> tuple[str, str]:
    """The unit a text begins with in one spelling, or none, and the rest."""
    fluid = re.match(r"\s*fl(?:uid)?\.?\s*(?:oz|ounces?)\b\.?", text, re.IGNORECASE)
    if fluid:
        return "fl oz", text[fluid.end() :]
    word = re.match(r"\s*([^\W\d_]+)\b\.?", text)
    if word is None:
        return "", text
    unit = one_spelling(word[1])
    return (unit, text[word.end() :]) if unit else ("", text)


def one_spelling(word: str) -> str:
    """A unit in its one spelling: "Tablespoons" is "tbsp"; empty if it is no unit."""
    low = word.lower()
    if word in ("T", "Tb"):
        return "tbsp"
    for form in (low, low.removesuffix("s"), low.removesuffix("es")):
        known = _ALSO.get(form, form)
        if known in GRAMS or known in MILLILITRES or known in _PIECES:
            return known
    return ""
