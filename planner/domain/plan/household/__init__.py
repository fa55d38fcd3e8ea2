"""A household: who eats which meal together, and one week for all of them."""

from .diner import Diner
from .pot import guest_key
from .table import Guest, Table, default_table
from .week import HouseholdWeek

__all__ = ["Diner", "Guest", "HouseholdWeek", "Table", "default_table", "guest_key"]
