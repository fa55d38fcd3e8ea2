"""Plan a week for a household: shared dishes first, then each person's week about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from foods import Catalogue, Meal
from planner.domain.care.rules import CareRules
from planner.domain.plan.household.diner import Diner
from planner.domain.plan.household.table import Guest, Table
from planner.domain.plan.household.week import HouseholdWeek, week_of_plans
from planner.domain.plan.plan import Plan
from planner.domain.planning.blank import blank_for
from solver import MenuSolver, Place

from .cook_notes import cook_notes
from .diner_weeks import DinerWeeks, HowToPlan
from .going_on import GoingOn
from .guest_plates import guest_plates
from .plates import Plates
from .shared_table import SharedTable
from .table_menu import company, table_menu

Group = tuple[tuple[Diner, ...], tuple[Guest, ...], tuple[Place, ...]]
"""People who share meals, their guests, and which meals."""

_OTHER_DISHES = 2
"""Other shared dishes that are tried for a meal after which somebody's day is short."""
_BETTER = 1e-6


def plan_household(
    diners: Sequence[Diner],
    table: Table,
    catalogue: Catalogue,
    care: CareRules,
    *,
    days: int = 7,
    start: date | None = None,
    seed: int = 0,
    solver: MenuSolver | None = None,
    how: HowToPlan | None = None,
    going_on: GoingOn | None = None,
) -> HouseholdWeek:
    """Plan a week for everybody of a household.

    Args:
        diners: The people, each with an id of their own.
        table: Who eats together.
        catalogue: Foods and dishes.
        care: The care rules.
        days: 1 to 28.
        start: Date of the first day; without it the week begins on some Monday.
        seed: The same people, table, days, start and seed give the same week.
        solver: Of this catalogue, to be used again.
        how: Effort, pantry, progress and cancelling.
        going_on: What they have of these dates already: frames and notes stay, and what is over.

    Returns:
        A verified plan for each person. A meal that the table eats together has the same dish
        and foods in all of them, in portions of their own.

    Raises:
        ProfileError: Somebody cannot be planned for.
        PlanRejected: What the solver answers breaks a rule (a fault of the program).
    """
    how = how or HowToPlan()
    weeks = DinerWeeks(catalogue, care, solver or MenuSolver(catalogue), how)
    bare = {
        each.id: blank_for(weeks.requirements(each.profile), days=days, seed=seed, start=start)
        for each in diners
    }
    kept = (going_on or GoingOn()).held(diners, table, bare, catalogue, care)
    blanks = {person: each.plan for person, each in kept.items()}
    groups = _companies(diners, table, blanks)
    steps = len(groups) + 2 * len(diners)
    tables = _tables(groups, blanks, weeks, seed, steps)
    plans = _plans(diners, blanks, tables, weeks, steps)
    released = {person: kept[person].released(plan) for person, plan in plans.items()}
    over = frozenset().union(*(each.places for each in kept.values()))
    return _whole(diners, table, released, tables, weeks, over)


def _tables(
    groups: Sequence[Group],
    blanks: Mapping[str, Plan],
    weeks: DinerWeeks,
    seed: int,
    steps: int,
) -> list[SharedTable]:
    """Return the table of each company with its dishes; those before are fixed for it."""
    tables: list[SharedTable] = []
    for some, guests, places in groups:
        fixed = {place: meal for each in tables for place, meal in each.pots.items()}
        tables.append(_table(some, guests, places, blanks, weeks, fixed, seed))
        tables[-1].choose(weeks.how.cancelled)
        weeks.how.on_step(len(tables), steps)
    return tables


def _plans(
    diners: Sequence[Diner],
    blanks: Mapping[str, Plan],
    tables: Sequence[SharedTable],
    weeks: DinerWeeks,
    steps: int,
) -> dict[str, Plan]:
    """Return each person's week about their plates, with short days mended, by id."""
    plans: dict[str, Plan] = {}
    for diner in diners:
        plans[diner.id] = _week(diner, blanks[diner.id], tables, weeks)
        weeks.how.on_step(len(tables) + len(plans), steps)
    for done, diner in enumerate(diners, 1):
        _mend(diner, plans, tables, weeks)
        weeks.how.on_step(len(tables) + len(plans) + done, steps)
    return plans


def _week(diner: Diner, blank: Plan, tables: Sequence[SharedTable], weeks: DinerWeeks) -> Plan:
    """Return a person's week about their plates; they leave the tables that do not fit it."""
    plates = _plates(tables, diner.id)
    plan = weeks.week(blank, plates)
    for place in plates.keys() - plan.locked:
        _leave(tables, place, diner.id)
    return plan


def _whole(
    diners: Sequence[Diner],
    table: Table,
    plans: Mapping[str, Plan],
    tables: Sequence[SharedTable],
    weeks: DinerWeeks,
    over: frozenset[Place],
) -> HouseholdWeek:
    """Return the week with who eats apart, and what is said to who cooks.

    A meal that is over was on no table of this planning: the plans tell who ate what.
    """
    served = {place: plates for each in tables for place, plates in each.served.items()}
    guests = {
        (key, place): meal
        for place, plates in served.items()
        for key, meal in plates.items()
        if key not in plans
    }
    week = HouseholdWeek(tuple(diners), table, plans, guests)
    apart = frozenset(
        (diner.id, place)
        for place in week.shared_places()
        for diner in week.eaters_at(place)
        if place not in over and diner.id not in served.get(place, {})
    )
    eaten = week_of_plans(diners, table, plans, guests)
    apart |= frozenset(pair for pair in eaten.apart if pair[1] in over)
    week = replace(week, apart=apart)
    if over:
        had = guest_plates(week, weeks.catalogue, weeks.care).items()
        guests |= {pair: meal for pair, meal in had if pair[1] in over}
        week = replace(week, guest_plates=guests)
    return replace(week, notes=cook_notes(week, weeks.catalogue))


def _companies(diners: Sequence[Diner], table: Table, blanks: Mapping[str, Plan]) -> list[Group]:
    """Return who shares which meals: the largest companies first, then by their first meal."""
    found: dict[tuple[tuple[str, ...], tuple[Guest, ...]], list[Place]] = {}
    some = next(iter(blanks.values()), None)
    for place in table.shared_places(some.days, some.start) if some else ():
        there = table.eaters(place, some.start if some else None)
        here = tuple(d.id for d in diners if d.id in there and _eats_at(blanks[d.id], place))
        guests = table.guests_at(place, some.start if some else None)
        if len(here) > 1 or (here and guests):
            found.setdefault((here, guests), []).append(place)
    of = {diner.id: diner for diner in diners}
    groups = [
        (tuple(of[person] for person in here), guests, tuple(places))
        for (here, guests), places in found.items()
    ]
    return sorted(groups, key=lambda group: (-len(group[0]), -len(group[2]), group[2][0]))


def _eats_at(plan: Plan, place: Place) -> bool:
    shut = plan.closed | plan.empty | plan.locked
    return place[1] in plan.slots and place not in shut


def _table(
    diners: tuple[Diner, ...],
    guests: tuple[Guest, ...],
    places: tuple[Place, ...],
    blanks: Mapping[str, Plan],
    weeks: DinerWeeks,
    fixed: Mapping[Place, Meal],
    seed: int,
) -> SharedTable:
    who = company(diners, guests, places, weeks.catalogue, weeks.care)
    over = {
        place: meal
        for place, meal in blanks[diners[0].id].meals.items()
        if meal.dish in who.catalogue.dishes
    }
    fixed = {**over, **fixed}
    menu = table_menu(who, blanks, weeks.care, fixed=fixed, seed=seed, pantry=weeks.how.pantry)
    return SharedTable(menu, Plates(weeks.catalogue, weeks.care, who.foods), blanks)


def _plates(
    tables: Sequence[SharedTable], person: str, day: int | None = None
) -> dict[Place, Meal]:
    return {place: meal for each in tables for place, meal in each.plates_for(person, day).items()}


def _leave(tables: Sequence[SharedTable], place: Place, person: str) -> None:
    for each in tables:
        if place in each.served:
            each.leave(place, person)


def _mend(
    diner: Diner, plans: dict[str, Plan], tables: Sequence[SharedTable], weeks: DinerWeeks
) -> None:
    """Mend a person's short days: by other portions first, then by another shared dish."""
    for day in weeks.short_days(plans[diner.id]):
        if weeks.how.cancelled():
            return
        _portions(diner.id, day, plans, tables, weeks)
        for each in tables:
            for place in [place for place in each.served if place[0] == day]:
                if day in weeks.short_days(plans[diner.id]) and diner.id in each.served[place]:
                    _other_dish(each, place, plans, tables, weeks)


def _portions(
    person: str,
    day: int,
    plans: dict[str, Plan],
    tables: Sequence[SharedTable],
    weeks: DinerWeeks,
) -> None:
    """Choose a person's day anew with free portions; keep it if it misses less."""
    plates = _plates(tables, person, day)
    if not plates:
        return
    beside = frozenset.intersection(
        *(each.company.foods.all for each in tables if each.plates_for(person, day))
    )
    found = weeks.free_day(plans[person], day, plates, beside)
    if found is None or weeks.missed(found) > weeks.missed(plans[person]) - _BETTER:
        return
    plans[person] = found
    for each in tables:
        for place in each.plates_for(person, day):
            each.served[place][person] = found.meals[place]


def _other_dish(
    table: SharedTable,
    place: Place,
    plans: dict[str, Plan],
    tables: Sequence[SharedTable],
    weeks: DinerWeeks,
) -> None:
    """Try other shared dishes at a place; keep the first by which the table misses less."""
    before = table.pots[place], dict(table.served[place]), dict(plans)
    people = [person for person in table.served[place] if person in plans]
    missed = sum(weeks.missed(plans[person]) for person in people)
    table.tried.setdefault(place, set()).add(before[0].dish)
    tries = 0
    for meal in table.others(place):
        if tries >= _OTHER_DISHES or weeks.how.cancelled():
            break
        if not table.serve(place, meal):
            continue
        tries += 1
        if _serve_all(people, place[0], plans, tables, weeks):
            now = sum(weeks.missed(plans[person]) for person in people)
            if now < missed - _BETTER:
                return
        table.pots[place], table.served[place] = before[0], dict(before[1])
        plans.update(before[2])
    table.week[place] = before[0]


def _serve_all(
    people: Sequence[str],
    day: int,
    plans: dict[str, Plan],
    tables: Sequence[SharedTable],
    weeks: DinerWeeks,
) -> bool:
    """Choose everyone's day anew about their plates; False where somebody's breaks a rule."""
    for person in people:
        found = weeks.day_again(plans[person], day, _plates(tables, person, day))
        if found is None:
            return False
        plans[person] = found
        if day in weeks.short_days(found):
            _portions(person, day, plans, tables, weeks)
    return True
