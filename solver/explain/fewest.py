"""The fewest foods that make rules hold together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

from .relaxed import RelaxedWeek
from .relaxed_answer import TOLERANCE
from .rules import Case

_SINGLES = 24
_PAIRED = 9
_GREEDY = 8


def single_foods(
    week: RelaxedWeek, case: Case, foods: frozenset[str], cancelled: Callable[[], bool]
) -> tuple[tuple[str, float], ...]:
    """Return foods that lessen the miss by themselves, each with what is left, best first."""
    answer = week.least(case)
    found = []
    for food in week.helpful_foods(answer, case, foods)[:_SINGLES]:
        if cancelled():
            break
        miss = week.least(_with(case, food)).miss
        if miss < answer.miss - TOLERANCE:
            found.append((food, miss))
    return tuple(sorted(found, key=lambda pair: round(pair[1], 6)))


def fewest_foods(
    week: RelaxedWeek, case: Case, foods: frozenset[str], cancelled: Callable[[], bool]
) -> tuple[str, ...]:
    """Return foods that together leave nothing missed; empty if none do.

    One food is the fewest for certain: all that can help were tried. Two are tried among
    the most promising; more are found one after another, and none of them is superfluous.
    """
    singles = single_foods(week, case, foods, cancelled)
    for food, miss in singles[:1]:
        if miss <= TOLERANCE:
            return (food,)
    for pair in combinations([food for food, _ in singles[:_PAIRED]], 2):
        if cancelled():
            return ()
        if week.solve(_with(case, *pair)).holds:
            return pair
    return _one_by_one(week, case, foods, cancelled)


def _one_by_one(
    week: RelaxedWeek, case: Case, foods: frozenset[str], cancelled: Callable[[], bool]
) -> tuple[str, ...]:
    chosen: list[str] = []
    for _ in range(_GREEDY):
        best = single_foods(week, _with(case, *chosen), foods - set(chosen), cancelled)
        if not best or cancelled():
            return ()
        chosen.append(best[0][0])
        if best[0][1] <= TOLERANCE:
            return _needed(week, case, chosen)
    return ()


def _needed(week: RelaxedWeek, case: Case, chosen: list[str]) -> tuple[str, ...]:
    """Return the foods without those that became superfluous."""
    for food in tuple(chosen[:-1]):
        rest = [other for other in chosen if other != food]
        if week.solve(_with(case, *rest)).holds:
            chosen = rest
    return tuple(chosen)


def _with(case: Case, *foods: str) -> Case:
    return replace(case, foods=case.foods | set(foods))
