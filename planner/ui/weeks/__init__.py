"""Other weeks of nearly the same quality, side by side, one of which may be taken."""

from .desk import WeeksDesk

__all__ = ["WeeksDesk"]
