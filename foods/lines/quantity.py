"""Read how many: "1 1/2", "½-1", "2 x 250", "1,000", "a dozen", "eine halbe"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isfinite

_SIGNS = {"⅛": 1 / 8, "¼": 1 / 4, "⅓": 1 / 3, "⅜": 3 / 8, "½": 1 / 2, "⅝": 5 / 8, "⅔": 2 / 3}
_SIGNS |= {"¾": 3 / 4, "⅞": 7 / 8, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6}
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "dozen": 12, "couple": 2}
_COUNTS |= {"ein": 1, "eine": 1, "einen": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5}
_COUNTS |= {"sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12, "dutzend": 12}
_PARTS = {"half": 1 / 2, "quarter": 1 / 4, "third": 1 / 3, "viertel": 1 / 4}
_PARTS |= {f"halbe{end}": 1 / 2 for end in ("", "r", "s", "n", "m")}

_DIGITS = r"\d{1,3}(?:[.,]\d{3})+(?!\d)|\d{1,5}(?:[.,]\d{1,3})?"
_ONE = re.compile(
    rf"(?P<whole>\d{{1,4}})(?:\s+|-|\s*&\s*|\s+and\s+)(?P<top>\d{{1,2}})\s*[/⁄]\s*(?P<under>\d{{1,3}})"
    rf"|(?P<top2>\d{{1,2}})\s*[/⁄]\s*(?P<under2>\d{{1,3}})"
    rf"|(?P<whole3>\d{{1,4}})?\s*(?P<sign>[{''.join(_SIGNS)}])"
    rf"|(?P<plain>{_DIGITS})"
)
_TO = re.compile(r"\s*(?:-|–|—|to\b|or\b|bis\b|oder\b)\s*", re.IGNORECASE)
_TIMES = re.compile(r"\s*[x×*]\s*(?=\d)|\s*(?:mal|times)\s+(?=\d)", re.IGNORECASE)
_GROUPED = re.compile(r"(\d{1,3})([.,]\d{3})+")
_NOT_FREE = re.compile(r"\s*%|[.,/]?\d|er\b")
_ABOUT = re.compile(
    r"(?:about|around|approx\.?|approximately|roughly|scant|heaping|heaped|generous|rounded|level|"
    r"up to|at least|plus|etwa|ca\.?|circa|ungefähr|rund|gut|knapp|knappe[rs]?|gehäufte[rs]?|"
    r"gestrichene[rs]?|~)\s+(?=[\w½¼¾⅓⅔⅛])|~(?=[\d½¼¾⅓⅔⅛])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_MORE = re.compile(
    r"\s+(half|quarter|third|dozen|couple|halbe[rsnm]?|viertel|dutzend)\b", re.IGNORECASE
)
_OF_A = re.compile(r"\s*(?:of\b)?\s*(?:an?\b)?", re.IGNORECASE)


@dataclass(frozen=True)
class Quantity:
    """How many of a unit.

    Attributes:
        low: The least of a range; the only figure where there is none.
        high: The most of it.
        times: How often, of "2 x 250 ml"; 1 elsewhere.
        grouped: Whether a mark may part thousands or stand before decimals: "1,000", "1.500".
        about: Whether the line itself says that it is only about so much.
    """

    low: float
    high: float
    times: float = 1.0
    grouped: str = ""
    about: bool = False

    @property
    def middle(self) -> float:
        """Return the amount to reckon with: the middle of a range."""
        return self.times * (self.low + self.high) / 2

    @property
    def is_range(self) -> bool:
        """Return whether the quantity is from one figure to another."""
        return self.high > self.low


def read_quantity(text: str) -> tuple[Quantity, str] | None:
    """Return the quantity that a text begins with, and the rest; None if it begins with none."""
    about = _ABOUT.match(text)
    found = _figures(text[about.end() :] if about else text)
    if found is None:
        return None
    quantity, rest = found
    if about:
        quantity = Quantity(quantity.low, quantity.high, quantity.times, quantity.grouped, True)
    return quantity, rest


def _figures(text: str) -> tuple[Quantity, str] | None:
    first = _one(text)
    if first is None:
        return _spoken(text)
    low, grouped, end = first
    rest = text[end:]
    times = _TIMES.match(rest)
    if times and (second := _figures(rest[times.end() :])) is not None:
        inner = second[0]
        return Quantity(inner.low, inner.high, low * inner.times, inner.grouped), second[1]
    if part := _MORE.match(rest):
        half = low * _PARTS.get(part[1].lower(), _COUNTS.get(part[1].lower(), 1))
        return Quantity(half, half), rest[part.end() :]
    dash = _TO.match(rest)
    second_one = _one(rest[dash.end() :]) if dash else None
    if dash and second_one is not None and second_one[0] >= low:
        high, mark, stop = second_one
        return Quantity(low, high, 1.0, grouped or mark), rest[dash.end() + stop :]
    return Quantity(low, low, 1.0, grouped), rest


def _one(text: str) -> tuple[float, str, int] | None:
    """Return a number's value, its mark if that may part thousands, and where the number ends."""
    match = _ONE.match(text)
    if match is None or _NOT_FREE.match(text[match.end() :]):
        return None
    value = _value(match)
    if value is None:
        return None
    plain = match["plain"] or ""
    grouped = _GROUPED.fullmatch(plain)
    sure_decimal = plain.startswith(("0,", "0."))
    return value, (plain if grouped and not sure_decimal else ""), match.end()


def _value(match: re.Match[str]) -> float | None:
    part = match.groupdict()
    if part["whole"]:
        return _over(part["top"], part["under"], float(part["whole"]))
    if part["top2"]:
        return _over(part["top2"], part["under2"])
    if part["sign"]:
        return float(part["whole3"] or 0) + _SIGNS[part["sign"]]
    plain = part["plain"]
    if len(re.findall(r"[.,]", plain)) > 1:
        return _checked(float(re.sub(r"[.,]", "", plain)))
    return _checked(float(plain.replace(",", ".")))


def ungrouped(quantity: Quantity) -> Quantity:
    """Return the quantity with the mark of "1,000" read as one between thousands."""
    factor = 1000.0
    return Quantity(
        quantity.low * factor, quantity.high * factor, quantity.times, "", quantity.about
    )


def _over(top: str, under: str, whole: float = 0.0) -> float | None:
    return _checked(whole + int(top) / int(under)) if int(under) else None


def _checked(value: float) -> float | None:
    return value if isfinite(value) and value > 0 else None


def _spoken(text: str) -> tuple[Quantity, str] | None:
    """Read "half a", "a quarter of an", "two", "a dozen", "eine halbe"."""
    word = _WORD.match(text)
    if word is None:
        return None
    said, rest = word[0].lower(), text[word.end() :]
    if said in _PARTS:
        after = _OF_A.match(rest)
        return Quantity(_PARTS[said], _PARTS[said]), rest[after.end() if after else 0 :]
    if said not in _COUNTS or not rest[:1].isspace():
        return None
    count = float(_COUNTS[said])
    more = _MORE.match(rest)
    if more is None:
        return _up_to(count, rest)
    word_after = more[1].lower()
    rest = rest[more.end() :]
    after = _OF_A.match(rest)
    rest = rest[after.end() if after else 0 :]
    value = count * _PARTS.get(word_after, _COUNTS.get(word_after, 1))
    return Quantity(value, value), rest


def _up_to(low: float, rest: str) -> tuple[Quantity, str]:
    """Return a range of words: "two to three", "zwei bis drei"."""
    dash = _TO.match(rest)
    second = _spoken(rest[dash.end() :]) if dash and dash[0].strip() else None
    if second is not None and second[0].low >= low:
        return Quantity(low, second[0].low), second[1]
    return Quantity(low, low), rest
