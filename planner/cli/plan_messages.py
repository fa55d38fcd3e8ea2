"""What is said of a plan on standard error: what misses, why, and what would help."""

from __future__ import annotations

from foods import Catalogue
from planner.domain import CareRules, Plan, describe, shortfalls
from planner.domain.explain import Explanation, explain, text_lines
from planner.domain.planning.least_cost import is_over_budget, least_cost, least_cost_words

from .console import warn
from .exit_codes import SHORT

MOST_MENDED = 2
"""Of so many conflicts repairs are tried: that takes long"""


def report_shortfalls(
    plan: Plan, catalogue: Catalogue, care: CareRules, *, quiet: bool = False
) -> int:
    """Say what misses, which rules stand against it, and a change or two that help."""
    missing = shortfalls(plan, catalogue)
    if quiet:
        return SHORT if missing else 0
    for shortfall in missing:
        warn(describe(shortfall, catalogue))
    for line in text_lines(_explained(plan, catalogue, care)):
        warn(line)
    return SHORT if missing else 0


def _explained(plan: Plan, catalogue: Catalogue, care: CareRules) -> Explanation:
    """Return the conflicts with a repair for each; of many, none is tried: that takes long."""
    told: list[Explanation] = []

    def enough() -> bool:
        return bool(told) and len(told[0].conflicts) > MOST_MENDED

    return explain(plan, catalogue, care, enough, told.append, most=1)


def report_cost(plan: Plan, catalogue: Catalogue, care: CareRules, *, quiet: bool = False) -> int:
    """Say the least cost, and what drives it, if the budget does not hold."""
    if not is_over_budget(plan, catalogue):
        return 0
    if quiet:
        return SHORT
    for sentence in least_cost_words(least_cost(plan, catalogue, care), catalogue):
        warn(sentence)
    return SHORT
