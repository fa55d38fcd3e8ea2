"""What a page for a doctor says: notes counted, medicines taken, questions. No diagnosis."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from foods import Catalogue
from planner.domain import CareRules, Plan
from planner.domain.diary import (
    CrampNote,
    Diary,
    WeekCount,
    doctor_questions,
    matching_triggers,
    weeks_of,
)
from planner.domain.learning import NO_ADVICE
from planner.domain.translatable import number, sentences, translatable

from .answers_words import conditions_and_medicines
from .labels import SHORT_MONTHS, person_words
from .translate import translated_content

INTAKES = ("magnesium_mg", "potassium_mg", "calcium_mg", "sodium_mg")

_HEADS = (
    translatable("Week of"),
    translatable("Cramps"),
    translatable("Night"),
    translatable("Worst"),
    translatable("Min"),
    translatable("Sleep h"),
    translatable("Drunk ml"),
    translatable("Days noted"),
)
_NONE = "–"
_COUNTED = translatable(
    "The page counts what was noted at home. That two things fall together does not mean that "
    "one causes the other."
)


@dataclass(frozen=True)
class DoctorPage:
    """Everything on it.

    Attributes:
        person: "Woman, 45".
        first: First day.
        last: Last day.
        facts: Sentences that count what was noted.
        heads: Heads of the table of weeks.
        weeks: Its rows, newest last; a dash is a figure that was not noted.
        cramps: Every cramp, newest last.
        taken: Conditions, medicines and supplements as the profile has them.
        matches: Times to talk to a doctor that the notes match.
        questions: What to ask.
        closing: What this page does not say.
    """

    person: str
    first: date
    last: date
    facts: tuple[str, ...]
    heads: tuple[str, ...]
    weeks: tuple[tuple[str, ...], ...]
    cramps: tuple[CrampNote, ...]
    taken: tuple[str, ...]
    matches: tuple[str, ...]
    questions: tuple[str, ...]
    closing: str


def doctor_page(
    diary: Diary,
    first: date,
    last: date,
    plan: Plan,
    catalogue: Catalogue,
    care: CareRules,
    *,
    words: Callable[[str], str] = str,
) -> DoctorPage:
    """Return the page for a span of days, in the language of `words`."""
    weeks = weeks_of(diary, first, last, INTAKES)
    cramps = tuple(cramp for cramp in diary.cramps if first <= cramp.at.date() <= last)
    intakes = tuple(f"{n.short} {n.unit}" for n in (catalogue.nutrients[key] for key in INTAKES))
    page = DoctorPage(
        person=person_words(plan.profile),
        first=first,
        last=last,
        facts=_facts(weeks, cramps),
        heads=(*_HEADS, *intakes),
        weeks=tuple(_row(week, catalogue) for week in weeks),
        cramps=cramps,
        taken=_taken(plan, catalogue, care),
        matches=tuple(trigger.line for trigger in matching_triggers(diary, first, last)),
        questions=tuple(map(translatable, doctor_questions())),
        closing=sentences((_COUNTED, NO_ADVICE)),
    )
    return translated_content(page, words)


def _facts(weeks: tuple[WeekCount, ...], cramps: tuple[CrampNote, ...]) -> tuple[str, ...]:
    nights = sum(cramp.at_night for cramp in cramps)
    facts = [
        translatable(
            "Cramps noted: {n}, of these at night: {nights}.", n=len(cramps), nights=nights
        ),
    ]
    if cramps:
        mean = sum(cramp.strength for cramp in cramps) / len(cramps)
        facts.append(
            translatable("Strength from 1 to 10: {mean} on average.", mean=number(mean, 1))
        )
    timed = [cramp.minutes for cramp in cramps if cramp.minutes is not None]
    if timed:
        longest = number(max(timed), 1, trimmed=True)
        facts.append(
            translatable("Longest: {n} minutes ({timed} were timed).", n=longest, timed=len(timed))
        )
    noted = sum(week.noted_days for week in weeks)
    facts.append(
        translatable(
            "Days with meals noted: {n}. Figures are of planned meals that were eaten.", n=noted
        )
    )
    return tuple(facts)


def _row(week: WeekCount, catalogue: Catalogue) -> tuple[str, ...]:
    figures = (_intake(week, key, catalogue) for key in INTAKES)
    return (
        translatable(
            "{n} {short_month}",
            n=week.monday.day,
            short_month=SHORT_MONTHS[week.monday.month - 1],
        ),
        str(week.cramps),
        str(week.nights),
        str(week.strongest) if week.cramps else _NONE,
        number(week.minutes, 1, trimmed=True) if week.minutes else _NONE,
        _or_dash(week.sleep_h, 1),
        _or_dash(week.fluid_ml, 0),
        str(week.noted_days),
        *figures,
    )


def _intake(week: WeekCount, key: str, catalogue: Catalogue) -> str:
    """Return what was eaten of what was planned, a day."""
    if key not in week.eaten:
        return _NONE
    decimals = catalogue.nutrients[key].decimals
    return translatable(
        "{eaten} of {planned}",
        eaten=number(week.eaten[key], decimals),
        planned=number(week.planned[key], decimals),
    )


def _or_dash(value: float | None, decimals: int) -> str:
    return _NONE if value is None else number(value, decimals)


def _taken(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[str, ...]:
    found = conditions_and_medicines(plan.profile, catalogue, care)
    return found or (translatable("None is noted in the program."),)
