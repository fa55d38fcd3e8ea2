"""A plan as a file for other programs: what, which days, and the kind of file."""

from .formats import (
    FORMATS,
    FORMATS_BY_ARGUMENT,
    Format,
    Painters,
    Writer,
    check_painters,
    export_bytes,
    format_of,
)
from .household_formats import (
    HOUSEHOLD_FORMATS,
    HouseholdPainters,
    HouseholdWriter,
    check_household_painters,
    household_buttons,
    household_writer,
)
from .markdown import plan_markdown
from .meal_times import MealTime, MealTimes, times_of, usual_times, with_times
from .profile_toml import profile_toml
from .request import Order, Part
from .text_file import plain_text

__all__ = [
    "FORMATS",
    "FORMATS_BY_ARGUMENT",
    "HOUSEHOLD_FORMATS",
    "Format",
    "HouseholdPainters",
    "HouseholdWriter",
    "MealTime",
    "MealTimes",
    "Order",
    "Painters",
    "Part",
    "Writer",
    "check_household_painters",
    "check_painters",
    "export_bytes",
    "format_of",
    "household_buttons",
    "household_writer",
    "plain_text",
    "plan_markdown",
    "profile_toml",
    "times_of",
    "usual_times",
    "with_times",
]
