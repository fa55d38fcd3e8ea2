"""Days in a better order: the same days, so that what is alike does not stand side by side."""

from __future__ import annotations

from itertools import combinations

from solver.model.day_kinds import DayKind
from solver.search.week import Week, near_cost, near_kind_cost, objective, repeat_count

_BETTER = 1e-6


def reordered(week: Week) -> Week:
    """Return the plan with days of a kind exchanged for each other, as long as that betters it."""
    best = objective(week)
    while side_by_side(week) > 0.0:
        found = _exchanged(week, best)
        if found is None:
            break
        week, best = found
    return week


def side_by_side(week: Week) -> float:
    """Return what a plan costs for the order of its days."""
    near = near_cost(week) + near_kind_cost(week)
    return near + repeat_count(week) * week.menu.weights["repeat"]


def _exchanged(week: Week, best: float) -> tuple[Week, float] | None:
    """Return the plan with the first two days exchanged that better it, and its cost."""
    before = side_by_side(week)
    for kind in week.kinds:
        for one, other in combinations(kind.days, 2):
            trial = _with_exchanged(week, kind, one, other)
            # The order is quickly looked at; what is kept or spoils soon is in the whole only.
            if side_by_side(trial) < before - _BETTER:
                value = objective(trial)
                if value < best - _BETTER:
                    return trial, value
    return None


def _with_exchanged(week: Week, kind: DayKind, one: int, other: int) -> Week:
    trial = week.copy()
    for slot in kind.open:
        for day, twin in ((one, other), (other, one)):
            trial.chosen.pop((day, slot), None)
            if (twin, slot) in week.chosen:
                trial.chosen[day, slot] = week.chosen[twin, slot]
    return trial
