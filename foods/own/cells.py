"""Read the cells of one food, gathering every problem instead of stopping at the first."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from foods.errors import nearest
from foods.figures.nutrient import Nutrient
from foods.own.amounts import FORMULA, AmountError, read_amount, split_number
from foods.own.problem import Problem
from foods.translatable import Verbatim, number, translatable

_LONGEST = 400
LONGEST_NAME = 80


class Cells:
    """Cells by column with what was found wrong in them so far."""

    def __init__(self, cells: Mapping[str, str]) -> None:
        self.filled = {column: text for column, cell in cells.items() if (text := cell.strip())}
        self.problems: list[Problem] = []

    def complain(self, column: str, message: str, remedy: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(column, message, remedy))

    def text(self, column: str, longest: int = _LONGEST) -> str:
        """Return a text that a spreadsheet takes for a text; "" if there is none."""
        text = self.filled.get(column, "")
        if text.startswith(FORMULA):
            begins = translatable('"{text}" begins like a formula.', text=Verbatim(text[:30]))
            self.complain(column, begins, translatable("Begin with a letter."))
        elif len(text) > longest:
            long = translatable("It has {n} letters.", n=number(len(text)))
            self.complain(column, long, translatable("Keep to {n}.", n=number(longest)))
        elif not text.isprintable():
            odd = translatable("It has letters that cannot be shown.")
            self.complain(column, odd, translatable("Write one plain line."))
        return text

    def needed(self, column: str, remedy: str, longest: int = _LONGEST) -> str:
        """Return a text that must be there."""
        if column not in self.filled:
            self.complain(column, translatable("It is missing."), remedy)
        return self.text(column, longest)

    def one_of(self, column: str, known: Collection[str], remedy: str) -> str:
        """Return one of some words, which must be there."""
        word = self.needed(column, remedy)
        if word and word not in known and not word.startswith(FORMULA):
            self.complain(column, _unknown(word), nearest(word, known))
        return word

    def some_of(self, column: str, known: Collection[str]) -> tuple[str, ...]:
        """Return words out of some."""
        words = tuple(dict.fromkeys(self.text(column).split()))
        for word in words:
            if word not in known and not word.startswith(FORMULA):
                self.complain(column, _unknown(word), nearest(word, known))
        return words

    def grams(self, column: str, usual: float, *, above_zero: bool = True) -> float:
        """Return grams, or what is usual where the cell is empty."""
        if column not in self.filled:
            return usual
        try:
            value, unit = split_number(self.filled[column])
        except AmountError as error:
            self.problems.append(error.at(column))
            return usual
        if unit not in ("", "g") or (above_zero and value <= 0) or value > 100_000:
            no_grams = translatable(
                '"{text}" is no number of grams.', text=Verbatim(self.filled[column])
            )
            self.complain(column, no_grams, translatable("Write grams, as 28."))
            return usual
        return value

    def figure(self, nutrient: Nutrient) -> float | None:
        """Return a figure in the nutrient's unit; None if it is unknown or wrong."""
        text = self.filled.get(nutrient.key)
        if text is None:
            return None
        try:
            return read_amount(text, nutrient)
        except AmountError as error:
            self.problems.append(error.at(nutrient.key))
            return None


def _unknown(word: str) -> str:
    return translatable('"{word}" is unknown.', word=Verbatim(word))
