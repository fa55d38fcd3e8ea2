"""What a card says of a meal: in its foot, in its tooltip, and to who cannot see it."""

from __future__ import annotations

from textwrap import wrap

from PySide6.QtCore import QCoreApplication

from planner.application.views import NONE, OUT, CardView
from planner.ui.locale.format import energy, slot_name

tr = QCoreApplication.translate

_TIP_LETTERS = 64


def spoken(view: CardView, day: str) -> str:
    """Return in words the meal's place, its name, and how it stands."""
    slot = slot_name(view.place[1])
    if not view.title:
        state = _away(view) or (
            tr("MealCard", "left empty") if view.skipped else tr("MealCard", "no meal")
        )
        return ", ".join((f"{day}, {slot}: {state}", *_noted(view)))
    facts = [f"{day}, {slot}: {view.title}", feet(view)[0]]
    facts += [tr("MealCard", "locked")] if view.locked else []
    facts += [tr("MealCard", "wanted more often")] if view.rating == "more" else []
    facts += [tr("MealCard", "wanted less often")] if view.rating == "less" else []
    return ", ".join((*facts, *_noted(view)))


def _away(view: CardView) -> str:
    """Return why no meal is planned there; nothing where one may be."""
    words = {OUT: tr("MealCard", "Eating out (unknown)"), NONE: tr("MealCard", "No meal wanted")}
    return words.get(view.away, "")


def _noted(view: CardView) -> tuple[str, ...]:
    """Return who comes to a meal and the note beside it, in words."""
    note = tr("MealCard", "note: {note}").format(note=view.note) if view.note else ""
    return tuple(filter(None, (view.company, note)))


def feet(view: CardView) -> tuple[str, ...]:
    """Return the foot, and shorter forms of it for narrow cards."""
    shown, minutes = energy(view.energy_kcal), tr("MealCard", "{n} min").format(n=view.minutes)
    if view.left_from:
        left = tr("MealCard", "left from {day}").format(day=view.left_from)
        return f"{left} · {shown} · {minutes}", f"{left} · {shown}", left
    return f"{shown} · {minutes}", shown


def tip(view: CardView, reason: str) -> str:
    """Return the whole of it, which a small card cannot show."""
    lines = [view.title, *(food.text for food in view.foods), feet(view)[0]]
    lines += wrap(view.company, _TIP_LETTERS) + wrap(
        view.note, _TIP_LETTERS
    )  # Qt wraps no plain tooltip
    lines += wrap(reason, _TIP_LETTERS)
    return "\n".join(lines).replace("<", "‹")


def nothing(view: CardView) -> str:
    """Return the words at a place without a meal."""
    words = tr("MealCard", "Left empty") if view.skipped else tr("MealCard", "Nothing planned")
    words = _away(view) or words
    return f"{words}\n{view.note}" if view.note else words
