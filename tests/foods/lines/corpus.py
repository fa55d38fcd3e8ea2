"""Read the corpus of ingredient lines and say how many are read right.

The lines were written for this test in the manner of recipes; the right answers were written
beside them before the reader saw them. `food` is the id that is right, "?" where nothing but a
question is; `grams` is the mass of what the line names, empty where the line says none, "?" where
it can only be guessed.

    python -m tests.foods.lines.corpus
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from foods import Catalogue
from foods.library import Library
from foods.lines import FoodLine, LineReader, line_reader

FILE = Path(__file__).parent / "corpus.csv"
_SLACK = 0.1


class Outcome(Enum):
    RIGHT = "right without a question"
    ASKED = "marked as unsure"
    WRONG = "wrong and unmarked"


@dataclass(frozen=True)
class Case:
    line: str
    food: str
    grams: str


def cases() -> list[Case]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return [Case(**row) for row in csv.DictReader(file)]


def outcome(case: Case, read: FoodLine) -> Outcome:
    if not read.is_sure:
        return Outcome.ASKED
    return Outcome.RIGHT if _is_right(case, read) else Outcome.WRONG


def _is_right(case: Case, read: FoodLine) -> bool:
    if read.food != case.food or case.grams == "?":
        return False
    if not case.grams or read.grams is None:
        return not case.grams and read.grams is None
    return abs(read.grams - float(case.grams)) <= _SLACK * float(case.grams)


def outcomes(reader: LineReader) -> list[tuple[Case, FoodLine, Outcome]]:
    found = []
    for case in cases():
        read = reader.read(case.line)
        found.append((case, read, outcome(case, read)))
    return found


def main() -> None:
    library = Library.open(None)
    told = outcomes(line_reader(Catalogue.load(), library))
    library.close()
    for case, read, said in told:
        if said is not Outcome.RIGHT:
            print(
                f"{said.value:20} {case.line:48} {read.food} ({read.food_certainty.value}) "
                f"{read.grams} g ({read.grams_certainty.value}); right: {case.food} {case.grams}"
            )
    counts = Counter(said for _, _, said in told)
    print(f"{len(told)} lines")
    for each in Outcome:
        print(f"{each.value}: {counts[each]} ({counts[each] / len(told):.1%})")


if __name__ == "__main__":
    main()
