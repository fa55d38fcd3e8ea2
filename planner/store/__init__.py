"""Files: profiles, plans, and what is handed on to other programs. No Qt."""

from planner.domain import ProfileError
from planner.domain.names import WEEKDAYS

from .atomic import write_atomically
from .errors import StoreError
from .page import page_content, plan_html
from .plan_data import plan_data, shopping_data
from .plan_file import SUFFIX, open_plan, plan_bytes, save_plan
from .profile_file import profile_data, profile_from_data, read_profile
from .table import plan_csv
from .text import day_text, plan_text, shopping_text
from .words import SLOT_LABELS, bounds, day_label, figure

__all__ = [
    "SLOT_LABELS",
    "SUFFIX",
    "WEEKDAYS",
    "ProfileError",
    "StoreError",
    "bounds",
    "day_label",
    "day_text",
    "figure",
    "open_plan",
    "page_content",
    "plan_bytes",
    "plan_csv",
    "plan_data",
    "plan_html",
    "plan_text",
    "profile_data",
    "profile_from_data",
    "read_profile",
    "save_plan",
    "shopping_data",
    "shopping_text",
    "write_atomically",
]
