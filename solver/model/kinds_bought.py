"""The week's larder: which foods of each kind are bought this week.

Variety alone buys five breads and four plant drinks for one week. So the seed draws a few
foods of each kind into the larder, and every use of another one costs a little: a week then
shares its packs, and the next seed's week shares others. What a target needs still comes in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from zlib import crc32

from foods import Food
from solver.problem import MenuProblem

from .weights import KindHabit, WeightTable

SPECIAL = "special"
"""Tag of substitutes that nobody picks without need: gluten-free bread, puffed millet."""


def kinds_bought_costs(
    problem: MenuProblem, served: Collection[str], table: WeightTable, weights: Mapping[str, float]
) -> Mapping[str, float]:
    """Price each use of a food that is not among those bought this week, or is special.

    Args:
        problem: For its foods, likes, locks and seed.
        served: Ids of the foods that a permitted dish can serve.
        table: Says how many foods of a kind are in the larder.
        weights: Value of each weight by name.

    Returns:
        A cost for every food of the catalogue, mostly 0.
    """
    foods = problem.catalogue.foods
    outside = {food.id for food in _outside(problem, served, table)}
    return {
        name: weights["larder"] * (name in outside)
        + weights["special"] * (SPECIAL in food.tags and name not in problem.obtainable)
        for name, food in foods.items()
    }


def _outside(problem: MenuProblem, served: Collection[str], table: WeightTable) -> Iterator[Food]:
    """Yield foods of limited kinds beyond the first so many things bought of each kind."""
    foods = [problem.catalogue.foods[name] for name in sorted(served)]
    limited = [f for f in foods if _most(f, table) is not None and not f.purchase.staple]
    bought: set[str] = set()
    for kind in sorted({food.kind for food in limited}):
        alike = sorted((f for f in limited if f.kind == kind), key=lambda f: _rank(f, problem))
        names = dict.fromkeys(food.purchase.buy_as for food in alike)
        bought.update(islice(names, _most(alike[0], table)))
    return (food for food in limited if food.purchase.buy_as not in bought)


def _most(food: Food, table: WeightTable) -> int | None:
    return table.kinds.get(food.kind, KindHabit()).larder


def _rank(food: Food, problem: MenuProblem) -> tuple[bool, bool, bool, int]:
    """Order foods: locked in or liked first, special or disliked last."""
    locked = any(food.id in meal.foods for meal in problem.locked.values())
    return (
        not (locked or food.id in problem.liked),
        food.id in problem.disliked,
        SPECIAL in food.tags,
        crc32(f"{problem.seed}:larder:{food.purchase.buy_as}".encode()),
    )
