"""The shopping list: what is to be bought for the meals of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from foods import AISLES, Catalogue, Purchase
from solver import Place

from .buying import buy_words, packs_needed
from .plan import Plan


@dataclass(frozen=True)
class ShoppingLine:
    """A line of the list.

    Attributes:
        aisle: Where it stands in the shop.
        name: What is bought.
        grams: Mass as bought (peel and bone included) that the meals need, exact.
        buy: How a person would say it: "2 bags (about 520 g)".
        foods: Ids of the foods it is for.
        meals: Places of the meals it is for.
        staple: Whether most kitchens have it already.
        packs: Whole packs or pieces to buy; 0 if it is weighed out.
        left_grams: What is left of them, g.
    """

    aisle: str
    name: str
    grams: float
    buy: str
    foods: tuple[str, ...]
    meals: tuple[Place, ...]
    staple: bool
    packs: int = 0
    left_grams: float = 0.0


@dataclass(frozen=True)
class _Need:
    """What one serving needs."""

    purchase: Purchase
    food: str
    place: Place
    grams: float


def shopping_list(
    plan: Plan, catalogue: Catalogue, *, days: range | None = None, eaters: int = 1
) -> tuple[ShoppingLine, ...]:
    """What is bought for some days of a plan, in the order of the shop.

    Foods that are bought as one thing make one line, whatever household measure they are
    eaten in. Grams bought are grams eaten times the yield of cooking, peeling and boning.

    Args:
        plan: The plan.
        catalogue: For how foods are bought.
        days: Days counted from 0; all by default.
        eaters: How many people eat the same.

    Returns:
        Lines by aisle and name, within an aisle staples last.
    """
    needs: dict[str, list[_Need]] = {}
    for need in _needs(plan, catalogue, range(plan.days) if days is None else days, eaters):
        needs.setdefault(need.purchase.buy_as, []).append(need)
    lines = [_line(of_one) for of_one in needs.values()]
    return tuple(sorted(lines, key=lambda line: (AISLES.index(line.aisle), line.staple, line.name)))


def _needs(plan: Plan, catalogue: Catalogue, days: Iterable[int], eaters: int) -> Iterator[_Need]:
    for day in days:
        for slot in plan.slots:
            meal = plan.meals.get((day, slot))
            for serving in meal.servings if meal else ():
                purchase = catalogue.foods[serving.food].purchase
                grams = serving.grams * purchase.bought_per_eaten * eaters
                yield _Need(purchase, serving.food, (day, slot), grams)


def _line(needs: list[_Need]) -> ShoppingLine:
    purchase = needs[0].purchase
    grams = sum(need.grams for need in needs)
    packs = 0 if purchase.staple else packs_needed(purchase, grams)
    return ShoppingLine(
        aisle=purchase.aisle,
        name=purchase.buy_as,
        grams=grams,
        buy=buy_words(purchase, grams),
        foods=tuple(dict.fromkeys(need.food for need in needs)),
        meals=tuple(dict.fromkeys(need.place for need in needs)),
        staple=purchase.staple,
        packs=packs,
        left_grams=packs * (purchase.pack_grams or 0.0) - grams if packs else 0.0,
    )
