"""The plan as an HTML page, from templates that a person who knows HTML can edit."""

from __future__ import annotations

from importlib.resources import files
from itertools import groupby
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from foods import Catalogue
from planner.domain import Plan, day_totals, shopping_list

from .plan_data import meal_data
from .words import SLOT_LABELS, bounds, day_label, figure


def plan_html(plan: Plan, catalogue: Catalogue, template: str = "plan.html") -> str:
    """The page of a template in ``resources/templates``; every text in it is escaped."""
    return _environment().get_template(template).render(page_content(plan, catalogue))


def page_content(plan: Plan, catalogue: Catalogue) -> dict[str, Any]:
    """What a template may use: titles, days with meals and totals, the list, the notes."""
    return {
        "title": _title(plan),
        "days": [_day(plan, day, catalogue) for day in range(plan.days)],
        "slots": [{"key": slot, "label": SLOT_LABELS[slot]} for slot in plan.slots],
        "aisles": _aisles(plan, catalogue),
        "targets": _targets(plan, catalogue),
        "notes": list(plan.notes),
    }


def _title(plan: Plan) -> str:
    return f"Week of {day_label(plan, 0)}" if plan.start else f"Meals for {plan.days} days"


def _day(plan: Plan, day: int, catalogue: Catalogue) -> dict[str, Any]:
    slots = [slot for slot in plan.slots if (day, slot) in plan.meals]
    return {
        "label": day_label(plan, day),
        "meals": {slot: _meal(plan, day, slot, catalogue) for slot in slots},
        "totals": _totals(plan, day, catalogue),
    }


def _meal(plan: Plan, day: int, slot: str, catalogue: Catalogue) -> dict[str, Any]:
    dish = catalogue.dishes[plan.meals[day, slot].dish]
    extra = {"minutes": dish.minutes, "method": dish.method, "label": SLOT_LABELS[slot]}
    return meal_data((day, slot), plan, catalogue) | extra


def _totals(plan: Plan, day: int, catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    totals = day_totals(plan, day, catalogue)
    return {
        key: {"text": figure(amount.amount, catalogue.nutrients[key]), "amount": amount.amount}
        for key, amount in totals.items()
    }


def _aisles(plan: Plan, catalogue: Catalogue) -> list[dict[str, Any]]:
    grouped = groupby(shopping_list(plan, catalogue), key=lambda line: line.aisle)
    return [{"label": aisle, "lines": list(lines)} for aisle, lines in grouped]


def _targets(plan: Plan, catalogue: Catalogue) -> list[dict[str, str]]:
    return [
        {
            "key": target.nutrient,
            "label": catalogue.nutrients[target.nutrient].label,
            "bounds": bounds(target, catalogue),
            "source": target.source,
        }
        for target in plan.targets
        if target.on and (target.minimum is not None or target.maximum is not None)
    ]


def _environment() -> Environment:
    templates = files("resources") / "templates"
    return Environment(
        loader=FunctionLoader(lambda name: (templates / name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
