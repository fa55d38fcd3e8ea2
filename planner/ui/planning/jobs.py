"""The work itself: plain functions on plain values, called on the worker's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path

from foods import Catalogue, DataError, Meal
from foods.languages import in_language
from foods.own_meal import is_known
from planner.domain import (
    CareRules,
    Plan,
    Profile,
    plan_week,
    problem_for,
    replan,
    shortfalls,
    with_meal,
)
from planner.domain.budget import is_over_budget, least_cost, least_cost_words
from planner.domain.conceding import accepted
from planner.domain.eatable import eatable
from planner.domain.edits import cleared
from planner.domain.fluids import load_fluid_needs
from planner.domain.food_costs import priced
from planner.domain.improving import improvements
from planner.domain.learning import Library, chapters
from planner.domain.pantry import Pantry
from planner.domain.planning import How
from planner.domain.review import reviewed
from planner.domain.strays import without_strays
from planner.store import StoreError, open_plan
from planner.store.own_catalogue import load_own_catalogue
from planner.store.own_places import OwnPlaces
from planner.store.own_prices import read_own_prices
from planner.ui.language import in_words
from planner.ui.planning.garbage import keep_loaded
from planner.ui.reading import CardView
from planner.ui.reading.meals import MealReader
from planner.ui.reading.read import card_of, read_ahead
from planner.ui.work import Ticket
from solver import Alternative, Effort, MenuSolver, Place

_SCREENS = (
    *("nutrients", "person", "wishes", "foods", "learn", "paper", "settings.dialog", "diet"),
    *(
        "diary",
        "palette",
        "weeks.dialog",
        "weeks.making",
        "week.swap",
        "exporting",
        "people.menu",
        "people.name_dialog",
    ),
    *("shopping.days_dialog", "shopping.eaters_dialog", "shopping.pantry_dialog"),
    *("shopping.shops_dialog", "shopping.own_dialog", "reading.shopping"),
    *("window.handbook", "window.help"),
)
"""What is imported while the person looks at the week."""


@dataclass(frozen=True, eq=False)
class Kit:
    """What planning needs, loaded once.

    Attributes:
        catalogue: The program's foods and dishes with one's own, and what one pays for them.
        base: The program's alone; None where nothing of one's own was asked for.
        pantry: What is at home when the work is asked for.
        effort: How hard to try for a week.
        faults: What of one's own could not be taken in, in sentences.
        language: Of the words in both.
        origin: The program's tables as they were read, in English.
    """

    catalogue: Catalogue
    care: CareRules
    solver: MenuSolver
    meals: MealReader
    base: Catalogue | None = None
    faults: tuple[str, ...] = ()
    language: str = "en"
    origin: Catalogue | None = None
    pantry: Pantry | None = None
    effort: Effort = Effort.NORMAL

    def how(self, ticket: Ticket) -> How:
        """How to plan, until nobody wants it any more."""
        return How(
            care=self.care,
            solver=self.solver,
            pantry=self.pantry,
            effort=self.effort,
            cancelled=lambda: ticket.cancelled,
        )


@dataclass(frozen=True)
class Offer:
    """Another meal for a place.

    Attributes:
        meal: The meal.
        card: As a card shows it.
        changes: What the day gains or loses by nutrient key, in its own unit.
        missed: How many targets more would be missed.
    """

    meal: Meal
    card: CardView
    changes: Mapping[str, float]
    missed: int


def load_kit(places: OwnPlaces | None = None, language: str = "en") -> Kit:
    """Read the tables, one's own among them, and make the solver ready."""
    try:
        import_module("planner.domain.explain")  # asked for as soon as there is a plan
        return _kit(Catalogue.load(), language, places)
    finally:
        keep_loaded()


def warm_screens() -> None:
    """Import the modules of dialogs and pages that are made when they are wanted."""
    for name in _SCREENS:
        import_module(f"planner.ui.{name}")
    import_module("planner.store.own_dish_files")
    chapters(Library.load())
    keep_loaded()


def rebuilt(kit: Kit, plan: Plan, places: OwnPlaces | None, language: str) -> tuple[Kit, Plan]:
    """The tables after one's own foods or the language changed, and the plan without what went."""
    origin = kit.origin or kit.base or kit.catalogue
    renewed = replace(_kit(origin, language, places), effort=kit.effort)
    foods, dishes = renewed.catalogue.foods.keys(), renewed.catalogue.dishes.keys()
    for place, meal in plan.meals.items():
        if not meal.foods <= foods or not is_known(meal, dishes):
            plan = cleared(plan, place)
    return renewed, reviewed(plan, renewed.catalogue)


def _kit(origin: Catalogue, language: str, places: OwnPlaces | None) -> Kit:
    base, care = in_language(origin, language), in_words(CareRules.load())
    load_fluid_needs()  # read here once: the week asks for them while it is shown
    whole, faults = _with_own(base, places) if places else (base, ())
    return Kit(whole, care, MenuSolver(whole), MealReader(whole), base, faults, language, origin)


def _with_own(base: Catalogue, places: OwnPlaces) -> tuple[Catalogue, tuple[str, ...]]:
    try:
        own = load_own_catalogue(base, places)
    except (StoreError, DataError) as error:
        return base, (error.said,)
    except ValueError as error:
        return base, (str(error),)
    faults = tuple(str(fault) for fault in own.faults)
    try:
        prices = read_own_prices(places.prices).prices
    except StoreError as error:
        return own.catalogue, (*faults, error.said)
    return priced(own.catalogue, prices), faults


def first(kit: Kit, profile: Profile, start: date, ticket: Ticket) -> Plan:
    """A week from nothing; the first form of it as soon as there is one."""
    how: How = {**kit.how(ticket), "on_improved": partial(_report, kit, ticket)}
    return plan_week(profile, kit.catalogue, start=start, **how)


def reopen(kit: Kit, path: Path) -> Plan:
    """The plan in a file."""
    return open_plan(path, kit.catalogue, kit.care)


def again(kit: Kit, plan: Plan, ticket: Ticket) -> Plan:
    """Another week around what is locked."""
    return anew(kit, replace(plan, seed=plan.seed + 1), ticket)


def anew(kit: Kit, plan: Plan, ticket: Ticket) -> Plan:
    """The week chosen from nothing around what is locked."""
    bare = replace(plan, meals={p: m for p, m in plan.meals.items() if p in plan.locked})
    how: How = {**kit.how(ticket), "on_improved": partial(_report, kit, ticket)}
    return replan(bare, kit.catalogue, **how)


def fill(kit: Kit, plan: Plan, ticket: Ticket) -> Plan:
    """The plan with its empty places filled; every meal stays as it is."""
    there = frozenset(plan.meals)
    held = replace(plan, locked=plan.locked | there, seed=plan.seed + 1)
    done = replan(held, kit.catalogue, **kit.how(ticket))
    return replace(done, locked=plan.locked)


def _report(kit: Kit, ticket: Ticket, plan: Plan) -> None:
    """Hand over a first form of a plan, read already."""
    read_ahead(plan, kit.meals)
    ticket.report(plan)


def follow(kit: Kit, plan: Plan, day: int, ticket: Ticket) -> Plan:
    """The plan after a change of wishes: the day on the screen at once, the others after."""
    live = _day_anew(kit, _eatable(kit, plan), day)
    if ticket.cancelled:
        return live
    _report(kit, ticket, live)
    return replan(replace(live, settled=plan.settled), kit.catalogue, **kit.how(ticket))


def one_day(kit: Kit, plan: Plan, day: int, only: Place | None, _: Ticket) -> Plan:
    """One day, or one meal of it, chosen anew; the rest stays."""
    places = frozenset([only] if only else ((day, slot) for slot in plan.slots)) - plan.locked
    held = frozenset(place for place in plan.meals if place not in places)
    bare = replace(
        plan,
        meals={place: plan.meals[place] for place in held},
        locked=plan.locked | held,
        empty=plan.empty - places if only else plan.empty,
        seed=plan.seed + 1,
    )
    done = _day_anew(kit, bare, day)
    return replace(done, locked=plan.locked)


def improve(kit: Kit, plan: Plan, ticket: Ticket) -> None:
    """Better a plan until nobody wants it any more; told whenever something is new."""
    told: tuple[float, float] | None = None
    for now in improvements(
        plan,
        kit.catalogue,
        kit.solver,
        care=kit.care,
        pantry=kit.pantry,
        cancelled=lambda: ticket.cancelled,
    ):
        if ticket.cancelled:
            return
        if (now.cost, now.bound) != told:
            told = now.cost, now.bound
            kit.meals.warm(now.plan)
            ticket.report(now)


def _eatable(kit: Kit, plan: Plan) -> Plan:
    """The plan without meals that are not eaten any more: nobody is to see these meanwhile.

    Nor is the answer to build on what only a person could have put there, and holds no longer.
    """
    return eatable(without_strays(plan, kit.catalogue), kit.catalogue, kit.care)


def _day_anew(kit: Kit, plan: Plan, day: int) -> Plan:
    """A day chosen anew by the solver and verified."""
    problem = problem_for(plan, kit.catalogue, kit.care, pantry=kit.pantry)
    solution = kit.solver.solve_day(problem, day, plan.meals)
    # What is still to be filled is no news: only the whole answer brings notes.
    return replace(accepted(plan, problem, solution, kit.care), notes=plan.notes)


def offers(kit: Kit, plan: Plan, place: Place, _: Ticket) -> tuple[Offer, ...]:
    """The five best other meals for a place, with what each would change."""
    problem = problem_for(plan, kit.catalogue, kit.care, pantry=kit.pantry)
    # A solver of its own: plans may be worked out in the other lane meanwhile.
    found = MenuSolver(kit.catalogue).alternatives(problem, plan.meals, place)
    return tuple(_offer(kit, plan, place, other) for other in found)


def _offer(kit: Kit, plan: Plan, place: Place, other: Alternative) -> Offer:
    card = card_of(other.meal, place, plan, kit.meals)
    before = len(shortfalls(plan, kit.catalogue))
    after = len(shortfalls(with_meal(plan, place, other.meal), kit.catalogue))
    return Offer(other.meal, replace(card, locked=False), other.change, max(0, after - before))


def least(kit: Kit, plan: Plan, ticket: Ticket) -> tuple[str, ...]:
    """The least a plan over its budget could cost and what drives it; nothing if it is kept."""
    if not is_over_budget(plan, kit.catalogue):
        return ()
    found = least_cost(plan, kit.catalogue, kit.care, cancelled=lambda: ticket.cancelled)
    return least_cost_words(found, kit.catalogue)
