"""Read a pasted list, a food a line; nothing is dropped that was not understood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

from foods.lines import Certainty, FoodLine, LineReader, Use

from .amounts import Written
from .eaten import EatenFood, EatenItem
from .finder import FoodFinder
from .to_grams import is_amount_sure, item_of, measured

MOST_LINES = 200
_FIGURE_CELL = re.compile(r"[\d.,]+ ?(?:g|mg|µg|mcg|kcal|cal|kj|%)?", re.IGNORECASE)
_MOST_OTHERS = 9
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
        reason: Why the amount is a guess; empty where it is none.
        reader: Reads the line anew for another food.
    """

    number: int
    text: str
    slot: str
    written: Written
    item: EatenItem | None
    others: tuple[EatenFood, ...]
    doubt: Doubt
    reason: str = ""
    reader: LineReader | None = field(default=None, repr=False, compare=False)

    def meaning(self, food: EatenFood) -> ReadLine:
        """Return the line with one of the others picked; the amount is read anew for it."""
        if self.reader is None:
            return self
        item, line = measured(food, self.text, self.reader)
        others = [self.item.food, *self.others] if self.item else list(self.others)
        left = tuple(other for other in dict.fromkeys(others) if other != food)
        doubt = Doubt.NONE if is_amount_sure(line) else Doubt.AMOUNT
        return replace(self, item=item, others=left, doubt=doubt, reason=line.grams_reason)


def read_list(text: str, finder: FoodFinder) -> tuple[ReadLine, ...]:
    """Read every line of a list that says something; headings ("Breakfast:") sort what follows."""
    return tuple(_lines(text, finder))


def _lines(text: str, finder: FoodFinder) -> Iterator[ReadLine]:
    slot, count = "", 0
    for number, line in enumerate(text.splitlines(), start=1):
        plain = _without_figures(line).strip()
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


def _without_figures(line: str) -> str:
    """Return a line copied from another program's table without its columns of figures.

    MyFitnessPal's diary to print, copied, is "Bread, whole wheat, 2 slice<TAB>152<TAB>27g<TAB>2g".
    """
    first, *others = line.split("\t")
    return first if others and all(map(_is_figure, others)) else line


def _is_figure(cell: str) -> bool:
    return not cell.strip() or bool(_FIGURE_CELL.fullmatch(cell.strip()))


def _read(number: int, text: str, slot: str, finder: FoodFinder) -> ReadLine:
    line = finder.reader.read(text, Use.EATEN)
    written = Written(line.quantity.middle if line.quantity else None, line.unit, line.words)
    food, others = _food(line, finder)
    if food is None:
        return ReadLine(number, text, slot, written, None, (), Doubt.NOTHING)
    if food.id != line.food:
        item, line = measured(food, text, finder.reader)
        doubt = Doubt.FOOD
    else:
        item, doubt = item_of(food, line), _doubt(line)
    return ReadLine(
        number, text, slot, written, item, others, doubt, line.grams_reason, finder.reader
    )


def _doubt(line: FoodLine) -> Doubt:
    if line.food_certainty is not Certainty.SURE:
        return Doubt.FOOD
    return Doubt.NONE if is_amount_sure(line) else Doubt.AMOUNT


def _food(line: FoodLine, finder: FoodFinder) -> tuple[EatenFood | None, tuple[EatenFood, ...]]:
    """Return a line's food and others it may mean: as it was read, then as a search finds them."""
    read = (finder.food(food) for food in (line.food, *line.others) if food)
    words = line.words or line.text
    found = (one.food for one in finder.find(words))
    foods = tuple(dict.fromkeys(food for food in (*read, *found) if food is not None))
    return (foods[0], foods[1:_MOST_OTHERS]) if foods else (None, ())
