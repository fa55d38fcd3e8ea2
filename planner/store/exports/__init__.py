"""A plan as a file for other programs: what, which days, and the kind of file."""

from .formats import FORMATS, Format, Painters, Writer, export_bytes, format_of
from .markdown import plan_markdown
from .meal_times import MealTime, MealTimes, usual_times, with_times
from .order import Order, Part
from .plain import plain_text
from .profile_toml import profile_toml

__all__ = [
    "FORMATS",
    "Format",
    "MealTime",
    "MealTimes",
    "Order",
    "Painters",
    "Part",
    "Writer",
    "export_bytes",
    "format_of",
    "plain_text",
    "plan_markdown",
    "profile_toml",
    "usual_times",
    "with_times",
]
