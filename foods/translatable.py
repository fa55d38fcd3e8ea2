"""Sentences for the person, ready for translation: the text and what fills it stay apart.

Tables and domain know no languages. A `TranslatableText` is its English sentence, a plain `str`
for the command line, tests and files; the window finds ``template`` in its translation and fills
it anew. What fills it may be a `TranslatableText` itself, a `Number` that another language writes
with a comma, or a word that stands `Within` or at the beginning of a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from typing import Self

KCAL = "kcal"
"""The unit of energy in every table; a reader may want kJ"""


class TranslatableText(str):
    """An English sentence that remembers its template and the values in it."""

    template: str
    values: dict[str, object]

    __slots__ = ("template", "values")

    def __new__(cls, template: str, **values: object) -> Self:
        """Fill ``{name}`` places of the template; without values it is taken as it stands."""
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template = template
        sentence.values = values
        return sentence


class Number(str):
    """A number in English, "2,600.5", that remembers its value and its decimals."""

    value: float
    decimals: int

    __slots__ = ("decimals", "value")

    def __new__(cls, text: str, value: float = 0.0, decimals: int = 0) -> Self:
        """Keep the value beside the text."""
        made = super().__new__(cls, text)
        made.value, made.decimals = value, decimals
        return made


class Energy(Number):
    """An energy in kcal: a reader of kilojoules finds it converted, with its decimals."""

    __slots__ = ()


class EnergyUnit(str):
    """The unit "kcal" where it stands apart from its figures, at the head of a column."""

    __slots__ = ()


class Verbatim(str):
    """What a person wrote, told back to them: no language changes it."""

    __slots__ = ()


class Within(str):
    """A label as it stands within an English sentence: "magnesium" for "Magnesium"."""

    label: str

    __slots__ = ("label",)

    def __new__(cls, label: str) -> Self:
        """Lower the first letter, but not of an abbreviation: "DHA"."""
        word = label if label[1:2].isupper() else label[:1].lower() + label[1:]
        text = super().__new__(cls, word)
        text.label = label
        return text


class Opening(str):
    """Words that open a sentence, with a capital: "The snack on Sunday"."""

    words: str

    __slots__ = ("words",)

    def __new__(cls, words: str) -> Self:
        """Raise the first letter."""
        text = super().__new__(cls, words[:1].upper() + words[1:])
        text.words = words
        return text


def translatable(template: str, **values: object) -> TranslatableText:
    """Return a sentence for the person: ``translatable("{food} is left out", food="Liver")``.

    The template stands as a literal where it is called, so that it can be collected for
    translators. Values that are themselves `TranslatableText` are translated too.
    """
    return TranslatableText(template, **values)


def number(value: float, decimals: int = 0, *, trimmed: bool = False) -> Number:
    """Return a number within a sentence: "2,600.5"; trimmed, without zeros at its end."""
    while trimmed and decimals and round(value, decimals) == round(value, decimals - 1):
        decimals -= 1
    return Number(f"{value:,.{decimals}f}", value, decimals)


def quantity(value: float, unit: str, decimals: int = 0, *, trimmed: bool = False) -> Number:
    """Return a number that knows whether it is an energy, for where its unit stands elsewhere."""
    plain = number(value, decimals, trimmed=trimmed)
    return Energy(plain, plain.value, plain.decimals) if unit == KCAL else plain


def unit_word(unit: str) -> str:
    """Return a unit at the head of a column of such quantities."""
    return EnergyUnit(unit) if unit == KCAL else unit


def as_written(text: str) -> str:
    """Return a text that is no sentence of the program's, as it is."""
    return text if isinstance(text, TranslatableText) else Verbatim(text)


def figure(value: float) -> Number:
    """Return a number with the few decimals it has: "12.5", "0.04"."""
    return number(value, 4, trimmed=True)


def bare_figure(value: float) -> str:
    """Return the same without a mark between thousands, where the marks are what it is about."""
    return figure(value) if value < 1000 else Verbatim(f"{value:.4f}".rstrip("0").rstrip("."))


def money(usd: float, decimals: int = 2) -> TranslatableText:
    """Return an amount of money: "$3.20"."""
    return translatable("${n}", n=number(usd, decimals))


def listed(words: Iterable[str]) -> str:
    """Return words in a row: "milk, eggs"; empty without words."""
    first, *others = [*words] or [""]
    for word in others:
        first = translatable("{some}, {last}", some=first, last=word)
    return first


def in_turn(words: Iterable[str]) -> str:
    """Return words in a row: "cramps last; legs swell"; empty without words."""
    first, *others = [*words] or [""]
    for word in others:
        first = translatable("{some}; {then}", some=first, then=word)
    return first


def in_a_row(words: Iterable[str]) -> str:
    """Return words in a row: "Woman, 45 · vegan"; empty without words."""
    return _chained(
        words, lambda some, then: TranslatableText("{some} · {then}", some=some, then=then)
    )


def joined(words: Iterable[str]) -> str:
    """Return words in a row: "milk, eggs and fish"; empty without words."""
    *first, last = [*words] or [""]
    return translatable("{some} and {last}", some=listed(first), last=last) if first else last


def in_lines(parts: Iterable[str]) -> str:
    """Return sentences one below the other."""
    return _chained(
        parts, lambda first, then: TranslatableText("{first}\n{then}", first=first, then=then)
    )


def sentences(parts: Iterable[str]) -> str:
    """Return whole sentences one after the other."""
    return _chained(
        parts, lambda first, then: translatable("{first} {then}", first=first, then=then)
    )


def _chained(parts: Iterable[str], join: Callable[[str, str], str]) -> str:
    """Return all that is not empty, one joined to the next."""
    return reduce(join, [part for part in parts if part] or [""])
