"""Hours without food: for whom they are planned, and when meals and medicines then are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Any

from foods import DataError
from foods.errors import nearest
from foods.tables import read_toml
from planner.domain.care.effects import Apart
from planner.domain.person.eating_hours import EatingHours, Sittings, within_hours
from planner.domain.person.profile import Profile
from planner.domain.person.usual_times import usual_sittings
from planner.domain.place_names import SLOT_LABELS
from planner.domain.tables import DataDir, domain_data
from planner.domain.translatable import TranslatableText, Within, translatable

from .reader import SEEN
from .rules import CareRules

FILE = "fasting.toml"
_APART = frozenset({"calcium_mg", "iron_mg"})
"""Supplements that wait for hours after some medicines; see the effect `Apart`."""


@dataclass(frozen=True)
class NoFasting:
    """Why no hours without food are planned with an answer.

    Attributes:
        rule: Its name: "conditions.eating_disorder".
        says: What the person is told.
        source: Where it comes from.
        seen: How far the source was read; see `reader.SEEN`.
        dated: When it was read so, or written where it was not.
        dry: Whether it holds only where nothing is drunk either.
    """

    rule: str
    says: str
    source: str
    seen: str
    dated: date
    dry: bool


def no_fasting_rules(directory: DataDir | None = None) -> tuple[NoFasting, ...]:
    """Return whom hours without food could harm.

    Raises:
        DataError: Naming file, answer and remedy.
    """
    return _own_rules() if directory is None else _read(directory)


def refusals(profile: Profile, care: CareRules, *, dry: bool) -> tuple[NoFasting, ...]:
    """Return why no hours without food are planned for a person; empty if they may be."""
    held = {f"{rule.group}.{rule.key}" for rule in care.active(profile)}
    return tuple(each for each in no_fasting_rules() if each.rule in held and (dry or not each.dry))


def hours_in_force(profile: Profile, care: CareRules) -> EatingHours | None:
    """Return the hours in which a person eats; None for all day, and where they could harm."""
    hours = profile.meals.hours
    return None if hours is None or refusals(profile, care, dry=hours.dry) else hours


def meal_times(profile: Profile, care: CareRules, usual: Sittings | None = None) -> dict[str, time]:
    """Return when a person eats, by slot: at the usual times, or within their hours.

    Args:
        profile: Whose meals.
        care: The care rules.
        usual: Times without the hours; those of ``meal_times.toml`` by default.
    """
    usual = usual or usual_sittings()
    found = {slot: at for slot, (at, _) in usual.items()}
    hours = hours_in_force(profile, care)
    if hours is None:
        return found
    slots = [slot for slot in profile.slots if slot in usual]
    waits = max((each.before_minutes for _, each in _apart(profile, care)), default=0.0)
    first = int(waits) if hours.dry else 0
    return {**found, **within_hours(usual, slots, hours, first_after=first)}


def slot_labels(profile: Profile, care: CareRules) -> dict[str, TranslatableText]:
    """Return meals as they stand beside a table: with their time where the hours are answered."""
    labels = {slot: translatable(label) for slot, label in SLOT_LABELS.items()}
    if hours_in_force(profile, care) is None:
        return labels
    times = meal_times(profile, care)
    return {
        slot: translatable("{meal}, {time}", meal=label, time=f"{times[slot]:%H:%M}")
        for slot, label in labels.items()
    }


def fasting_notes(profile: Profile, care: CareRules) -> Iterator[TranslatableText]:
    """Yield in which hours is eaten, and what does not fit into them; or why none are planned."""
    hours = profile.meals.hours
    if hours is None:
        return
    told = refusals(profile, care, dry=hours.dry)
    for each in told:
        yield translatable(each.says)
    if told:
        return
    words = (
        translatable(
            "You eat from {start} to {end}, and drink nothing at other hours. This changes the "
            "times of meals and not the targets."
        )
        if hours.dry
        else translatable(
            "You eat from {start} to {end}. You can drink water at any hour. This changes the "
            "times of meals and not the targets."
        )
    )
    yield TranslatableText(words, start=f"{hours.start:%H:%M}", end=f"{hours.end:%H:%M}")
    yield from _late(profile, care, hours)


def _late(profile: Profile, care: CareRules, hours: EatingHours) -> Iterator[TranslatableText]:
    """Yield what has to wait until after the hours, or be taken before them."""
    times = meal_times(profile, care)
    taken = [each.nutrient for each in profile.care.supplements]
    meals = [times[slot] for slot in profile.meals.slots]
    for label, effect in _apart(profile, care):
        at, _, after = effect.times(profile, times)
        if hours.dry and not hours.holds(at):
            yield translatable(
                "{medicine} is taken with water at about {taken}, which is outside your hours: "
                "ask your pharmacist when to take it.",
                medicine=Within(label),
                taken=f"{at:%H:%M}",
            )
        if _APART & set(taken) and not any(meal >= after for meal in meals):
            yield translatable(
                "After {medicine}, calcium and iron tablets wait until {after}: none of your "
                "meals is that late. Ask your pharmacist when to take them.",
                medicine=Within(label),
                after=f"{after:%H:%M}",
            )


def _apart(profile: Profile, care: CareRules) -> Iterator[tuple[str, Apart]]:
    for rule, effect in care.acting(profile):
        if isinstance(effect, Apart):
            yield rule.short_label, effect


@cache
def _own_rules() -> tuple[NoFasting, ...]:
    return _read(None)


def _read(directory: DataDir | None) -> tuple[NoFasting, ...]:
    table, rules = read_toml(domain_data(directory) / FILE, FILE), CareRules.load()
    known = {f"{rule.group}.{rule.key}" for rule in rules.all_rules()}
    return tuple(
        _rule(f"{group}.{key}", entry, known)
        for group, entries in table.items()
        for key, entry in entries.items()
    )


def _rule(name: str, entry: Mapping[str, Any], known: set[str]) -> NoFasting:
    if name not in known:
        raise DataError(FILE, name, "There is no such rule of care.", nearest(name, known))
    seen = entry.get("seen")
    day = "written" if seen == "no" else "read"
    kinds = {"says": str, "source": str, "seen": str, day: date, "dry": bool}
    wrong = [key for key in entry if not isinstance(entry[key], kinds.get(key, ()))]
    if wrong or seen not in SEEN or not {"says", "source", day} <= set(entry):
        message = "Keys are missing or wrong."
        raise DataError(FILE, name, message, f'Write "says", "source", "seen" and "{day}".')
    return NoFasting(
        name, entry["says"], entry["source"], entry["seen"], entry[day], entry.get("dry", False)
    )
