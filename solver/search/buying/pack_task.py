"""What packs cost a day, given what the other days take of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from solver.model.menu import Menu
from solver.model.options import Floats, Ints
from solver.search.week import Week, bought_amounts

AVOIDED = 25.0
"""For each use of a thing that a day is to do without: more than any liking, less than a rule."""


class SpanPrices(Protocol):
    """Say what amounts of spans cost; `PackCosts` does."""

    def cost(self, spans: Ints, grams: Floats) -> Floats:
        """Return what amounts of some spans cost, shaped as ``spans``."""


@dataclass(frozen=True, eq=False)
class DayPacks:
    """Prices of the packs of a day.

    Attributes:
        packs: The prices.
        here: The span of each food on the day, ``(n_foods + 1,)``.
        taken: What other days and the day's locked meals take of each span, g, ``(n_spans,)``.
        before: What that costs, ``(n_spans,)``.
        option: What each option adds by itself, ``(n_options + 1,)``.
    """

    packs: SpanPrices
    here: Ints
    taken: Floats
    before: Floats
    option: Floats

    def beyond(self, food: Ints, bought: Floats) -> float:
        """Return what foods of a day's chosen meals cost together beyond each by itself."""
        spans = self.here[food]
        count = np.bincount(spans, minlength=len(self.taken))
        count[-1] = 0
        shared = np.flatnonzero(count[spans] > 1)
        if not shared.size:
            return 0.0
        used = np.flatnonzero(count > 1)
        spans, grams = spans[shared], bought[shared]
        amounts = np.bincount(spans, grams, minlength=len(self.taken))[used]
        whole = self.packs.cost(used, self.taken[used] + amounts) - self.before[used]
        alone = self.packs.cost(spans, self.taken[spans] + grams) - self.before[spans]
        return float(whole.sum() - alone.sum())

    def beside(self, food: Ints, bought: Floats, with_food: Ints, with_bought: Floats) -> Floats:
        """Return what meals cost beside the day's rest, beyond each food by itself, ``(n,)``.

        Args:
            food: Of the rest of the day, flat.
            bought: Of each, g as bought.
            with_food: Of the meals, ``(n, width)``.
            with_bought: Of each, g as bought.
        """
        rest = np.bincount(self.here[food], bought, minlength=len(self.taken))
        rest[-1] = 0.0
        spans = self.here[with_food]
        row, column = np.nonzero(rest[spans])
        if not row.size:
            return np.zeros(len(with_food))
        span, grams = spans[row, column], with_bought[row, column]
        had = self.taken[span] + rest[span]
        after = self.packs.cost(span, had + grams) - self.packs.cost(span, had)
        alone = self.packs.cost(span, self.taken[span] + grams) - self.before[span]
        return np.asarray(np.bincount(row, after - alone, minlength=len(with_food)), np.float64)


def day_packs(week: Week, day: int, avoided: frozenset[str] = frozenset()) -> DayPacks | None:
    """Return what packs cost a day; None where they are not looked at.

    Args:
        week: The plan; other days may still be empty.
        day: Which day is chosen.
        avoided: What is to be done without on it, by what it is bought as.
    """
    menu, packs = week.menu, week.menu.packs
    if packs is None:
        return None
    fixed = week.kind(day).fixed
    taken = bought_amounts(week, without=day) + packs.amounts(day, fixed.food, fixed.bought)
    before = packs.cost(np.arange(len(taken)), taken)
    option = by_itself(menu, packs, packs.span[day], taken, before)
    if avoided:
        spans = np.flatnonzero(np.isin(np.array(packs.names), sorted(avoided)))
        option = option + AVOIDED * np.isin(packs.span[day][menu.option_food], spans)
    return DayPacks(packs, packs.span[day], taken, before, option)


def by_itself(menu: Menu, prices: SpanPrices, here: Ints, taken: Floats, before: Floats) -> Floats:
    """Return what each option costs alone beside what is taken, ``(n_options + 1,)``.

    Args:
        menu: The problem.
        prices: Of spans.
        here: The span of each food on the day, ``(n_foods + 1,)``.
        taken: What is taken of each span, g, ``(n_spans,)``.
        before: What that costs, ``(n_spans,)``.
    """
    spans, beside = here[menu.option_food], here[menu.with_food]
    cost = prices.cost(spans, taken[spans] + menu.option_bought) - before[spans]
    more = prices.cost(beside, taken[beside] + menu.with_bought) - before[beside]
    return np.asarray(cost + more.sum(axis=1))
