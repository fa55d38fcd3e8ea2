"""Several people, each with a folder of their own."""

from .folders import (
    People,
    PersonFolder,
    add_person,
    bring_back,
    choose_person,
    current_person,
    read_people,
    remove_person,
    rename_person,
)
from .migration import migrate_first_person
from .saved_weeks import week_profile

__all__ = [
    "People",
    "PersonFolder",
    "add_person",
    "bring_back",
    "choose_person",
    "current_person",
    "migrate_first_person",
    "read_people",
    "remove_person",
    "rename_person",
    "week_profile",
]
