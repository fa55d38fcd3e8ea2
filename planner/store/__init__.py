"""Files: profiles, plans, and what is handed on to other programs. No Qt."""

from planner.domain import WEEKDAYS, ProfileError

from .atomic import write_atomically
from .errors import StoreError
from .plan_data import plan_data, shopping_data
from .plan_file import SUFFIX, open_plan, plan_bytes, save_plan
from .profile_file import profile_data, profile_from_data, read_profile

__all__ = [
    "SUFFIX",
    "WEEKDAYS",
    "ProfileError",
    "StoreError",
    "open_plan",
    "plan_bytes",
    "plan_data",
    "profile_data",
    "profile_from_data",
    "read_profile",
    "save_plan",
    "shopping_data",
    "write_atomically",
]
