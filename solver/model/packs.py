"""What a plan costs at the till beyond what is eaten: lines to buy, and what is left of packs.

Foods bought as one thing share its packs. A thing that does not keep through the plan is bought
again, and what is left of an opened pack does not outlast its opened life, unless it is frozen:
so the days of a plan fall into spans, each with its own packs. For each thing and span

``line + left * grams of its packs that no meal eats``

is paid, ``left`` being higher for what spoils than for what goes into the pantry. Each amount is
that of the ordinary serving: no portion of fish is made small for the sake of a pack, and no
side large.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from foods import Food, Purchase
from foods.food.food import MANY_PACKS
from solver.problem import MenuProblem

from .options import NOTHING, Floats, Ints, OptionTable
from .week_rules import food_prices
from .weights import KindHabit, load_weights

WEIGHTS = ("pack_line", "left_spoils", "left_weight", "left_keeps")
"""Weights of the terms; packs are not looked at where all are 0."""

FRESH_DAYS = 14.0
"""What keeps no longer than this once it is opened, spoils."""

_LOST = 1e-7
_TAP = "water"
_AGAIN = 0.5
"""What a thing bought again on a later shopping day costs of a line."""


@dataclass(frozen=True, eq=False)
class PackCosts:
    """Prices of packs. A span is a thing with the days that one opened pack of it serves.

    Attributes:
        span: The span of each food on each day, ``(days, n_foods + 1)``; the dummy food and what
            is always at home have the last one, which costs nothing.
        per_eaten: Grams as bought for a gram eaten, ``(n_foods + 1,)``.
        sizes: Packs to choose from, g, the largest first, ``(k, n_spans)``.
        pack: What each pack more counts as in the choice of a size, g, ``(n_spans,)``.
        line: What it costs to buy any, ``(n_spans,)``.
        left: What each gram costs that is left over, ``(n_spans,)``.
        home: What is there, g, ``(n_spans,)``.
        names: What is bought, by span; empty for the last.
    """

    span: Ints
    per_eaten: Floats
    sizes: Floats
    pack: Floats
    line: Floats
    left: Floats
    home: Floats
    names: tuple[str, ...]

    def cost(self, spans: Ints, grams: Floats) -> Floats:
        """Return what amounts of some spans cost, shaped as ``spans``."""
        need = np.maximum(0.0, grams - self.home[spans])
        left = self.bought(spans, need) - need
        return np.asarray((need > _LOST) * (self.line[spans] + self.left[spans] * left))

    def bought(self, spans: Ints, need: Floats) -> Floats:
        """Return what the packs hold that `Purchase.fitting` would choose for a need, g."""
        few, best, held = self.pack[spans], None, need
        for sizes in self.sizes:
            size = sizes[spans]
            packs = np.ceil(need / size - _LOST)
            whole = packs * size
            lost = whole + packs * few
            if best is None:
                best, held = lost, whole
            else:
                held = np.where(lost < best, whole, held)
                best = np.minimum(lost, best)
        return np.asarray(held)

    def amounts(self, day: int, food: Ints, bought: Floats) -> Floats:
        """Return what the meals of a day take of each span, g as bought, ``(n_spans,)``."""
        spans = self.span[day][food.ravel()]
        return np.asarray(np.bincount(spans, bought.ravel(), minlength=len(self.line)), np.float64)

    def total(self, amounts: Floats) -> float:
        """Return what a plan pays that takes so much of each span."""
        used = np.flatnonzero(amounts > _LOST)
        return float(self.cost(used, amounts[used]).sum())


def build_packs(problem: MenuProblem, weights: Mapping[str, float]) -> PackCosts | None:
    """Return the prices; None where nothing is said of shopping or nothing is paid for packs."""
    shopping = problem.shopping
    if shopping is None or not any(weights[name] for name in WEIGHTS):
        return None
    foods = list(problem.catalogue.foods.values())
    price = food_prices(problem)
    names = list(dict.fromkeys(food.purchase.buy_as for food in foods if _counts(food)))
    first = {food.purchase.buy_as: row for row, food in reversed(list(enumerate(foods)))}
    lines = list[float]()
    rows, spans = list[tuple[Purchase, float, int, float]](), dict[str, Ints]()
    for name in names:
        food = foods[first[name]]
        usd = float(price[first[name]]) / food.purchase.bought_per_eaten
        labels = _labels(problem, food.purchase)
        spans[name] = np.array(labels) + len(rows)
        for number in range(max(labels) + 1):
            home = shopping.at_home.get(name, 0.0) if number == 0 else 0.0
            rows.append((food.purchase, usd, number, home))
            lines.append(_line(food, number, weights))
    last = len(rows)
    nothing = np.full(problem.days, last)
    of_food = [
        spans.get(food.purchase.buy_as, nothing) if _counts(food) else nothing for food in foods
    ]
    per_eaten = [food.purchase.bought_per_eaten * shopping.eaters for food in foods]
    most = max((len(_sizes(purchase)) for purchase, *_ in rows), default=1)
    padded = [(_sizes(p) + (_sizes(p)[0],) * most)[:most] for p, *_ in rows]
    return PackCosts(
        span=np.array([*of_food, nothing], dtype=np.intp).T,
        per_eaten=np.array([*per_eaten, 0.0]),
        sizes=np.array([*padded, (1.0,) * most]).T.copy(),
        pack=np.array([MANY_PACKS * (p.pack_grams or 0.0) for p, *_ in rows] + [0.0]),
        line=np.array([*lines, 0.0]),
        left=np.array([_left(p, usd, shopping.freezer, weights) for p, usd, *_ in rows] + [0.0]),
        home=np.array([home for *_, home in rows] + [0.0]),
        names=(*(purchase.buy_as for purchase, *_ in rows), ""),
    )


def ordinary_grams(table: OptionTable) -> Floats:
    """Return grams by which packs are counted: the middle serving of a role, ``(n_options,)``.

    Of two servings the smaller one is the middle.
    """
    role = table.role_of_option
    order = np.lexsort((table.grams, table.food, role))
    begins = np.flatnonzero(
        np.diff(role[order], prepend=-1) | np.diff(table.food[order], prepend=NOTHING - 1)
    )
    sizes = np.diff(np.append(begins, len(order)))
    middle = order[begins + (sizes - 1) // 2]
    grams = np.empty_like(table.grams)
    grams[order] = np.repeat(table.grams[middle], sizes)
    return grams


def _counts(food: Food) -> bool:
    return not (food.purchase.staple or food.kind == _TAP)


def keeps_opened(purchase: Purchase, freezer: bool) -> float:
    """Return for how many days what is left of an opened pack is good."""
    if freezer and purchase.freezes:
        return np.inf
    ends = (purchase.keeps_days, purchase.opened_days)
    return min((end for end in ends if end is not None), default=np.inf)


def _labels(problem: MenuProblem, purchase: Purchase) -> list[int]:
    """Return the number of the span each day falls into, from 0."""
    assert problem.shopping is not None
    good, trips = keeps_opened(purchase, problem.shopping.freezer), problem.shopping.trips
    begun, labels = 0, [0]
    for day in range(1, problem.days):
        new = day - begun > good
        if trips and good <= FRESH_DAYS:
            new |= _trip(day, good, trips) != _trip(day - 1, good, trips)
        begun = day if new else begun
        labels.append(labels[-1] + new)
    return labels


def _trip(day: int, good: float, trips: tuple[int, ...]) -> int:
    """Return the shopping day for what a day cooks: the first from which it is good."""
    before = [trip for trip in trips if trip <= day] or [trips[0]]
    return next((trip for trip in before if day - trip <= good), before[-1])


def _sizes(purchase: Purchase) -> tuple[float, ...]:
    # What is weighed out is bought to the gram.
    return tuple(size.grams for size in reversed(purchase.sizes)) or (purchase.pack_grams or 1.0,)


def _line(food: Food, number: int, weights: Mapping[str, float]) -> float:
    """Return what a line of the list costs; what keeps closed is not bought again, but opened."""
    cost = weights["pack_line"] * load_weights().kinds.get(food.kind, KindHabit()).line
    if number == 0:
        return cost
    keeps = food.purchase.keeps_days
    return 0.0 if keeps is None or keeps > FRESH_DAYS else cost * _AGAIN


def _left(purchase: Purchase, usd: float, freezer: bool, weights: Mapping[str, float]) -> float:
    if purchase.pack_grams is None and not purchase.sizes:
        return 0.0  # weighed out
    if keeps_opened(purchase, freezer) > FRESH_DAYS:
        return weights["left_keeps"] * usd
    return weights["left_spoils"] * usd + weights["left_weight"] / 100.0
