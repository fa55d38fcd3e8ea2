"""Turn a plan into the question that the solver is asked."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date

from foods import Catalogue
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.assessment.targets_per_day import (
    average_targets,
    own_targets_with,
    targets_with,
)
from planner.domain.care.effects import ENERGY, ceiling_margin
from planner.domain.care.rules import CareRules
from planner.domain.person.supplements import supplied
from planner.domain.person.vitamin_d import (
    VITAMIN_D,
    eats_fish,
    eats_plants_only,
    treated_mushrooms,
)
from planner.domain.person.wish_tables import load_food_groups, weights_of
from planner.domain.person.wishes import LEFTOVERS_A_WEEK, HowOften, Leftovers, Wishes
from planner.domain.place_names import is_weekend
from planner.domain.plan.leftovers import true_leftovers
from planner.domain.plan.meal_frames import mean_share_at_home, share_at_home
from planner.domain.plan.plan import Plan
from planner.domain.shopping.food_costs import usual_costs
from planner.domain.shopping.pantry import Pantry, at_home
from planner.domain.target import Target
from solver import (
    Frequency,
    Limit,
    MealBefore,
    MenuProblem,
    Per,
    Place,
    Shopping,
    WeekAmount,
    load_weights,
)

from .barred_places import barred_places
from .eaten_otherwise import EatenOtherwise, without_eaten
from .orphaned_meals import orphaned_meals
from .out_of_season import out_of_season

_JUST_ABOVE = 1.01
_PLANTS_VITAMIN_D_WEIGHT = 0.05
"""What a miss of it counts beside other misses: at 1, weeks gave up 200 kcal a day for 1 µg, and at
0.15 every snack was a fortified drink; plants alone reach about half of the target in any case."""
MUCH_ENERGY_KCAL = 2600.0
"""From this least of a day on, plates have what `more_parts.toml` sets beside them. Up to 2,600
kcal all of 69 random people were met without, from 2,760 on some were not."""
_NO_FISH_VITAMIN_D_WEIGHT = 0.3
"""The same for who eats milk or eggs and no fish: at 1, days missed energy and magnesium that
could be had, for a week that had to miss the vitamin in any case."""
_WEEK_DAYS = 7
"""UV-treated mushrooms stand once in so many days at most."""

Past = Callable[[date], tuple[MealBefore, ...]]
"""Returns lunches and dinners of the four weeks before a date (`planner.domain.plan.calendar`)"""
_OFTEN = 3.0
"""How many times as much a leftover is worth to who wants them often."""


def problem_for(
    plan: Plan,
    catalogue: Catalogue,
    care: CareRules,
    *,
    weights: Mapping[str, float] | None = None,
    pantry: Pantry | None = None,
    past: Past | None = None,
) -> MenuProblem:
    """Return the menu problem of a plan for these tables and rules; see `menu_problem`."""
    requirements = requirements_of(plan.profile, catalogue, care)
    return menu_problem(plan, requirements, weights=weights, pantry=pantry, past=past)


def menu_problem(
    plan: Plan,
    requirements: Requirements,
    *,
    weights: Mapping[str, float] | None = None,
    pantry: Pantry | None = None,
    past: Past | None = None,
) -> MenuProblem:
    """Return the menu problem of a plan: its targets, what may be eaten, what stays.

    Args:
        plan: Locked meals stay; the others are kept where nothing speaks against them.
        requirements: What the profile of the plan means.
        weights: Changes of ``solver/weights.toml``, after those of the person's wishes.
        pantry: What is at home, to be used.
        past: Tells what was eaten before a date; None = nothing is known of it.
    """
    astray, wishes = orphaned_meals(plan, requirements.catalogue), plan.profile.wishes
    left = _held_leftovers(plan, requirements, astray)
    fixed = (plan.locked | plan.settled | left.keys() | set(left.values())) - astray
    eaten = EatenOtherwise(plan, requirements.catalogue, fixed)
    problem = MenuProblem(
        catalogue=requirements.catalogue,
        days=plan.days,
        slots=plan.slots,
        allowed_foods=requirements.allowed_foods - requirements.unasked_foods,
        limits=(
            *_limits(plan, plan.targets, eaten.mean),
            *_floor(plan, requirements),
            *requirements.fluid_limits,
        ),
        of_day=day_limits(plan, requirements, eaten),
        caps=requirements.meal_caps,
        amounts=tuple(week_amounts(plan, requirements)),
        centres=centres(plan, eaten),
        max_minutes=max_minutes(plan),
        budget_usd=budget_usd(plan),
        frequencies=tuple(frequencies(plan, requirements.catalogue)),
        before=past(plan.start) if past and plan.start else (),
        weights={**weights_of(wishes), **_leftover_weight(wishes), **(weights or {})},
        seed=plan.seed,
    )
    problem = _with_meals(_with_choice(problem, plan, requirements), plan, fixed, left)
    return _with_purchases(problem, plan, pantry or Pantry())


def _with_choice(problem: MenuProblem, plan: Plan, requirements: Requirements) -> MenuProblem:
    """Return the problem with the dishes there are to choose from, and what is liked of all."""
    diet, kitchen = plan.profile.diet, plan.profile.kitchen
    return replace(
        problem,
        never=frozenset(requirements.dishes_left_out),
        barred=barred_places(plan, requirements.catalogue),
        liked=diet.like,
        disliked=diet.dislike | requirements.rare_foods,
        leanings=plan.profile.wishes.leanings,
        out_of_season=out_of_season(plan),
        obtainable=kitchen.can_get,
        eats_more=needs_much_energy(plan),
        style=diet.style,
    )


def _with_meals(
    problem: MenuProblem, plan: Plan, fixed: frozenset[Place], left: Mapping[Place, Place]
) -> MenuProblem:
    """Return the problem with the meals of the plan: what is fixed, what may stay, what is left."""
    gone = plan.eaten.keys() - fixed  # something else was eaten there
    return replace(
        problem,
        locked={place: plan.meals[place] for place in sorted(fixed & set(plan.meals))},
        empty=plan.empty | plan.closed | gone,
        keep={place: meal for place, meal in plan.meals.items() if place not in fixed | gone},
        leftovers=frozenset(left),
        most_leftovers=max(0, most_leftovers(plan) - len(left)),
    )


def _with_purchases(problem: MenuProblem, plan: Plan, pantry: Pantry) -> MenuProblem:
    """Return the problem with what is at home and what the rest costs."""
    catalogue = problem.catalogue
    return replace(
        problem,
        usd_per_100g=usual_costs(catalogue).usd_per_100g,
        at_home=at_home(pantry, catalogue, plan.start, plan.days),
        shopping=shopping_of(plan, catalogue, pantry),
    )


def shopping_of(plan: Plan, catalogue: Catalogue, pantry: Pantry) -> Shopping:
    """Return how the foods of a plan are bought: what is there, when, and for how many."""
    stock = pantry.by_purchase(catalogue, plan.start)
    return Shopping(
        at_home={name: sum(item.grams for item in items) for name, items in stock.items()},
        trips=plan.shopping.trips,
        freezer=plan.profile.wishes.freezer,
    )


def most_leftovers(plan: Plan) -> int:
    """Return how many meals of a plan are left over at most, beside dinners cooked double."""
    wishes = plan.profile.wishes
    most = LEFTOVERS_A_WEEK[wishes.leftovers] - wishes.cook_double
    return max(0, round(most * plan.days / 7))


def _leftover_weight(wishes: Wishes) -> dict[str, float]:
    """Return what a leftover is worth to who wants them often."""
    if wishes.leftovers is not Leftovers.OFTEN:
        return {}
    usual = weights_of(wishes).get("leftover", load_weights().weights["leftover"].value)
    return {"leftover": _OFTEN * usual}


def _held_leftovers(
    plan: Plan, requirements: Requirements, astray: Collection[Place]
) -> dict[Place, Place]:
    """Return leftovers that stay as they are: the person may still eat them, and wants the dish."""
    true = true_leftovers(plan.leftovers, plan.meals, requirements.catalogue)
    return {
        place: source
        for place, source in true.items()
        if place not in astray
        and source not in astray
        and requirements.may_be_served(plan.meals[place], place[1])
    }


def is_limit(target: Target) -> bool:
    """Return whether a target binds the solver."""
    return target.on and not (target.minimum is None and target.maximum is None)


def _floor(plan: Plan, requirements: Requirements, share: float = 1.0) -> Iterator[Limit]:
    """Yield the least energy of an adult who switched the target off, or a share of it."""
    floor = requirements.energy_floor
    if floor is not None and any(t.nutrient == ENERGY and not t.on for t in plan.targets):
        yield Limit(ENERGY, share * floor.kcal)


def week_amounts(plan: Plan, requirements: Requirements) -> Iterator[WeekAmount]:
    """Yield how many grams of groups of foods care lets the plan have."""
    for effect in requirements.weekly:
        yield from effect.week_amounts(
            requirements.catalogue, requirements.allowed_foods, plan.days
        )


def centres(plan: Plan, eaten: EatenOtherwise | None = None) -> dict[str, float]:
    """Return what the mean of the days is to lie near: the energy needed, or its band's middle.

    Where the whole need is the least, the mean lies just above it. What is eaten otherwise is
    taken off, so that the other days do not make up for it.
    """
    found = _centres(plan)
    if eaten is None or not found:
        return found
    return {ENERGY: max(0.0, found[ENERGY] - eaten.mean.get(ENERGY, 0.0))}


def _centres(plan: Plan) -> dict[str, float]:
    target = next((t for t in average_targets(plan) if t.nutrient == ENERGY), None)
    if target is None or not target.on or target.minimum is None or target.maximum is None:
        return {}
    share = mean_share_at_home(plan)
    if target.reference is not None and target.minimum >= share * target.reference:
        return {ENERGY: min(target.maximum, _JUST_ABOVE * target.minimum)}
    return {ENERGY: (target.minimum + target.maximum) / 2}


def needs_much_energy(plan: Plan) -> bool:
    """Return whether more may stand beside meals: usual portions bring too little energy."""
    target = next((t for t in plan.targets if t.nutrient == ENERGY), None)
    return target is not None and target.on and (target.minimum or 0.0) >= MUCH_ENERGY_KCAL


def food_limits(plan: Plan) -> tuple[Limit, ...]:
    """Return what the targets ask of the food: what supplements give is taken off."""
    return tuple(_limits(plan, plan.targets, {}))


def _lightened(limit: Limit, plan: Plan) -> Limit:
    """Return the limit of vitamin D with less weight for who eats no fish, least for plants only.

    No week of ordinary plant foods has enough of it, nor do many without fish, and what is missed
    anyway is not to be made a little less at the cost of the energy of the week.
    """
    diet = plan.profile.diet
    if limit.nutrient != VITAMIN_D or eats_fish(diet):
        return limit
    plants = eats_plants_only(diet)
    return replace(limit, weight=_PLANTS_VITAMIN_D_WEIGHT if plants else _NO_FISH_VITAMIN_D_WEIGHT)


def day_limits(
    plan: Plan, requirements: Requirements, eaten: EatenOtherwise
) -> dict[int, tuple[Limit, ...]]:
    """Return what some days ask of the food instead, by day.

    They are days of training, with a meal eaten out, or with something eaten otherwise.
    """
    asked: dict[int, tuple[Target, ...]] = {}
    for day in range(plan.days):
        targets = targets_with if day in eaten.days else own_targets_with
        asked[day] = targets(plan, day, requirements.training)
    found: dict[int, tuple[Limit, ...]] = {}
    for day, own in ((day, own) for day, own in asked.items() if own):
        more = eaten.on_day(day)
        floor = _floor(plan, requirements, share_at_home(plan, day))
        less = (without_eaten(limit, more.get(limit.nutrient, 0.0)) for limit in floor)
        found[day] = (*_limits(plan, own, eaten.mean, more), *less)
    return found


def _limits(
    plan: Plan,
    targets: tuple[Target, ...],
    mean: Mapping[str, float],
    of_day: Mapping[str, float] | None = None,
) -> Iterator[Limit]:
    """Yield the limits of a day; a mean is held over what is eaten at home on all days.

    Args:
        plan: The plan.
        targets: Of the day.
        mean: What is eaten otherwise on the average day, by nutrient.
        of_day: The same on this day.
    """
    taken = supplied(plan.profile.care.supplements)
    means = {target.nutrient: target for target in average_targets(plan)}
    for target in filter(is_limit, targets):
        given = taken.get(target.nutrient, 0.0)
        limit = without_eaten(limit_of(target, given), (of_day or {}).get(target.nutrient, 0.0))
        if target.per is Per.WEEK:
            least = limit.least_a_day
            average = limit_of(means[target.nutrient], given)
            average = without_eaten(average, mean.get(target.nutrient, 0.0))
            limit = replace(average, least_a_day=least)
        yield _lightened(limit, plan)


def limit_of(target: Target, taken: float = 0.0) -> Limit:
    """Return the solver's form of a target.

    Args:
        target: Holds for food and supplements together.
        taken: What supplements give a day. Where that alone passes the maximum, no menu can
            mend it: the food by itself is then kept below.
    """
    low, high, least = target.minimum, target.maximum, target.least_a_day
    if least is not None:
        least = max(0.0, least - taken)
    if low is not None:
        low = max(0.0, low - taken)
    if high is not None and taken < high:
        high -= taken
    if high is not None and target.safety:
        high -= ceiling_margin(low, high)
    return Limit(target.nutrient, low, high, target.per, target.safety, least_a_day=least)


def max_minutes(plan: Plan) -> tuple[int | None, ...]:
    """Return the longest a meal may take, for each day; none on weekends. Empty if none at all."""
    minutes = plan.profile.meals.weekday_minutes
    if minutes is None:
        return ()
    days = range(plan.days)
    return tuple(None if is_weekend(day, plan.start) else minutes for day in days)


def budget_usd(plan: Plan) -> float | None:
    """Return the budget of the whole plan, US dollars; None = any amount."""
    budget = plan.profile.wishes.budget_usd
    return None if budget is None else budget * plan.days / 7.0


def frequencies(plan: Plan, catalogue: Catalogue) -> Iterator[Frequency]:
    """Yield how often groups of foods are eaten in the whole plan, by the person's rules a week."""
    groups = load_food_groups()
    for rule in plan.profile.wishes.how_often:
        bounds = servings(rule, plan.days) if rule.slot in (None, *plan.slots) else (None, None)
        yield Frequency(groups[rule.group].foods(catalogue), *bounds, rule.slot)
    # Where they are not asked for none is planned: what is asked when they are is the same bound.
    treated, diet = treated_mushrooms(catalogue), plan.profile.diet
    if treated and (treated & diet.like or not eats_fish(diet)):
        yield Frequency(treated, None, math.ceil(plan.days / _WEEK_DAYS))


def servings(rule: HowOften, days: int) -> tuple[int | None, int | None]:
    """Return a weekly rule for so many days: parts of a serving are not asked for, nor denied."""
    least = None if rule.least is None else math.floor(rule.least * days / 7)
    most = None if rule.most is None else math.ceil(rule.most * days / 7)
    return least, most
