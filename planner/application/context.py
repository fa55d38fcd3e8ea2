"""The planning context: what planning needs, loaded once, with what is one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module

from foods import Catalogue
from foods.dish.own_meal import is_known
from foods.languages import in_language
from planner.application.cancellation import Ticket
from planner.application.garbage_collection import freeze_loaded
from planner.application.household import load_tables
from planner.application.texts import ENGLISH, Texts
from planner.application.views.meals import MealReader
from planner.domain import CareRules, Plan
from planner.domain.assessment.fluids import load_fluid_needs
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.person.kitchen import local_catalogue
from planner.domain.person.profile import Profile
from planner.domain.plan.edits import cleared
from planner.domain.planning.plan_week import PlanningOptions
from planner.domain.planning.review import reviewed
from planner.domain.planning.to_solver import Past
from planner.domain.planning.what_is_over import HeldPlan, Over, held
from planner.domain.shopping.pantry import Pantry
from planner.store.own.places import OwnPlaces
from solver import Effort, MenuSolver


@dataclass(frozen=True, eq=False)
class PlanningContext:
    """What planning needs, loaded once.

    Attributes:
        catalogue: The program's foods and dishes with one's own, and what one pays for them.
        base: The program's alone; None where nothing of one's own was asked for.
        pantry: What is at home when the work is asked for.
        past: Tells what was eaten before a date; None where no weeks are kept.
        over: Tells what planning leaves as it is, days past and meals of which something was said;
            called on the worker's thread. None where no record is kept.
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
    past: Past | None = None
    over: Callable[[], Over] | None = None
    effort: Effort = Effort.NORMAL

    def of(self, profile: Profile) -> PlanningContext:
        """Return the context with foods as they are sold where a person buys them."""
        local = local_catalogue(self.catalogue, profile.kitchen)
        if local is self.catalogue:
            return self
        solver = self.solver.on(local)
        return replace(
            self, catalogue=local, solver=solver, meals=MealReader(local, self.meals.texts)
        )

    def requirements(self, profile: Profile) -> Requirements:
        """Return what a profile means with these tables; the same value for the same profile."""
        return requirements_of(profile, self.catalogue, self.care)

    def held(self, plan: Plan) -> HeldPlan:
        """Return a plan with all held that is over, to be planned around it."""
        return held(plan, self.over() if self.over else None, self.catalogue, self.care)

    def how(self, ticket: Ticket) -> PlanningOptions:
        """Return the options of planning, which the ticket can cancel."""
        return PlanningOptions(
            care=self.care,
            solver=self.solver,
            pantry=self.pantry,
            past=self.past,
            effort=self.effort,
            cancelled=lambda: ticket.cancelled,
        )


def load_context(
    places: OwnPlaces | None = None, language: str = "en", texts: Texts = ENGLISH
) -> PlanningContext:
    """Read the tables, one's own among them, and make the solver ready.

    Args:
        places: Where one's own foods, dishes and prices lie; None for the program's alone.
        language: Code of the language of foods and dishes.
        texts: How rules and what is shown of a plan are put into words.
    """
    try:
        import_module("planner.domain.explain")  # asked for as soon as there is a plan
        return _context(Catalogue.load(), language, places, texts)
    finally:
        freeze_loaded()


def rebuilt_context(
    context: PlanningContext, plan: Plan, places: OwnPlaces | None, language: str
) -> tuple[PlanningContext, Plan]:
    """Return the tables after own foods or language changed, and the plan without what went."""
    origin = context.origin or context.base or context.catalogue
    renewed = replace(
        _context(origin, language, places, context.meals.texts), effort=context.effort
    ).of(plan.profile)
    foods, dishes = renewed.catalogue.foods.keys(), renewed.catalogue.dishes.keys()
    for place, meal in plan.meals.items():
        if not meal.foods <= foods or not is_known(meal, dishes):
            plan = cleared(plan, place)
    return renewed, reviewed(plan, renewed.catalogue)


def _context(
    origin: Catalogue, language: str, places: OwnPlaces | None, texts: Texts
) -> PlanningContext:
    base = in_language(origin, language)
    care: CareRules = texts.translate_tables(CareRules.load())
    load_fluid_needs()  # read here once: the week asks for them while it is shown
    whole, faults = _with_own(base, places) if places else (base, ())
    return PlanningContext(
        whole, care, MenuSolver(whole), MealReader(whole, texts), base, faults, language, origin
    )


def _with_own(base: Catalogue, places: OwnPlaces) -> tuple[Catalogue, tuple[str, ...]]:
    own = load_tables(base, places)
    return own.catalogue, own.faults
