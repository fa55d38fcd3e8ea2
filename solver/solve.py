"""Offer what the rest of the program calls: plans, days, alternatives, reachable amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import replace
from math import inf

from foods import Catalogue, Meal

from .model.build import compile_menu
from .model.day_kinds import day_kinds
from .model.menu import Menu
from .model.options import OptionTable, option_table
from .problem import MenuProblem, Place
from .search.alternatives import find_alternatives
from .search.choose_day import Frame, choose_day, make_frame
from .search.effort import COUNTS, Effort, Patience, counts_for
from .search.improve import DIVES, improve
from .search.leftovers import with_leftovers
from .search.mend import QUICK_TRIES, is_faulty, mended, mended_day
from .search.reachable import best_amount
from .search.solver_cache import SolverCache
from .search.strict import cannot_be_met
from .search.week import Week, broken, misses
from .search.week_search import as_options, better_week, fill_week, given_week, solution, start_from
from .search.whole_days.day_order import reordered
from .solution import Alternative, MenuSolution


class MenuSolver:
    """Solves problems on one catalogue and keeps what can be used again.

    It may be called from several threads. What it keeps follows from the last problem alone, so
    that no answer depends on what was asked before.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._table: OptionTable = option_table(catalogue)
        self._kept = SolverCache()

    def on(self, catalogue: Catalogue) -> MenuSolver:
        """Return a solver of a catalogue with the same foods and dishes and other figures.

        What may be served is the same, so that it need not be listed again.
        """
        if catalogue is self._catalogue:
            return self
        other = copy(self)
        other._catalogue, other._kept = catalogue, SolverCache()
        return other

    def solve(
        self,
        problem: MenuProblem,
        *,
        effort: Effort = Effort.NORMAL,
        time_limit_s: float | None = None,
        on_improved: Callable[[MenuSolution], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        mend: bool = True,
    ) -> MenuSolution:
        """Choose a whole plan.

        Args:
            problem: What is asked; its catalogue must be the solver's.
            effort: How hard to try, in counts: the same plan on every machine.
            time_limit_s: Stop improving after so long; a plan is always returned.
            on_improved: Called with each plan that is better than the last.
            cancelled: Asked now and then; True stops with the best plan so far.
            mend: Whether a plan that misses something is drawn by its rules, or proven to be the
                best there is; without it such a plan is only not found yet.
        """
        patience, counts = Patience(time_limit_s, cancelled), COUNTS[Effort.QUICK]
        frame = make_frame(self._menu(problem), counts, patience)
        week = start_from(frame.menu, frame.kinds, problem.keep)
        links: Mapping[Place, Place] = {}

        def tell(week: Week) -> None:
            if on_improved is not None:
                on_improved(replace(solution(frame, week), leftovers=links))

        fill_week(frame, week, counts, patience)
        week = reordered(week)
        tell(week)
        week = better_week(frame, week, counts, patience, tell)
        self._kept.give(replace(problem, keep={}), frame.menu)
        if problem.most_leftovers and not problem.keep:
            tied = with_leftovers(frame, week, problem.most_leftovers, patience)
            if tied.links:
                problem, links = tied.frame.menu.problem, tied.links
                frame = make_frame(tied.frame.menu, counts, patience)
                week = Week(frame.menu, frame.kinds, tied.week.chosen)
                tell(week)
        if effort is not Effort.QUICK:  # from where QUICK ends: never worse than it
            counts = counts_for(effort, problem.days)
            frame = frame.sharpened(counts, patience)
            week = better_week(frame, week, counts, patience, tell)
        if mend and broken(week) and not patience.over():
            return replace(self._mended(problem, frame, week, patience), leftovers=links)
        return replace(solution(frame, week), leftovers=links)

    def _mended(
        self, problem: MenuProblem, frame: Frame, week: Week, patience: Patience
    ) -> MenuSolution:
        """Return a plan that misses something drawn by its rules, or proven the best there is."""
        impossible = cannot_be_met(problem, self._menu, patience)
        found = None if impossible else mended(frame, week, QUICK_TRIES, 0, patience)
        if found is not None:
            frame, week = found.frame, found.week
        return solution(frame, week, impossible=impossible)

    def solve_day(
        self,
        problem: MenuProblem,
        day: int,
        meals: Mapping[Place, Meal],
        *,
        effort: Effort = Effort.QUICK,
        cancelled: Callable[[], bool] | None = None,
        drawn: bool = False,
    ) -> MenuSolution:
        """Choose one day anew, all other meals staying exactly as they are.

        The day is the same whatever the solver was asked before.

        Args:
            problem: What is asked; ``keep`` says what the day's meals should stay near.
            day: Which.
            meals: The plan on the screen.
            effort: How hard to try.
            cancelled: Asked now and then; True stops with the best day so far.
            drawn: Whether a day that misses something is drawn by its rules, which takes longer.

        Returns:
            The whole plan. Its bound is for plans with these other days; minus infinity where
            packs are looked at.
        """
        patience = Patience(None, cancelled)
        frame = self._frame(problem)
        others = {place: meal for place, meal in meals.items() if place[0] != day}
        week = given_week(frame, others)
        kept = start_from(frame.menu, frame.kinds, problem.keep).chosen
        week.chosen.update({spot: meal for spot, meal in kept.items() if spot[0] == day})
        choice = choose_day(frame, week, day, COUNTS[effort], patience)
        week.choose(day, choice.meals)
        short = drawn and is_faulty(week, day)
        found = mended_day(frame, week, day, QUICK_TRIES, patience) if short else None
        if found is not None:
            return solution(found.frame, found.week, others)
        # Meals of a day that share a pack cost less than its linear program takes them for.
        proven = frame.menu.packs is None
        return solution(frame, week, others, choice.value - choice.bound if proven else inf)

    def improve(
        self,
        problem: MenuProblem,
        meals: Mapping[Place, Meal],
        *,
        cancelled: Callable[[], bool] | None = None,
        dives: int = DIVES,
    ) -> Iterator[MenuSolution]:
        """Yield better plans step by step, for as long as it pays.

        Nothing is paid for differing from the plan on the screen, so what comes may differ
        in many meals. Meals that no dish of the problem permits stay as they are, and so
        does what has no meal.

        Args:
            problem: What is asked.
            meals: The plan to better.
            cancelled: Asked now and then, also within a step; True ends it.
            dives: Weeks that are built by prices of what ties days, where exchanges end.

        Yields:
            The plan as it is, then the best so far after each step of the work. Neither
            cost nor bound ever gets worse, but for a plan that misses something and gives way
            to one that misses nothing. It ends when the plan is proven the best, or when rounds
            of search have found nothing better; not before it is found or disproven that nothing
            need be missed.
        """
        patience = Patience(None, cancelled)
        asked = self._only_open(replace(problem, keep={}), meals)
        frame = make_frame(self._menu(asked), COUNTS[Effort.NORMAL], patience)
        week = given_week(frame, meals)
        impossible = misses(week) and cannot_be_met(asked, self._menu, patience)
        steps = improve(frame, week, patience, impossible=impossible, dives=dives)
        for now in steps:
            yield replace(
                solution(now.frame, now.week, impossible=now.impossible), rounds=now.rounds
            )

    def alternatives(
        self, problem: MenuProblem, meals: Mapping[Place, Meal], place: Place, count: int = 5
    ) -> tuple[Alternative, ...]:
        """Return the best meals of other dishes for one place, the others staying as they are.

        Args:
            problem: What is asked; the place may be locked or left empty in it.
            meals: The plan on the screen.
            place: Which meal.
            count: At most so many, each of another dish.
        """
        locked = {key: meal for key, meal in problem.locked.items() if key != place}
        free = replace(problem, locked=locked, empty=problem.empty - {place}, keep={})
        day, slot = place[0], free.slots.index(place[1])
        frame = self._frame(free)
        week = given_week(frame, meals)
        return find_alternatives(frame, week, day, slot, meals.get(place), count)

    def best_reachable(self, problem: MenuProblem, nutrient: str) -> float:
        """Return the largest amount of a nutrient found for a day under the other rules."""
        return best_amount(problem, nutrient, self._menu, COUNTS[Effort.QUICK])

    def lower_bound(self, problem: MenuProblem) -> float:
        """Return what no plan can cost less than, by the average day; minus infinity if unknown."""
        frame = make_frame(self._menu(problem), COUNTS[Effort.QUICK], Patience())
        return -inf if frame.average is None else frame.average.bound

    def _only_open(self, problem: MenuProblem, meals: Mapping[Place, Meal]) -> MenuProblem:
        """Return the problem with all locked that cannot be chosen, and empty places left empty."""
        menu = self._menu(problem)
        odd, bare = {}, set()
        for day in range(problem.days):
            for number, slot in enumerate(problem.slots):
                meal = meals.get((day, slot))
                if meal is None and menu.fits[number].any():
                    bare.add((day, slot))
                elif meal is not None and as_options(menu, meal, number) is None:
                    odd[day, slot] = meal
        return replace(problem, locked={**odd, **problem.locked}, empty=problem.empty | bare)

    def _menu(self, problem: MenuProblem) -> Menu:
        if problem.catalogue is not self._catalogue:
            raise ValueError("The problem has another catalogue than the solver.")
        return compile_menu(problem, self._table)

    def _frame(self, problem: MenuProblem) -> Frame:
        """Return a problem with nothing found for it yet: earlier questions change no answer.

        What follows from the problem alone is not worked out twice.
        """
        known = self._kept.known
        if known is not None and known.problem == replace(problem, keep={}):
            menu = replace(known.menu, problem=problem)
        else:
            menu = self._menu(problem)
        return Frame(menu, day_kinds(menu), None)


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
