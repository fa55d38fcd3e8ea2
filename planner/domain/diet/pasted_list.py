"""Read a pasted list, a food a line; nothing is dropped that was not understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from .amounts import Written, read_amount
from .eaten import EatenFood, EatenItem
from .finder import FoodFinder, Found
from .to_grams import measured

MOST_LINES = 200
_HEADINGS = {"breakfast": "breakfast", "lunch": "lunch", "dinner": "dinner", "supper": "dinner"}
_HEADINGS |= {"snack": "snack", "snacks": "snack", "evening": "evening", "tea": "evening"}
_HEADINGS |= {"frühstück": "breakfast", "mittagessen": "lunch", "mittag": "lunch"}
_HEADINGS |= {"abendessen": "dinner", "abendbrot": "dinner", "imbiss": "snack", "abend": "evening"}


class Doubt(Enum):
    """What a person should look at in a line."""

    NONE = "none"
    AMOUNT = "amount"
    """The food is clear, how much of it is a guess."""
    FOOD = "food"
    """No food has all of the words: the likeliest is offered."""
    NOTHING = "nothing"
    """Nothing like it was found; the line is kept as it is."""


@dataclass(frozen=True)
class ReadLine:
    """A line and what was understood of it.

    Attributes:
        number: Of the line, from 1.
        text: As it was written.
        slot: The meal it stands under, where the list has headings; else empty.
        written: Amount, unit and words.
        item: What it is taken for; None if nothing was found.
        others: Other foods it may mean, the likeliest first.
        doubt: What should be looked at.
    """

    number: int
    text: str
    slot: str
    written: Written
    item: EatenItem | None
    others: tuple[EatenFood, ...]
    doubt: Doubt

    def meaning(self, food: EatenFood) -> ReadLine:
        """The line with one of the others picked; the amount is read anew for it."""
        item, sure = measured(food, self.written)
        others = [self.item.food, *self.others] if self.item else list(self.others)
        left = tuple(other for other in dict.fromkeys(others) if other != food)
        doubt = Doubt.NONE if sure else Doubt.AMOUNT
        return replace(self, item=item, others=left, doubt=doubt)


def read_list(text: str, finder: FoodFinder) -> tuple[ReadLine, ...]:
    """Every line of a list that says something; headings ("Breakfast:") sort what follows."""
    return tuple(_lines(text, finder))


def _lines(text: str, finder: FoodFinder) -> Iterator[ReadLine]:
    slot, count = "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        plain = line.strip()
        if not any(map(str.isalnum, plain)):
            continue
        heading = _HEADINGS.get(plain.strip(" :-#*").lower())
        if heading:
            slot = heading
            continue
        count += 1
        if count > MOST_LINES:
            yield ReadLine(number, plain, slot, Written(None, "", plain), None, (), Doubt.NOTHING)
        else:
            yield _read(number, plain, slot, finder)


def _read(number: int, text: str, slot: str, finder: FoodFinder) -> ReadLine:
    written = read_amount(text)
    found = finder.find(written.words)
    if not found:
        return ReadLine(number, text, slot, written, None, (), Doubt.NOTHING)
    best = _best(found, written)
    item, sure = measured(best.food, written)
    doubt = Doubt.FOOD if best.share < 1 else Doubt.NONE if sure else Doubt.AMOUNT
    others = tuple(one.food for one in found if one is not best)
    return ReadLine(number, text, slot, written, item, others, doubt)


def _best(found: tuple[Found, ...], written: Written) -> Found:
    """The likeliest; among foods that have all words, one that has the measure as well."""
    whole = [one for one in found if one.share >= 1 and one.food.planned_with]
    fits = (one for one in whole[:3] if measured(one.food, written)[1])
    return next(fits, found[0])
