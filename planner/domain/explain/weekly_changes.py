"""Changes of a person's rules for the week: some dollars more, a serving less or more."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.person.frequency_words import group_words
from planner.domain.planning.to_solver import frequencies
from planner.domain.translatable import money, translatable
from solver.explain import BUDGET, Case, Side

from .bound_keys import frequency_number, is_frequency
from .change import Change
from .week_program import ExplanationProgram
from .week_rules import eased, with_budget

_DEARER = (1.01, 1.06, 1.12, 1.2, 1.35, 1.55)
"""A budget is raised to such multiples of the least on paper, until portions come out."""


def easier_week(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    """Yield easier budgets and frequencies in conflict, the smallest change first."""
    for key in sorted(keys):
        side = ground.rules[key].rule.side
        if side == BUDGET:
            yield from _dollars(ground, base)
        elif side is not None and is_frequency(side[0]):
            yield from _servings(ground, side, base)


def _dollars(ground: ExplanationProgram, base: Case) -> Iterator[Change]:
    """Yield a few dollars more, in whole ones."""
    plan = ground.plan
    budget, weeks = plan.profile.wishes.budget_usd or 0.0, plan.days / 7
    least = ground.least_usd(base)
    for usd in dict.fromkeys(float(math.ceil(max(least, budget) * more)) for more in _DEARER):
        if usd > budget:
            words = translatable("{usd} more a week", usd=money(usd - budget))
            case = replace(base, amounts={**base.amounts, BUDGET: usd * weeks})
            yield Change(words, with_budget(plan.profile, usd), case, "budget", whole=True)


def _servings(ground: ExplanationProgram, side: Side, base: Case) -> Iterator[Change]:
    plan, number = ground.plan, frequency_number(side[0])
    now = plan.profile.wishes.how_often[number]
    group = group_words(now, within=True)
    before = now.least if side[1] else now.most
    for amount, profile in eased(plan.profile, side):
        asked = tuple(frequencies(replace(plan, profile=profile), ground.catalogue))[number]
        servings = (asked.least if side[1] else asked.most) or 0
        case = replace(base, amounts={**base.amounts, side: float(servings)})
        words = translatable(
            "{group} {n}× a week instead of {before}×", group=group, n=amount, before=before
        )
        yield Change(words, profile, case, f"often {side}", whole=True)
