"""What is said of meals eaten out: nothing of them is known, and nothing is guessed."""

from __future__ import annotations

from planner.domain.place_names import SLOT_LABELS, day_name
from planner.domain.plan.meal_frames import eaten_out
from planner.domain.plan.plan import Plan
from planner.domain.translatable import TranslatableText, Within, listed, translatable

EATEN_OUT = translatable("Eaten out: unknown, and not in the figures of the day.")
"""Stands at the place of the meal"""
NO_MEAL = translatable("No meal wanted")
"""Stands at a place where the person has none"""


def out_notes(plan: Plan) -> tuple[TranslatableText, ...]:
    """Return which days are told without a meal, and what is asked of the others; "" for none."""
    if not plan.eats_out:
        return ()
    days = {day: slots for day in range(plan.days) if (slots := eaten_out(plan, day))}
    named = (
        translatable(
            "{day} without {meals}",
            day=day_name(day, plan.start, plan.days),
            meals=listed(Within(SLOT_LABELS[slot]) for slot in slots),
        )
        for day, slots in days.items()
    )
    return (
        translatable(
            "Eaten out, so not known: {days}. Minimum targets are asked of the other meals by "
            "their usual share; maximum targets stay, but for energy.",
            days=listed(named),
        ),
    )
