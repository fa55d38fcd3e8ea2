"""Print what food words mean, and which methods name foods that are not on the plate."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue
from foods.vocabulary import (
    ForeignWord,
    Meaning,
    Sense,
    coverage,
    foreign_to_dish,
    sometimes_foreign,
    vocabulary_of,
)
from planner.domain.person.profile import Profile
from planner.store.food_words import covered_words

_MOST_NAMED = 12


def word_lines(word: str, catalogue: Catalogue) -> Iterator[str]:
    """Say what a word means, what leaving it out covers, or what it may mean."""
    meaning = vocabulary_of(catalogue).meaning(word)
    if meaning.sense is not None:
        yield from _sense_lines(word, meaning.sense, catalogue)
    else:
        yield from _question_lines(meaning, catalogue)


def _sense_lines(word: str, sense: Sense, catalogue: Catalogue) -> Iterator[str]:
    if not sense.within:
        yield f'"{word}" is known, and none of the foods is it.'
        return
    covered = covered_words(coverage(sense.within, catalogue))
    yield f'"{word}" is {sense.words}. Excluding it leaves out {covered}:'
    yield "  " + _named(sense.foods, catalogue)
    if more := sense.within - sense.foods:
        yield "  and what it is in: " + _named(more, catalogue)


def _named(foods: frozenset[str], catalogue: Catalogue) -> str:
    names = sorted(catalogue.foods[food].name for food in foods)
    more = f"; and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return "; ".join(names[:_MOST_NAMED]) + more


def _question_lines(meaning: Meaning, catalogue: Catalogue) -> Iterator[str]:
    if meaning.candidates:
        yield f'"{meaning.asked}" may mean several things:'
        for sense in meaning.candidates:
            yield f"  {sense.words}: {covered_words(coverage(sense.within, catalogue))}"
    else:
        near = ", ".join(meaning.near)
        yield f'No food is called "{meaning.asked}".' + (f" Nearly so: {near}." if near else "")


def excluded_line(profile: Profile, catalogue: Catalogue) -> str:
    """Say how much the foods a profile leaves out cover; "" where it leaves out none."""
    if not profile.diet.exclude_foods:
        return ""
    covered = coverage(profile.diet.exclude_foods, catalogue)
    return f"diet.exclude_foods leaves out {covered_words(covered)}."


def method_lines(catalogue: Catalogue) -> Iterator[str]:
    """Name the food words of each method that are never, or not always, on the plate."""
    never = sometimes = 0
    for dish in catalogue.dishes.values():
        if not dish.method:
            continue
        missing, varying = foreign_to_dish(dish, catalogue), sometimes_foreign(dish, catalogue)
        never, sometimes = never + bool(missing), sometimes + bool(varying)
        if missing:
            yield f"{dish.id}: never on the plate: {_words(missing)}"
        if varying:
            yield f"{dish.id}: not on every plate: {_words(varying)}"
    told = f"{never} methods name a food that no plate has"
    yield f"{told}, {sometimes} one that not every plate has."


def _words(found: tuple[ForeignWord, ...]) -> str:
    return ", ".join(
        f"{each.word} ({' '.join(sorted(each.allergens))})" if each.allergens else each.word
        for each in found
    )
