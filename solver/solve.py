"""What the rest of the program calls: plans, days, alternatives."""

from __future__ import annotations

from collections.abc import Callable

from foods import Catalogue

from .choose import make_frame
from .effort import COUNTS, Effort, Patience
from .menu import Menu, compile_menu
from .options import OptionTable, build_options
from .planner import plan_week, solution, start_from
from .problem import MenuProblem
from .solution import MenuSolution
from .week import Week


class MenuSolver:
    """Solves problems on one catalogue and keeps what can be used again.

    Not safe to call from two threads at once.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._table: OptionTable = build_options(catalogue)

    def solve(
        self,
        problem: MenuProblem,
        *,
        effort: Effort = Effort.NORMAL,
        time_limit_s: float | None = None,
        on_improved: Callable[[MenuSolution], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> MenuSolution:
        """Choose a whole plan.

        Args:
            problem: What is asked; its catalogue must be the solver's.
            effort: How hard to try, in counts: the same plan on every machine.
            time_limit_s: Stop improving after so long; a plan is always returned.
            on_improved: Called with each plan that is better than the last.
            cancelled: Asked now and then; True stops with the best plan so far.
        """
        patience, counts = Patience(time_limit_s, cancelled), COUNTS[effort]
        menu = self._menu(problem)
        frame = make_frame(menu, counts, patience)
        week = start_from(menu, frame.kinds, problem.keep)

        def tell(week: Week) -> None:
            if on_improved is not None:
                on_improved(solution(frame, week))

        return solution(frame, plan_week(frame, week, counts, patience, tell))

    def _menu(self, problem: MenuProblem) -> Menu:
        if problem.catalogue is not self._catalogue:
            raise ValueError("The problem has another catalogue than the solver.")
        return compile_menu(problem, self._table)


def solve_menu(
    problem: MenuProblem,
    *,
    effort: Effort = Effort.NORMAL,
    time_limit_s: float | None = None,
    on_improved: Callable[[MenuSolution], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> MenuSolution:
    """Choose a whole plan; see ``MenuSolver.solve``."""
    return MenuSolver(problem.catalogue).solve(
        problem,
        effort=effort,
        time_limit_s=time_limit_s,
        on_improved=on_improved,
        cancelled=cancelled,
    )
