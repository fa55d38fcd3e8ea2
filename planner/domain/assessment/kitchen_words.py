"""Say what kitchen and skill leave out of a plan, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from foods import Catalogue
from planner.domain.care.allowed_foods import allowed_foods
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import why_beyond
from planner.domain.person.profile import Profile
from planner.domain.translatable import translatable


def left_out_counts(profile: Profile, catalogue: Catalogue, care: CareRules) -> dict[str, int]:
    """Return how many dishes that the person could eat are left out, by reason, most first."""
    if not profile.kitchen.limits:
        return {}
    allowed = allowed_foods(profile, catalogue, care)
    reasons = Counter(
        why
        for dish in catalogue.dishes.values()
        if (why := why_beyond(dish, profile.kitchen, figures=False))
        and dish.restricted(allowed) is not None
    )
    return dict(reasons.most_common())


def kitchen_notes(profile: Profile, catalogue: Catalogue, care: CareRules) -> Iterator[str]:
    """Yield a sentence that says how many dishes are left out, and why."""
    counts = left_out_counts(profile, catalogue, care)
    for why, count in counts.items():
        if count == 1:
            yield translatable("Your kitchen leaves out 1 dish: {why}.", why=why)
        else:
            yield translatable("Your kitchen leaves out {n} dishes: {why}.", n=count, why=why)
