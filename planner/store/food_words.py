"""Which foods a person means by the words of a profile."""

from __future__ import annotations

from collections.abc import Iterable

from foods import Catalogue
from foods.vocabulary import Coverage, Meaning, Sense, coverage, vocabulary_of
from planner.domain import ProfileError


def foods_meant(
    words: Iterable[str], catalogue: Catalogue, key: str, *, within: bool = False
) -> frozenset[str]:
    """Return the ids of all foods meant by any of the words.

    Args:
        words: As a person writes them: "nuts", "Fisch", "olive oil", or ids.
        catalogue: The foods.
        key: Of the profile, for messages.
        within: Whether foods that are made with it are meant as well, as who leaves it out does.

    Raises:
        ProfileError: A word that may mean several things, or none, with what it could mean.
    """
    found = (_sense(word, catalogue, key) for word in words)
    return frozenset(
        food
        for sense in found
        for food in (sense.within if within else sense.foods or sense.within)
    )


def _sense(word: str, catalogue: Catalogue, key: str) -> Sense:
    meaning = vocabulary_of(catalogue).meaning(word)
    if meaning.sense is None:
        raise ProfileError(key, _refusal(meaning, catalogue))
    return meaning.sense


def _refusal(meaning: Meaning, catalogue: Catalogue) -> str:
    if meaning.candidates:
        told = (
            f'"{sense.words}" ({covered_words(coverage(sense.within, catalogue))})'
            for sense in meaning.candidates
        )
        return f'"{meaning.asked}" may mean several things. Write {" or ".join(told)}.'
    hint = f" Did you mean {_quoted(meaning.near)}?" if meaning.near else ""
    return f'no food is called "{meaning.asked}".{hint}'


def _quoted(words: tuple[str, ...]) -> str:
    return " or ".join(f'"{word}"' for word in words)


def covered_words(covered: Coverage) -> str:
    """Return what an exclusion covers in words: "14 foods and 31 dishes"."""
    foods = "1 food" if covered.foods == 1 else f"{covered.foods} foods"
    dishes = "1 dish" if covered.dishes == 1 else f"{covered.dishes} dishes"
    return f"{foods} and {dishes}"
