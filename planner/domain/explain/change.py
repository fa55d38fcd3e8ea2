"""A change of a profile that might mend a conflict."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.person.profile import Profile
from planner.domain.translatable import TranslatableText
from solver.explain import Case


@dataclass(frozen=True)
class Change:
    """A change to be tried.

    Attributes:
        words: For a button.
        profile: The changed profile.
        case: The same for the relaxed week; None where only whole weeks can tell.
        kind: What sort of change it is.
        most_of_kind: So many of the sort are offered at most.
        whole: Whether only the whole week tells that it helps, a day does not.
    """

    words: TranslatableText
    profile: Profile
    case: Case | None
    kind: str
    most_of_kind: int = 1
    whole: bool = False
