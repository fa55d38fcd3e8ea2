"""List the options of each slot one after another, ready for pricing.

Of all pairs of a slot and an option only three in ten go together, so pricing looks at no
others. The pairs are kept flat: slot by slot, in each dish by dish, in each role by role.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .options import Bools, Ints, OptionTable, spans


@dataclass(frozen=True, eq=False)
class SlotOptions:
    """The pairs of slot and option that go together.

    Attributes:
        place: Of each pair in an array ``(n_slots, n_options + 1)`` laid flat, ``(n_pairs,)``.
        first_pair: First pair of each role of each dish in each slot.
        first_role: First of these roles of each dish in each slot.
        runs: The dishes of each slot, by their run in the table.
        dish_place: Of each of these in an array ``(n_slots, n_dishes)`` laid flat.
    """

    place: Ints
    first_pair: Ints
    first_role: Ints
    runs: tuple[Ints, ...]
    dish_place: Ints


def build_slot_options(table: OptionTable, fits: Bools) -> SlotOptions:
    """Return the pairs of a table; ``fits`` is by slot and dish, ``(n_slots, n_dishes)``."""
    runs = tuple(np.flatnonzero(row) for row in fits[:, table.dish])
    run = np.concatenate(runs)
    run_slot = np.repeat(np.arange(len(runs)), [len(mine) for mine in runs])
    roles = spans(table.first_role, run)
    n_roles = np.diff(table.first_role)[run]
    option = spans(table.first_option, roles)
    n_options = np.diff(table.first_option)[roles]
    slot = np.repeat(np.repeat(run_slot, n_roles), n_options)
    return SlotOptions(
        place=slot * (table.n_options + 1) + option,
        first_pair=np.cumsum(n_options) - n_options,
        first_role=np.cumsum(n_roles) - n_roles,
        runs=runs,
        dish_place=run_slot * len(table.dish_ids) + table.dish[run],
    )
