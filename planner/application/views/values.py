"""Values that widgets show; numbers stay numbers, so that each screen formats its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foods import Nutrient, Serving
    from foods.recipe.recipe import RecipeStep
    from solver import Place

CHIPS = ("magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug")
USUAL, OUT, NONE = "usual", "out", "none"
"""Kinds of a meal as `planner.domain.person.meal_frames` has them, without its heavy imports."""
SUPPLEMENTS = "supplements"
"""Stands for a slot in a day's segments: what comes from no meal."""


@dataclass(frozen=True)
class FoodLine:
    """A portion.

    Attributes:
        food: Id of the food.
        text: Amount and food as a cook says it: "1 cup kale, cooked".
        title: The food in a word or two: "kale".
        name: The food with its form: "Kale, cooked".
        grams: Edible mass, g.
        source: USDA's number of the food.
        main: Whether the dish, or a part beside it, is about it.
        less: The next smaller household step, if there is one.
        more: The next larger one, if that is no more than makes sense.
        beside: Whether it belongs to a part that stands beside the dish: an apple, a dressing.
    """

    food: str
    text: str
    title: str
    name: str
    grams: float
    source: str
    main: bool = True
    less: Serving | None = None
    more: Serving | None = None
    beside: bool = False

    @property
    def short(self) -> str:
        """Return the label without what stands behind a comma: "1 cup kale"."""
        return self.text.split(", ")[0]


@dataclass(frozen=True)
class CardView:
    """A meal, or an empty place when `title` is empty.

    Attributes:
        rating: What was said of the dish: "more", "less", "never" or nothing.
        own_meal: Whether the person made it of foods; it has no dish.
        beside: What stands beside the dish, in words: "side salad", "pear".
        left_from: Short name of the day it was cooked on, if it is left over.
        skipped: The person wants nothing here.
        closed: There is no such meal on this day.
        amounts: What it brings, by nutrient key, in the nutrient's unit.
        steps: How it is made, step by step; empty where the dish has no recipe.
        active: Minutes with a hand in it; None where the dish has no recipe.
        portions: How many planned portions the amounts of the steps are for.
        note: What the person wrote beside it, with or without a meal.
        guests: Names of the guests at it.
        company: Who comes to it, and what must not be in it, in a sentence.
        away: `OUT` where it is eaten out, `NONE` where no meal is wanted, else empty.
        most_minutes: The longest it may take, if that is said of this meal.
    """

    place: Place
    title: str = ""
    dish: str = ""
    foods: tuple[FoodLine, ...] = ()
    energy_kcal: float = 0.0
    minutes: int = 0
    method: str = ""
    locked: bool = False
    liked: bool = False
    rating: str = ""
    own_meal: bool = False
    beside: tuple[str, ...] = ()
    left_from: str = ""
    skipped: bool = False
    closed: bool = False
    amounts: Mapping[str, float] = field(default_factory=dict)
    steps: tuple[RecipeStep, ...] = ()
    active: int | None = None
    portions: float = 1.0
    note: str = ""
    guests: tuple[str, ...] = ()
    company: str = ""
    away: str = ""
    most_minutes: int | None = None


@dataclass(frozen=True)
class Segment:
    """A meal's share of a day's nutrient; `at` is its place in the order of the day."""

    slot: str
    amount: float
    at: int = 0


@dataclass(frozen=True)
class Mark:
    """One nutrient of one day against its target.

    Attributes:
        lack: How much is missing, or by how much the ceiling is passed; 0 when met.
        over: Whether it is the ceiling that is missed.
        judged: The amount compared: the day's, or the week's mean for a weekly target.
        coverage: Share of the energy from foods whose figure is known.
    """

    nutrient: Nutrient
    target: TargetView | None
    amount: float
    judged: float
    lack: float
    over: bool
    coverage: float
    segments: tuple[Segment, ...]

    @property
    def met(self) -> bool:
        """Return whether the amount lies between its limits, as far as there are any."""
        return self.lack == 0


@dataclass(frozen=True)
class DayView:
    """A day: its cards by slot and every nutrient.

    Attributes:
        training: Whether it is a training day.
        glasses: Glasses of water beside the meals.
        drinks: What to drink, as a sentence.
        ahead: What is done on it for the meals of the next day, in sentences.
    """

    index: int
    date: date | None
    cards: Mapping[str, CardView]
    marks: Mapping[str, Mark]
    missed: tuple[Mark, ...]
    training: bool = False
    glasses: int = 0
    drinks: str = ""
    ahead: tuple[str, ...] = ()


@dataclass(frozen=True)
class TargetView:
    """A target, with what the week reaches on average.

    Attributes:
        weekly: Held on average over the week, not every day.
        own: Whether the person set it.
        span: End of the slider.
        step: Its step.
        supplied: What supplements give of it a day; it is in what the week reaches.
        reasons: What care changed, what training days have and which answers clash, in sentences.
        warning: That supplements pass a limit of their own.
        missed: Whether some day misses it, where days have bounds of their own; else None.
    """

    nutrient: Nutrient
    minimum: float | None
    maximum: float | None
    weekly: bool
    source: str
    reference: float | None
    upper_limit: float | None
    locked_reason: str
    on: bool
    own: bool
    reaches: float | None
    span: float
    step: float
    supplied: float = 0.0
    reasons: tuple[str, ...] = ()
    warning: str = ""
    missed: bool | None = None

    @property
    def limits(self) -> bool:
        """Return whether the slider sets the ceiling and not the floor."""
        return self.nutrient.aim == "limit"

    @property
    def ranges(self) -> bool:
        """Return whether the slider moves floor and ceiling together."""
        both = self.minimum is not None and self.maximum is not None
        return self.nutrient.aim == "range" and both

    @property
    def value(self) -> float | None:
        """Return the value of the slider."""
        if self.ranges and self.minimum is not None and self.maximum is not None:
            return (self.minimum + self.maximum) / 2
        return self.maximum if self.limits else self.minimum


@dataclass(frozen=True)
class WeekView:
    """Everything on the screen.

    Attributes:
        alerts: What care must not leave unseen, in short sentences.
        unasked: How many nutrients care leaves unasked for.
        times: When meals are eaten, by slot, where the hours for it are answered: "12:30".
    """

    days: tuple[DayView, ...]
    slots: tuple[str, ...]
    targets: tuple[TargetView, ...]
    start: date | None
    notes: tuple[str, ...]
    status: str
    gap: float
    alerts: tuple[str, ...] = ()
    unasked: int = 0
    times: Mapping[str, str] = field(default_factory=dict)

    def card(self, place: Place) -> CardView:
        """Return the card at a place."""
        return self.days[place[0]].cards[place[1]]

    @property
    def days_met(self) -> int:
        """Return the days on which every target holds."""
        return sum(not day.missed for day in self.days)
