"""Search in kept weeks: "when did we have the fish tacos?"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from foods import SLOTS, Catalogue, dish_title
from foods.vocabulary import folded, vocabulary_of, words_of
from planner.domain.plan.calendar import KeptMeal, KeptWeek

_IDLE = frozenset("the a an and with of on in und mit der die das ein eine".split())
_LONGEST_QUERY = 200


@dataclass(frozen=True)
class FoundMeal:
    """A meal of a kept week that a search found.

    Attributes:
        day: On which date.
        slot: Which meal of the day.
        title: What it is called.
        week: The kept week it is in.
    """

    day: date
    slot: str
    title: str
    week: KeptWeek


def find_meals(weeks: Iterable[KeptWeek], text: str, catalogue: Catalogue) -> tuple[FoundMeal, ...]:
    """Return the meals that a few words mean, the latest first.

    Each word must be in what the meal is called (in the file, in the program's words of today, or
    in English), or mean one of its foods; so must not "the", "and" and the like. Words may be
    English or German.
    """
    asked = [word for word in words_of(text[:_LONGEST_QUERY]) if word not in _IDLE]
    if not asked:
        return ()
    phrase = _foods_meant(catalogue, text.strip()[:_LONGEST_QUERY])
    meant = {word: _foods_meant(catalogue, word) for word in asked}

    @cache
    def called(dish: str, title: str) -> tuple[frozenset[str], str]:
        known = catalogue.dishes.get(dish)
        said = " ".join((title, dish_title(known, catalogue) if known else "", dish))
        said = said.replace("_", " ")
        return frozenset(words_of(said)), folded(said)

    def fits(meal: KeptMeal) -> bool:
        foods = frozenset(meal.foods)
        if phrase & foods:
            return True
        words, whole = called(meal.dish, meal.title)
        return all(
            word in words or (len(word) > 3 and word in whole) or meant[word] & foods
            for word in asked
        )

    found = [
        FoundMeal(week.date_of(meal), meal.slot, meal.title, week)
        for week in weeks
        for meal in week.meals
        if fits(meal)
    ]
    order = {slot: at for at, slot in enumerate(SLOTS)}
    found.sort(key=lambda each: (-each.day.toordinal(), order.get(each.slot, len(order))))
    return tuple(found)


def _foods_meant(catalogue: Catalogue, word: str) -> frozenset[str]:
    """Return the foods that a word means, or may mean; none where it is not a word of food."""
    meaning = vocabulary_of(catalogue).meaning(word)
    senses = (meaning.sense,) if meaning.sense else meaning.candidates
    return frozenset[str]().union(*(sense.foods or sense.within for sense in senses))
