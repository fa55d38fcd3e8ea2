"""What the templates may say about a plan: words and figures, ready to be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from foods import Catalogue, Dish, Meal, Serving, compose_title, serving_phrase
from foods.catalogue.recipe_text import meal_active_minutes
from foods.recipe.step_words import portion_words
from planner.domain import CareRules, Plan, meal_totals
from planner.domain.assessment.eaten_out_words import out_notes
from planner.domain.assessment.target_words import target_notes
from planner.domain.care.fasting import slot_labels
from planner.domain.learning import doctor_foot, why_meal
from planner.domain.plan.cooking import cooked_portions, steps_at
from planner.domain.plan.leftovers import added_fresh, minutes_of
from planner.domain.translatable import TranslatableText, in_turn, number, translatable
from planner.report.meal_words import beside_words, unplanned_words
from planner.report.page_steps import ahead_lines, page_steps
from solver import Place

from .content_values import PageAisle, PageContent, PageDay, PageLine, PageMeal, PageServing
from .drinks_content import drink_words
from .figure_table import FigureTable
from .labels import date_words, day_label, person_words, weekday_name
from .options import Extras
from .shopping_content import page_list
from .translate import translated_content

__all__ = [
    "PageAisle",
    "PageContent",
    "PageDay",
    "PageLine",
    "PageMeal",
    "PageServing",
    "chosen_days",
    "page_content",
    "plan_of_days",
]

_TIPS = {
    "packed": translatable("Good to take along in a box."),
    "training": translatable("Good before or after training."),
}
# What changes the figures so much that even a short name says it.
_TELLING = frozenset({"fortified", "not fortified", "UV-treated", "canned", "with bone"})


def page_content(
    plan: Plan,
    catalogue: Catalogue,
    days: Sequence[int] | None = None,
    extras: Extras | None = None,
) -> PageContent:
    """Return the content of a plan's pages.

    Args:
        plan: The plan.
        catalogue: Its foods and dishes.
        days: Numbers of the days wanted, from 0 on; None for all of them.
        extras: The person's own prices, for the bill.
    """
    wanted = chosen_days(plan, days)
    whole = len(wanted) == plan.days
    figures = FigureTable(plan, catalogue)
    listed = None if days is None else wanted
    whole_span = wanted == list(range(min(wanted, default=0), max(wanted, default=-1) + 1))
    bought = plan if whole_span else plan_of_days(plan, wanted)
    extras = extras or Extras()
    labels = slot_labels(plan.profile, CareRules.load())
    aisles, bill = page_list(bought, catalogue, listed, extras)
    content = PageContent(
        title=_title(plan, wanted),
        person=person_words(plan.profile),
        days=tuple(_day(plan, day, catalogue, figures, labels) for day in wanted),
        slots=tuple((slot, labels[slot]) for slot in plan.open_slots(wanted)),
        targets=figures.columns(),
        mean=figures.mean() if whole and plan.days > 1 else None,
        aisles=aisles,
        notes=_notes(plan, catalogue),
        bill=bill,
        doctor=doctor_foot(),
        drinks=drink_words(plan, wanted, catalogue, CareRules.load()),
        before=ahead_lines(wanted[0] - 1, plan, catalogue) if wanted else (),
    )
    return translated_content(content, extras.words)


def _notes(plan: Plan, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the notes for the person, and why targets stand where they do; each sentence once."""
    of_targets = target_notes(plan, catalogue, CareRules.load())
    return tuple(dict.fromkeys((*plan.notes, *out_notes(plan), *of_targets)))


def chosen_days(plan: Plan, days: Sequence[int] | None) -> list[int]:
    """Return the numbers of the days wanted that the plan has; all of them for None."""
    return [day for day in (range(plan.days) if days is None else days) if 0 <= day < plan.days]


def plan_of_days(plan: Plan, days: Sequence[int]) -> Plan:
    """Return the plan with the meals of some days only; its days keep their numbers and names."""
    wanted = set(days)
    return replace(plan, meals={at: meal for at, meal in plan.meals.items() if at[0] in wanted})


def _title(plan: Plan, days: Sequence[int]) -> str:
    if len(days) == 1:
        return day_label(plan, days[0])
    if plan.start is None:
        return translatable("Meals for {n} days", n=len(days))
    if not days:
        return translatable("Meals")
    if len(days) == plan.days == 7:
        return translatable("Week of {date}", date=date_words(plan, 0))
    first, last = date_words(plan, days[0]), date_words(plan, days[-1])
    return translatable("{low} to {high}", low=first, high=last)


def _day(
    plan: Plan, day: int, catalogue: Catalogue, figures: FigureTable, labels: Mapping[str, str]
) -> PageDay:
    slots = [slot for slot in plan.slots if (day, slot) in plan.meals]
    return PageDay(
        label=day_label(plan, day),
        weekday=weekday_name(plan, day),
        date=date_words(plan, day),
        short_date=date_words(plan, day, short=True),
        meals={slot: _meal((day, slot), plan, catalogue, labels[slot]) for slot in slots},
        figures=figures.day(day),
        ahead=ahead_lines(day, plan, catalogue),
        unplanned=unplanned_words(plan, day),
    )


def _meal(place: Place, plan: Plan, catalogue: Catalogue, label: str) -> PageMeal:
    slot, meal = place[1], plan.meals[place]
    dish = catalogue.dishes[meal.dish]
    energy = next(iter(meal_totals(meal, catalogue).values())).amount
    left = place in plan.leftovers
    steps = steps_at(place, plan, catalogue)
    portions = cooked_portions(place, plan)
    return PageMeal(
        slot=slot,
        label=label,
        title=compose_title(dish, meal, catalogue),
        foods=tuple(serving_phrase(catalogue.foods[s.food], s) for s in meal.servings),
        short_foods=_short(meal, catalogue, seasoning=False),
        seasonings=_short(meal, catalogue, seasoning=True),
        minutes=minutes_of(place, plan, catalogue),
        energy=translatable("{n} kcal", n=number(energy)),
        method=" ".join([step.text for step in steps] or dish.method.split()),
        servings=tuple(_serving(serving, catalogue) for serving in meal.servings),
        brings=why_meal(meal, catalogue, plan.targets),
        tips=(*(_fresh(meal, catalogue) if left else ()), *_tips(dish)),
        left_from=weekday_name(plan, plan.leftovers[place][0]) if left else "",
        steps=page_steps(steps),
        cooked=portion_words(portions) if steps and portions != 1 else "",
        active=None if left else meal_active_minutes(dish, meal),
        note=beside_words(plan, place),
    )


def _serving(serving: Serving, catalogue: Catalogue) -> PageServing:
    phrase = serving_phrase(catalogue.foods[serving.food], serving)
    digits = 1 if serving.grams < 10 else 0
    mass = translatable("{n} g", n=number(serving.grams, digits, trimmed=True))
    return PageServing(phrase, mass, round(serving.grams, digits))


def _fresh(meal: Meal, catalogue: Catalogue) -> Iterator[str]:
    """Yield what is added to a leftover when it is eaten."""
    fresh = added_fresh(meal, catalogue)
    if fresh:
        foods = (
            serving_phrase(catalogue.foods[s.food], s) for s in meal.servings if s.food in fresh
        )
        yield translatable("Add fresh when it is eaten: {foods}.", foods=in_turn(tuple(foods)))


def _tips(dish: Dish) -> Iterator[str]:
    if dish.keeps_days:
        one = translatable("Keeps {n} day in the fridge: cook once, eat twice.")
        more = translatable("Keeps {n} days in the fridge: cook once, eat twice.")
        yield TranslatableText(one if dish.keeps_days == 1 else more, n=dish.keeps_days)
    for suit, tip in _TIPS.items():
        if suit in dish.suits:
            yield tip


def _short_phrase(serving: Serving, catalogue: Catalogue) -> str:
    """Return a serving without how it is prepared: "1 cup kale", "¾ cup soy drink, fortified"."""
    head, *rest = serving_phrase(catalogue.foods[serving.food], serving).split(", ")
    return ", ".join([re.sub(r" \(.*?\)", "", head), *(part for part in rest if part in _TELLING)])


def _short(meal: Meal, catalogue: Catalogue, *, seasoning: bool) -> tuple[str, ...]:
    dish = catalogue.dishes[meal.dish]
    roles = {food: role for food in meal.foods if (role := dish.role_of(food))}
    # A recipe's base goes without saying where there is little room; its card has it.
    parts = {food: "base" if role.base else role.part for food, role in roles.items()}
    return tuple(
        _short_phrase(serving, catalogue)
        for serving in meal.servings
        if parts.get(serving.food) != "base"
        and (parts.get(serving.food) == "seasoning") is seasoning
    )
