"""The dish library in the window."""

from .controller import LibraryController
from .page import LibraryPage

__all__ = ["LibraryController", "LibraryPage"]
