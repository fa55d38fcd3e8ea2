"""A diary of cramps and weeks: noted, drawn, printed for a doctor, erased with one command."""

from .controller import DiaryController
from .page import DiaryPage

__all__ = ["DiaryController", "DiaryPage"]
