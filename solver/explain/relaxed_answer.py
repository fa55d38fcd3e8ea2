"""The answer of the relaxed week."""

from __future__ import annotations

from dataclasses import dataclass

from solver.model.options import Bools, Floats

from .rules import Side

TOLERANCE = 1e-6
"""A total miss below this, as a fraction of the limits, is none."""


@dataclass(frozen=True, eq=False)
class RelaxedAnswer:
    """The answer for a case.

    Attributes:
        miss: Least total miss found, as fractions of the limits.
        proven: No plan at all misses less than this.
        misses: By bound, in its own unit, the largest of all kinds of day.
        duals: Of the rows.
        food_ok: Foods that could be had, ``(n_foods,)``.
    """

    miss: float
    proven: float
    misses: dict[Side, float]
    duals: Floats
    food_ok: Bools

    @property
    def holds(self) -> bool:
        """Tell whether nothing is missed when meals are mixed in fractions."""
        return self.miss <= TOLERANCE

    @property
    def impossible(self) -> bool:
        """Tell whether it is proven that no plan keeps all of it."""
        return self.proven > TOLERANCE
