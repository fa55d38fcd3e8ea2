"""One field for everything there is: type a few letters, press Return."""

from .entry import Entry
from .palette import Palette

__all__ = ["Entry", "Palette"]
