"""Read a written list of what is at home; a line that is not sure is left to be mended."""

from __future__ import annotations

from dataclasses import dataclass

from foods import Catalogue
from foods.lines import Certainty, FoodLine, LineReader, Use
from planner.domain.translatable import Verbatim, joined, sentences, translatable

from .pantry import MOST_GRAMS, PantryItem

MOST_LINES = 200
_MOST_NEAR = 3


@dataclass(frozen=True)
class LeftLine:
    """A line that was not taken.

    Attributes:
        text: As it was written.
        why: What has to be said, to be told in any language.
    """

    text: str
    why: str


@dataclass(frozen=True)
class PantryList:
    """What a list says.

    Attributes:
        items: Of lines whose food and mass are sure.
        left: The others, in order.
    """

    items: tuple[PantryItem, ...]
    left: tuple[LeftLine, ...]


def read_pantry_list(text: str, catalogue: Catalogue, reader: LineReader) -> PantryList:
    """Return what the lines of a list say is at home, masses as bought."""
    items: list[PantryItem] = []
    left: list[LeftLine] = []
    lines = [line.strip() for line in text.splitlines() if any(map(str.isalnum, line))]
    for number, line in enumerate(lines):
        read = reader.read(line, Use.BOUGHT)
        grams = _bought_grams(read, catalogue)
        if number < MOST_LINES and grams is not None:
            items.append(PantryItem(read.food, round(grams, 1)))
        else:
            left.append(LeftLine(line, _why(read, catalogue)))
    return PantryList(tuple(items), tuple(left))


def _bought_grams(line: FoodLine, catalogue: Catalogue) -> float | None:
    """Return the mass as bought; None where food or mass is not sure."""
    sure = line.food_certainty is Certainty.SURE and line.grams_certainty is Certainty.SURE
    food = catalogue.foods.get(line.food)
    if not sure or food is None or line.eaten_grams is None:
        return None
    grams = line.eaten_grams * food.purchase.bought_per_eaten
    return grams if 0 < grams <= MOST_GRAMS else None


def _why(line: FoodLine, catalogue: Catalogue) -> str:
    if line.food_certainty is Certainty.SURE and line.food in catalogue.foods:
        return sentences((line.grams_reason, translatable("Write how many grams it is.")))
    ids = [food for food in (line.food, *line.others) if food in catalogue.foods][:_MOST_NEAR]
    if not ids:
        return translatable("No food has this name.")
    names = dict.fromkeys(catalogue.foods[food].purchase.buy_as for food in ids)
    return translatable("Which food is it? Perhaps {foods}.", foods=joined(map(Verbatim, names)))
