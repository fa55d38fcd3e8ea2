"""What is said of a meal beside its dish: the person's own note, or why there is none."""

from __future__ import annotations

from planner.domain import Plan
from planner.domain.assessment.eaten_out_words import EATEN_OUT
from planner.domain.person.meal_frames import OUT
from planner.domain.plan.guests import guest_words
from planner.domain.translatable import TranslatableText, Verbatim, sentences, translatable
from solver import Place


def note_words(note: str) -> TranslatableText:
    """Return a note as it stands beside a meal, whatever it says."""
    return translatable("Note: {note}", note=Verbatim(note))


def beside_words(plan: Plan, place: Place) -> str:
    """Return what stands beside a meal: who comes, and the note; empty where there is nothing."""
    note = plan.meal_notes.get(place, "")
    return sentences(filter(None, (guest_words(plan, place), note_words(note) if note else "")))


def unplanned_words(plan: Plan, day: int) -> dict[str, str]:
    """Return what is to be said at the places of a day without a meal, by slot."""
    places = ((day, slot) for slot in plan.slots if (day, slot) not in plan.meals)
    told = {place[1]: _unplanned(plan, place) for place in places}
    return {slot: words for slot, words in told.items() if words}


def _unplanned(plan: Plan, place: Place) -> str:
    out = plan.frame_at(place).kind == OUT
    note = plan.meal_notes.get(place, "")
    if not out:
        return note
    return sentences((EATEN_OUT, note_words(note))) if note else EATEN_OUT
