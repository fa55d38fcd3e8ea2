"""The parts of a page's content: words and figures that are ready to be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.report.page_steps import PageStep

from .figure_table import DayFigures, TargetColumn


@dataclass(frozen=True)
class PageServing:
    """A food of a meal, for the cook.

    Attributes:
        amount: "1 cup kale, cooked".
        grams: "130 g".
        mass_g: The same as a figure, g.
    """

    amount: str
    grams: str
    mass_g: float = 0.0


@dataclass(frozen=True)
class PageMeal:
    """A meal.

    Attributes:
        slot: Key of the meal: "breakfast".
        label: "Breakfast".
        title: "Porridge with banana".
        foods: All of it in household portions: "1 cup kale, cooked".
        short_foods: The same in short, without seasonings: "1 cup kale".
        seasonings: In short: "2 tsp olive oil"; without the base of a recipe.
        minutes: From the fridge to the table.
        energy: "437 kcal".
        method: How it is made, in one paragraph.
        servings: The foods with household amounts and grams.
        brings: What it brings of the day's targets; may be empty.
        tips: Short sentences for the cook; may be empty.
        left_from: The weekday it was cooked on, if it is what is left; else empty.
        steps: How it is made, step by step; empty where the dish has no recipe.
        cooked: What the amounts of the steps are for: "2 portions"; empty for one.
        active: Minutes with a hand in it; None where the dish has no recipe.
        note: Who comes to it, and what the person wrote beside it, in sentences; may be empty.
    """

    slot: str
    label: str
    title: str
    foods: tuple[str, ...]
    short_foods: tuple[str, ...]
    seasonings: tuple[str, ...]
    minutes: int
    energy: str
    method: str
    servings: tuple[PageServing, ...] = ()
    brings: str = ""
    tips: tuple[str, ...] = ()
    left_from: str = ""
    steps: tuple[PageStep, ...] = ()
    cooked: str = ""
    active: int | None = None
    note: str = ""


@dataclass(frozen=True)
class PageDay:
    """A day.

    Attributes:
        label: "Monday 23 November", or "Monday" in a plan without dates.
        weekday: "Monday".
        date: "23 November"; may be empty.
        short_date: "23 Nov"; may be empty.
        meals: The day's meals by slot.
        figures: Its nutrients, one for each target.
        ahead: What is done on it for the meals of the next day, in sentences.
        unplanned: What is to be said at places without a meal, by slot: a note.
    """

    label: str
    weekday: str
    date: str
    short_date: str
    meals: Mapping[str, PageMeal]
    figures: DayFigures
    ahead: tuple[str, ...] = ()
    unplanned: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PageLine:
    """A line of the list.

    Attributes:
        name: "Spinach, fresh".
        buy: "2 bags".
        about: "(about 520 g)"; may be empty.
        staple: Whether most kitchens have it already.
        cost: "$3.20", of the whole packs; empty when no price is known.
        left: What is left over: "2 left over"; may be empty.
        note: A sentence for the person; may be empty.
        ticked: Whether it is in the basket already.
        usd: The cost as a figure, US dollars; None where it is not known.
    """

    name: str
    buy: str
    about: str
    staple: bool
    cost: str = ""
    left: str = ""
    note: str = ""
    ticked: bool = False
    usd: float | None = None


@dataclass(frozen=True)
class PageAisle:
    """The lines of one aisle, in the order of the shop.

    Attributes:
        label: "Vegetables".
        lines: Its lines.
        staples: Whether these are staples, which stand apart.
        trip: The shopping day and shop, where there are several: "Thursday 26 November · Market".
    """

    label: str
    lines: tuple[PageLine, ...]
    staples: bool = False
    trip: str = ""


@dataclass(frozen=True)
class PageContent:
    """Everything a template may use.

    Attributes:
        title: "Week of Monday 23 November".
        person: "Woman, 45 · omnivore · without peanuts".
        days: The days wanted.
        slots: Key and label of each meal of a day, in the order they are eaten.
        targets: The nutrients planned for, in the order of every day's figures.
        mean: Figures of the average day; None when not all days are wanted.
        aisles: The shopping list; staples last, to be checked at home.
        notes: Sentences for the person: cautions, what was left out.
        bill: "at least $48 (prices of 2022; 7 items without a price)"; may be empty.
        doctor: When to talk to a doctor.
        drinks: What is to be drunk beside the meals, day by day; may be empty.
        before: What is done on the day before the first of the days, in sentences.
    """

    title: str
    person: str
    days: tuple[PageDay, ...]
    slots: tuple[tuple[str, str], ...]
    targets: tuple[TargetColumn, ...]
    mean: DayFigures | None
    aisles: tuple[PageAisle, ...]
    notes: tuple[str, ...]
    bill: str = ""
    doctor: str = ""
    drinks: str = ""
    before: tuple[str, ...] = ()
