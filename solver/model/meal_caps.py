"""Caps on a single meal, made into a choice of options: whatever is combined stays below.

Roles are priced independently, so a cap on their sum cannot be asked for while pricing.
Instead the largest portions of a dish go until the most of every role adds up to no more
than the cap.
"""

from __future__ import annotations

import numpy as np

from foods import Catalogue
from solver.problem import MealCap

from .options import NOTHING, Bools, Floats, Ints, OptionTable

_ROUNDING = 1e-9


def under_cap(cap: MealCap, catalogue: Catalogue, table: OptionTable, keep: Bools) -> Bools:
    """Return which of the options kept so far may stay, shape ``(n_options,)``.

    A dish that passes the cap however it is made loses all its options.
    """
    per_gram = np.array([cap.per_gram.get(food, 0.0) for food in catalogue.foods] + [0.0])
    amount = per_gram[table.food] * table.grams
    keep = keep | (table.food == NOTHING)
    dishes = [catalogue.dishes[table.dish_ids[number]] for number in table.dish]
    for run, dish in enumerate(dishes):
        roles = np.arange(*table.first_role[run : run + 2])
        if cap.slots & set(dish.slots):
            _thin(table, roles, amount, keep, cap.most)
    return keep


def _thin(table: OptionTable, roles: Ints, amount: Floats, keep: Bools, most: float) -> None:
    """Take the largest portion of the richest role away, again and again, in place."""
    runs = [np.arange(*table.first_option[role : role + 2]) for role in roles]
    kept = [run[keep[run]] for run in runs]
    kept = [run[np.argsort(amount[run], kind="stable")] for run in kept]
    if not all(len(run) for run in kept):
        return
    # The sum of the largest amounts is what any combination has at most.
    while sum(amount[run[-1]] for run in kept) > most + _ROUNDING:
        rich = [n for n, run in enumerate(kept) if amount[run[-1]] > amount[run[0]]]
        if not rich:
            for run in runs:
                keep[run] = False
            return
        richest = max(rich, key=lambda n: (amount[kept[n][-1]], n))
        keep[kept[richest][-1]] = False
        kept[richest] = kept[richest][:-1]
