"""Define what the solver is asked: plain frozen values, no files, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from foods import Catalogue, Diet, Meal

Place = tuple[int, str]
"""Where a meal stands: (day, counted from 0; slot)."""


class Per(StrEnum):
    """Over what a limit is held."""

    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True)
class Limit:
    """Bounds of one nutrient, per day, in the nutrient's own unit.

    With ``per`` WEEK the bounds hold for the mean over the planned days.
    A ``safety`` maximum is a ceiling that is never exceeded for the sake of another
    target, and towards which an unknown figure counts with a cautious estimate.
    ``weight`` says how much a miss counts beside those of the other limits.
    ``per_gram`` is there where no nutrient of the table is limited, such as what is drunk: how
    much of it is in a gram of each food; foods that are not in it have none.
    ``least_a_day`` is what every day has at least of what is held on average.
    """

    nutrient: str
    minimum: float | None = None
    maximum: float | None = None
    per: Per = Per.DAY
    safety: bool = False
    weight: float = 1.0
    per_gram: Mapping[str, float] | None = field(default=None, hash=False)
    least_a_day: float | None = None


@dataclass(frozen=True)
class Frequency:
    """Bound the servings of some foods in the whole plan.

    Attributes:
        foods: Their ids.
        least: At least so many; None = any number.
        most: At most so many; None = any number.
        slot: The only meals in which they count; None = all.
    """

    foods: frozenset[str]
    least: int | None = None
    most: int | None = None
    slot: str | None = None


@dataclass(frozen=True)
class WeekAmount:
    """Bound the grams of some foods in the whole plan.

    Attributes:
        per_gram: What a gram of each food counts as, in grams; foods that are not here count
            as nothing.
        least: At least so many grams; None = any number.
        most: At most so many, for safety; None = any number.
    """

    per_gram: Mapping[str, float]
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class MealCap:
    """The most of something in any one meal: lactose, or what is drunk at once.

    Attributes:
        per_gram: How much of it is in a gram of each food; foods that are not here have none.
        most: In a meal, in the same unit.
        slots: The meals it holds for.
    """

    per_gram: Mapping[str, float]
    most: float
    slots: frozenset[str]


@dataclass(frozen=True)
class Barred:
    """What is not to stand at a place, as long as anything else can.

    Attributes:
        foods: Ids of foods.
        dishes: Ids of dishes.
    """

    foods: frozenset[str] = frozenset()
    dishes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class MealBefore:
    """A lunch or dinner that was eaten before the first day of the plan.

    Attributes:
        days_before: How many days before the first day, 1 or more.
        slot: Which meal of the day.
        dish: Id of its dish.
        main_foods: Ids of the foods that are a main part of it.
    """

    days_before: int
    slot: str
    dish: str
    main_foods: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shopping:
    """How the foods of a plan are bought and kept.

    Attributes:
        at_home: What is there that meals may use up, g as bought, by `Purchase.buy_as`.
        trips: Shopping days, ascending; empty = as often as what spoils asks for.
        freezer: Whether what freezes can be frozen.
        eaters: How many portions of each meal are cooked.
    """

    at_home: Mapping[str, float] = field(default_factory=dict, hash=False)
    trips: tuple[int, ...] = ()
    freezer: bool = True
    eaters: float = 1.0


@dataclass(frozen=True)
class MenuProblem:
    """A menu to choose.

    Attributes:
        catalogue: Foods and dishes to choose from.
        days: Number of days, 1 to 28.
        slots: Meals of a day, in order.
        limits: At most one for a nutrient.
        of_day: Limits per day that hold on some days instead of those above, by day.
        allowed_foods: Ids that may appear at all (diet, allergens, exclusions applied).
        liked: Ids that are welcome.
        disliked: Ids to be used only when nothing else will do.
        locked: Meals that stay exactly as they are.
        empty: Places left unplanned (eaten out, skipped).
        keep: The plan on the screen; every difference from it is paid for.
        caps: What no chosen meal may pass, whatever the day has.
        max_minutes: Preparation limit of each day's meals, one entry a day, None = none.
        leftovers: Locked places whose meal is left of another: no repeat of its dish.
        most_leftovers: How many meals more may be left of others where that pays.
        usd_per_100g: What foods cost as eaten, by id; one that is missing counts as free.
        budget_usd: What the whole plan may cost; None = any amount.
        frequencies: How often foods are eaten in the whole plan.
        amounts: How many grams of some foods there are in the whole plan.
        centres: What the mean of the days is to lie near, by nutrient, in its own unit a day.
        leanings: Dishes wanted more (above 0) or less often (below), in steps, by id.
        never: Ids of dishes that are not planned.
        at_home: Foods there are, by id, with the last day they are good on (None = all).
        shopping: How foods are bought; None = packs are not looked at.
        style: How the person eats; some dishes are usual for some styles only.
        before: What was eaten in the weeks before; none of it changes what may be planned.
        weights: What matters how much (see ``solver/weights.toml``).
        barred: What is not to stand at single places.
        out_of_season: Fresh foods that are not in season.
        obtainable: Special foods that are no trouble to get for this person.
        eats_more: Whether what stands beside meals for who needs much energy may be planned.
        seed: Breaks ties; the same problem and seed give the same menu everywhere.
    """

    catalogue: Catalogue
    days: int
    slots: tuple[str, ...]
    limits: tuple[Limit, ...]
    allowed_foods: frozenset[str]
    liked: frozenset[str] = frozenset()
    disliked: frozenset[str] = frozenset()
    locked: Mapping[Place, Meal] = field(default_factory=dict)
    empty: frozenset[Place] = frozenset()
    keep: Mapping[Place, Meal] = field(default_factory=dict)
    max_minutes: tuple[int | None, ...] = ()
    leftovers: frozenset[Place] = frozenset()
    most_leftovers: int = 0
    usd_per_100g: Mapping[str, float] = field(default_factory=dict)
    budget_usd: float | None = None
    frequencies: tuple[Frequency, ...] = ()
    amounts: tuple[WeekAmount, ...] = ()
    centres: Mapping[str, float] = field(default_factory=dict)
    leanings: Mapping[str, int] = field(default_factory=dict)
    never: frozenset[str] = frozenset()
    at_home: Mapping[str, int | None] = field(default_factory=dict)
    caps: tuple[MealCap, ...] = ()
    of_day: Mapping[int, tuple[Limit, ...]] = field(default_factory=dict)
    shopping: Shopping | None = None
    style: Diet = Diet.OMNIVORE
    before: tuple[MealBefore, ...] = ()
    weights: Mapping[str, float] = field(default_factory=dict)
    seed: int = 0
    barred: Mapping[Place, Barred] = field(default_factory=dict)
    out_of_season: frozenset[str] = frozenset()
    obtainable: frozenset[str] = frozenset()
    eats_more: bool = False
