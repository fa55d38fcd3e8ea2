"""Say what kitchen and skill leave out of a plan, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.domain.person.kitchen import why_beyond
from planner.domain.translatable import translatable

from .requirements import Requirements


def left_out_counts(requirements: Requirements) -> dict[str, int]:
    """Return how many dishes that the person could eat are left out, by reason, most first."""
    kitchen = requirements.profile.kitchen
    if not kitchen.limits:
        return {}
    allowed = requirements.allowed_foods
    reasons = Counter(
        why
        for dish in requirements.catalogue.dishes.values()
        if (why := why_beyond(dish, kitchen, figures=False))
        and dish.restricted(allowed) is not None
    )
    return dict(reasons.most_common())


def kitchen_notes(requirements: Requirements) -> Iterator[str]:
    """Yield a sentence that says how many dishes are left out, and why."""
    counts = left_out_counts(requirements)
    for why, count in counts.items():
        if count == 1:
            yield translatable("Your kitchen leaves out 1 dish: {why}.", why=why)
        else:
            yield translatable("Your kitchen leaves out {n} dishes: {why}.", n=count, why=why)
