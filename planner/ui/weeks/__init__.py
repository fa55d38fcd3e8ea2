"""Other weeks of nearly the same quality, side by side, one of which may be taken."""

from .controller import WeeksController

__all__ = ["WeeksController"]
