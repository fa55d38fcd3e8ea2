"""The program explains itself, off the window's thread."""

from .service import Explaining

__all__ = ["Explaining"]
