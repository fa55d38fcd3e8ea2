"""What a page for a doctor says: notes counted, medicines taken, questions. No diagnosis."""

from __future__ import annotations

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
from planner.domain.learning.doctor import NO_ADVICE
from planner.domain.supplements import Supplement

from .words import person_words

INTAKES = ("magnesium_mg", "potassium_mg", "calcium_mg", "sodium_mg")

_HEADS = ("Week of", "Cramps", "Night", "Worst", "Min", "Sleep h", "Drunk ml", "Days noted")


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
    diary: Diary, first: date, last: date, plan: Plan, catalogue: Catalogue, care: CareRules
) -> DoctorPage:
    """The page for a span of days."""
    weeks = weeks_of(diary, first, last, INTAKES)
    cramps = tuple(cramp for cramp in diary.cramps if first <= cramp.at.date() <= last)
    intakes = tuple(f"{n.short} {n.unit}" for n in (catalogue.nutrients[key] for key in INTAKES))
    return DoctorPage(
        person=person_words(plan.profile),
        first=first,
        last=last,
        facts=_facts(weeks, cramps),
        heads=(*_HEADS, *intakes),
        weeks=tuple(_row(week, catalogue) for week in weeks),
        cramps=cramps,
        taken=_taken(plan, catalogue, care),
        matches=tuple(trigger.line for trigger in matching_triggers(diary, first, last)),
        questions=doctor_questions(),
        closing="The page counts what was noted at home. That two things fall together does not "
        f"mean that one causes the other. {NO_ADVICE}",
    )


def _facts(weeks: tuple[WeekCount, ...], cramps: tuple[CrampNote, ...]) -> tuple[str, ...]:
    nights = sum(cramp.at_night for cramp in cramps)
    said = [f"Cramps noted: {len(cramps)}, of these at night: {nights}."]
    if cramps:
        mean = sum(cramp.strength for cramp in cramps) / len(cramps)
        said.append(f"Strength from 1 to 10: {mean:.1f} on average.")
    timed = [cramp.minutes for cramp in cramps if cramp.minutes is not None]
    if timed:
        said.append(f"Longest: {max(timed):g} minutes ({len(timed)} were timed).")
    noted = sum(week.noted_days for week in weeks)
    said.append(f"Days with meals noted: {noted}. Figures are of planned meals that were eaten.")
    return tuple(said)


def _row(week: WeekCount, catalogue: Catalogue) -> tuple[str, ...]:
    figures = (_intake(week, key, catalogue) for key in INTAKES)
    return (
        f"{week.monday.day} {week.monday:%b}",
        str(week.cramps),
        str(week.nights),
        str(week.strongest) if week.cramps else "–",
        f"{week.minutes:g}" if week.minutes else "–",
        _or_dash(week.sleep_h, 1),
        _or_dash(week.fluid_ml, 0),
        str(week.noted_days),
        *figures,
    )


def _intake(week: WeekCount, key: str, catalogue: Catalogue) -> str:
    """Eaten of planned, a day."""
    if key not in week.eaten:
        return "–"
    decimals = catalogue.nutrients[key].decimals
    return f"{week.eaten[key]:,.{decimals}f} of {week.planned[key]:,.{decimals}f}"


def _or_dash(value: float | None, decimals: int) -> str:
    return "–" if value is None else f"{value:,.{decimals}f}"


def _taken(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[str, ...]:
    answers = plan.profile.care
    said = [care.conditions[key].label for key in care.conditions if key in answers.conditions]
    said += [care.medicines[key].label for key in care.medicines if key in answers.medicines]
    said += [_supplement(supplement, catalogue) for supplement in answers.supplements]
    return tuple(said) or ("None is noted in the program.",)


def _supplement(supplement: Supplement, catalogue: Catalogue) -> str:
    """What, how much, how often, as the profile has it."""
    name = supplement.name or catalogue.nutrients[supplement.nutrient].label
    dose = f"{supplement.amount:g} {supplement.unit}"
    return f"Supplement: {name}, {dose}, {supplement.per_day:.3g} times a day"
