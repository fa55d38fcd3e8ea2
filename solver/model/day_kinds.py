"""Group the days that are alike: open places, locked meals, time limit, needs."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .given_meals import fixed_meals
from .meals import Meals
from .menu import BAND_LEAST, Menu
from .options import Floats, Ints
from .repeat_costs import locked_mains

_NO_END = 1e6


@dataclass(frozen=True, eq=False)
class DayKind:
    """Days that are alike to the solver.

    Attributes:
        days: Their numbers, ascending.
        open: Slots to be filled, ascending.
        planned: Slots that are not left empty, open or locked.
        fixed: The locked meals.
        mains: Things that are main parts of locked main meals, but for leftovers, ``(n,)``.
        left: Things that are main parts of leftovers, ``(n,)``.
        max_minutes: Preparation limit of a meal, or infinity.
        need: What each goal needs on such a day, ``(n_goals,)``.
        least, most: Energy of each slot's meal that costs nothing, as fractions of the
            day's, ``(n_slots,)``; 0 and a huge number for a slot that is not open.
    """

    days: tuple[int, ...]
    open: tuple[int, ...]
    planned: tuple[int, ...]
    fixed: Meals
    mains: Ints
    left: Ints
    max_minutes: float
    need: Floats
    least: Floats
    most: Floats

    @property
    def count(self) -> int:
        """Return how many days are of this kind."""
        return len(self.days)

    def slowness(self, menu: Menu, minutes: Floats) -> Floats:
        """Return what dishes cost above the day's time limit, shaped as ``minutes``."""
        return np.asarray(np.maximum(0.0, minutes - self.max_minutes) * menu.weights["too_slow"])

    def uses(self, menu: Menu) -> Floats:
        """Count how often the locked meals use each food, ``(n_foods,)``."""
        return count_uses(menu, self.fixed)

    def dishes(self, menu: Menu) -> Floats:
        """Count how often each dish is locked, ``(n_dishes,)``."""
        numbers = self.fixed.dish[self.fixed.dish >= 0]
        return np.bincount(numbers, minlength=len(menu.table.dish_ids)).astype(np.float64)


def count_uses(menu: Menu, meals: Meals) -> Floats:
    """Count how often some meals use each food, ``(n_foods,)``."""
    counted = meals.counted[meals.counted >= 0]
    return np.bincount(counted, minlength=len(menu.tallies.few)).astype(np.float64)


def _size_band(menu: Menu, free: list[int], planned: list[int]) -> tuple[Floats, Floats]:
    # Shares are relative: on a day without breakfast the other meals are larger.
    share = np.zeros(len(menu.shares))
    share[planned] = menu.shares[planned] / max(1e-9, menu.shares[planned].sum())
    band = np.maximum(share * menu.weights["meal_size_band"], BAND_LEAST)
    held = np.isin(np.arange(len(share)), free) & bool(menu.energy_kcal)
    low = np.where(held, np.maximum(0.0, share - band), 0.0)
    return low, np.where(held, share + band, _NO_END)


def with_one_open(menu: Menu, kind: DayKind, slot: int, others: Meals) -> DayKind:
    """Return a day in which only one slot is open and the others have these meals."""
    least, most = _size_band(menu, [slot], sorted({*kind.planned, slot}))
    return replace(kind, open=(slot,), fixed=others, least=least, most=most)


def day_kinds(menu: Menu) -> tuple[DayKind, ...]:
    """Return the kinds of the problem's days, in the order of their first day."""
    groups: dict[object, list[int]] = {}
    for day in range(menu.problem.days):
        groups.setdefault(_likeness(menu, day), []).append(day)
    return tuple(_kind(menu, tuple(days)) for days in groups.values())


def _likeness(menu: Menu, day: int) -> object:
    problem = menu.problem
    places = [(day, slot) for slot in problem.slots]
    return (
        tuple(problem.locked.get(place) for place in places),
        tuple(place in problem.empty for place in places),
        tuple(place in problem.leftovers for place in places),
        _minutes(menu, day),
        menu.goals.need_of(day).tobytes(),
    )


def _kind(menu: Menu, days: tuple[int, ...]) -> DayKind:
    problem, day = menu.problem, days[0]
    places = [(day, slot) for slot in problem.slots]
    planned = [
        s for s, place in enumerate(places) if place not in problem.empty or place in problem.locked
    ]
    held = [place for place in places if place in problem.locked]
    slots = tuple(problem.slots.index(slot) for _, slot in held)
    fixed = fixed_meals(menu, tuple(problem.locked[place] for place in held), slots)
    left = np.array([place in problem.leftovers for place in held], dtype=np.bool_)
    cooked = [problem.locked[place] for place in held if place not in problem.leftovers]
    later = [problem.locked[place] for place in held if place in problem.leftovers]
    free = [s for s in planned if places[s] not in problem.locked and menu.fits[s].any()]
    least, most = _size_band(menu, free, planned)
    return DayKind(
        days=days,
        open=tuple(free),
        planned=tuple(planned),
        # What is left over was cooked once: its dish is not counted again.
        fixed=replace(fixed, dish=np.where(left, -1, fixed.dish)),
        mains=locked_mains(menu.catalogue, menu.things, cooked),
        left=locked_mains(menu.catalogue, menu.things, later),
        max_minutes=_minutes(menu, day),
        need=menu.goals.need_of(day),
        least=least,
        most=most,
    )


def _minutes(menu: Menu, day: int) -> float:
    limits = menu.problem.max_minutes
    limit = limits[day] if day < len(limits) else None
    return np.inf if limit is None else float(limit)
