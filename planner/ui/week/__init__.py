"""The week as a board of days and meals."""

from .page import WeekPage

__all__ = ["WeekPage"]
