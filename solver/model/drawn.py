"""A day that misses nothing, drawn at random and bettered: only rules and targets count.

Narrow limits leave few days among very many, and they may lie far from what is liked, so that
exchanges from a good day do not come there. Here nothing but what is missed counts. A day is
changed at random, one option or one meal at a time; what misses more is kept too as long as it
is not much more, and that ever less (threshold accepting, Dueck and Scheuer 1990). All is drawn
from the seed and ended by a count, so that it is the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import numpy as np

from .day_kinds import DayKind
from .goals import TOLERANCE
from .meals import Meals
from .menu import Menu
from .options import Floats, Ints

_NEW_MEAL = 0.15
"""Share of the changes that put another dish in a slot."""
_COLD = 0.01
"""Of the first threshold, what is left of it at last."""
_CLOSE = 0.5
"""Of the tolerance of a miss, what is left for other ways of adding up."""


@dataclass(frozen=True, eq=False)
class DayRules:
    """Hold what a day must keep.

    Attributes:
        menu: The problem.
        kind: What the day is like, its locked meals among it.
        need: Of each goal of a limit, ``(n_limits,)``.
        barred: Dishes that other days leave no place for, by number.
    """

    menu: Menu
    kind: DayKind
    need: Floats
    barred: frozenset[int]


@dataclass(frozen=True)
class DrawLimits:
    """Say for how long meals are drawn, and from where.

    Attributes:
        steps: Changes tried.
        threshold: How much more may be missed at first, as a fraction of the limits.
        bare: Whether to begin with random meals, or with those of the day.
    """

    steps: int
    threshold: float
    bare: bool


@dataclass
class _Draft:
    """A meal as it is drawn: its run in the table, an option a role, and what it brings."""

    run: int
    options: list[int]
    gain: Floats


class DayDrawer:
    """Draws days that keep some rules."""

    def __init__(self, rules: DayRules, seed: str) -> None:
        menu, kind = rules.menu, rules.kind
        self._rules, self._menu, self._kind = rules, menu, kind
        self._draw = Random(seed)
        n = menu.goals.n_limits
        self._gain = {slot: menu.gains.in_slot[slot][:, :n] for slot in kind.open}
        self._portion = menu.gains.portion.tolist()
        self._dish_gain = menu.goals.gain_per_dish[:, :n]
        self._runs = {slot: self._runs_of(slot) for slot in kind.open}
        self._fixed = kind.fixed.gain[:, :n].sum(axis=0)
        self._need = rules.need - TOLERANCE * _CLOSE
        self._food, self._grams = menu.option_food.tolist(), menu.option_grams.tolist()
        self._most = (menu.max_grams * (1.0 + TOLERANCE * _CLOSE)).tolist()
        real = kind.fixed.food >= 0
        self._had = list(
            zip(kind.fixed.food[real].tolist(), kind.fixed.grams[real].tolist(), strict=True)
        )
        self._first_role = menu.table.first_role.tolist()
        self._first_option = menu.table.first_option.tolist()

    def day(self, meals: dict[int, Meals], limits: DrawLimits) -> dict[int, Meals]:
        """Return meals by slot that miss nothing; empty if none were drawn.

        Args:
            meals: The day as it is, by slot; may be empty.
            limits: How long to draw, and from where.
        """
        if not self._runs or not all(self._runs.values()):
            return {}
        now = {slot: self._begun(slot, meals.get(slot), limits.bare) for slot in self._kind.open}
        missed = self._missed(now)
        for step in range(limits.steps):
            if missed <= 0.0:
                return {slot: self._meal(slot, draft) for slot, draft in now.items()}
            slot = self._kind.open[self._draw.randrange(len(self._kind.open))]
            before, now[slot] = now[slot], self._changed(slot, now[slot])
            then = self._missed(now)
            left = 1.0 - step / limits.steps
            # The threshold falls with the square of what is left: wide at first, close at last.
            allowed = limits.threshold * (_COLD + (1.0 - _COLD) * left * left)
            if then <= missed + allowed * self._draw.random():
                missed = then
            else:
                now[slot] = before
        return {}

    def _missed(self, day: dict[int, _Draft]) -> float:
        """Sum what the day misses of all limits, has too much of, and has twice."""
        gain = self._fixed.copy()
        for draft in day.values():
            gain += draft.gain
        missed = float(np.maximum(self._need - gain, 0.0).sum())
        grams: dict[int, float] = {}
        for food, amount in self._had:
            grams[food] = grams.get(food, 0.0) + amount
        for draft in day.values():
            for option in draft.options:
                food = self._food[option]
                if food >= 0:
                    grams[food] = grams.get(food, 0.0) + self._grams[option]
        missed += sum(g / self._most[f] - 1.0 for f, g in grams.items() if g > self._most[f])
        runs = {draft.run for draft in day.values()}
        return float(missed + len(day) - len(runs))

    def _begun(self, slot: int, meal: Meals | None, bare: bool) -> _Draft:
        """Return the meal that is there, if it may stand there, or any."""
        if meal is not None and not bare:
            run = int(np.searchsorted(self._menu.table.dish, meal.dish[0]))
            if run in self._runs[slot] and self._menu.table.dish[run] == meal.dish[0]:
                options = meal.options[0, : self._first_role[run + 1] - self._first_role[run]]
                if (options < self._menu.table.n_options).all():
                    return self._draft(slot, run, options.tolist())
        return self._any(slot)

    def _any(self, slot: int) -> _Draft:
        run = self._runs[slot][self._draw.randrange(len(self._runs[slot]))]
        roles = range(self._first_role[run], self._first_role[run + 1])
        return self._draft(slot, run, [self._drawn(role) for role in roles])

    def _changed(self, slot: int, draft: _Draft) -> _Draft:
        if self._draw.random() < _NEW_MEAL:
            return self._any(slot)
        place = self._draw.randrange(len(draft.options))
        options = draft.options.copy()
        options[place] = self._drawn(self._first_role[draft.run] + place)
        rows = self._gain[slot]
        drawn, before = self._portion[options[place]], self._portion[draft.options[place]]
        gain = draft.gain + rows[drawn] - rows[before]
        return _Draft(draft.run, options, gain)

    def _drawn(self, role: int) -> int:
        return self._draw.randrange(self._first_option[role], self._first_option[role + 1])

    def _draft(self, slot: int, run: int, options: list[int]) -> _Draft:
        portions = [self._portion[option] for option in options]
        gain = self._gain[slot][portions].sum(axis=0) + self._dish_gain[self._menu.table.dish[run]]
        return _Draft(run, options, gain)

    def _meal(self, slot: int, draft: _Draft) -> Meals:
        menu = self._menu
        options = np.full((1, menu.width), menu.table.n_options, dtype=np.intp)
        options[0, : len(draft.options)] = draft.options
        return menu.meals(np.array([menu.table.dish[draft.run]]), options, slot)

    def _runs_of(self, slot: int) -> list[int]:
        """Return runs of the dishes that may stand in a slot."""
        table, barred = self._menu.table, self._rules.barred
        runs: Ints = np.flatnonzero(self._menu.fits[slot, table.dish])
        locked = {int(dish) for dish in self._kind.fixed.dish if dish >= 0}
        return [int(run) for run in runs if int(table.dish[run]) not in barred | locked]
