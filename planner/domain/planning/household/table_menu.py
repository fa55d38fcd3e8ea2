"""Which dishes a table shares: a week for one eater whose needs are the strictest of all.

Portions scale a dish, so what has to fit everybody is what a kilocalorie of it brings. The
eater of the table has of every nutrient the highest minimum and the lowest maximum per
kilocalorie of those who eat together: a dish of a good week for them serves every one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from foods import Catalogue, Diet, Meal
from planner.domain.assessment.requirements import Requirements
from planner.domain.care.effects import ENERGY
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import SLOTS, DietRules, MealRules, Profile
from planner.domain.person.wishes import Rating, Wishes
from planner.domain.plan.household import Diner, Guest
from planner.domain.plan.plan import Plan
from planner.domain.planning.barred_places import barred_places
from planner.domain.planning.blank import blank_for
from planner.domain.planning.to_solver import (
    centres,
    food_limits,
    menu_problem,
    week_amounts,
)
from planner.domain.shopping.pantry import Pantry
from solver import (
    Barred,
    Effort,
    Frequency,
    Limit,
    MenuProblem,
    MenuSolver,
    Per,
    Place,
    WeekAmount,
)

from .common_foods import TableFoods, table_dishes, table_foods

TABLE_KCAL = 2000.0
"""Energy of a day of the eater of the table; plates are multiples of their portions."""
_BAND = 0.04
_SPLITS_A_WEEK = 3
"""Shared meals a week at most that are split: each is a pan more."""


@dataclass(frozen=True, eq=False)
class Company:
    """People who eat some meals together.

    Attributes:
        diners: The people.
        guests: Their guests.
        places: The meals.
        foods: What they may have.
        catalogue: Foods and dishes of their table.
    """

    diners: tuple[Diner, ...]
    guests: tuple[Guest, ...]
    places: tuple[Place, ...]
    foods: TableFoods
    catalogue: Catalogue = field(repr=False)


def company(
    diners: Sequence[Diner],
    guests: Sequence[Guest],
    places: Sequence[Place],
    catalogue: Catalogue,
    care: CareRules,
) -> Company:
    """Return a company with what it may eat."""
    foods = table_foods(diners, guests, catalogue, care)
    dishes = table_dishes(catalogue, foods)
    return Company(tuple(diners), tuple(guests), tuple(places), foods, dishes)


@dataclass(frozen=True, eq=False)
class TableMenu:
    """Chooses the dishes of a company, and others where one serves somebody badly.

    Attributes:
        company: Who eats together.
        problem: What is asked for the eater of the table.
        solver: Of the company's catalogue.
    """

    company: Company
    problem: MenuProblem
    solver: MenuSolver

    def choose(self, cancelled: Callable[[], bool] | None) -> dict[Place, Meal]:
        """Return the whole week of the table's eater; the company's meals are among it."""
        found = self.solver.solve(self.problem, effort=Effort.QUICK, cancelled=cancelled)
        return dict(found.meals)

    def others(
        self, place: Place, week: Mapping[Place, Meal], tried: Collection[str]
    ) -> Iterator[Meal]:
        """Yield other meals for a place, best first: dishes that were not tried there.

        Args:
            place: Which meal.
            week: The week of the table's eater.
            tried: Ids of the dishes that did not serve.
        """
        problem = replace(self.problem, never=self.problem.never | set(tried))
        for found in self.solver.alternatives(problem, week, place):
            yield found.meal


def table_menu(
    company: Company,
    plans: Mapping[str, Plan],
    care: CareRules,
    *,
    fixed: Mapping[Place, Meal],
    seed: int,
    pantry: Pantry | None,
) -> TableMenu:
    """Return what chooses the shared dishes of a company.

    Args:
        company: Who eats together, and which meals.
        plans: Their blank plans, for their targets.
        care: The care rules.
        fixed: Shared meals of other companies, so that no dish comes twice in a row.
        seed: Breaks ties.
        pantry: What is at home.
    """
    own = [plans[diner.id] for diner in company.diners]
    each = [Requirements(plan.profile, company.catalogue, care) for plan in own]
    start, days = own[0].start, own[0].days
    shared = Requirements(_profile(company), company.catalogue, care)
    blank = blank_for(shared, days=days, seed=seed, start=start)
    problem = menu_problem(blank, shared, pantry=pantry)
    problem = replace(
        problem,
        limits=tuple(strictest(own)),
        allowed_foods=_on_the_table(company) - _unasked(each),
        liked=_liked(company.diners),
        disliked=_disliked(company, each),
        locked=dict(fixed),
        barred=dict(_barred(company, plans)),
        centres={ENERGY: TABLE_KCAL},
        frequencies=tuple(_few_splits(company)),
        amounts=tuple(_amounts(each, own)),
        style=max((diner.profile.diet.style for diner in company.diners), default=Diet.OMNIVORE),
    )
    return TableMenu(company, problem, MenuSolver(company.catalogue))


def _barred(company: Company, plans: Mapping[str, Plan]) -> Iterator[tuple[Place, Barred]]:
    """Yield what is not to stand at shared meals: what anybody's frames leave out there."""
    found = [barred_places(plans[diner.id], company.catalogue) for diner in company.diners]
    for place in company.places:
        barred = [each[place] for each in found if place in each]
        if barred:
            foods = frozenset[str]().union(*(each.foods for each in barred))
            dishes = frozenset[str]().union(*(each.dishes for each in barred))
            yield place, Barred(foods, dishes)


def strictest(plans: Sequence[Plan]) -> Iterator[Limit]:
    """Yield for each nutrient the limit that holds for everybody, per `TABLE_KCAL`.

    Where one person's maximum lies below another's minimum the maximum holds: what the other
    lacks comes from the meals eaten alone.
    """
    low, high = (1 - _BAND) * TABLE_KCAL, (1 + _BAND) * TABLE_KCAL
    yield Limit(ENERGY, low, high)
    per_kcal = [(food_limits(plan), TABLE_KCAL / energy_of(plan)) for plan in plans]
    limits = [(limit, share) for of_one, share in per_kcal for limit in of_one]
    for nutrient in dict.fromkeys(limit.nutrient for limit, _ in limits):
        if nutrient != ENERGY:
            yield _strictest([pair for pair in limits if pair[0].nutrient == nutrient])


def _strictest(limits: Sequence[tuple[Limit, float]]) -> Limit:
    lows = [each.minimum * share for each, share in limits if each.minimum is not None]
    highs = [each.maximum * share for each, share in limits if each.maximum is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    if low is not None and high is not None and low > high:
        low = None
    first = limits[0][0]
    daily = any(each.per is Per.DAY for each, _ in limits)
    return replace(
        first,
        minimum=low,
        maximum=high,
        per=Per.DAY if daily else Per.WEEK,
        safety=any(each.safety for each, _ in limits),
        least_a_day=None,
    )


def energy_of(plan: Plan) -> float:
    """Return the energy of a person's day, kcal: the middle of the band, or what is needed."""
    if found := centres(plan):
        return found[ENERGY]
    target = next((t for t in plan.targets if t.nutrient == ENERGY), None)
    bounds = (target.reference, target.minimum, target.maximum) if target else ()
    return next((bound for bound in bounds if bound), TABLE_KCAL)


def _profile(company: Company) -> Profile:
    """Return a profile with the habits that the company has in common."""
    of = [diner.profile for diner in company.diners]
    minutes = [p.meals.weekday_minutes for p in of if p.meals.weekday_minutes is not None]
    learnt: dict[str, int] = {}
    for dish, step in chain.from_iterable(profile.wishes.leanings.items() for profile in of):
        learnt[dish] = learnt.get(dish, 0) + step
    first = of[0].wishes
    wishes = Wishes(
        character=first.character,
        importance=first.importance,
        ratings={dish: Rating.NEVER for profile in of for dish in profile.wishes.never},
        learnt=learnt,
    )
    return Profile(
        diet=DietRules(),
        meals=MealRules(SLOTS, min(minutes, default=None)),
        wishes=wishes,
    )


def _unasked(each: Sequence[Requirements]) -> frozenset[str]:
    """Return the foods that are kept for who needs them: they eat them alone."""
    return frozenset().union(*(one.unasked_foods for one in each))


def _on_the_table(company: Company) -> frozenset[str]:
    """Return the foods that stand in some role of the company's dishes."""
    return company.foods.all | company.foods.some | company.foods.put_on_last


def _liked(diners: Sequence[Diner]) -> frozenset[str]:
    liked = [food for diner in diners for food in diner.profile.diet.like]
    return frozenset(food for food in liked if 2 * liked.count(food) >= len(diners))


def _disliked(company: Company, each: Sequence[Requirements]) -> frozenset[str]:
    disliked = {food for diner in company.diners for food in diner.profile.diet.dislike}
    return frozenset(disliked.union(*(one.rare_foods for one in each)))


def _few_splits(company: Company) -> Iterator[Frequency]:
    split = _on_the_table(company) - company.foods.all
    days = len({day for day, _ in company.places})
    if split:
        yield Frequency(split, most=max(1, round(_SPLITS_A_WEEK * days / 7)))


def _amounts(each: Sequence[Requirements], plans: Sequence[Plan]) -> Iterator[WeekAmount]:
    """Yield the most of groups of foods that care lets anybody's week have."""
    for one, plan in zip(each, plans, strict=True):
        for amount in week_amounts(plan, one):
            if amount.most is not None:
                yield replace(amount, least=None)
