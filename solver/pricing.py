"""Pricing: the concrete meals of least reduced cost.

Given the prices, the roles of a dish do not interact, so its best meal is the best option
of each role: one matrix product and ``numpy.minimum.reduceat``. And all meals within some
distance of the best are found by building them role by role, leaving off what is too dear.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .menu import Menu
from .options import Floats, Ints

_DIGITS = 9
"""Reduced costs are rounded, so that a tie is a tie on every processor."""

_PARTIAL = 20_000
"""Most half-built meals of one dish looked at on the way to those near the best."""


@dataclass(frozen=True, eq=False)
class Costs:
    """What options and dishes cost in each slot.

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


def reduced_costs(menu: Menu, costs: Costs, prices: Prices) -> Costs:
    """Costs less what is brought for them."""
    option = costs.option - prices.energy[:, None] * menu.option_energy
    for goal in np.flatnonzero(prices.goal):  # few goals have a price at once
        gain = menu.option_gain_rows[goal] * prices.goal[goal]
        counts = menu.counts_in[:, goal]
        option -= gain if counts.all() else counts[:, None] * gain
    dish = costs.dish - menu.goals.gain_per_dish @ prices.goal - prices.place[:, None]
    return Costs(np.round(option, _DIGITS), np.round(dish, _DIGITS))


def best_meals(menu: Menu, reduced: Costs) -> list[Found]:
    """For every slot the best meal of each dish that fits it, in the order of the dishes."""
    table = menu.table
    if not len(table.dish):
        return [_nothing(menu) for _ in menu.shares]
    values, starts = reduced.option[:, :-1], table.first_option[:-1]
    least = np.minimum.reduceat(values, starts, axis=1)
    is_least = values == least[:, table.role_of_option]
    where = np.where(is_least, np.arange(table.n_options), table.n_options)
    chosen = np.minimum.reduceat(where, starts, axis=1)
    padded = np.concatenate([chosen, np.full((len(values), 1), table.n_options)], axis=1)
    total = np.add.reduceat(least, table.first_role[:-1], axis=1) + reduced.dish[:, table.dish]
    options = padded[:, menu.role_grid]
    result = []
    for slot, fits in enumerate(menu.fits[:, table.dish]):
        runs = np.flatnonzero(fits)
        result.append(Found(table.dish[runs], options[slot, runs], total[slot, runs]))
    return result


def near_meals(
    menu: Menu, slot: int, reduced: Costs, best: Found, within: float, most: int
) -> Found:
    """All meals of a slot whose reduced cost is at most ``within``; the best ``most`` of them.

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
    table = menu.table
    runs = np.searchsorted(table.dish, best.dish[best.reduced <= within])
    parts = [_near(menu, int(run), slot, reduced, within) for run in runs]
    parts = [part for part in parts if len(part.dish)]
    if not parts:
        return _nothing(menu)
    dish, options, value = (
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("dish", "options", "reduced")
    )
    order = np.argsort(value, kind="stable")[:most]
    return Found(dish[order], options[order], value[order])


def _near(menu: Menu, run: int, slot: int, reduced: Costs, within: float) -> Found:
    table = menu.table
    roles = range(*table.first_role[run : run + 2])
    values = [reduced.option[slot, slice(*table.first_option[r : r + 2])] for r in roles]
    left = within - float(reduced.dish[slot, table.dish[run]])
    rest = sum(float(v.min()) for v in values)
    total, places = np.zeros(1), np.zeros((1, 0), dtype=np.intp)
    if rest > left:
        return _nothing(menu)
    for value in values:
        rest -= float(value.min())
        wider = total[:, None] + value
        kept = np.flatnonzero(wider.ravel() <= left - rest + 1e-9)
        if len(kept) > _PARTIAL:
            kept = kept[np.argsort(wider.ravel()[kept], kind="stable")[:_PARTIAL]]
        row, column = np.divmod(kept, len(value))
        places = np.concatenate([places[row], column[:, None]], axis=1)
        total = wider.ravel()[kept]
    options = np.full((len(total), menu.width), table.n_options, dtype=np.intp)
    options[:, : len(values)] = places + table.first_option[roles.start : roles.stop]
    dish = np.full(len(total), table.dish[run], dtype=np.intp)
    return Found(dish, options, np.round(total + within - left, _DIGITS))


def _nothing(menu: Menu) -> Found:
    none = np.empty(0, dtype=np.intp)
    return Found(none, np.empty((0, menu.width), dtype=np.intp), np.empty(0))
