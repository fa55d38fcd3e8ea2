"""The dish library in the window."""

from .page import LibraryPage

__all__ = ["LibraryPage"]
