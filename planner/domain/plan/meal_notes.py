"""What a person writes beside a meal, in their own words."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from solver import Place

from .plan import Plan

LONGEST_NOTE = 300
"""Characters of a note at most: what a card on paper has room for."""


def tidy_note(text: str) -> str:
    """Return a note as it is kept: one line without what cannot be seen, not too long."""
    unseen = ("Cc", "Cs", "Zl", "Zp", "Zs")
    seen = (" " if unicodedata.category(c) in unseen else c for c in text)
    line = " ".join("".join(seen).split())
    return unicodedata.normalize("NFC", line)[:LONGEST_NOTE].rstrip()


def with_note(plan: Plan, place: Place, text: str) -> Plan:
    """Return the plan with a note at a place; an empty one takes it away."""
    notes = {at: note for at, note in plan.meal_notes.items() if at != place}
    if note := tidy_note(text):
        notes[place] = note
    return replace(plan, meal_notes=notes)
