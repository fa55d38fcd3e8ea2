"""Batches of meals as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .options import Floats, Ints


@dataclass(frozen=True, eq=False)
class Meals:
    """Some meals as arrays; ``n`` meals, ``width`` the most roles a dish has.

    Attributes:
        dish: Dish number, or -1 for a locked meal of an unknown dish, shape ``(n,)``.
        options: Option numbers, padded with the dummy option, ``(n, width)``.
        gain: What each adds to every goal, ``(n, n_goals)``.
        energy: As a fraction of the day's energy, ``(n,)``.
        cost: Without anything that depends on place or neighbours, ``(n,)``.
        food: Food numbers, padded with -1, ``(n, width + k)``: a dish brings k foods at most that
            stand with one of its foods (`OptionTable.brings`).
        grams: Of each food, ``(n, width + k)``.
        bought: Of each food as packs count it, g as bought, ``(n, width + k)``.
        counted: Foods that count for the week's variety, padded with -1, ``(n, width)``.
        shown: Things and kinds of meals that should not come twice a day, padded with -1,
            ``(n, width + k)``.
        minutes: Of preparation, ``(n,)``.
    """

    dish: Ints
    options: Ints
    gain: Floats
    energy: Floats
    cost: Floats
    food: Ints
    grams: Floats
    bought: Floats
    counted: Ints
    shown: Ints
    minutes: Floats

    def __len__(self) -> int:
        return len(self.dish)

    def keys(self) -> list[bytes]:
        """Return a key for each meal, by which equal ones are found."""
        return [d.tobytes() + o.tobytes() for d, o in zip(self.dish, self.options, strict=True)]

    def take(self, rows: Ints) -> Meals:
        """Return the meals of these rows."""
        return Meals(
            self.dish[rows],
            self.options[rows],
            self.gain[rows],
            self.energy[rows],
            self.cost[rows],
            self.food[rows],
            self.grams[rows],
            self.bought[rows],
            self.counted[rows],
            self.shown[rows],
            self.minutes[rows],
        )


def join(parts: Sequence[Meals]) -> Meals:
    """Return several batches as one."""
    if len(parts) == 1:
        return parts[0]
    joined = np.concatenate
    return Meals(
        joined([part.dish for part in parts]),
        joined([part.options for part in parts]),
        joined([part.gain for part in parts]),
        joined([part.energy for part in parts]),
        joined([part.cost for part in parts]),
        joined([part.food for part in parts]),
        joined([part.grams for part in parts]),
        joined([part.bought for part in parts]),
        joined([part.counted for part in parts]),
        joined([part.shown for part in parts]),
        joined([part.minutes for part in parts]),
    )


@dataclass(frozen=True, eq=False)
class Together:
    """Hold what meals add up to and may share; lists are padded with -1.

    Attributes:
        gain: What they add to every goal, ``(n_goals,)``.
        dish, food, grams, bought, counted, shown: As of ``Meals``, laid flat.
    """

    gain: Floats
    dish: Ints
    food: Ints
    grams: Floats
    bought: Floats
    counted: Ints
    shown: Ints


def together(parts: Sequence[Meals]) -> Together:
    """Return some batches of meals as what is on one table."""
    joined = np.concatenate
    return Together(
        gain=sum((part.gain.sum(axis=0) for part in parts[1:]), parts[0].gain.sum(axis=0)),
        dish=joined([part.dish for part in parts]),
        food=joined([part.food.ravel() for part in parts]),
        grams=joined([part.grams.ravel() for part in parts]),
        bought=joined([part.bought.ravel() for part in parts]),
        counted=joined([part.counted.ravel() for part in parts]),
        shown=joined([part.shown.ravel() for part in parts]),
    )


def unique(meals: Meals) -> Meals:
    """Return each different meal once, in the order of first appearance."""
    return meals.take(unique_rows(meals))


def unique_rows(meals: Meals) -> Ints:
    """Return the row where each different meal first appears, ascending; options tell the dish."""
    rows = np.ascontiguousarray(meals.options)
    whole = rows.view(np.dtype((np.void, rows.dtype.itemsize * rows.shape[1]))).ravel()
    return np.sort(np.unique(whole, return_index=True)[1])
