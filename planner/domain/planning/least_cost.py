"""The least a week can cost that meets all targets, and what drives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from foods import Catalogue
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.care.rules import CareRules
from planner.domain.plan.plan import Plan
from planner.domain.shopping.food_costs import FoodCosts, WeekCost, usual_costs, week_cost
from planner.domain.translatable import TranslatableText, Within, listed, money, translatable
from solver import RULES_ONLY, Effort, MenuProblem, MenuSolver

from .from_solver import accepted
from .to_solver import is_limit, menu_problem

EASED = 0.9
"""A minimum is taken to this share of it to see what it costs."""

_PER_USD = 5.0
"""Weight of a dollar: a hundredth of a target outweighs many."""

_NAMED = 3
_CENT = 0.01


@dataclass(frozen=True)
class LeastCost:
    """The cheapest week found under a plan's targets and rules, whatever one likes.

    Attributes:
        plan: That week.
        cost: What it costs.
        foods: Ids of the foods that cost most in it with US dollars, dearest first.
        targets: Keys of the nutrients whose minimum costs most, with the US dollars that
            asking for a tenth less would save on the average week, dearest first.
    """

    plan: Plan
    cost: WeekCost
    foods: tuple[tuple[str, float], ...]
    targets: tuple[tuple[str, float], ...]


def is_over_budget(plan: Plan, catalogue: Catalogue) -> bool:
    """Return whether the meals cost more than wanted."""
    budget = plan.profile.wishes.budget_usd
    if budget is None:
        return False
    return week_cost(plan, usual_costs(catalogue)).usd > budget * plan.days / 7 + _CENT


def least_cost(
    plan: Plan,
    catalogue: Catalogue,
    care: CareRules,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> LeastCost:
    """Find the least cost; some seconds of work, not for the window's thread.

    Args:
        plan: Locked meals stay in it.
        catalogue: Foods and dishes.
        care: The care rules.
        cancelled: Asked now and then; True ends with what is known so far.
    """
    costs, solver = usual_costs(catalogue), MenuSolver(catalogue)
    requirements = requirements_of(plan.profile, catalogue, care)
    problem = _cheapest(plan, requirements)
    solution = solver.solve(problem, effort=Effort.NORMAL, cancelled=cancelled)
    bare = replace(plan, meals={p: m for p, m in plan.meals.items() if p in plan.locked}, notes=())
    found = accepted(replace(bare, leftovers={}), problem, solution, requirements)
    targets = _dearest_targets(plan, problem, solver, cancelled)
    return LeastCost(found, week_cost(found, costs), _dearest_foods(found, costs), targets)


def _estimated_words(least: LeastCost) -> TranslatableText:
    usd, n = money(least.cost.estimated_usd), len(least.cost.estimated)
    if n == 1:
        return translatable(
            "Of that {usd} is estimated: a food has no price and counts as dear.", usd=usd
        )
    return translatable(
        "Of that {usd} is estimated: {n} foods have no price and count as dear ones.", usd=usd, n=n
    )


def least_cost_words(least: LeastCost, catalogue: Catalogue) -> tuple[TranslatableText, ...]:
    """Return sentences: the least, the foods and the targets that drive it."""
    nutrients, foods = catalogue.nutrients, catalogue.foods
    words = [
        translatable("The least that meets the targets is about {usd}.", usd=money(least.cost.usd))
    ]
    if least.cost.estimated_usd >= _CENT:
        words.append(_estimated_words(least))
    if least.foods:
        named = listed(
            translatable("{food} {usd}", food=foods[name].title, usd=money(usd))
            for name, usd in least.foods
        )
        words.append(translatable("What costs most in it: {foods}.", foods=named))
    for key, usd in least.targets:
        label = Within(nutrients[key].label)
        words.append(
            translatable(
                "A tenth less {nutrient} would save about {usd}.", nutrient=label, usd=money(usd)
            )
        )
    return tuple(words)


def _cheapest(plan: Plan, requirements: Requirements) -> MenuProblem:
    weights = {**RULES_ONLY, "cost": _PER_USD}
    problem = menu_problem(plan, requirements, weights=weights)
    return replace(problem, budget_usd=None, leanings={}, keep={})


def _dearest_foods(plan: Plan, costs: FoodCosts) -> tuple[tuple[str, float], ...]:
    spent: dict[str, float] = {}
    for meal in plan.meals.values():
        for s in meal.servings:
            usd = costs.usd_per_100g[s.food] * s.grams / 100
            spent[s.food] = spent.get(s.food, 0.0) + usd
    return tuple(sorted(spent.items(), key=lambda item: (-item[1], item[0]))[:_NAMED])


def _dearest_targets(
    plan: Plan, problem: MenuProblem, solver: MenuSolver, cancelled: Callable[[], bool]
) -> tuple[tuple[str, float], ...]:
    whole, saved = solver.lower_bound(problem), {}
    for target in plan.targets:
        if cancelled():
            break
        if is_limit(target) and target.minimum:
            eased = tuple(
                replace(limit, minimum=target.minimum * EASED)
                if limit.nutrient == target.nutrient
                else limit
                for limit in problem.limits
            )
            bound = solver.lower_bound(replace(problem, limits=eased))
            saved[target.nutrient] = (whole - bound) / _PER_USD
    dear = [(key, usd) for key, usd in saved.items() if usd >= _CENT]
    return tuple(sorted(dear, key=lambda item: (-item[1], item[0]))[:_NAMED])
