"""A day to be chosen at the prices of the master: what it shares with other days is paid there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.model.day_kinds import DayKind
from solver.model.day_use_costs import DayUseCosts
from solver.model.menu import Menu
from solver.model.options import Bools, Floats, Ints
from solver.model.packs import PackCosts
from solver.model.placement_costs import late_costs
from solver.search.buying.pack_task import DayPacks, by_itself
from solver.search.day_task import DayTask
from solver.search.master import base_costs
from solver.search.pricing import Costs, Prices, reduced_costs

from .week_program import MasterRows, Pair

_ANY = -1e6
"""A need that anything meets."""


def priced_task(menu: Menu, kind: DayKind, day: int, rows: MasterRows, duals: Floats) -> DayTask:
    """Return the task of choosing a day whose cost is the reduced cost of its column.

    That of its row `day` is left out, which all columns of the day have. Uses that meals of the
    day have in common are paid one by one.

    Args:
        menu: The problem.
        kind: The kind of the day.
        day: Its number.
        rows: Of the master.
        duals: Shadow prices of its rows.
    """
    packs = _priced_packs(menu, kind, day, rows, duals)
    costs = _costs(menu, kind, day, rows, duals)
    if packs is not None:
        costs = Costs(costs.option + packs.option - menu.pack_floor, costs.dish)
    worth, zeros = np.zeros(len(menu.goals.need)), menu.shares * 0.0
    for goal, row in rows.goal.items():
        worth[goal] = max(0.0, duals[row])
    costs = reduced_costs(menu, costs, Prices(worth, zeros, zeros))
    need = np.where(menu.goals.weekly, _ANY, menu.goals.need_of(day))
    return DayTask(menu, kind, need, costs, _same_price(menu, kind), packs)


def _costs(menu: Menu, kind: DayKind, day: int, rows: MasterRows, duals: Floats) -> Costs:
    """Return what options and dishes cost on a day, with the prices of what days share."""
    food, dish = np.zeros(len(menu.tallies.few)), np.zeros(len(menu.table.dish_ids))
    near, kinds = np.zeros(len(menu.things) + 1), np.zeros(menu.dish_kinds.shape[1])
    for number, row in rows.food.items():
        food[number] = _paid(duals, row)
    for number, row in rows.dish.items():
        dish[number] = _paid(duals, row)
    for number, start, row in rows.seven:
        if start <= day < start + 7:
            dish[number] += _paid(duals, row)
    of_pair = {Pair.DISH: dish, Pair.MAIN: near, Pair.KIND: kinds}
    for pair, number, one, two, row in rows.pairs:
        if day in (one, two):
            of_pair[pair][number] += _paid(duals, row)
    costs = base_costs(menu, kind, food, dish)
    option, by_dish = costs.option + near[menu.option_near], costs.dish + menu.dish_kinds @ kinds
    if menu.problem.at_home:
        option = option + late_costs(menu, day)
    if day in menu.barred:
        barred_options, barred_dishes = menu.barred[day]
        option, by_dish = option + barred_options, by_dish + barred_dishes
    return Costs(option, by_dish)


def _paid(duals: Floats, row: int) -> float:
    """Return what a unit more in a row of at most so much costs; at least 0."""
    return max(0.0, -float(duals[row]))


def _same_price(menu: Menu, kind: DayKind) -> DayUseCosts:
    """Return that each use of a food costs what the first does."""
    slots, foods = len(menu.shares), len(menu.tallies.few)
    counted = kind.fixed.counted
    locked = np.bincount(counted[counted >= 0], minlength=foods)
    return DayUseCosts(locked, np.zeros((slots + 1, foods + 1)), np.zeros((slots + 2, foods)))


@dataclass(frozen=True, eq=False)
class PricedPacks:
    """What amounts of spans cost on a day at the prices of the master.

    Attributes:
        packs: What packs cost.
        known: Whether the master has rows for a span, ``(n_spans,)``.
        gram: What each gram costs, ``(n_spans,)``.
        above: Amounts above which more is paid, ascending, ``(k, n_spans)``; infinite if none.
        more: What is paid then, ``(k, n_spans)``.
    """

    packs: PackCosts
    known: Bools
    gram: Floats
    above: Floats
    more: Floats

    def cost(self, spans: Ints, grams: Floats) -> Floats:
        """Return what amounts of some spans cost, shaped as ``spans``."""
        priced = self.gram[spans] * grams
        for above, more in zip(self.above, self.more, strict=True):
            priced = priced + (grams > above[spans]) * more[spans]
        return np.where(self.known[spans], priced, self.packs.cost(spans, grams))


def _priced_packs(
    menu: Menu, kind: DayKind, day: int, rows: MasterRows, duals: Floats
) -> DayPacks | None:
    packs = menu.packs
    if packs is None:
        return None
    priced, here = _span_prices(packs, day, rows, duals), packs.span[day]
    taken = packs.amounts(day, kind.fixed.food, kind.fixed.bought)
    before = priced.cost(np.arange(len(taken)), taken)
    option = by_itself(menu, priced, here, taken, before)
    return DayPacks(priced, here, taken, before, option)


def _span_prices(packs: PackCosts, day: int, rows: MasterRows, duals: Floats) -> PricedPacks:
    n = len(packs.line)
    known, gram = np.zeros(n, dtype=np.bool_), np.zeros(n)
    for span, row in rows.packs.items():
        beyond = rows.beyond.get(span)
        known[span] = True
        gram[span] = _paid(duals, row) - packs.left[span]
        if beyond is not None:  # there the master has what is needed as a column of its own
            gram[span] += packs.left[span] + float(duals[beyond])
    steps: dict[int, list[tuple[float, float]]] = {}
    for span, of, amount, row in rows.alone:
        if of == day:
            steps.setdefault(span, []).append((amount, _paid(duals, row)))
    width = max(map(len, steps.values()), default=0)
    above, more = np.full((width, n), np.inf), np.zeros((width, n))
    for span, found in steps.items():
        for number, (start, price) in enumerate(found):
            above[number, span], more[number, span] = start, price
    return PricedPacks(packs, known, gram, above, more)
