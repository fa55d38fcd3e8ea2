"""What is wrong with one's own food, told so that one can mend it."""

from __future__ import annotations

from dataclasses import dataclass

from foods.translatable import Verbatim, listed, sentences, translatable


@dataclass(frozen=True)
class Problem:
    """Something in one cell that does not hold.

    Attributes:
        column: The cell's column, as ``energy_kcal``; empty if it is about the whole row.
        message: What is wrong: '"1,500" may be 1.5 or 1500.'
        remedy: What to do: "Write 1.5 or 1500."

    Both are `TranslatableText`, so that they can be told in any language.
    """

    column: str
    message: str
    remedy: str

    @property
    def text(self) -> str:
        """Return both sentences."""
        return sentences((self.message, self.remedy))


@dataclass(frozen=True)
class Fault:
    """A problem with its place in a file.

    Attributes:
        file: Name of the file.
        line: Its line, counted from 1 with the header; 0 for the file as a whole.
        name: The food it is about, as far as it has a name.
        problem: What is wrong.
    """

    file: str
    line: int
    name: str
    problem: Problem

    @property
    def where(self) -> str:
        """Return text such as "foods.csv, line 12, column energy_kcal (Oat drink)"."""
        parts: list[str] = [Verbatim(self.file)] if self.file else []
        if self.line:
            parts.append(translatable("line {n}", n=self.line))
        if self.problem.column:
            parts.append(translatable("column {name}", name=Verbatim(self.problem.column)))
        place = listed(parts)
        return (
            translatable("{place} ({food})", place=place, food=Verbatim(self.name))
            if self.name
            else place
        )

    def __str__(self) -> str:
        return translatable("{where}: {what}", where=self.where, what=self.problem.text)
