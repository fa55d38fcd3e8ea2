"""From a plan that misses something to one that misses nothing, if one is found.

Days that miss something are drawn anew by their rules (see ``drawn``), then bettered from there
by the usual exchanges, in which no taste outweighs a miss.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from solver.model.drawn import DayDrawer, DayRules, DrawLimits
from solver.model.goals import TOLERANCE
from solver.model.meals import Meals, together
from solver.model.menu import DISH_USES_A_WEEK
from solver.model.options import Floats

from .choose_day import Frame, choose_day
from .effort import COUNTS, Effort, Patience
from .strict import strict_frame, strict_week
from .week import Week, amount_cost, broken, dish_uses, repeat_count

QUICK_TRIES = (
    DrawLimits(4_000, 0.004, bare=False),
    DrawLimits(30_000, 0.1, bare=True),
    DrawLimits(60_000, 0.2, bare=True),
)
"""How days are drawn at once, before a plan is shown."""

LONG_TRIES = (
    DrawLimits(60_000, 0.2, bare=True),
    DrawLimits(120_000, 0.3, bare=True),
)
"""How they are drawn in the background, again and again with other numbers."""

_ANY = -1e6
"""A need that anything meets."""

_ROUNDS = 2


@dataclass(frozen=True, eq=False)
class Mended:
    """A plan that misses nothing, in a frame in which it stays so."""

    frame: Frame
    week: Week


def mended(
    frame: Frame, week: Week, tries: tuple[DrawLimits, ...], number: int, patience: Patience
) -> Mended | None:
    """Return a plan that misses nothing; None if none was found.

    Args:
        frame: The problem.
        week: The plan that misses something.
        tries: How days are drawn, one way after another.
        number: Which draw this is; another number draws other days.
        patience: When to stop.
    """
    strict = strict_frame(frame)
    now = strict_week(strict, week)
    for trial in _trials(now):
        found = _drawn_week(trial, tries, f"{_seed(frame)}:{number}", patience)
        if found is not None:
            return Mended(strict, _bettered(strict, found, range(_days(found)), patience))
        if patience.over():
            break
    return None


def mended_day(
    frame: Frame, week: Week, day: int, tries: tuple[DrawLimits, ...], patience: Patience
) -> Mended | None:
    """Return the plan with a day that misses nothing beside the others; None if none was found."""
    strict = strict_frame(frame)
    now = strict_week(strict, week)
    drawn = _drawn_day(now, day, tries, f"{_seed(frame)}", patience)
    if not drawn:
        return None
    now.choose(day, drawn)
    return Mended(strict, _bettered(strict, now, [day], patience))


def with_day(
    frame: Frame, week: Week, day: int, meals: dict[int, Meals], patience: Patience
) -> Mended | None:
    """Return the plan with these meals on a day, if nothing is missed then."""
    strict = strict_frame(frame)
    now = strict_week(strict, week)
    now.choose(day, meals)
    return None if broken(now) else Mended(strict, _bettered(strict, now, [day], patience))


def lone_rules(week: Week, day: int) -> DayRules:
    """Return what a day must keep whatever the other days have; of one day that is all."""
    rules = day_rules(_bare(week, tuple(range(_days(week)))), day)
    weekly = week.menu.goals.weekly[: week.menu.goals.n_limits] & (_days(week) > 1)
    return replace(rules, need=np.where(weekly, _ANY, rules.need), barred=frozenset())


def _trials(week: Week) -> Iterator[Week]:
    """Yield from where days are drawn: the plan, that without its faulty days, and nothing."""
    yield week
    faulty = _faulty(week)
    if len(faulty) > 1:
        yield _bare(week, faulty)
    if len(faulty) < _days(week):
        yield _bare(week, tuple(range(_days(week))))


def _drawn_week(
    week: Week, tries: tuple[DrawLimits, ...], seed: str, patience: Patience
) -> Week | None:
    """Return the plan with days drawn anew until it misses nothing; None if a day was not found."""
    now = week.copy()
    for day in _faulty(now) or tuple(range(_days(now))):
        if not broken(now) and _is_whole(now):
            break
        drawn = _drawn_day(now, day, tries, seed, patience)
        if not drawn and now.kind(day).open:
            return None
        now.choose(day, drawn)
    return now if _is_whole(now) and not broken(now) else None


def _drawn_day(
    week: Week, day: int, tries: tuple[DrawLimits, ...], seed: str, patience: Patience
) -> dict[int, Meals]:
    """Return meals of a day that miss nothing beside the other days; empty if none were found."""
    rules, meals = day_rules(week, day), week.chosen_on(day)
    for part, limits in enumerate(tries):
        if patience.over():
            return {}
        drawn = DayDrawer(rules, f"{seed}:{day}:{part}").day(meals, limits)
        if drawn:
            return drawn
    return {}


def day_rules(week: Week, day: int) -> DayRules:
    """Return what a day must keep beside the others; days to come share a weekly need."""
    menu, kind, limits = week.menu, week.kind(day), slice(0, week.menu.goals.n_limits)
    others = [d for d in range(_days(week)) if d != day]
    built = [d for d in others if week.is_built(d)]
    gain = sum((_gain(week, d) for d in built), np.zeros(limits.stop))
    left = (_days(week) * menu.goals.need[limits] - gain) / (_days(week) - len(built))
    need = np.where(menu.goals.weekly[limits], left, menu.goals.need_of(day)[limits])
    return DayRules(menu, kind, need, _barred(week, day))


def _gain(week: Week, day: int) -> Floats:
    return np.asarray(week.day(day).gain[:, : week.menu.goals.n_limits].sum(axis=0))


def _barred(week: Week, day: int) -> frozenset[int]:
    """Return dishes that stand on a day beside this one, or twice already in some seven days."""
    used = np.minimum(dish_uses(week), 1)
    used[day] = 0
    barred = np.zeros(used.shape[1], dtype=np.bool_)
    for near in (day - 1, day + 1):
        if 0 <= near < len(used):
            barred |= used[near] > 0
    for start in range(max(0, day - 6), min(day, max(0, len(used) - 7)) + 1):
        barred |= used[start : start + 7].sum(axis=0) >= DISH_USES_A_WEEK
    return frozenset(np.flatnonzero(barred).tolist())


def _faulty(week: Week) -> tuple[int, ...]:
    """Return days that miss a daily limit, have too much of a food or a dish too often."""
    return tuple(day for day in range(_days(week)) if is_faulty(week, day))


def is_faulty(week: Week, day: int) -> bool:
    """Tell whether a day misses a daily limit, has too much of a food or a dish too often."""
    menu, meals = week.menu, week.day(day)
    if not week.is_built(day):
        return True
    goals, limits = menu.goals, slice(0, menu.goals.n_limits)
    lacks = np.where(goals.weekly[limits], 0.0, goals.need_of(day)[limits] - _gain(week, day))
    dishes = meals.dish[meals.dish >= 0]
    twice = len(set(dishes.tolist())) < len(dishes)
    barred = _barred(week, day) & set(dishes.tolist()) if repeat_count(week) else frozenset()
    return bool((lacks > TOLERANCE).any() or twice or barred) or (
        amount_cost(menu, together([meals])) > 0
    )


def _bettered(frame: Frame, week: Week, days: Iterable[int], patience: Patience) -> Week:
    """Return days chosen anew from what they have; what misses nothing stays so."""
    counts = replace(COUNTS[Effort.NORMAL], combine_within=np.inf, branch_always=True)
    was_broken = broken(week)
    for _ in range(_ROUNDS):
        for day in days:
            if patience.over():
                return week
            trial = week.copy()
            chosen = choose_day(frame, week, day, counts, patience).meals
            trial.choose(day, chosen)
            if was_broken or not broken(trial):
                week = trial
    return week


def _bare(week: Week, days: tuple[int, ...]) -> Week:
    """Return the plan without what was chosen for some days."""
    kept = {spot: meal for spot, meal in week.chosen.items() if spot[0] not in days}
    return Week(week.menu, week.kinds, kept)


def _is_whole(week: Week) -> bool:
    return all(week.is_built(day) for day in range(_days(week)))


def _days(week: Week) -> int:
    return week.menu.problem.days


def _seed(frame: Frame) -> int:
    return frame.menu.problem.seed
