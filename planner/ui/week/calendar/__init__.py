"""The calendar: a month to look at, the week of a day, favourites, and a search in the past."""

from .dialogs import DateDialog, FavouriteDialog
from .month import MonthView
from .page import CalendarPage

__all__ = ["CalendarPage", "DateDialog", "FavouriteDialog", "MonthView"]
