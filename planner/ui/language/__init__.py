"""Which languages the window can speak, how it is taught one, and how sentences are shown."""

from .shown import shown
from .spoken import language, languages, speak

__all__ = ["language", "languages", "shown", "speak"]
