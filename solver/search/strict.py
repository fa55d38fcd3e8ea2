"""The rules as rules: a menu in which no taste outweighs a miss, and one without any taste."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from solver.model.day_kinds import day_kinds
from solver.model.menu import Menu
from solver.problem import MenuProblem

from .choose_day import Frame
from .effort import COUNTS, Effort, Patience
from .master import Master
from .reachable import RULES_ONLY
from .week import Week

_STEP = 1e5
"""For any miss of a limit: more than all that is liked of a week."""

_PROVEN = 1.0
"""A bound above this is no rounding: the tolerances of all limits together cost less."""

_OTHER_WISHES = ("budget", "frequency", "energy_centre", "slow_meal", "season")
TARGETS_ONLY = {**RULES_ONLY, **dict.fromkeys(_OTHER_WISHES, 0.0)}
"""Changes of the weights with which only targets, amounts and repeats count."""


def strict_frame(frame: Frame) -> Frame:
    """Return the frame of the same problem in which no taste outweighs a miss of a limit.

    What misses nothing costs the same in both.
    """
    return replace(frame, menu=strict_menu(frame.menu))


def strict_menu(menu: Menu) -> Menu:
    """Return the same problem with a high price for any miss of a limit."""
    goals = menu.goals
    limits = np.arange(len(goals.need)) < goals.n_limits
    return replace(menu, goals=replace(goals, step=np.where(limits, _STEP, goals.step)))


def strict_week(frame: Frame, week: Week) -> Week:
    """Return the plan as one of a strict frame."""
    return Week(frame.menu, week.kinds, dict(week.chosen))


def cannot_be_met(
    problem: MenuProblem, compiled: Callable[[MenuProblem], Menu], patience: Patience
) -> bool:
    """Tell whether the linear program proves that no plan keeps every target and repeat rule."""
    # Without tastes every term of the objective is a miss or a repeat, so a bound above 0 is a
    # proof that each plan has one.
    weights = {**problem.weights, **TARGETS_ONLY}
    menu = compiled(replace(problem, weights=weights, keep={}))
    kinds = day_kinds(menu)
    if not any(kind.open for kind in kinds):
        return True  # what there is stays, and misses
    counts = COUNTS[Effort.NORMAL]
    average = Master(menu, kinds).solve(
        counts.lp_rounds, counts.columns, counts.lp_gap, patience.over
    )
    return average is not None and average.bound > _PROVEN
