"""Pricing: the concrete meal of least reduced cost of every dish.

Given the prices, the roles of a dish do not interact, so its best meal is the best option
of each role: one matrix product and ``numpy.minimum.reduceat``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .menu import Menu
from .options import Floats, Ints

_DIGITS = 9
"""Reduced costs are rounded, so that a tie is a tie on every processor."""


@dataclass(frozen=True, eq=False)
class BestMeals:
    """The best meal of each permitted dish under several prices.

    Attributes:
        value: Sum of the option values, shape ``(n_prices, n_runs)``.
        options: Option numbers, padded, shape ``(n_prices, n_runs, width)``.
    """

    value: Floats
    options: Ints


def role_grid(menu: Menu) -> Ints:
    """Roles of each run of the table, padded with -1, shape ``(n_runs, width)``."""
    first = menu.table.first_role
    grid = first[:-1, None] + np.arange(menu.width)
    return np.where(grid < first[1:, None], grid, -1)


def best_meals(menu: Menu, values: Floats) -> BestMeals:
    """The best option of every role.

    Args:
        menu: The problem.
        values: Value of each option, lower is better, shape ``(n_prices, n_options)``.
    """
    table = menu.table
    if not len(table.dish):
        empty = np.empty((len(values), 0, menu.width), dtype=np.intp)
        return BestMeals(np.empty((len(values), 0)), empty)
    values = np.round(values, _DIGITS)
    starts = table.first_option[:-1]
    least = np.minimum.reduceat(values, starts, axis=1)
    is_least = values == least[:, table.role_of_option]
    where = np.where(is_least, np.arange(table.n_options), table.n_options)
    chosen = np.minimum.reduceat(where, starts, axis=1)
    padded = np.concatenate([chosen, np.full((len(values), 1), table.n_options)], axis=1)
    total = np.add.reduceat(least, table.first_role[:-1], axis=1)
    return BestMeals(total, padded[:, role_grid(menu)])


def option_values(menu: Menu, goal_price: Floats, tally_price: Floats) -> Floats:
    """Cost of each option less what it brings, without energy, ``(n_options,)``.

    Args:
        menu: The problem.
        goal_price: What a gain of 1 in each goal is worth, ``(n_goals,)``, >= 0.
        tally_price: What one more use of each tally costs, ``(n_tallies,)``, >= 0.
    """
    price = np.append(tally_price, 0.0)
    n = menu.table.n_options
    counted = price[menu.option_counted[:n]] + price[menu.option_kind[:n]]
    return np.asarray(menu.option_cost[:n] - menu.option_gain[:n] @ goal_price + counted)
