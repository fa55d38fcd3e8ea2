"""What a person chooses once for the whole program."""

from .preferences import Preferences

__all__ = ["Preferences"]
