"""Keep what follows from the solver's last problem alone.

Nothing found for it is kept, so that an answer never depends on what was asked before.
"""

from __future__ import annotations

from dataclasses import dataclass

from solver.model.menu import Menu
from solver.problem import MenuProblem


@dataclass(frozen=True, eq=False)
class CachedProblem:
    """A problem without the plan on its screen, made ready."""

    problem: MenuProblem
    menu: Menu


class SolverCache:
    """The last known problem; it is never changed, so any number of calls may use it at once."""

    def __init__(self) -> None:
        self._known: CachedProblem | None = None

    def give(self, problem: MenuProblem, menu: Menu) -> None:
        """Keep this instead of what there was."""
        self._known = CachedProblem(problem, menu)

    @property
    def known(self) -> CachedProblem | None:
        """Return what is kept, or None if there is nothing."""
        return self._known
