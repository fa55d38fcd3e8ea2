"""What every food costs a person who has a budget: unknown is estimated high, never free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from foods import Catalogue, Price, load_prices
from planner.domain.plan.plan import Plan
from planner.domain.translatable import TranslatableText, money, translatable

from .week_cost import Need, OwnPrice, need_cost

CAUTIOUS_PERCENTILE = 75
"""A food without a price is taken to cost this percentile of its kind's known prices."""
_CENT = 0.01


@dataclass(frozen=True)
class FoodCosts:
    """Prices of all foods.

    Attributes:
        usd_per_100g: US dollars per 100 g eaten, by food; every food has one.
        estimated: Ids of the foods whose price is an estimate by their kind.
    """

    usd_per_100g: Mapping[str, float]
    estimated: frozenset[str]


@dataclass(frozen=True)
class WeekCost:
    """What the meals of a plan cost.

    Attributes:
        usd: All of it, US dollars.
        estimated_usd: The part of it that is estimated.
        estimated: Ids of the foods in it without a price.
    """

    usd: float
    estimated_usd: float
    estimated: tuple[str, ...]


@lru_cache(maxsize=4)
def usual_costs(catalogue: Catalogue) -> FoodCosts:
    """Return the costs by what the person pays, then by the program's own price table."""
    return food_costs(catalogue, load_prices(), {})


def priced(catalogue: Catalogue, own: Mapping[str, OwnPrice]) -> Catalogue:
    """Return the catalogue with a person's own prices, by which budget and weeks are reckoned.

    Args:
        catalogue: The foods.
        own: One's own, by the name on the shopping list.
    """
    known = {name: _known(name, catalogue, {}, own) for name in catalogue.foods} if own else {}
    return replace(catalogue, paid={name: usd for name, usd in known.items() if usd is not None})


def food_costs(
    catalogue: Catalogue, prices: Mapping[str, Price], own: Mapping[str, OwnPrice]
) -> FoodCosts:
    """Return the cost of every food.

    Args:
        catalogue: The foods.
        prices: USDA's, by food.
        own: One's own, by the name on the shopping list; they go before USDA's, as those
            that the catalogue holds do.
    """
    known = {name: _known(name, catalogue, prices, own) for name in catalogue.foods}
    known.update(catalogue.paid)
    told = {name: usd for name, usd in known.items() if usd is not None}
    missing = catalogue.foods.keys() - told.keys()
    guessed = {name: _guess(catalogue.foods[name].kind, told, catalogue) for name in missing}
    usd = {name: told[name] if name in told else guessed[name] for name in catalogue.foods}
    own_prices = set(catalogue.paid) | {
        name for name in known if catalogue.foods[name].purchase.buy_as in own
    }
    guessed_by_kind = {name for name, price in prices.items() if price.estimated} - own_prices
    return FoodCosts(usd, frozenset(missing | guessed_by_kind & usd.keys()))


def week_cost(plan: Plan, costs: FoodCosts) -> WeekCost:
    """Return the cost of what is eaten in a plan; foods no table knows are passed over."""
    spent: dict[str, float] = {}
    for meal in plan.meals.values():
        for serving in meal.servings:
            usd = costs.usd_per_100g.get(serving.food, 0.0) * serving.grams / 100.0
            spent[serving.food] = spent.get(serving.food, 0.0) + usd
    guessed = {name: usd for name, usd in spent.items() if name in costs.estimated}
    return WeekCost(sum(spent.values()), sum(guessed.values()), tuple(sorted(guessed)))


def week_cost_words(cost: WeekCost) -> TranslatableText:
    """Return text such as "These meals cost about $62.10; $7.60 of it is estimated ..."."""
    if cost.estimated_usd < _CENT:
        return translatable("These meals cost about {usd}.", usd=money(cost.usd))
    return translatable(
        "These meals cost about {usd}; {part} of it is estimated, for foods without a price.",
        usd=money(cost.usd),
        part=money(cost.estimated_usd),
    )


def _known(
    name: str,
    catalogue: Catalogue,
    prices: Mapping[str, Price],
    own: Mapping[str, OwnPrice],
) -> float | None:
    bought = catalogue.foods[name].purchase
    grams = 100.0 * bought.bought_per_eaten
    need = Need(bought.buy_as, grams, ((name, 100.0),), bought.pack_grams)
    return need_cost(need, prices, own.get(bought.buy_as)).usd


def _guess(kind: str, told: Mapping[str, float], catalogue: Catalogue) -> float:
    alike = [usd for name, usd in told.items() if catalogue.foods[name].kind == kind]
    pool = alike or list(told.values())
    return float(np.percentile(pool, CAUTIOUS_PERCENTILE)) if pool else 0.0
