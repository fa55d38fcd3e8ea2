"""Somebody of the household who is planned for."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.person.profile import Profile


@dataclass(frozen=True)
class Diner:
    """A person of the household.

    Attributes:
        id: Of their folder; stays when they are renamed.
        name: What they are called.
        profile: Their answers.
    """

    id: str
    name: str
    profile: Profile
