"""The words of food, in one place.

`Vocabulary.meaning` goes from a word to the foods it means, to a question, or to words that are
spelt nearly so; `coverage` counts what leaving them out takes with it.
"""

from .covering import Coverage, coverage
from .meaning import Meaning, Sense
from .vocabulary import Vocabulary, exact_word, vocabulary_of

__all__ = ["Coverage", "Meaning", "Sense", "Vocabulary", "coverage", "exact_word", "vocabulary_of"]
