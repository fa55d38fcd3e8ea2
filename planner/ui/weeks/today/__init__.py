"""The page Today: the day by the clock, and what became of its meals."""

from .commands import EatenCommands
from .page import TodayPage

__all__ = ["EatenCommands", "TodayPage"]
