"""Which languages the window can speak, how it is taught one, and how sentences are shown."""

from .joints import HYPHEN, breakable, unbroken
from .shown import cause, shown, told, within
from .spoken import language, languages, speak
from .tables import in_words

__all__ = [
    "HYPHEN",
    "breakable",
    "cause",
    "in_words",
    "language",
    "languages",
    "shown",
    "speak",
    "told",
    "unbroken",
    "within",
]
