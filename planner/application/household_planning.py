"""A household's week: its people read, planned together, kept and brought back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from foods import Catalogue
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext
from planner.application.household import PEOPLE_FOLDER, answers_of, open_own_week
from planner.domain import CareRules, Plan
from planner.domain.explain.table_proof import with_proofs
from planner.domain.person.profile import Profile
from planner.domain.plan.household import Diner, HouseholdWeek, Table, default_table
from planner.domain.plan.household.week import week_of_plans
from planner.domain.planning.household.cook_notes import cook_notes
from planner.domain.planning.household.diner_weeks import HowToPlan
from planner.domain.planning.household.going_on import GoingOn
from planner.domain.planning.household.guest_plates import guest_plates
from planner.domain.planning.household.plan_household import plan_household
from planner.domain.planning.what_is_over import Over
from planner.domain.translatable import Verbatim, translatable
from planner.store.people import read_people
from planner.store.people.eaten_file import EATEN_FILE, peek_eaten
from planner.store.people.kept_files import KeptFile, read_kept
from planner.store.people.table_file import TABLE_FILE, read_table
from planner.store.plan_file import plan_bytes
from solver import Effort

ONLY_PERSON = "me"
"""Id of the only person of a household, who has no folder."""


@dataclass(frozen=True, eq=False)
class HouseholdPeople:
    """The people of a data folder and their table.

    Attributes:
        diners: The people, by name.
        weeks: Where the week of each is kept, by id.
        table: Who eats together; the usual grid where nobody has said.
        faults: What could not be read, in sentences.
    """

    diners: tuple[Diner, ...]
    weeks: Mapping[str, Path]
    table: Table
    faults: tuple[str, ...] = ()


def read_household(
    kept: Path, catalogue: Catalogue, care: CareRules, name: str = "Me"
) -> HouseholdPeople:
    """Return the people of a household; one person alone is a household of one.

    Args:
        kept: Where the week of the only person is kept.
        catalogue: The household's tables.
        care: The care rules.
        name: What the only person is called.

    Raises:
        AnswersError: Somebody's answers cannot be read. Nobody is planned for without them.
        StoreError: The file of the table cannot be read.
    """
    people = read_people(kept.with_name(PEOPLE_FOLDER))
    weeks = {person.id: person.week for person in people.here} or {ONLY_PERSON: kept}
    names = {person.id: person.name for person in people.here} or {ONLY_PERSON: name}
    found = {key: answers_of(week, catalogue, care) for key, week in weeks.items()}
    diners = tuple(
        Diner(key, names[key], answers.profile if answers else Profile())
        for key, answers in found.items()
    )
    table, faults = read_table(kept.with_name(TABLE_FILE))
    known = table or default_table(weeks)
    gone = {p for some in known.together.values() for p in some}
    gone |= known.away.keys() | known.away_on.keys()
    return HouseholdPeople(
        diners, weeks, known.without(gone - weeks.keys()), (*people.faults, *faults)
    )


@dataclass(frozen=True, eq=False)
class PlannedHousehold:
    """A week of a household, ready to be kept.

    Attributes:
        week: The week.
        files: What is written for each person, with what was there before, by id.
    """

    week: HouseholdWeek
    files: Mapping[str, KeptFile]


@dataclass(frozen=True)
class HouseholdProgress:
    """How far the planning of a household is.

    Attributes:
        done: Steps done.
        steps: Steps in all.
    """

    done: int
    steps: int


def going_on(
    household: HouseholdPeople,
    catalogue: Catalogue,
    care: CareRules,
    today: date,
    current: Mapping[str, Plan] | None = None,
) -> GoingOn:
    """Return the plans that people have, and what of them is over.

    Args:
        household: Its people.
        catalogue: The household's tables.
        care: The care rules.
        today: The days before it are past.
        current: Plans that go before what is in the files: that on the screen.
    """
    plans = _kept_plans(household, catalogue, care, current or {})
    over = {
        key: Over(today, peek_eaten(path.with_name(EATEN_FILE)))
        for key, path in household.weeks.items()
    }
    return GoingOn(plans, over)


def _kept_plans(
    household: HouseholdPeople, catalogue: Catalogue, care: CareRules, current: Mapping[str, Plan]
) -> dict[str, Plan]:
    plans = dict(current)
    for key, path in household.weeks.items():
        if key not in plans and (plan := open_own_week(path, catalogue, care).plan) is not None:
            plans[key] = plan
    return plans


def plan_table(
    context: PlanningContext,
    household: HouseholdPeople,
    start: date | None,
    days: int,
    seed: int,
    ticket: Ticket,
    kept: GoingOn | None = None,
) -> PlannedHousehold:
    """Plan a week for everybody, and make the files of it; report the steps on the way.

    Args:
        context: The tables, with what is at home.
        household: Its people.
        start: Date of the first day.
        days: 1 to 28.
        seed: Another seed, another week.
        ticket: Ends it.
        kept: What they have of these dates already; what of it is over stays.

    Raises:
        ProfileError: Somebody cannot be planned for.
        StoreError: A week that is kept cannot be read, so it must not be written over.
    """
    how = HowToPlan(
        effort=Effort.QUICK,
        pantry=context.pantry,
        cancelled=lambda: ticket.cancelled,
        on_step=lambda done, steps: ticket.report(HouseholdProgress(done, steps)),
    )
    before = {key: read_kept(path) for key, path in household.weeks.items()}
    week = plan_household(
        household.diners,
        household.table,
        context.catalogue,
        context.care,
        days=days,
        start=start,
        seed=seed,
        solver=context.solver,
        how=how,
        going_on=kept,
    )
    week = with_proofs(week, context.catalogue, context.care, how.cancelled)
    files = {
        key: KeptFile(path, before[key], plan_bytes(week.plans[key], context.catalogue))
        for key, path in household.weeks.items()
    }
    return PlannedHousehold(week, files)


def kept_week(
    household: HouseholdPeople,
    catalogue: Catalogue,
    care: CareRules,
    current: Mapping[str, Plan] | None = None,
) -> HouseholdWeek | None:
    """Return the week that the plans of a household make together.

    Args:
        household: Its people.
        catalogue: The household's tables.
        care: The care rules.
        current: Plans that go before what is in the files: that on the screen.

    Returns:
        The week of all whose plan begins on the same date as the first person's plan and has as
        many days; None where nobody has a plan.
    """
    plans = _kept_plans(household, catalogue, care, current or {})
    if not plans:
        return None
    first = next(iter(current.values())) if current else next(iter(plans.values()))
    same = {
        diner.id: plans[diner.id]
        for diner in household.diners
        if diner.id in plans
        and (plans[diner.id].start, plans[diner.id].days) == (first.start, first.days)
    }
    diners = tuple(
        replace(diner, profile=same[diner.id].profile)
        for diner in household.diners
        if diner.id in same
    )
    week = week_of_plans(diners, household.table, same, {})
    plates = guest_plates(week, catalogue, care)
    return replace(week, guest_plates=plates, notes=cook_notes(week, catalogue))


def missing_people(household: HouseholdPeople, week: HouseholdWeek | None) -> Sequence[str]:
    """Return sentences for people who have no plan for the days of a week; all without one."""
    return [
        translatable("{name} has no plan for this week.", name=Verbatim(diner.name))
        for diner in household.diners
        if week is None or diner.id not in week.plans
    ]
