"""What the screen showed last, kept so that the next start shows it before tables are read."""

from .values import Glimpse, Who

__all__ = ["Glimpse", "Who"]
