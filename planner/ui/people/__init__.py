"""Several people: whose week is on the screen, who else there is, and how one gets to theirs."""

from .household import Household

__all__ = ["Household"]
