"""Where a nutrient comes from: every portion of the week with its part of the figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from foods import Catalogue, serving_phrase
from planner.domain import Plan, supplied

from .values import SUPPLEMENTS, Mark, WeekView

if TYPE_CHECKING:
    from datetime import date

    from foods import Nutrient

OTHERS = "others"
_NAMED_FOODS = 6


@dataclass(frozen=True)
class Share:
    """What one portion brings of a nutrient.

    Attributes:
        day: Counted from 0.
        slot: The meal, or ``supplements``.
        food: Id of the food; empty for supplements.
        title: The food in a word or two: "kale".
        name: The food with its form: "Kale, cooked".
        phrase: The portion as a cook says it: "1 cup kale, cooked".
        grams: Edible mass, g.
        per_100g: In the nutrient's own unit; None if nobody has given the figure.
        ndb_no: USDA's number of the food.
        amount: In the nutrient's own unit; None if the figure is unknown, which is not zero.
    """

    day: int
    slot: str
    food: str
    title: str
    name: str
    phrase: str
    grams: float
    per_100g: float | None
    ndb_no: str
    amount: float | None


@dataclass(frozen=True)
class Piece:
    """A part of a day's bar.

    Attributes:
        key: A slot, a food, or ``others``.
        amount: What is known of it.
        shares: The portions in it.
    """

    key: str
    amount: float
    shares: tuple[Share, ...]


@dataclass(frozen=True)
class Bar:
    """A day's bar, its lowest piece first."""

    index: int
    date: date | None
    mark: Mark
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Stack:
    """A nutrient over the week.

    Attributes:
        by_food: Whether pieces are foods, not meals.
        keys: Keys of the pieces, in the order they are stacked.
        titles: A food's title by key; slots are named by whoever shows them.
    """

    nutrient: Nutrient
    by_food: bool
    bars: tuple[Bar, ...]
    keys: tuple[str, ...]
    titles: Mapping[str, str]


@dataclass(frozen=True)
class Source:
    """A food, or supplements, and what it brings in the week.

    Attributes:
        amount: What is known of it in the whole week; None if nothing is.
        part: Its part of all that is known, 0 to 1.
    """

    key: str
    title: str
    name: str
    amount: float | None
    part: float
    shares: tuple[Share, ...]


def shares_of(plan: Plan, catalogue: Catalogue, nutrient: str) -> tuple[Share, ...]:
    """Return every portion of the week by day and meal, then what supplements give."""
    column, found = catalogue.column(nutrient), []
    taken = float(supplied(plan.profile.care.supplements).get(nutrient, 0.0))
    for day in range(plan.days):
        for slot in plan.slots:
            meal = plan.meals.get((day, slot))
            for serving in meal.servings if meal else ():
                food = catalogue.foods[serving.food]
                figure = float(catalogue.per_100g[catalogue.row(food.id), column])
                known = None if isnan(figure) else figure
                found.append(
                    Share(
                        day,
                        slot,
                        food.id,
                        food.title,
                        food.name,
                        serving_phrase(food, serving),
                        serving.grams,
                        known,
                        food.ndb_no,
                        None if known is None else known * serving.grams / 100,
                    )
                )
        if taken:
            found.append(Share(day, SUPPLEMENTS, "", "", "", "", 0.0, None, "", taken))
    return tuple(found)


def stack(week: WeekView, shares: Iterable[Share], nutrient: str, *, by_food: bool) -> Stack:
    """Return bars for each day by meal or by food; foods that bring little are put together."""
    parts = tuple(shares)
    ranked = sources(parts)
    named = [source.key for source in ranked[:_NAMED_FOODS]]
    taken = any(share.slot == SUPPLEMENTS for share in parts)
    slots = (*week.slots, *((SUPPLEMENTS,) if taken else ()))
    rest = (OTHERS,) if len(ranked) > len(named) else ()
    keys = (*named, *rest) if by_food else slots

    def key_of(share: Share) -> str:
        if not by_food:
            return share.slot
        key = share.food or SUPPLEMENTS
        return key if key in named else OTHERS

    bars = []
    for day in week.days:
        of_day = [share for share in parts if share.day == day.index]
        by_key = {key: tuple(s for s in of_day if key_of(s) == key) for key in keys}
        pieces = tuple(
            Piece(key, sum(s.amount or 0.0 for s in its), its) for key, its in by_key.items() if its
        )
        bars.append(Bar(day.index, day.date, day.marks[nutrient], pieces))
    return Stack(
        nutrient=bars[0].mark.nutrient,
        by_food=by_food,
        bars=tuple(bars),
        keys=keys,
        titles=_titles(ranked[:_NAMED_FOODS]),
    )


def sources(shares: Iterable[Share]) -> tuple[Source, ...]:
    """Return foods by what they bring in the week, most first; those without a figure last."""
    by_food: dict[str, list[Share]] = {}
    for share in shares:
        by_food.setdefault(share.food or SUPPLEMENTS, []).append(share)
    known = {
        key: sum(s.amount for s in its if s.amount is not None)
        for key, its in by_food.items()
        if any(s.amount is not None for s in its)
    }
    total = sum(known.values()) or 1.0
    found = (
        Source(
            key, its[0].title, its[0].name, known.get(key), known.get(key, 0.0) / total, tuple(its)
        )
        for key, its in by_food.items()
    )
    return tuple(sorted(found, key=lambda s: (s.amount is None, -(s.amount or 0.0), s.name)))


def _titles(ranked: Sequence[Source]) -> Mapping[str, str]:
    """Return short titles; where two foods share one, the name that tells them apart."""
    counts = Counter(source.title for source in ranked)
    return {s.key: s.title if counts[s.title] == 1 else s.name for s in ranked}
