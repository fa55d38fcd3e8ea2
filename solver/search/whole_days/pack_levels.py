"""What is bought of a thing, by how much of it is needed: a step function."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.model.packs import PackCosts


@dataclass(frozen=True)
class Level:
    """A step of the staircase; the first one is taken by any need at all.

    Attributes:
        above: The need that must be passed for it, g.
        width: Up to where the need is met by it, g beyond ``above``.
        bought: What is bought more than on the step before, g.
    """

    above: float
    width: float
    bought: float


def pack_levels(packs: PackCosts, span: int, most: float) -> list[Level]:
    """Return the levels of a span up to the largest need, g; none where nothing is needed."""
    if most <= 0.0:
        return []
    if not packs.left[span]:
        return [Level(0.0, most, 0.0)]
    ends = {
        round(float(size) * number, 6)
        for size in packs.sizes[:, span]
        for number in range(1, int(np.ceil(most / float(size))) + 1)
    }
    levels: list[Level] = []
    before, above = 0.0, 0.0
    for end in sorted(ends):
        bought = float(packs.bought(np.array([span]), np.array([end]))[0])
        if levels and abs(bought - before) < 1e-6:
            levels[-1] = Level(levels[-1].above, end - levels[-1].above, levels[-1].bought)
        else:
            levels.append(Level(above, end - above, bought - before))
        before, above = bought, end
        if end >= most:
            break
    return levels
