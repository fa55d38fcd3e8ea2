"""Repairs: each change is tried, on the relaxed week and then on a day in whole portions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.place_names import day_name, nutrient_word
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import Amount, mean_totals
from planner.domain.shopping.food_costs import usual_costs, week_cost
from planner.domain.translatable import TranslatableText, listed, money, translatable
from solver.explain import Case, fewest_foods

from .bound_keys import is_of_week, missed_sides
from .change import Change
from .changes import changes, less, new_foods, with_foods
from .days import held, locked_days
from .supplement_repairs import with_supplements
from .texts import figure
from .values import Conflict, Repair
from .week_program import ExplanationProgram

_MOST = 6
"""More repairs than this are more than a person wants to read."""
_FOOD_TRIES = 3
"""Most sets of foods that are tried in whole portions"""
_LOWERED = 3
"""More targets than this are not lowered at one go."""
_BETTER = 1.02
"""A change that brings less than this, as a multiple of what can be reached, is no help."""


def repairs_for(
    ground: ExplanationProgram, conflict: Conflict, keys: frozenset[str], base: Case
) -> Iterator[Repair]:
    """Yield the repairs of a conflict, the smallest change first."""
    if not conflict.proven and locked_days(ground.plan, shortfalls(ground.plan, ground.catalogue)):
        yield from _freed(ground)
        return
    mended: dict[str, int] = {}
    for change in changes(ground, conflict, keys, base):
        if ground.cancelled() or sum(mended.values()) >= _MOST:
            return
        if mended.get(change.kind, 0) >= change.most_of_kind:
            continue
        if repair := _tried(ground, change, (conflict,)):
            mended[change.kind] = mended.get(change.kind, 0) + 1
            yield repair


def repairs_together(
    ground: ExplanationProgram, conflicts: tuple[Conflict, ...]
) -> Iterator[Repair]:
    """Yield the repairs that mend all conflicts at once."""
    if not all(conflict.proven for conflict in conflicts):
        return
    by_foods = _foods_together(ground, conflicts)
    if by_foods is not None and by_foods.mends:
        yield by_foods
    done: set[str] = set()
    for change in _together(ground, conflicts):
        if ground.cancelled():
            return
        if change.kind not in done and (repair := _tried(ground, change, conflicts)):
            done.add(change.kind)
            yield repair
    if by_foods is not None and not by_foods.mends:
        yield by_foods


def _foods_together(ground: ExplanationProgram, conflicts: tuple[Conflict, ...]) -> Repair | None:
    """Return the fewest foods that mend all; what comes nearer where whole portions find none.

    Foods that suffice in fractions of meals may not in whole portions: then others are looked
    for, without these.
    """
    nearer, foods = None, new_foods(ground)
    for _ in range(_FOOD_TRIES):
        fewest = fewest_foods(ground.week, Case(), foods, ground.cancelled)
        if not fewest or ground.cancelled():
            break
        repair = _tried(ground, with_foods(ground, fewest, Case()), conflicts)
        if repair is not None and repair.mends:
            return repair
        nearer, foods = nearer or repair, foods - set(fewest)
    return nearer


def _together(ground: ExplanationProgram, conflicts: tuple[Conflict, ...]) -> Iterator[Change]:
    nutrients = tuple(conflict.nutrient for conflict in conflicts)
    yield from with_supplements(ground, nutrients, Case())
    if len(conflicts) <= _LOWERED:
        reach = {c.nutrient: c.most for c in conflicts if c.most is not None}
        yield from less(ground, reach, Case())


def _tried(
    ground: ExplanationProgram, change: Change, conflicts: tuple[Conflict, ...]
) -> Repair | None:
    """Return the repair, with what a day has then; None if it is none."""
    plan = _changed(ground, change, conflicts)
    if plan is None:
        return None
    totals = mean_totals(plan, ground.catalogue)
    # By sides: what brings too little over its maximum is no help.
    wrong = set(missed_sides(plan, ground.catalogue))
    known = set(missed_sides(ground.plan, ground.catalogue))
    mended = all(c.nutrient not in {side[0] for side in wrong} for c in conflicts)
    if wrong - known or not (mended or _better(conflicts, totals)):
        return None
    effect = _effect(ground, plan, conflicts, mended, change)
    return Repair(change.words, effect, change.profile, mends=mended)


def _changed(
    ground: ExplanationProgram, change: Change, conflicts: tuple[Conflict, ...]
) -> Plan | None:
    """Return the plan made under a change; None if it cannot be, or is not safe."""
    if change.case is not None and not ground.week.solve(change.case).holds:
        return None
    of_week = any(is_of_week(conflict.nutrient) for conflict in conflicts)
    if change.case is None or change.whole or of_week:
        return ground.whole(change.profile)
    return ground.confirmed(change.profile, change.case)


def _better(conflicts: Iterable[Conflict], totals: Mapping[str, Amount]) -> bool:
    return all(
        not is_of_week(conflict.nutrient)
        and conflict.most is not None
        and totals[conflict.nutrient].amount > conflict.most * _BETTER
        for conflict in conflicts
    )


def _effect(
    ground: ExplanationProgram,
    plan: Plan,
    conflicts: tuple[Conflict, ...],
    mended: bool,
    change: Change,
) -> TranslatableText:
    """Return what an average day of the plan has of what was missed."""
    if any(is_of_week(conflict.nutrient) for conflict in conflicts):
        usd = week_cost(plan, usual_costs(ground.catalogue)).usd * 7 / plan.days
        return translatable("A week is then found that keeps all of it, for {usd}.", usd=money(usd))
    totals = mean_totals(plan, ground.catalogue)
    amounts = []
    for conflict in conflicts:
        nutrient = ground.catalogue.nutrients[conflict.nutrient]
        amount = figure(totals[nutrient.key].amount, nutrient)
        amounts.append(
            translatable("{n} of {nutrient}", n=amount, nutrient=nutrient_word(nutrient))
        )
    if mended and change.kind == "less":
        return translatable(
            "A day then has {amounts}: as much as is asked.", amounts=listed(amounts)
        )
    if mended:
        return translatable("A day then has {amounts}: met.", amounts=listed(amounts))
    return translatable(
        "A day then has {amounts}: nearer, but still short.", amounts=listed(amounts)
    )


def _freed(ground: ExplanationProgram) -> Iterator[Repair]:
    """Yield days with something locked, let go and planned anew."""
    plan = ground.plan
    short = shortfalls(plan, ground.catalogue)
    for day in locked_days(plan, short):
        if ground.cancelled():
            return
        found = ground.day(plan.profile, day)
        if found is not None and not shortfalls(found, ground.catalogue):
            name = day_name(day, plan.start, plan.days)
            words = translatable("Plan {day} without its locks", day=name)
            effect = translatable("{day} then meets every target.", day=name)
            yield Repair(words, effect, plan.profile, held(plan, day))
