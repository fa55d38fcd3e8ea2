"""What the screens show of a plan, as plain values. No Qt, no heavy imports."""

from .target_edit import TargetEdit, edit_at, edit_of
from .values import (
    NONE,
    OUT,
    USUAL,
    CardView,
    DayView,
    FoodLine,
    Mark,
    Segment,
    TargetView,
    WeekView,
)

__all__ = [
    "NONE",
    "OUT",
    "USUAL",
    "CardView",
    "DayView",
    "FoodLine",
    "Mark",
    "Segment",
    "TargetEdit",
    "TargetView",
    "WeekView",
    "edit_at",
    "edit_of",
]
