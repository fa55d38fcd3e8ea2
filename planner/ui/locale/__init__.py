"""Which languages the window can speak, how it is taught one, and how sentences are shown."""

from .hyphenation import HYPHEN, breakable, unbroken
from .languages import language, languages, set_language
from .translate import error_cause, error_text, label_in_sentence, translated
from .translate_tables import translated_tables

__all__ = [
    "HYPHEN",
    "breakable",
    "error_cause",
    "error_text",
    "label_in_sentence",
    "language",
    "languages",
    "set_language",
    "translated",
    "translated_tables",
    "unbroken",
]
