"""The grammar of a recipe's steps: that of titles, and a little more.

- ``{role}`` is the title of the food that plays the role: "spinach"; ``{role:dat}`` bends it.
- ``{role:raw}`` is its amount before cooking: "70 g dry brown rice", "2 tsp olive oil".
- ``{a+b}`` and ``{a+b:raw}`` join those that are on the plate: "a, b and c".
- ``{oven}`` is the step's temperature: "200 °C (400 °F)".
- A part in ``[...]`` vanishes when none of the roles it names is played. One that begins with
  names and a colon, ``[yogurt: Spoon the yogurt over.]`` or ``[chickpeas_canned+kidney: ...]``,
  stands when one of these roles or foods is on the plate; ``[!yogurt: ...]`` when none is.

A base ingredient is a role named by its food: ``{olive_oil:raw}``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from foods.dish.title_grammar import DATIVE
from foods.translatable import translatable

OVEN = "oven"
RAW = ":raw"
"""Ends the names of roles whose raw amount is said."""
Spoken = Callable[[str], str]
"""Says what stands in a place ``{...}``; nothing when none of its roles is played."""
_BRACKET = re.compile(r"\[([^\[\]]*)\]")
_PLACE = re.compile(r"\{([^{}]*)\}")
_CONDITION = re.compile(r"^(!?)([a-z0-9_]+(?:\+[a-z0-9_]+)*): ")


def split_form(place: str) -> tuple[list[str], str]:
    """Return the roles a place names, and the form they stand in: `RAW`, `DATIVE` or none."""
    for form in (RAW, DATIVE):
        if place.endswith(form):
            return place.removesuffix(form).split("+"), form
    return place.split("+"), ""


def fill_step(text: str, spoken: Spoken, present: Collection[str]) -> str:
    """Return a step's text with its places filled and its parts decided."""

    def part(match: re.Match[str]) -> str:
        inside = match[1]
        condition = _CONDITION.match(inside)
        if condition is None:
            return _fill(inside, spoken) if _says_something(inside, spoken) else ""
        met = any(name in present for name in condition[2].split("+"))
        # Parts stand in a row, each decided by itself, so a space is taken for granted.
        return f" {_fill(inside[condition.end() :], spoken)}" if met != bool(condition[1]) else ""

    words = " ".join(_fill(_BRACKET.sub(part, text), spoken).split())
    words = re.sub(r" +([,.;:])", r"\1", words)
    return words[:1].upper() + words[1:]


def _says_something(inside: str, spoken: Spoken) -> bool:
    return any(spoken(place) for place in _PLACE.findall(inside))


def _fill(text: str, spoken: Spoken) -> str:
    return _PLACE.sub(lambda match: spoken(match[1]), text)


@dataclass(frozen=True)
class Naming:
    """A role or food that a text names.

    Attributes:
        name: Of the role or food.
        form: `RAW`, `DATIVE` or nothing; ``?`` in a condition.
        may_be_absent: Whether the text reads well without it.
    """

    name: str
    form: str
    may_be_absent: bool


def namings(text: str) -> Iterator[Naming]:
    """Yield every role or food that a step's text names; ``{oven}`` is none.

    Raises:
        ValueError: If brackets or braces do not pair, or a part can never be decided.
    """
    if set("[]{}") & set(_PLACE.sub("", _BRACKET.sub(r"\1", text))):
        raise ValueError(translatable("its brackets do not pair"))
    for index, segment in enumerate(_BRACKET.split(text)):
        condition = _CONDITION.match(segment) if index % 2 else None
        if condition is not None:
            yield from (Naming(name, "?", True) for name in condition[2].split("+"))
            segment = segment[condition.end() :]
        places = [place for place in _PLACE.findall(segment) if place != OVEN]
        if index % 2 and condition is None and not places:
            raise ValueError(translatable("a part in brackets names no role"))
        for place in places:
            names, form = split_form(place)
            absent = index % 2 == 1 or len(names) > 1
            yield from (Naming(name, form, absent) for name in names)
