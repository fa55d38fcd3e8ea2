"""Read the corpora of ingredient lines and say how many are read right.

The lines of `corpus.csv` were written for this test in the manner of recipes. Those of
`held_out.csv` have the shape of lines found in recipe files of many people, in English and German:
it comes in two halves, the rows in turn. Words and rules may be mended by what the first half
shows; the second is held out, and its faults are counted, never listed.

The right answers were written beside the lines before the reader saw them; four of them were
"?" until the tables had the food (cake flour, tortilla chips, pearl couscous, kirsch).

`drawn.csv` was drawn by chance from 931 recipes of some 400 public sites, English and German, as
kept in the tests of the library `recipe-scrapers`; brands are made up. Its recipes were parted
before the lines were drawn: those of the split `held_out` gave no word or rule, and its faults are
counted, never listed. The split `seen` was held out until its faults were read, and so were both
halves of `held_out.csv`: they are no measure of lines that nobody has seen.

`food` is the id that is right, several between "|" where the line leaves the choice, "a + b" where
it names two foods, "?" where nothing but a question is; `grams` is the mass of what the line names,
empty where the line says none, "?" where it can only be guessed.

    python -m tests.foods.lines.corpus [held_out | drawn | drawn held_out]
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from foods import Catalogue
from foods.library import Library
from foods.lines import FoodLine, LineReader, line_reader

FILE = Path(__file__).parent / "corpus.csv"
HELD_OUT = Path(__file__).parent / "held_out.csv"
DRAWN = Path(__file__).parent / "drawn.csv"
_SLACK, _SLACK_G = 0.1, 0.1


class Outcome(Enum):
    RIGHT = "right without a question"
    ASKED = "marked as unsure"
    WRONG = "wrong and unmarked"


@dataclass(frozen=True)
class Case:
    line: str
    food: str
    grams: str


Told = tuple[Case, tuple[FoodLine, ...], Outcome]


def cases(file: Path = FILE) -> list[Case]:
    with file.open(encoding="utf-8", newline="") as rows:
        return [Case(**row) for row in csv.DictReader(rows)]


def halves() -> tuple[list[Case], list[Case]]:
    """Return the half of the second corpus to mend by, and the half that is held out."""
    found = cases(HELD_OUT)
    return found[::2], found[1::2]


def drawn(split: str) -> list[Case]:
    """Return the lines drawn by chance: "development" and "seen" to mend by, or "held_out"."""
    with DRAWN.open(encoding="utf-8", newline="") as rows:
        return [
            Case(row["line"], row["food"], row["grams"])
            for row in csv.DictReader(rows)
            if row["split"] == split
        ]


def outcome(case: Case, read: Sequence[FoodLine]) -> Outcome:
    if not all(each.is_sure for each in read):
        return Outcome.ASKED
    return Outcome.RIGHT if _is_right(case, read) else Outcome.WRONG


def _is_right(case: Case, read: Sequence[FoodLine]) -> bool:
    parts = case.food.split(" + ")
    if len(parts) != len(read) or case.grams == "?":
        return False
    if not all(each.food in part.split("|") for each, part in zip(read, parts, strict=True)):
        return False
    grams = read[0].grams
    if not case.grams or grams is None:
        return not case.grams and all(each.grams is None for each in read)
    return abs(grams - float(case.grams)) <= max(_SLACK * float(case.grams), _SLACK_G)


def outcomes(reader: LineReader, of: Iterable[Case]) -> list[Told]:
    found = []
    for case in of:
        read = reader.read_all(case.line)
        found.append((case, read, outcome(case, read)))
    return found


def shares(told: Sequence[Told]) -> str:
    counts = Counter(said for _, _, said in told)
    each = (f"{said.value}: {counts[said]} ({counts[said] / len(told):.1%})" for said in Outcome)
    answered = [said for case, _, said in told if "?" not in (case.food, case.grams)]
    right = sum(said is Outcome.RIGHT for said in answered) / max(1, len(answered))
    whole = f"{len(told)} lines; {', '.join(each)}"
    return f"{whole}; of the {len(answered)} that have an answer, right: {right:.1%}"


def faults(told: Iterable[Told]) -> Iterable[str]:
    for case, read, said in told:
        if said is not Outcome.RIGHT:
            got = " + ".join(
                f"{each.food} ({each.food_certainty.value}) "
                f"{each.grams} g ({each.grams_certainty.value})"
                for each in read
            )
            yield f"{said.value:20} {case.line:48} {got}; right: {case.food} {case.grams}"


def main() -> None:
    library = Library.open(None)
    reader = line_reader(Catalogue.load(), library)
    if sys.argv[1:] == ["held_out"]:
        mended, held_out = (outcomes(reader, half) for half in halves())
        print(*faults(mended), sep="\n")
        print("half that words are mended by:", shares(mended))
        print("half that is held out:", shares(held_out))
    elif sys.argv[1:] == ["drawn"]:
        for split in ("development", "seen"):
            told = outcomes(reader, drawn(split))
            print(*faults(told), sep="\n")
            print(f"{split}:", shares(told))
    elif sys.argv[1:] == ["drawn", "held_out"]:
        print("held out:", shares(outcomes(reader, drawn("held_out"))))
    else:
        told = outcomes(reader, cases())
        print(*faults(told), sep="\n")
        print(shares(told))
    library.close()


if __name__ == "__main__":
    main()
