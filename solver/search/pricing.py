"""Pricing: the concrete meals of least reduced cost.

Given the prices, the roles of a dish do not interact, so its best meal is the best option
of each role: one matrix product and ``numpy.minimum.reduceat``. And all meals within some
distance of the best are found by building them role by role, leaving off what is too dear.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from solver.model.meals import Meals
from solver.model.menu import Menu
from solver.model.options import Floats, Ints, spans

_DIGITS = 9
"""Reduced costs are rounded, so that a tie is a tie on every processor."""

_EPS = 1e-9

_PARTIAL = 20_000
"""Most half-built meals of one dish looked at on the way to those near the best."""

_HELD = 8
"""Times as many meals as are wanted that are held while dish after dish is looked at."""


@dataclass(frozen=True, eq=False)
class Costs:
    """Hold what options and dishes cost in each slot.

    Attributes:
        option: Shape ``(n_slots, n_options + 1)``; the dummy option, last, costs nothing.
        dish: Shape ``(n_slots, n_dishes)``.
    """

    option: Floats
    dish: Floats


@dataclass(frozen=True, eq=False)
class Prices:
    """Shadow prices of a day.

    Attributes:
        goal: What a gain of 1 in each goal is worth, ``(n_goals,)``, >= 0.
        energy: What energy is worth in each slot, per day's energy, ``(n_slots,)``.
        place: What filling each slot costs, ``(n_slots,)``.
    """

    goal: Floats
    energy: Floats
    place: Floats


@dataclass(frozen=True, eq=False)
class Found:
    """Meals of one slot, by dish and option numbers, with their reduced costs."""

    dish: Ints
    options: Ints
    reduced: Floats


@dataclass(frozen=True, eq=False)
class BestMeals:
    """The best meal of each dish that fits a slot, in the order of the dishes.

    Attributes:
        dish: Dish numbers, ``(n,)``.
        reduced: Reduced costs, ``(n,)``.
    """

    dish: Ints
    reduced: Floats
    _runs: Ints
    _slot: int
    _menu: Menu
    _options: Floats

    def meals(self, rows: Ints | None = None) -> Meals:
        """Return the meals of these rows, or all; made only now, because most are never asked for.

        Of options that cost the same the first is taken.
        """
        table, runs = self._menu.table, self._runs if rows is None else self._runs[rows]
        if not len(runs):
            return self._menu.no_meals()
        roles = spans(table.first_role, runs)
        numbers = spans(table.first_option, roles)
        lengths = np.diff(table.first_option)[roles]
        starts = np.cumsum(lengths) - lengths
        values = self._options[numbers]
        least = np.repeat(np.minimum.reduceat(values, starts), lengths)
        first = np.minimum.reduceat(np.where(values == least, numbers, table.n_options), starts)
        options = np.full((len(runs), self._menu.width), table.n_options, dtype=np.intp)
        options[self._menu.role_grid[runs] >= 0] = first
        return self._menu.meals(table.dish[runs], options, self._slot)


def reduced_costs(menu: Menu, costs: Costs, prices: Prices) -> Costs:
    """Return costs less what is brought for them."""
    # rc = cost - sum_j pi_j gain_j - eps_s energy - sigma_s. All terms but sigma_s (once a meal)
    # belong to options, so they are subtracted there; sigma_s is subtracted from the dish.
    gains = menu.gains
    everywhere = np.zeros(len(gains.rows))
    option = costs.option - prices.energy[:, None] * menu.option_energy
    for goal in np.flatnonzero(prices.goal):  # few goals have a price at once
        gain = gains.by_goal[goal] * prices.goal[goal]
        counts = menu.counts_in[:, goal]
        if counts.all():
            everywhere += gain
        else:
            option[counts] -= gain[gains.portion]
    option -= everywhere[gains.portion]
    dish = costs.dish - menu.goals.gain_per_dish @ prices.goal - prices.place[:, None]
    return Costs(np.round(option, _DIGITS), np.round(dish, _DIGITS))


def best_meals(menu: Menu, reduced: Costs) -> list[BestMeals]:
    """Return for every slot the best meal of each dish that fits it."""
    fitting, table = menu.fitting, menu.table
    value = np.empty(0)
    if len(fitting.place):
        # Roles do not interact at given prices: least option of each role, then their sum by dish.
        least = np.minimum.reduceat(reduced.option.ravel()[fitting.place], fitting.first_pair)
        value = np.add.reduceat(least, fitting.first_role)
        value += reduced.dish.ravel()[fitting.dish_place]
    parts = np.split(value, np.cumsum([len(runs) for runs in fitting.runs])[:-1])
    return [
        BestMeals(table.dish[runs], part, runs, slot, menu, reduced.option[slot])
        for slot, (runs, part) in enumerate(zip(fitting.runs, parts, strict=True))
    ]


def near_meals(
    menu: Menu, slot: int, reduced: Costs, best: BestMeals, within: float, most: int
) -> Found:
    """Return all meals of a slot whose reduced cost is at most ``within``; the best ``most``.

    Args:
        menu: The problem.
        slot: Which.
        reduced: Reduced costs.
        best: The best meal of each dish there, by ``best_meals``.
        within: Farthest reduced cost.
        most: At most so many.

    Returns:
        In order of reduced cost, ties by dish and option numbers.
    """
    runs = np.searchsorted(menu.table.dish, best.dish[best.reduced <= within])
    parts, held = [_nothing(menu)], 0
    for run in runs.tolist():
        parts.append(_near(menu, run, slot, reduced, within, most))
        held += len(parts[-1].dish)
        # Where most meals cost the same, all dishes together have millions of them.
        if held > _HELD * most:
            parts = [_nearest(parts, most)]
            held = most
    return _nearest(parts, most)


def _nearest(parts: list[Found], most: int) -> Found:
    """Return the meals of least reduced cost in some batches; of equal ones the first."""
    dish, options, value = (
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("dish", "options", "reduced")
    )
    order = _least(value, most)
    return Found(dish[order], options[order], value[order])


def _near(menu: Menu, run: int, slot: int, reduced: Costs, within: float, most: int) -> Found:
    table = menu.table
    roles = range(*table.first_role[run : run + 2])
    first = table.first_option[roles.start : roles.stop + 1]
    values = reduced.option[slot, first[0] : first[-1]]
    least = np.minimum.reduceat(values, first[:-1] - first[0])
    # Left over once every role has its best option: what a role may cost more than that.
    left = within - float(reduced.dish[slot, table.dish[run]]) - float(sum(least.tolist()))
    excess = values - np.repeat(least, np.diff(first))
    good = np.flatnonzero(excess <= left + _EPS)
    if left < -_EPS:
        return _nothing(menu)
    ends = np.searchsorted(good, first - first[0]).tolist()
    total, places = np.zeros(1), np.zeros((1, 0), dtype=np.intp)
    for begin, end in pairwise(ends):
        some = good[begin:end]
        # Every excess is >= 0, so a partial meal above what is left cannot come below it again.
        wider = (total[:, None] + excess[some]).ravel()
        kept = np.flatnonzero(wider <= left + _EPS)
        if len(kept) > _PARTIAL:
            kept = kept[_least(wider[kept], _PARTIAL)]
        row, column = np.divmod(kept, len(some))
        places = np.concatenate([places[row], some[column, None]], axis=1)
        total = wider[kept]
    value = np.round(total + within - left, _DIGITS)
    rows = _least(value, most)
    options = np.full((len(rows), menu.width), table.n_options, dtype=np.intp)
    options[:, : len(roles)] = places[rows] + first[0]
    dish = np.full(len(rows), table.dish[run], dtype=np.intp)
    return Found(dish, options, value[rows])


def _least(values: Floats, most: int) -> Ints:
    """Return where the least values stand, ascending; of equal ones the first."""
    rows = np.arange(len(values))
    if len(values) > most:  # what a stable sort of all would say, in a fraction of its time
        edge = np.partition(values, most - 1)[most - 1]
        below, equal = np.flatnonzero(values < edge), np.flatnonzero(values == edge)
        rows = np.concatenate([below, equal[: most - len(below)]])
    order: Ints = rows[np.argsort(values[rows], kind="stable")]
    return order


def _nothing(menu: Menu) -> Found:
    none = np.empty(0, dtype=np.intp)
    return Found(none, np.empty((0, menu.width), dtype=np.intp), np.empty(0))
