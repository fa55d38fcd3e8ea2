"""Dialog of the household: who eats which meal together, and the week of the table."""

from .dialog import HouseholdDialog

__all__ = ["HouseholdDialog"]
