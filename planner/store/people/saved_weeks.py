"""The week of somebody who is not on the screen."""

from __future__ import annotations

from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.person.profile import Profile
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import StoreError
from planner.store.profile_file import profile_from_data


def week_profile(week: Path, catalogue: Catalogue, care: CareRules) -> Profile | None:
    """Return the person a kept week is for; None if it cannot be read."""
    try:
        data = parse_json(read_bounded(week))
        return profile_from_data(data["profile"], catalogue, care)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, StoreError):
        return None
