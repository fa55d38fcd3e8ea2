"""What the rest of the program calls: plans, days, alternatives, what can be reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import inf

from foods import Catalogue, Meal

from .alternative import find_alternatives
from .choose import Frame, choose_day, make_frame
from .compile import compile_menu
from .days import day_kinds
from .effort import COUNTS, Effort, Patience
from .meals import Meals
from .menu import Menu
from .options import OptionTable, build_options
from .planner import better_week, fill_week, given_week, solution, start_from
from .problem import MenuProblem, Place
from .reach import best_amount
from .solution import Alternative, MenuSolution
from .week import Week


class MenuSolver:
    """Solves problems on one catalogue and keeps what can be used again.

    Not safe to call from two threads at once.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._table: OptionTable = build_options(catalogue)
        self._last: tuple[MenuProblem, Frame] | None = None

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
        patience, counts = Patience(time_limit_s, cancelled), COUNTS[Effort.QUICK]
        frame = make_frame(self._menu(problem), counts, patience)
        week = start_from(frame.menu, frame.kinds, problem.keep)

        def tell(week: Week) -> None:
            if on_improved is not None:
                on_improved(solution(frame, week))

        fill_week(frame, week, counts)
        tell(week)
        week = better_week(frame, week, counts, patience, tell)
        if effort is not Effort.QUICK:  # from where QUICK ends: never worse than it
            frame = frame.sharpened(COUNTS[effort], patience)
            week = better_week(frame, week, COUNTS[effort], patience, tell)
        self._last = (replace(problem, keep={}), frame)
        return solution(frame, week)

    def solve_day(
        self,
        problem: MenuProblem,
        day: int,
        meals: Mapping[Place, Meal],
        *,
        effort: Effort = Effort.QUICK,
    ) -> MenuSolution:
        """Choose one day anew, all other meals staying exactly as they are.

        Args:
            problem: What is asked; ``keep`` says what the day's meals should stay near.
            day: Which.
            meals: The plan on the screen.
            effort: How hard to try.

        Returns:
            The whole plan. Its bound is for plans with these other days.
        """
        frame = self._frame(problem)
        others = {place: meal for place, meal in meals.items() if place[0] != day}
        week = given_week(frame, others)
        choice = choose_day(frame, week, day, COUNTS[effort])
        week.chosen.update({(day, slot): meal for slot, meal in choice.meals.items()})
        return solution(frame, week, others, choice.value - choice.bound)

    def alternatives(
        self, problem: MenuProblem, meals: Mapping[Place, Meal], place: Place, count: int = 5
    ) -> tuple[Alternative, ...]:
        """The best meals of other dishes for one place, the others staying as they are.

        Args:
            problem: What is asked; the place may be locked or left empty in it.
            meals: The plan on the screen.
            place: Which meal.
            count: At most so many, each of another dish.
        """
        locked = {key: meal for key, meal in problem.locked.items() if key != place}
        free = replace(problem, locked=locked, empty=problem.empty - {place}, keep={})
        frame = self._frame(free)
        day, slot = place[0], free.slots.index(place[1])
        week = given_week(frame, meals)
        return find_alternatives(frame, week, day, slot, meals.get(place), count)

    def best_reachable(self, problem: MenuProblem, nutrient: str) -> float:
        """The largest amount of a nutrient found for a day under the other rules, in its unit."""
        return best_amount(problem, nutrient, self._menu, COUNTS[Effort.QUICK])

    def lower_bound(self, problem: MenuProblem) -> float:
        """What no plan can cost less than, by the average day; minus infinity if not known."""
        frame = make_frame(self._menu(problem), COUNTS[Effort.QUICK], Patience())
        return -inf if frame.average is None else frame.average.bound

    def _menu(self, problem: MenuProblem) -> Menu:
        if problem.catalogue is not self._catalogue:
            raise ValueError("The problem has another catalogue than the solver.")
        return compile_menu(problem, self._table)

    def _frame(self, problem: MenuProblem) -> Frame:
        """What is known of a problem; without solving the master, if it is a new one."""
        asked = replace(problem, keep={})
        if self._last is not None and self._last[0] == asked:
            return self._last[1].asked(problem)
        menu = self._menu(problem)
        return Frame(menu, day_kinds(menu), None, self._columns(menu))

    def _columns(self, menu: Menu) -> tuple[Meals, ...]:
        """Meals found for the last problem, if they still are what they were."""
        if self._last is None:
            return ()
        problem, frame = self._last
        same = problem.allowed_foods == menu.problem.allowed_foods
        if frame.average is None or not same or problem.slots != menu.problem.slots:
            return ()
        return tuple(menu.meals(pool.dish, pool.options) for pool in frame.average.pool[0])


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
