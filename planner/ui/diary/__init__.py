"""A diary of cramps and weeks: noted, drawn, printed for a doctor, erased with one command."""

from .desk import DiaryDesk
from .page import DiaryPage

__all__ = ["DiaryDesk", "DiaryPage"]
