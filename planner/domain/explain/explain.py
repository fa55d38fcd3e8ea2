"""From a plan that falls short to what is said of it and offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from foods import Catalogue
from planner.domain.assessment.shortfalls import Shortfall, shortfalls
from planner.domain.care.rules import CareRules
from planner.domain.place_names import day_name
from planner.domain.plan.plan import Plan
from planner.domain.translatable import TranslatableText, listed, translatable
from solver.explain import BUDGET, NO_CHANGE, REPEATS, Case, Side, conflicts

from .bound_keys import is_frequency, is_of_week, missed_sides, side_key
from .days import locked_days
from .holes import missing_meals, missing_words
from .repairs import repairs_for, repairs_together
from .rules import MINUTES, bound_words
from .texts import (
    ceiling_words,
    gave_way_words,
    held_words,
    least_usd_words,
    portion_words,
    reach_words,
    servings_words,
    week_portion_words,
)
from .values import Conflict, Explanation
from .week_program import ExplanationProgram, explanation_program

_NEAR = 1.1
"""What can be reached is near a target below this multiple of it."""
_RAISED, _STRICTER = 1.005, 0.97
"""How much harder a target is made to see what holds it."""
_LESS = 0.98
"""Of the least that a week costs on paper, to see what drives it."""
_COMFORT = frozenset({MINUTES, REPEATS})
"""Rules that give way when a plan is made, so that targets are met."""
_FEW_RULES = 5
"""More rules than this explain nothing."""
_MOST = 4
"""Conflicts told at once."""


def explain(
    plan: Plan,
    catalogue: Catalogue,
    care: CareRules,
    cancelled: Callable[[], bool] | None = None,
    told: Callable[[Explanation], None] | None = None,
    most: int = 6,
) -> Explanation:
    """Explain what a plan misses; some seconds of work, not for the window's thread.

    Args:
        plan: With its meals.
        catalogue: Foods and dishes.
        care: The care rules.
        cancelled: Asked between solves; True ends with what is known so far.
        told: Given what is known as it grows: the conflicts first, then repair by repair.
        most: Most repairs of one conflict.
    """
    stop, tell = cancelled or (lambda: False), told or (lambda _: None)
    missed = missed_sides(plan, catalogue)
    if not missed or stop():
        return Explanation(())
    if holes := missing_meals(plan, catalogue, care):
        return Explanation((), missing=missing_words(plan, holes))
    ground = explanation_program(plan, catalogue, care, stop)
    daily = tuple(side for side in missed if side_key(*side) in ground.rules)
    found = tuple(_proven(ground, daily)) or tuple(_in_portions(ground, missed))
    known = Explanation(tuple(conflict for conflict, _, _ in found), whole=False)
    tell(known)
    for number, (conflict, keys, base) in enumerate(found):
        for repair in islice(repairs_for(ground, conflict, keys, base), most):
            conflict = replace(conflict, repairs=(*conflict.repairs, repair))
            rest = known.conflicts
            known = replace(known, conflicts=(*rest[:number], conflict, *rest[number + 1 :]))
            tell(known)
    if len(found) > 1:
        for repair in islice(repairs_together(ground, known.conflicts), most):
            known = replace(known, together=(*known.together, repair))
            tell(known)
    return replace(known, whole=not stop())


Found = tuple[Conflict, frozenset[str], Case]
"""A conflict, its rules by key, and the case in which the other conflicts do not count."""


def _proven(ground: ExplanationProgram, missed: tuple[Side, ...]) -> Iterator[Found]:
    """Yield conflicts that the relaxed week proves."""
    order = _order(ground, missed)
    floors = tuple(side_key(*side) for side in missed if side[1])
    alone = [key for key in floors if not _possible(ground, key, floors)]
    found: list[tuple[frozenset[str], str, frozenset[str]]] = []
    for key in alone[:_MOST]:
        others = Case(frozenset(floors) - {key})
        found += [(keys, key, frozenset({key})) for keys in islice(_sets(ground, order, others), 1)]
    # What only together is too much, once that is set aside which is so by itself.
    gone = frozenset(alone)
    while len(found) < _MOST and (keys := next(_sets(ground, order, Case(gone)), None)):
        key = _about(ground, keys, order, missed)
        aside = frozenset({key}) if key in floors else keys & _COMFORT or frozenset({key})
        gone |= aside
        found.append((keys, key, aside))
    for keys, key, aside in found:
        base = Case(gone - aside)
        gave_way = next(iter(sorted(aside & _COMFORT)), "")
        yield _conflict(ground, keys, key, base, gave_way), keys, base


def _sets(
    ground: ExplanationProgram, order: tuple[str, ...], case: Case
) -> Iterator[frozenset[str]]:
    return conflicts(ground.week, order, ground.cancelled, case)


def _possible(ground: ExplanationProgram, key: str, floors: tuple[str, ...]) -> bool:
    """Return whether a minimum can be met when the other minima that are missed do not count."""
    return not ground.week.solve(Case(frozenset(floors) - {key})).impossible


def _in_portions(ground: ExplanationProgram, missed: tuple[Side, ...]) -> Iterator[Found]:
    """Yield what meals mixed in fractions could keep, and whole portions did not."""
    short = shortfalls(ground.plan, ground.catalogue)
    if locked_days(ground.plan, short):
        yield _held(ground, short)
        return
    for nutrient, low in islice(missed, _MOST):
        if ground.cancelled():
            return
        most = _most(ground, (nutrient, low))
        keys = frozenset({side_key(nutrient, low)}) & ground.rules.keys()
        keys = _tight(ground, (nutrient, low), most, _order(ground, missed)) or keys
        sentence = _portion_words(ground, nutrient, most)
        words, safe = _words(ground, keys, side_key(nutrient, low))
        words = words or (_side_words(ground, (nutrient, low), short),)
        yield Conflict(nutrient, words, safe, sentence, most, proven=False), keys, NO_CHANGE


def _most(ground: ExplanationProgram, side: Side) -> float | None:
    """Return how much a usual day can have; None for what is no minimum of usual days."""
    return ground.reach(side[0]) if side[1] and side_key(*side) in ground.rules else None


def _side_words(
    ground: ExplanationProgram, side: Side, short: tuple[Shortfall, ...]
) -> TranslatableText:
    """Return a bound in words; one of training days alone is not in the rules for every day."""
    if (own := ground.rules.get(side_key(*side))) is not None:
        return own.words
    limit = next(s.limit for s in short if (s.nutrient, s.low) == side)
    bound = bound_words(ground.catalogue.nutrients[side[0]], side[1], limit)
    return translatable("{bound} on training days", bound=bound)


def _held(ground: ExplanationProgram, short: tuple[Shortfall, ...]) -> Found:
    """Return the conflict of what is locked with the targets that are missed for it."""
    days = locked_days(ground.plan, short)
    sides = dict.fromkeys((s.nutrient, s.low) for s in short)
    targets = tuple(_side_words(ground, side, short) for side in islice(sides, _MOST))
    nutrient, low = next(iter(sides))
    names = listed(day_name(day, ground.plan.start, ground.plan.days) for day in days)
    rule = translatable("what is locked or left empty on {days}", days=names)
    keys = frozenset(side_key(*side) for side in sides) & ground.rules.keys()
    most = _most(ground, (nutrient, low))
    words = (*targets, rule)
    conflict = Conflict(nutrient, words, frozenset(), held_words(), most, proven=False)
    return conflict, keys, NO_CHANGE


def _tight(
    ground: ExplanationProgram, side: Side, most: float | None, order: tuple[str, ...]
) -> frozenset[str]:
    """Return the rules that would be in conflict if the target were a little harder to meet."""
    nutrient, target = side[0], ground.target(side[0])
    if side == BUDGET:
        harder = {BUDGET: (ground.week.lowest(BUDGET)) * _LESS}
    elif target is None:
        return frozenset()
    elif most is None and target.maximum is not None:
        harder = {(nutrient, False): ground.food(nutrient, target.maximum * _STRICTER)}
    elif most is not None and most < _NEAR * (target.minimum or 0.0):
        harder = {(nutrient, True): ground.food(nutrient, most) * _RAISED}
    else:
        return frozenset()
    found = next(_sets(ground, order, Case(amounts=harder)), frozenset[str]())
    return found if len(found) <= _FEW_RULES else frozenset()


def _conflict(
    ground: ExplanationProgram, keys: frozenset[str], key: str, base: Case, gave_way: str
) -> Conflict:
    side = ground.rules[key].rule.side
    assert side is not None
    words, safe = _words(ground, keys, key)
    most = ground.reach(side[0], base) if side[1] else None
    if gave_way:
        sentence = gave_way_words(ground.rules[gave_way].words)
    else:
        sentence = _limit_words(ground, side, most, base)
    return Conflict(side[0], words, safe, sentence, most, proven=True)


def _limit_words(
    ground: ExplanationProgram, side: Side, most: float | None, base: Case
) -> TranslatableText:
    """Return the sentence about what no plan can pass or stay below."""
    if side == BUDGET:
        return least_usd_words(ground.least_usd(base))
    if is_frequency(side[0]):
        count = ground.week.lowest(side, base) if most is None else most
        return servings_words(count, ground.plan.days, low=side[1])
    nutrient = ground.catalogue.nutrients[side[0]]
    return ceiling_words(nutrient) if most is None else reach_words(nutrient, most)


def _portion_words(
    ground: ExplanationProgram, nutrient: str, most: float | None
) -> TranslatableText:
    if is_of_week(nutrient):
        return week_portion_words()
    return portion_words(ground.catalogue.nutrients[nutrient], most)


def _words(
    ground: ExplanationProgram, keys: frozenset[str], key: str
) -> tuple[tuple[TranslatableText, ...], frozenset[TranslatableText]]:
    """Return the rules in words, the target first, then what stands against it; which are safe."""
    mine = [own for name, own in ground.rules.items() if name in keys]
    words = tuple(own.words for own in sorted(mine, key=lambda own: own.rule.key != key))
    return words, frozenset(own.words for own in mine if own.safety)


def _order(ground: ExplanationProgram, sides: tuple[Side, ...]) -> tuple[str, ...]:
    """Return the rules, those last that the plan on the screen misses."""
    missed = {side_key(*side) for side in sides}
    return tuple(
        sorted(ground.rules, key=lambda key: (key in missed, key in missed and "<" in key))
    )


def _about(
    ground: ExplanationProgram,
    keys: frozenset[str],
    order: tuple[str, ...],
    missed: tuple[Side, ...],
) -> str:
    """Return the rule of a conflict that it is about: one that the plan misses, best a minimum."""
    wrong = keys & {side_key(*side) for side in missed}
    mine = [key for key in order if key in (wrong or keys)]
    floors = [key for key in mine if (side := ground.rules[key].rule.side) and side[1]]
    return (floors or mine)[-1]
