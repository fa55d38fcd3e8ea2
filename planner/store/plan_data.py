"""A plan as plain data: the JSON of the command line and of saved files.

The schema is ``resources/schema/plan-1.json``. Totals, shortfalls and the shopping list are
computed from the food table for whoever reads the file; when it is opened again they are
computed anew, never believed.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import Any

from foods import Catalogue, Meal, Serving, compose_title
from foods.dish.dish import SLOTS as DISH_SLOTS
from planner.domain import (
    Amount,
    Plan,
    ShoppingLine,
    Shortfall,
    Target,
    day_totals,
    shopping_list,
    shortfalls,
)
from planner.domain.assessment.targets_per_day import own_targets_on
from planner.domain.person.meal_frames import MealFrame
from planner.domain.plan.cooking import cooked_portions, steps_at
from planner.domain.plan.frame import Frame
from planner.domain.plan.frames import KINDS
from planner.domain.plan.meal_frames import eaten_out
from planner.domain.plan.meal_notes import LONGEST_NOTE, tidy_note
from solver import Place

from .own.carried import carried_data
from .profile_file import profile_data
from .shopping.shopping_data import choices_data

VERSION = 1
# Beyond the last digit a kitchen or a table has, so that platforms print the same.
_DIGITS = 4
_MOST = 1e7
"""More of no nutrient is eaten at a meal, in whatever unit; it is also no infinity."""


def plan_data(plan: Plan, catalogue: Catalogue) -> dict[str, Any]:
    """Return everything about a plan, in the documented JSON shape."""
    return {
        "version": VERSION,
        "status": plan.status.value,
        "gap": round(plan.gap, _DIGITS),
        "seed": plan.seed,
        "start": plan.start.isoformat() if plan.start else None,
        "profile": profile_data(plan.profile),
        "targets": {t.nutrient: target_data(t) for t in plan.targets if t.on},
        "days": [_day_data(plan, day, catalogue) for day in range(plan.days)],
        "shopping": shopping_data(plan, catalogue),
        "notes": list(plan.notes),
    } | _besides(plan, catalogue)


def _besides(plan: Plan, catalogue: Catalogue) -> dict[str, Any]:
    """Return what most plans lack: decisions about the list, foods and dishes of one's own."""
    beside = {
        "list": choices_data(plan.shopping),
        "own": carried_data(plan, catalogue),
        "frames": [frame_data(frame) for frame in plan.frames],
        "meal_frames": [
            meal_frame_data(place, frame) for place, frame in sorted(plan.meal_frames.items())
        ],
        "meal_notes": [
            {"day": day + 1, "slot": slot, "note": note}
            for (day, slot), note in sorted(plan.meal_notes.items())
        ],
        "eaten": [
            {
                "day": day + 1,
                "slot": slot,
                "amounts": {key: round(n, _DIGITS) for key, n in amounts.items()},
            }
            for (day, slot), amounts in sorted(plan.eaten.items())
        ],
    }
    return {key: value for key, value in beside.items() if value}


def frame_data(frame: Frame) -> dict[str, Any]:
    """Return what is wanted of a day."""
    return {
        "day": frame.day + 1,
        "kind": frame.kind,
        **({"slot": frame.slot} if frame.slot else {}),
    }


def frames_from_data(data: Any, days: int) -> tuple[Frame, ...]:
    """Return what is wanted of single days; what does not hold is passed over."""
    found = []
    for item in data if isinstance(data, list) else ():
        if not isinstance(item, dict):
            continue
        day, kind, slot = item.get("day"), item.get("kind"), item.get("slot", "")
        known = kind in KINDS and (slot == "" or slot in DISH_SLOTS)
        if known and isinstance(day, int) and 1 <= day <= days:
            found.append(Frame(day - 1, str(kind), str(slot)))
    return tuple(sorted(set(found)))


def meal_frame_data(place: Place, frame: MealFrame) -> dict[str, Any]:
    """Return what is wanted of one meal."""
    minutes = {"minutes": frame.minutes} if frame.minutes is not None else {}
    return {"day": place[0] + 1, "slot": place[1], "kind": frame.kind, **minutes}


def meal_frames_from_data(data: Any, days: int) -> dict[Place, MealFrame]:
    """Return what is wanted of single meals; what does not hold is passed over."""
    found: dict[Place, MealFrame] = {}
    for item in data if isinstance(data, list) else ():
        if not isinstance(item, dict):
            continue
        day, slot, minutes = item.get("day"), item.get("slot"), item.get("minutes")
        if not (isinstance(day, int) and 1 <= day <= days and slot in DISH_SLOTS):
            continue
        if minutes is None or isinstance(minutes, int):
            with suppress(ValueError):
                found[day - 1, str(slot)] = MealFrame(str(item.get("kind")), minutes)
    return found


def meal_notes_from_data(data: Any, days: int) -> dict[Place, str]:
    """Return notes beside meals; what does not hold is passed over."""
    found: dict[Place, str] = {}
    for item in data if isinstance(data, list) else ():
        if not isinstance(item, dict):
            continue
        day, slot, note = item.get("day"), item.get("slot"), item.get("note")
        if not (isinstance(day, int) and 1 <= day <= days and slot in DISH_SLOTS):
            continue
        if isinstance(note, str) and (text := tidy_note(note[: 4 * LONGEST_NOTE])):
            found[day - 1, str(slot)] = text
    return found


def eaten_from_data(data: Any, days: int) -> dict[Place, dict[str, float]]:
    """Return what was eaten in place of meals; what does not hold is passed over."""
    found: dict[Place, dict[str, float]] = {}
    for item in data if isinstance(data, list) else ():
        if not isinstance(item, dict):
            continue
        day, slot, amounts = item.get("day"), item.get("slot"), item.get("amounts")
        if not (isinstance(day, int) and 1 <= day <= days and slot in DISH_SLOTS):
            continue
        if isinstance(amounts, dict):
            known = {str(key): n for key, n in amounts.items() if _is_amount(n)}
            found[day - 1, str(slot)] = {key: float(n) for key, n in known.items()}
    return found


def _is_amount(figure: Any) -> bool:
    number = isinstance(figure, int | float) and not isinstance(figure, bool)
    return number and 0 <= figure < _MOST


def target_data(target: Target) -> dict[str, Any]:
    """Return the bounds of one target with where they come from."""
    return {
        "min": _rounded(target.minimum),
        "max": _rounded(target.maximum),
        "per": target.per.value,
        "source": target.source,
    }


def shopping_data(plan: Plan, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the shopping list, a row a line."""
    return [_line_data(line) for line in shopping_list(plan, catalogue)]


def _line_data(line: ShoppingLine) -> dict[str, Any]:
    return {
        "aisle": line.aisle,
        "name": line.name,
        "grams": round(line.grams, 1),
        "buy": line.buy,
        "day": line.trip + 1,
        "staple": line.staple,
        "left_grams": round(line.left_grams, 1),
    }


def meal_data(place: Place, plan: Plan, catalogue: Catalogue) -> dict[str, Any]:
    """Return one meal with its foods in household portions and grams."""
    meal, slot = plan.meals[place], place[1]
    source = plan.leftovers.get(place)
    return {
        "slot": slot,
        "dish": meal.dish,
        "title": compose_title(catalogue.dishes[meal.dish], meal, catalogue),
        **({"name": meal.name} if meal.name else {}),
        "locked": place in plan.locked,
        **({"left_over_from": source[0] + 1} if source else {}),
        **({"left_over_slot": source[1]} if source and source[1] != slot else {}),
        "foods": [serving_data(serving, catalogue) for serving in meal.servings],
        **_recipe_data(place, plan, catalogue),
    }


def _recipe_data(place: Place, plan: Plan, catalogue: Catalogue) -> dict[str, Any]:
    """Return the steps of a meal whose dish has a recipe."""
    steps = steps_at(place, plan, catalogue)
    if not steps:
        return {}
    told = [{**asdict(step), "day_before": step.day_before} for step in steps]
    return {"cooked_portions": cooked_portions(place, plan), "steps": told}


def serving_data(serving: Serving, catalogue: Catalogue) -> dict[str, Any]:
    """Return one food of a meal, with the numbers that lead back to USDA."""
    food = catalogue.foods[serving.food]
    return {
        "food": food.id,
        "name": food.name,
        "ndb_no": food.ndb_no,
        "fdc_id": food.fdc_id,
        "grams": serving.grams,
        "portion": catalogue.words(serving),
        "amount": serving.amount,
        "unit": serving.unit,
    }


def meal_from_data(data: dict[str, Any]) -> Meal:
    """Return the meal of a file; KeyError or TypeError when the shape is wrong."""
    return Meal(
        str(data["dish"]),
        tuple(
            Serving(str(f["food"]), float(f["amount"]), str(f["unit"]), float(f["grams"]))
            for f in data["foods"]
        ),
        name=str(data.get("name", "")),
    )


def _day_data(plan: Plan, day: int, catalogue: Catalogue) -> dict[str, Any]:
    places = [(day, slot) for slot in plan.slots]
    totals, own = day_totals(plan, day, catalogue), own_targets_on(plan, day)
    out = eaten_out(plan, day)
    return {
        "day": day + 1,
        **({"eaten_out": list(out)} if out else {}),
        "meals": [meal_data(p, plan, catalogue) for p in places if p in plan.meals],
        **({"targets": {t.nutrient: target_data(t) for t in own}} if own else {}),
        "left_empty": [slot for place in places if place in plan.empty for slot in place[1:]],
        "totals": {key: _amount_data(x) for key, x in totals.items()},
        "short": [
            _short_data(s) for s in shortfalls(plan, catalogue) if s.day is None or s.day == day
        ],
    }


def _amount_data(amount: Amount) -> dict[str, Any]:
    data = {
        "amount": round(amount.amount, _DIGITS),
        "coverage": round(amount.coverage, _DIGITS),
    }
    return {**data, "supplement": round(amount.supplement, _DIGITS)} if amount.supplement else data


def _short_data(shortfall: Shortfall) -> dict[str, Any]:
    return {
        "nutrient": shortfall.nutrient,
        "per": "week" if shortfall.day is None else "day",
        "bound": "min" if shortfall.low else "max",
        "limit": _rounded(shortfall.limit),
        "amount": _rounded(shortfall.amount),
        "by": _rounded(abs(shortfall.limit - shortfall.amount)),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)
