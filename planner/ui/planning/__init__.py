"""Planning off the window's thread."""

from .service import Planning

__all__ = ["Planning"]
