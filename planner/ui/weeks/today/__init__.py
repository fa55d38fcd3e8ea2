"""The page Today: the day by the clock, and what became of its meals."""

from .commands import EatenCommands
from .own_plans import OwnPlans
from .page import TodayPage

__all__ = ["EatenCommands", "OwnPlans", "TodayPage"]
