"""What the templates may say about a plan: words and figures, ready to be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from foods import Catalogue, Meal, Serving, compose_title, serving_phrase
from planner.domain import Plan, ShoppingLine, meal_totals, shopping_list

from .list_words import group_label
from .page_figures import DayFigures, FigureTable, TargetColumn
from .words import SLOT_LABELS, date_words, day_label, person_words, weekday_name

# What changes the figures so much that even a short name says it.
_TELLING = frozenset({"fortified", "not fortified", "UV-treated", "canned", "with bone"})


@dataclass(frozen=True)
class PageMeal:
    """A meal.

    Attributes:
        slot: Key of the meal: "breakfast".
        label: "Breakfast".
        title: "Porridge with banana".
        foods: All of it in household portions: "1 cup kale, cooked".
        short_foods: The same in short, without seasonings: "1 cup kale".
        seasonings: In short: "2 tsp olive oil".
        minutes: From the fridge to the table.
        energy: "437 kcal".
        method: How it is made.
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
    """

    label: str
    weekday: str
    date: str
    short_date: str
    meals: Mapping[str, PageMeal]
    figures: DayFigures


@dataclass(frozen=True)
class PageLine:
    """A line of the list.

    Attributes:
        name: "Spinach, fresh".
        buy: "2 bags".
        about: "(about 520 g)"; may be empty.
        staple: Whether most kitchens have it already.
    """

    name: str
    buy: str
    about: str
    staple: bool


@dataclass(frozen=True)
class PageAisle:
    """The lines of one aisle, in the order of the shop."""

    label: str
    lines: tuple[PageLine, ...]


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
        aisles: The shopping list.
        notes: Sentences for the person: cautions, what was left out.
    """

    title: str
    person: str
    days: tuple[PageDay, ...]
    slots: tuple[tuple[str, str], ...]
    targets: tuple[TargetColumn, ...]
    mean: DayFigures | None
    aisles: tuple[PageAisle, ...]
    notes: tuple[str, ...]


def page_content(
    plan: Plan, catalogue: Catalogue, days: Sequence[int] | None = None
) -> PageContent:
    """The content of a plan's pages.

    Args:
        plan: The plan.
        catalogue: Its foods and dishes.
        days: Numbers of the days wanted, from 0 on; None for all of them.
    """
    wanted = [day for day in (range(plan.days) if days is None else days) if 0 <= day < plan.days]
    whole = len(wanted) == plan.days
    figures = FigureTable(plan, catalogue)
    return PageContent(
        title=_title(plan, wanted),
        person=person_words(plan.profile),
        days=tuple(_day(plan, day, catalogue, figures) for day in wanted),
        slots=tuple((slot, SLOT_LABELS[slot]) for slot in plan.slots),
        targets=figures.columns(),
        mean=figures.mean() if whole and plan.days > 1 else None,
        aisles=_aisles(plan, wanted, catalogue),
        notes=plan.notes,
    )


def _title(plan: Plan, days: Sequence[int]) -> str:
    if len(days) == 1:
        return day_label(plan, days[0])
    if plan.start is None:
        return f"Meals for {len(days)} days"
    if not days:
        return "Meals"
    if len(days) == plan.days == 7:
        return f"Week of {date_words(plan, 0)}"
    return f"{date_words(plan, days[0])} to {date_words(plan, days[-1])}"


def _day(plan: Plan, day: int, catalogue: Catalogue, figures: FigureTable) -> PageDay:
    slots = [slot for slot in plan.slots if (day, slot) in plan.meals]
    return PageDay(
        label=day_label(plan, day),
        weekday=weekday_name(plan, day),
        date=date_words(plan, day),
        short_date=date_words(plan, day, short=True),
        meals={slot: _meal(slot, plan.meals[day, slot], catalogue) for slot in slots},
        figures=figures.day(day),
    )


def _meal(slot: str, meal: Meal, catalogue: Catalogue) -> PageMeal:
    dish = catalogue.dishes[meal.dish]
    energy = next(iter(meal_totals(meal, catalogue).values())).amount
    return PageMeal(
        slot=slot,
        label=SLOT_LABELS[slot],
        title=compose_title(dish, meal, catalogue),
        foods=tuple(serving_phrase(catalogue.foods[s.food], s) for s in meal.servings),
        short_foods=_short(meal, catalogue, seasoning=False),
        seasonings=_short(meal, catalogue, seasoning=True),
        minutes=dish.minutes,
        energy=f"{energy:,.0f} kcal",
        method=" ".join(dish.method.split()),
    )


def _short_phrase(serving: Serving, catalogue: Catalogue) -> str:
    """A serving without how it is prepared: "1 cup kale", "¾ cup soy drink, fortified"."""
    head, *rest = serving_phrase(catalogue.foods[serving.food], serving).split(", ")
    return ", ".join([re.sub(r" \(.*?\)", "", head), *(part for part in rest if part in _TELLING)])


def _line(line: ShoppingLine) -> PageLine:
    buy, bracket, about = line.buy.partition(" (")
    return PageLine(line.name, buy, bracket.strip() + about, line.staple)


def _short(meal: Meal, catalogue: Catalogue, *, seasoning: bool) -> tuple[str, ...]:
    dish = catalogue.dishes[meal.dish]
    parts = {food: role.part for food in meal.foods if (role := dish.role_of(food))}
    return tuple(
        _short_phrase(serving, catalogue)
        for serving in meal.servings
        if (parts.get(serving.food) == "seasoning") is seasoning
    )


def _aisles(plan: Plan, days: Iterable[int], catalogue: Catalogue) -> tuple[PageAisle, ...]:
    chosen = set(days)
    meals = {place: meal for place, meal in plan.meals.items() if place[0] in chosen}
    listed = shopping_list(replace(plan, meals=meals), catalogue)
    return tuple(
        PageAisle(group_label(group, listed, plan), tuple(_line(line) for line in group.lines))
        for group in listed.groups()
    )
