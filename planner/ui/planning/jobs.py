"""The work itself: plain functions on plain values, called on the worker's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from foods import Catalogue, Meal
from planner.domain.care import CareRules
from planner.domain.edits import with_meal
from planner.domain.plan import Plan
from planner.domain.planning import plan_week, replan
from planner.domain.profile import Profile
from planner.domain.review import reviewed
from planner.store import open_plan
from planner.ui.reading import CardView
from planner.ui.reading.read import card_of
from planner.ui.work import Ticket
from solver import Effort, MenuSolver, Place

from .others import other_meals


@dataclass(frozen=True, eq=False)
class Kit:
    """What planning needs, loaded once."""

    catalogue: Catalogue
    care: CareRules
    solver: MenuSolver


@dataclass(frozen=True)
class Offer:
    """Another meal for a place.

    Attributes:
        meal: The meal.
        card: As a card shows it.
        changes: What the day gains or loses by nutrient key, in its own unit.
        missed: Targets that would be missed, in all days.
    """

    meal: Meal
    card: CardView
    changes: Mapping[str, float]
    missed: int


def load_kit() -> Kit:
    """Read the tables and make the solver ready."""
    catalogue = Catalogue.load()
    return Kit(catalogue, CareRules.load(), MenuSolver(catalogue))


def first(kit: Kit, profile: Profile, start: date, ticket: Ticket) -> Plan:
    """A week from nothing; the first form of it as soon as there is one."""
    return plan_week(
        profile,
        kit.catalogue,
        start=start,
        care=kit.care,
        solver=kit.solver,
        cancelled=lambda: ticket.cancelled,
        on_improved=ticket.report,
    )


def reopen(kit: Kit, path: Path) -> Plan:
    """The plan in a file."""
    return open_plan(path, kit.catalogue, kit.care)


def again(kit: Kit, plan: Plan, ticket: Ticket) -> Plan:
    """Another week around what is locked."""
    bare = replace(plan, meals={p: m for p, m in plan.meals.items() if p in plan.locked})
    return replan(
        bare,
        kit.catalogue,
        seed=plan.seed + 1,
        care=kit.care,
        solver=kit.solver,
        cancelled=lambda: ticket.cancelled,
        on_improved=ticket.report,
    )


def follow(kit: Kit, plan: Plan, day: int, ticket: Ticket) -> Plan:
    """The plan after a change of wishes: the day on the screen at once, the others after."""
    live = _only(kit, plan, frozenset((day, slot) for slot in plan.slots), ticket)
    if ticket.cancelled:
        return live
    ticket.report(live)
    return replan(
        live,
        kit.catalogue,
        care=kit.care,
        solver=kit.solver,
        cancelled=lambda: ticket.cancelled,
    )


def one_day(kit: Kit, plan: Plan, day: int, only: Place | None, ticket: Ticket) -> Plan:
    """One day, or one meal of it, chosen anew; the rest stays."""
    places = frozenset([only] if only else ((day, slot) for slot in plan.slots))
    fresh = {p: m for p, m in plan.meals.items() if p not in places or p in plan.locked}
    bare = replace(plan, meals=fresh, empty=plan.empty - places, seed=plan.seed + 1)
    return _only(kit, bare, places, ticket)


def offers(kit: Kit, plan: Plan, place: Place, ticket: Ticket) -> tuple[Offer, ...]:
    """The best other meals for a place, with what each would change."""
    found = other_meals(kit.solver, plan, place, kit.catalogue, kit.care, ticket)
    return tuple(_offer(kit, plan, place, meal) for meal in found)


def _offer(kit: Kit, plan: Plan, place: Place, meal: Meal) -> Offer:
    from planner.domain.shortfalls import shortfalls
    from planner.domain.totals import meal_totals

    card = card_of(meal, place, plan, kit.catalogue)
    old = plan.meals.get(place)
    had = meal_totals(old, kit.catalogue) if old else {}
    changes = {k: v - (had[k].amount if k in had else 0.0) for k, v in card.amounts.items()}
    missed = shortfalls(with_meal(plan, place, meal), kit.catalogue)
    return Offer(meal, replace(card, locked=False), changes, len(missed))


def _only(kit: Kit, plan: Plan, places: frozenset[Place], ticket: Ticket) -> Plan:
    """Choose some places anew: all other meals are locked for the while."""
    held = frozenset(place for place in plan.meals if place not in places)
    blank = (
        frozenset((day, slot) for day in range(plan.days) for slot in plan.slots)
        - places
        - frozenset(plan.meals)
    )
    frozen = replace(plan, locked=plan.locked | held, empty=plan.empty | blank)
    done = replan(
        frozen,
        kit.catalogue,
        care=kit.care,
        solver=kit.solver,
        effort=Effort.QUICK,
        cancelled=lambda: ticket.cancelled,
    )
    freed = replace(done, locked=done.locked & plan.locked, empty=done.empty - blank)
    return reviewed(freed, kit.catalogue)
