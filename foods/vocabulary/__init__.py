"""The words of food, in one place.

`Vocabulary.meaning` goes from a word to the foods it means, to a question, or to words that are
spelt nearly so; `coverage` counts what leaving them out takes with it.
"""

from .allergens import allergens_named
from .covering import Coverage, coverage
from .ingredients import LIBRARY, german_phrases, ingredient_names
from .meaning import Meaning, Sense
from .methods import ForeignWord, foreign_to_dish, sometimes_foreign
from .spelling import folded, german_stems, phrase_of, respelled, words_of
from .unlisted import unlisted_names
from .vocabulary import Vocabulary, exact_word, vocabulary_of

__all__ = [
    "LIBRARY",
    "Coverage",
    "ForeignWord",
    "Meaning",
    "Sense",
    "Vocabulary",
    "allergens_named",
    "coverage",
    "exact_word",
    "folded",
    "foreign_to_dish",
    "german_phrases",
    "german_stems",
    "ingredient_names",
    "phrase_of",
    "respelled",
    "sometimes_foreign",
    "unlisted_names",
    "vocabulary_of",
    "words_of",
]
