"""Plan weeks and read files for the window; called on a worker's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from foods import Catalogue
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext
from planner.application.dishes.offer import MealOffer
from planner.application.dishes.offers import OfferReader
from planner.application.household import OwnWeek, open_own_week
from planner.application.views.meals import MealReader
from planner.application.views.week import read_ahead
from planner.domain import Plan, Profile, plan_week, replan, with_profile
from planner.domain.assessment.without_forbidden import without_forbidden_meals
from planner.domain.plan.calendar import DateSpan
from planner.domain.plan.frames import with_frames
from planner.domain.planning.background import improvements
from planner.domain.planning.from_solver import accepted
from planner.domain.planning.least_cost import is_over_budget, least_cost, least_cost_words
from planner.domain.planning.orphaned_meals import without_orphaned_meals
from planner.domain.planning.plan_week import PlanningOptions
from planner.domain.planning.to_solver import menu_problem
from planner.domain.verify.frames import meals_against_the_week
from planner.store.bounded import stamp_of
from planner.store.plan_file import open_whole, whole_from
from solver import MenuProblem, MenuSolver, Place, Status

_ALL_DISHES = 10_000
_FIRST = 12


def plan_first_week(
    context: PlanningContext, profile: Profile, start: date, ticket: Ticket
) -> Plan:
    """Plan a week from nothing; report the first form of it as soon as there is one."""
    context = context.of(profile)
    how: PlanningOptions = {**context.how(ticket), "on_improved": partial(_report, context, ticket)}
    return plan_week(profile, context.catalogue, start=start, **how)


def plan_dates(
    context: PlanningContext, profile: Profile, span: DateSpan, seed: int, ticket: Ticket
) -> Plan:
    """Plan some dates from nothing, whatever weekday they begin on."""
    context = context.of(profile)
    return plan_week(
        profile,
        context.catalogue,
        days=span.days,
        seed=seed,
        start=span.first,
        **context.how(ticket),
    )


@dataclass(frozen=True, eq=False)
class Start:
    """What a start or a change of person begins with.

    Attributes:
        context: The tables, with what the week carries of its own.
        own: The person's answers and last week.
    """

    context: PlanningContext
    own: OwnWeek


def read_own_week(context: PlanningContext, week: Path, journal: Path | None) -> Start:
    """Read the answers of a person and their last week, and what a screen shows of it.

    Raises:
        AnswersError: The answers cannot be read.
    """
    own = open_own_week(week, context.catalogue, context.care, journal)
    context = with_tables(context, own.catalogue)
    if own.plan is not None:
        read_ahead(own.plan, context.meals)
    return Start(context, own)


@dataclass(frozen=True, eq=False)
class OpenedFile:
    """A plan that was opened.

    Attributes:
        context: The tables, with what the file carries of its own.
        plan: The plan.
        lost: What of the file is not in it, in sentences.
        more: Keys of the file that this version does not know.
        stamp: What tells its content from another; empty where it was not read from a file.
    """

    context: PlanningContext
    plan: Plan
    lost: tuple[str, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)
    stamp: str = ""


def open_file(
    context: PlanningContext, path: Path, data: Mapping[str, Any] | None = None
) -> OpenedFile:
    """Read the plan in a file or, if that is given, in its content, and what a screen shows.

    Raises:
        StoreError: It is no plan.
    """
    stamp = ""
    if data is None:
        stamp = stamp_of(path)
        opened = open_whole(path, context.catalogue, context.care)
    else:
        opened = whole_from(path, data, context.catalogue, context.care)
    tables = with_tables(context, opened.catalogue)
    read_ahead(opened.plan, tables.meals)
    return OpenedFile(tables, opened.plan, opened.lost, opened.more, stamp)


def open_kept_week(context: PlanningContext, path: Path, profile: Profile | None) -> OpenedFile:
    """Read a kept week, for the answers of now where these are given, and what a screen shows.

    Raises:
        StoreError: It cannot be read.
    """
    opened = open_file(context, path)
    context, plan = opened.context, opened.plan
    if profile is not None and plan.profile != profile:
        plan = with_profile(plan, profile, context.catalogue, context.care)
    read_ahead(plan, context.meals)
    return replace(opened, plan=plan)


def with_tables(context: PlanningContext, catalogue: Catalogue) -> PlanningContext:
    """Return the context with other tables, which have all that its own have."""
    if catalogue is context.catalogue:
        return context
    tables = context.catalogue.as_in_tables or context.catalogue
    same = (catalogue.as_in_tables or catalogue) is tables
    solver = context.solver.on(catalogue) if same else MenuSolver(catalogue)
    meals = MealReader(catalogue, context.meals.texts)
    return replace(context, catalogue=catalogue, solver=solver, meals=meals)


def plan_another_week(context: PlanningContext, plan: Plan, ticket: Ticket) -> Plan:
    """Plan another week around what is locked."""
    return replan_around_locked(context, replace(plan, seed=plan.seed + 1), ticket)


def replan_around_locked(context: PlanningContext, plan: Plan, ticket: Ticket) -> Plan:
    """Plan the week from nothing around what is locked, with the same seed."""
    context = context.of(plan.profile)
    over = context.held(plan)
    plan = over.plan
    bare = replace(plan, meals={p: m for p, m in plan.meals.items() if p in plan.locked})

    def tell(done: Plan) -> None:
        _report(context, ticket, over.released(done))

    how: PlanningOptions = {**context.how(ticket), "on_improved": tell}
    return over.released(replan(bare, context.catalogue, **how))


def fill_empty_places(context: PlanningContext, plan: Plan, ticket: Ticket) -> Plan:
    """Fill the empty places of a plan; every meal stays as it is."""
    context = context.of(plan.profile)
    over = context.held(plan)
    plan = over.plan
    there = frozenset(plan.meals)
    held = replace(plan, locked=plan.locked | there, seed=plan.seed + 1)
    done = replan(held, context.catalogue, **context.how(ticket))
    return over.released(replace(done, locked=plan.locked))


def fill_in_time(context: PlanningContext, plan: Plan, day: int, ticket: Ticket) -> Plan:
    """Fill the empty places; where a meal then takes too long, the whole day makes room for it."""
    done = fill_empty_places(context, plan, ticket)
    late = meals_against_the_week(done, context.catalogue)
    if ticket.cancelled or not any(place[0] == day for each in late for place in each.places):
        return done
    over = context.of(plan.profile).held(plan)
    plan = over.plan
    others = frozenset(place for place in plan.meals if place[0] != day)
    held = replace(plan, locked=plan.locked | others, seed=plan.seed + 1)
    again = replan(held, context.catalogue, **context.how(ticket))
    return over.released(replace(again, locked=plan.locked))


def _report(context: PlanningContext, ticket: Ticket, plan: Plan) -> None:
    """Hand over a first form of a plan, read already."""
    read_ahead(plan, context.meals)
    ticket.report(plan)


def replan_day_first(context: PlanningContext, plan: Plan, day: int, ticket: Ticket) -> Plan:
    """Plan under changed wishes: report the day on the screen at once, the others after."""
    context = context.of(plan.profile)
    over = context.held(plan)
    live = _day_anew(context, _eatable(context, over.plan), day)
    if ticket.cancelled:
        return over.released(live)
    _report(context, ticket, over.released(live))
    again = replace(live, settled=plan.settled)
    return over.released(replan(again, context.catalogue, **context.how(ticket)))


def replan_day(
    context: PlanningContext, plan: Plan, day: int, only: Place | None, _: Ticket
) -> Plan:
    """Choose one day, or one meal of it, anew; the rest stays."""
    context = context.of(plan.profile)
    over = context.held(plan)
    plan = over.plan
    places = frozenset([only] if only else ((day, slot) for slot in plan.slots)) - plan.locked
    held = frozenset(place for place in plan.meals if place not in places)
    bare = replace(
        plan,
        meals={place: plan.meals[place] for place in held},
        locked=plan.locked | held,
        empty=plan.empty - places if only else plan.empty,
        seed=plan.seed + 1,
    )
    done = _day_anew(context, bare, day)
    return over.released(replace(done, locked=plan.locked))


def improve_plan(context: PlanningContext, plan: Plan, ticket: Ticket) -> None:
    """Improve a plan while it pays and somebody wants it; report whatever is new."""
    context = context.of(plan.profile)
    told: tuple[float, float, int, Status] | None = None
    over = context.held(plan)
    for now in improvements(
        over.plan,
        context.catalogue,
        context.solver,
        care=context.care,
        pantry=context.pantry,
        past=context.past,
        cancelled=lambda: ticket.cancelled,
    ):
        if ticket.cancelled:
            return
        news = now.cost, now.bound, now.rounds, now.plan.status
        if news != told:
            told = news
            best = plan if now.plan is over.plan else over.released(now.plan)
            context.meals.warm(best)
            ticket.report(replace(now, plan=best))


def _eatable(context: PlanningContext, plan: Plan) -> Plan:
    """Return the plan without meals that are not eaten any more: nobody is to see these meanwhile.

    Nor is the answer to build on what only a person could have put there, and holds no longer.
    """
    held = without_orphaned_meals(plan, context.catalogue)
    return without_forbidden_meals(held, context.requirements(plan.profile))


def _day_anew(context: PlanningContext, plan: Plan, day: int) -> Plan:
    """Return a day chosen anew by the solver and verified."""
    requirements = context.requirements(plan.profile)
    problem = _problem(context, plan)
    solution = context.solver.solve_day(problem, day, plan.meals)
    # What is still to be filled is no news: only the whole answer brings notes.
    return replace(accepted(plan, problem, solution, requirements), notes=plan.notes)


def _problem(context: PlanningContext, plan: Plan) -> MenuProblem:
    requirements = context.requirements(plan.profile)
    return menu_problem(plan, requirements, pantry=context.pantry, past=context.past)


def find_alternatives(
    context: PlanningContext,
    plan: Plan,
    place: Place,
    ticket: Ticket,
    kinds: frozenset[str] = frozenset(),
) -> tuple[MealOffer, ...]:
    """Return a meal of every other dish that fits a place, the best first.

    Args:
        context: The tables.
        plan: The plan on the screen.
        place: Which meal.
        ticket: Ends it; what was read until then is returned.
        kinds: What is wanted there (`planner.domain.plan.frames`); meals against it are left out.
    """
    context = context.of(plan.profile)
    others = {at: amounts for at, amounts in plan.eaten.items() if at != place}
    framed = with_frames(replace(plan, eaten=others), place, kinds)
    problem = _problem(context, framed)
    # A solver of its own: plans may be worked out in the other lane meanwhile.
    found = MenuSolver(context.catalogue).alternatives(problem, plan.meals, place, _ALL_DISHES)
    reader, offers = OfferReader(context, plan, place, problem), []
    for other in found:
        if ticket.cancelled:
            break
        if reader.is_wanted(other.meal):
            offers.append(reader.offer(other))
            if len(offers) == _FIRST:  # there is something to look at while the rest is read
                ticket.report(tuple(offers))
    return tuple(offers)


def least_cost_sentences(context: PlanningContext, plan: Plan, ticket: Ticket) -> tuple[str, ...]:
    """Say the least a plan over its budget could cost and what drives it; nothing if it is kept."""
    context = context.of(plan.profile)
    if not is_over_budget(plan, context.catalogue):
        return ()
    found = least_cost(plan, context.catalogue, context.care, cancelled=lambda: ticket.cancelled)
    return least_cost_words(found, context.catalogue)
