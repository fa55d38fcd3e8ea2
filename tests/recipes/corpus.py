"""Count how many lines of the sample files come in right, are asked about, or wrong and unmarked.

python -m tests.recipes.corpus
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum

from foods import Catalogue
from foods.lines import line_reader
from planner.domain.recipes.matched_recipe import Mark, MatchedRecipe, RecipeLine
from planner.domain.recipes.matching import RecipeMatcher
from planner.store.recipes.reading import recipes_of_bytes

from .samples import OwnLine, Sample, samples

_SLACK = 0.1


class Outcome(Enum):
    RIGHT = "right without a question"
    ASKED = "asked about"
    WRONG = "wrong and unmarked"
    LOST = "not there"


@dataclass(frozen=True)
class Told:
    """A line of a sample, and what became of it."""

    sample: Sample
    own: OwnLine
    line: RecipeLine | None
    outcome: Outcome


def told_lines(catalogue: Catalogue) -> tuple[list[Told], list[MatchedRecipe]]:
    """Return what became of every line, and the recipes that came in."""
    matcher = RecipeMatcher(line_reader(catalogue), catalogue)
    told: list[Told] = []
    recipes = []
    for sample in samples():
        read = recipes_of_bytes(sample.content, sample.name)
        matched = [matcher.match(each) for each in read.recipes]
        recipes += matched
        lines = matched[0].lines if len(matched) == 1 else ()
        for at, own in enumerate(sample.recipe.lines):
            line = lines[at] if at < len(lines) else None
            told.append(Told(sample, own, line, outcome(own, line)))
    return told, recipes


def outcome(own: OwnLine, line: RecipeLine | None) -> Outcome:
    if line is None:
        return Outcome.LOST
    if line.mark in (Mark.ASKED, Mark.UNKNOWN):
        return Outcome.ASKED
    if line.food != own.right:
        return Outcome.WRONG
    if not own.grams:  # to taste: nothing, or a pinch that the line itself leaves open
        return Outcome.RIGHT
    grams = line.read.grams
    if own.grams == "?" or grams is None:
        return Outcome.WRONG
    near = abs(grams - float(own.grams)) <= _SLACK * float(own.grams)
    return Outcome.RIGHT if near else Outcome.WRONG


def main() -> None:
    told, recipes = told_lines(Catalogue.load())
    for each in told:
        if each.outcome is not Outcome.RIGHT:
            line = each.line
            got = f"{line.food or '-'} {line.read.grams} g: {line.reason}" if line else ""
            print(f"{each.outcome.value:20} {each.sample.name:40} {each.own.text:36} {got}")
    counts = Counter(each.outcome for each in told)
    print(f"{len(samples())} files, {len(recipes)} recipes came in, {len(told)} lines")
    for outcome_ in Outcome:
        share = counts[outcome_] / len(told)
        print(f"{outcome_.value}: {counts[outcome_]} ({share:.1%})")


if __name__ == "__main__":
    main()
