"""The program explains itself, off the window's thread."""

from .asides import Asides
from .beside import Beside
from .service import Explaining

__all__ = ["Asides", "Beside", "Explaining"]
