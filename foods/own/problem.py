"""What is wrong with one's own food, told so that one can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """Something in one cell that does not hold.

    Attributes:
        column: The cell's column, as ``energy_kcal``; empty if it is about the whole row.
        message: What is wrong: '"12,5" has a decimal comma.'
        remedy: What to do: "Write 12.5."
    """

    column: str
    message: str
    remedy: str

    @property
    def text(self) -> str:
        """Both sentences."""
        return f"{self.message} {self.remedy}".rstrip()


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
        """ "foods.csv, line 12, column energy_kcal (Oat drink)"."""
        parts = [self.file, f"line {self.line}" if self.line else ""]
        parts.append(f"column {self.problem.column}" if self.problem.column else "")
        place = ", ".join(part for part in parts if part)
        return f"{place} ({self.name})" if self.name else place

    def __str__(self) -> str:
        return f"{self.where}: {self.problem.text}"
