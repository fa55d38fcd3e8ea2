"""What a day shows, as values: the same for the window and the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from foods import Nutrient
from foods.recipe.recipe import RecipeStep
from planner.domain import Target
from planner.domain.diary import MealRecord


@dataclass(frozen=True)
class FoodAmount:
    """A food of a meal, for all that is cooked of it.

    Attributes:
        text: Amount and food as a cook says it: "1 cup rice, cooked".
        grams: As eaten, g.
        bought_g: As bought: uncooked, peel and bone included, g.
    """

    text: str
    grams: float
    bought_g: float

    @property
    def differs(self) -> bool:
        """Return whether raw and eaten mass are not the same to a kitchen scale."""
        return abs(self.bought_g - self.grams) > max(1.0, 0.02 * self.grams)


@dataclass(frozen=True)
class MealStep:
    """A meal of the day.

    Attributes:
        slot: "breakfast".
        at: When it is eaten.
        start: When cooking begins.
        title: "Porridge with banana"; empty where nothing is planned.
        minutes: From the fridge to the table.
        active: Minutes with a hand in it; None where the dish has no recipe.
        portions: For how many planned portions the foods and steps are.
        foods: What goes into it.
        steps: How it is made; empty where the dish has no recipe.
        method: How it is made, in one paragraph, where there are no steps.
        left_from: Weekday on which it was cooked, if it is left over.
        energy_kcal: Of one's own planned portion, kcal.
        glasses: Glasses of water beside it.
        said: What the person said of it; None if nothing.
        next: Whether it is what comes next.
        note: Who comes to it, and what the person wrote beside it, in sentences.
        away: "out" where it is eaten out, "none" where no meal is wanted, else empty.
    """

    slot: str
    at: time
    start: time
    title: str
    minutes: int = 0
    active: int | None = None
    portions: float = 1.0
    foods: tuple[FoodAmount, ...] = ()
    steps: tuple[RecipeStep, ...] = ()
    method: str = ""
    left_from: str = ""
    energy_kcal: float = 0.0
    glasses: int = 0
    said: MealRecord | None = None
    next: bool = False
    note: str = ""
    away: str = ""


@dataclass(frozen=True)
class Dose:
    """Something to take or to do at a time.

    Attributes:
        kind: "supplement", "medicine" or "ahead" (done today for tomorrow).
        at: When.
        text: What, in a sentence.
        next: Whether it is what comes next.
    """

    kind: str
    at: time
    text: str
    next: bool = False


@dataclass(frozen=True)
class SoFar:
    """A nutrient of the day so far.

    Attributes:
        nutrient: The nutrient.
        target: Its target on this day.
        eaten: What was eaten, as far as it is known; in the nutrient's own unit, as all.
        open: What the planned meals bring of which nothing was said.
        supplement: What supplements bring, if they are taken.
    """

    nutrient: Nutrient
    target: Target
    eaten: float
    open: float
    supplement: float


@dataclass(frozen=True)
class TodayView:
    """A day.

    Attributes:
        day: Its date.
        now: The time it is; None where it is another day.
        entries: Meals, doses and what is done ahead, by time of day.
        drinks: What there is to drink, in a sentence.
        nutrients: The day so far against its targets.
        said: How many meals something was said of.
        meals: How many meals are planned.
        planned: Whether a plan has this day.
    """

    day: date
    now: datetime | None
    entries: tuple[MealStep | Dose, ...] = ()
    drinks: str = ""
    nutrients: tuple[SoFar, ...] = ()
    said: int = 0
    meals: int = 0
    planned: bool = True

    @property
    def cooked(self) -> tuple[MealStep, ...]:
        """Return the meals, by time of day."""
        return tuple(entry for entry in self.entries if isinstance(entry, MealStep))
