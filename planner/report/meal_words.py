"""What is said of a meal beside its dish: the person's own note, or why there is none."""

from __future__ import annotations

from planner.domain import Plan
from planner.domain.translatable import translatable

NOTE = translatable("Note: {note}")


def unplanned_words(plan: Plan, day: int) -> dict[str, str]:
    """Return what is to be said at the places of a day without a meal, by slot."""
    places = ((day, slot) for slot in plan.slots if (day, slot) not in plan.meals)
    return {place[1]: plan.meal_notes[place] for place in places if place in plan.meal_notes}
