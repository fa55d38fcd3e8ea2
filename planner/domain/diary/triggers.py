"""Which times to talk to a doctor the notes match. They are facts of the notes, no diagnosis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from planner.domain.learning import Trigger, doctor_triggers

from .diary import Diary
from .note import CrampNote

_OFTEN, _OFTEN_DAYS = 3, 7
"""So many cramps in so many days in a row count as often."""
_LASTING_DAYS = 14
_SEVERE = 8
_LONG_MINUTES = 10.0
_SIGNS_OF = {"signs": {"weak", "numb", "swollen"}, "one_leg": {"one_leg"}}
_SIGNS_OF |= {"dark_urine": {"dark_urine"}, "heartbeat": {"heart"}}


def matching_triggers(diary: Diary, first: date, last: date) -> tuple[Trigger, ...]:
    """Return the times to talk to a doctor that a span's cramps match, the urgent ones first."""
    cramps = tuple(cramp for cramp in diary.cramps if first <= cramp.at.date() <= last)
    matches: Mapping[str, Callable[[tuple[CrampNote, ...]], bool]] = {
        "often": _often,
        "severe": lambda noted: any(cramp.strength >= _SEVERE for cramp in noted),
        "ten_minutes": lambda noted: any((c.minutes or 0) > _LONG_MINUTES for c in noted),
        **{key: _with_sign(signs) for key, signs in _SIGNS_OF.items()},
    }
    found = [t for t in doctor_triggers() if t.id in matches and matches[t.id](cramps)]
    return tuple(sorted(found, key=lambda trigger: not trigger.urgent))


def _with_sign(signs: set[str]) -> Callable[[tuple[CrampNote, ...]], bool]:
    return lambda noted: any(cramp.signs & signs for cramp in noted)


def _often(noted: tuple[CrampNote, ...]) -> bool:
    """Return whether cramps come often, over weeks, or at night."""
    days = [cramp.at.date() for cramp in noted]
    if not days:
        return False
    within = timedelta(days=_OFTEN_DAYS)
    often = any(sum(day <= other < day + within for other in days) >= _OFTEN for day in days)
    lasting = len(days) > 1 and days[-1] - days[0] >= timedelta(days=_LASTING_DAYS)
    return often or lasting or any(cramp.at_night for cramp in noted)
