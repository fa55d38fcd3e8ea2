"""The solvers behind PuLP: HiGHS in the process, CBC where it is missing.

Apart from `program`, since subclassing PuLP's solver imports PuLP.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pulp

from .limits import THREADS, SolveLimits


class _Highs(pulp.HiGHS):  # type: ignore[misc]
    """HiGHS with a plan to begin with and somebody who may want it to stop."""

    def __init__(self, stops: SolveLimits, start: list[tuple[Any, float]]) -> None:
        options: dict[str, Any] = {"threads": THREADS, "gapRel": stops.gap}
        if stops.nodes is not None:
            options["mip_max_nodes"] = stops.nodes
        super().__init__(msg=False, timeLimit=stops.time_limit_s, **options)
        self._start, self._cancelled = start, stops.cancelled

    def callSolver(self, lp: Any) -> None:  # noqa: N802 - the name is PuLP's
        """Run it; see the base class."""
        highs = lp.solverModel
        if self._start:
            places = np.array([column.index for column, _ in self._start], dtype=np.int32)
            highs.setSolution(len(places), places, np.array([value for _, value in self._start]))
        if self._cancelled is not None:
            highs.cbMipInterrupt += self._look
        super().callSolver(lp)

    def _look(self, event: Any) -> None:
        if self._cancelled is not None and self._cancelled():
            event.interrupt()


def solver_for(stops: SolveLimits, start: list[tuple[Any, float]]) -> Any:
    """Return HiGHS in the process; CBC stands in when highspy is missing."""
    if pulp.HiGHS().available():
        return _Highs(stops, start)
    with warnings.catch_warnings():
        # It goes in PuLP 4, and we hold PuLP below that.
        warnings.simplefilter("ignore", DeprecationWarning)
        return pulp.PULP_CBC_CMD(
            msg=False,
            threads=THREADS,
            gapRel=stops.gap,
            maxNodes=stops.nodes,
            timeLimit=stops.time_limit_s,
        )
