"""A day as plain text and as JSON, for the command line."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from foods.recipe.step_words import step_facts
from planner.domain import WEEKDAYS
from planner.domain.assessment.eaten_out_words import EATEN_OUT, NO_MEAL
from planner.domain.assessment.fluids import glass_words
from planner.domain.diary import MealRecord, Said
from planner.domain.person.meal_frames import NONE, OUT
from planner.domain.place_names import SLOT_LABELS
from planner.domain.translatable import number
from planner.report.labels import MONTHS

from .values import Dose, MealStep, SoFar, TodayView

_WIDTH = 88
_INDENT = " " * 7
_SAID = {
    Said.EATEN: "eaten",
    Said.CHANGED: "changed",
    Said.LEFT_OUT: "left out",
}

_AWAY = {OUT: str(EATEN_OUT), NONE: str(NO_MEAL)}
_KINDS = {"supplement": "Supplement", "medicine": "Medicine", "ahead": "For tomorrow"}


def today_text(view: TodayView) -> str:
    """Return a day in lines, the next thing marked with an arrow."""
    day = view.day
    lines = [f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}".upper()]
    if not view.planned:
        lines.append("No plan has this day.")
    for entry in view.entries:
        lines += _dose(entry) if isinstance(entry, Dose) else _meal(entry)
    if view.drinks:
        lines += ["", *textwrap.wrap(f"To drink: {view.drinks}", _WIDTH)]
    if view.nutrients:
        said = f"{view.said} of {view.meals} meals said"
        lines += ["", f"So far ({said})", *map(_so_far, view.nutrients)]
    return "\n".join(lines) + "\n"


def today_json(view: TodayView) -> bytes:
    """Return a day as JSON: figures as numbers, times as 07:30."""
    data = {
        "date": view.day.isoformat(),
        "planned": view.planned,
        "entries": [
            _dose_data(entry) if isinstance(entry, Dose) else _meal_data(entry)
            for entry in view.entries
        ],
        "drinks": str(view.drinks),
        "meals": view.meals,
        "meals_said": view.said,
        "nutrients": [_so_far_data(each) for each in view.nutrients],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _mark(*, is_next: bool) -> str:
    return "> " if is_next else "  "


def _dose(dose: Dose) -> Iterator[str]:
    head = f"{_mark(is_next=dose.next)}{dose.at:%H:%M} {_KINDS[dose.kind]}"
    yield from _wrapped(f"{head}: {dose.text}")


def _meal(meal: MealStep) -> Iterator[str]:
    head = f"{_mark(is_next=meal.next)}{meal.at:%H:%M} {SLOT_LABELS[meal.slot]}: "
    head += meal.title or _AWAY.get(meal.away, "nothing planned")
    yield from _wrapped(head + (f" [{said_words(meal.said)}]" if meal.said else ""))
    if meal.note:
        yield from _wrapped(f"{_INDENT}{meal.note}")
    if meal.said or not meal.title:
        return
    if meal.left_from:
        yield f"{_INDENT}left from {meal.left_from}"
    elif meal.minutes:
        yield f"{_INDENT}start at {meal.start:%H:%M}, {meal.minutes} min"
    for food in meal.foods:
        raw = f", {_grams(food.bought_g)} as bought" if food.differs else ""
        yield from _wrapped(f"{_INDENT}- {food.text} ({_grams(food.grams)}{raw})")
    for at, step in enumerate(meal.steps, 1):
        facts = step_facts(step)
        yield from _wrapped(f"{_INDENT}{at}. {step.text}" + (f" ({facts})" if facts else ""))
    if meal.method:
        yield from _wrapped(_INDENT + meal.method)
    if meal.glasses:
        yield f"{_INDENT}drink {glass_words(meal.glasses)}"


def said_words(meal: MealRecord) -> str:
    """Return what was said of a meal: "eaten", "instead: 2 eggs"."""
    if meal.said is Said.CHANGED and meal.title == meal.planned_title:
        return f"{number(meal.portion, 2, trimmed=True)} of the portion eaten"
    if meal.said is Said.CHANGED:
        return f"instead: {meal.title}"
    return _SAID[meal.said]


def _grams(grams: float) -> str:
    return f"{number(grams, 1 if grams < 10 else 0, trimmed=True)} g"


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line, _WIDTH, subsequent_indent=_INDENT + "  ") or [line]


def _so_far(so_far: SoFar) -> str:
    nutrient, target = so_far.nutrient, so_far.target
    low, high = target.minimum, target.maximum
    bounds = [f"at least {number(low, nutrient.decimals)}"] if low is not None else []
    bounds += [f"at most {number(high, nutrient.decimals)}"] if high is not None else []
    figures = [
        f"{number(so_far.eaten, nutrient.decimals)} eaten",
        f"{number(so_far.open, nutrient.decimals)} still planned",
    ]
    if so_far.supplement:
        figures.append(f"{number(so_far.supplement, nutrient.decimals)} from supplements")
    words = f"{', '.join(figures)}; {', '.join(bounds)} {nutrient.unit}"
    return f"  {nutrient.label}: {words}"


def _dose_data(dose: Dose) -> dict[str, Any]:
    at = f"{dose.at:%H:%M}"
    return {"kind": dose.kind, "at": at, "text": str(dose.text), "next": dose.next}


def _meal_data(meal: MealStep) -> dict[str, Any]:
    return {
        "kind": "meal",
        "slot": meal.slot,
        "at": f"{meal.at:%H:%M}",
        "start": f"{meal.start:%H:%M}",
        "title": meal.title,
        "minutes": meal.minutes,
        "portions": meal.portions,
        "left_from": str(meal.left_from),
        "foods": [
            {"text": food.text, "grams": round(food.grams, 1), "bought_g": round(food.bought_g, 1)}
            for food in meal.foods
        ],
        "steps": [step.text for step in meal.steps],
        "method": meal.method,
        "glasses": meal.glasses,
        "said": meal.said.said.value if meal.said else None,
        "eaten": meal.said.title if meal.said else None,
        "note": str(meal.note),
        "away": meal.away,
        "next": meal.next,
    }


def _so_far_data(so_far: SoFar) -> dict[str, Any]:
    decimals = so_far.nutrient.decimals
    return {
        "nutrient": so_far.nutrient.key,
        "unit": so_far.nutrient.unit,
        "eaten": round(so_far.eaten, decimals),
        "still_planned": round(so_far.open, decimals),
        "supplements": round(so_far.supplement, decimals),
        "minimum": so_far.target.minimum,
        "maximum": so_far.target.maximum,
    }
