"""Several people, each with a folder of their own."""

from .folders import (
    KeptPerson,
    People,
    add_person,
    bring_back,
    choose_person,
    current_person,
    read_people,
    remove_person,
    rename_person,
)
from .settling import settle_first
from .weeks import week_profile

__all__ = [
    "KeptPerson",
    "People",
    "add_person",
    "bring_back",
    "choose_person",
    "current_person",
    "read_people",
    "remove_person",
    "rename_person",
    "settle_first",
    "week_profile",
]
