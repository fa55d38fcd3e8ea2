"""The plan and its shopping list as plain text, for terminals and clipboards."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from foods import Catalogue, Price, compose_title, load_prices, serving_phrase
from planner.domain import Amount, CareRules, Plan, Target, day_totals, shopping_list
from planner.domain.costs import OwnPrice, bill_of, bill_words, line_costs
from planner.domain.day_targets import targets_on
from planner.domain.fluids import day_fluid, fluid_words
from solver import Place

from .list_words import group_label, line_words
from .words import SLOT_LABELS, bounds, day_label, figure

_WIDTH = 88
_LABEL = 11


def plan_text(plan: Plan, catalogue: Catalogue) -> str:
    """The whole plan: days, shopping list, notes."""
    parts = [day_text(plan, day, catalogue) for day in range(plan.days)]
    parts.append(shopping_text(plan, catalogue, load_prices(catalogue.foods)))
    if plan.notes:
        parts.append(notes_text(plan))
    return "\n\n".join(parts) + "\n"


def notes_text(plan: Plan) -> str:
    """What the person should know."""
    return "\n".join(["NOTES", *(_wrapped(f"- {note}", "  ") for note in plan.notes)])


def day_text(plan: Plan, day: int, catalogue: Catalogue) -> str:
    """One day: its meals in household portions, and its nutrients against the targets."""
    places = [(day, slot) for slot in plan.slots if (day, slot) in plan.meals]
    return "\n".join(
        [
            day_label(plan, day).upper(),
            *(_meal_text(place, plan, catalogue) for place in places),
            _totals_text(plan, day, catalogue),
        ]
    )


def shopping_text(
    plan: Plan,
    catalogue: Catalogue,
    prices: Mapping[str, Price] | None = None,
    own: Mapping[str, OwnPrice] | None = None,
) -> str:
    """The shopping list by aisle; with prices, what it costs below, one's own before USDA's."""
    rows, listed = ["SHOPPING LIST"], shopping_list(plan, catalogue)
    for group in listed.groups():
        rows.append(group_label(group, listed, plan))
        rows += [f"  [{'x' if line.ticked else ' '}] {line_words(line)}" for line in group.lines]
    if (prices or own) and listed:
        bill = bill_of(line_costs(listed, plan, catalogue, prices or {}, own or {}))
        rows.append(f"Cost of whole packs: {bill_words(bill)}")
    return "\n".join(rows)


def _meal_text(place: Place, plan: Plan, catalogue: Catalogue) -> str:
    meal = plan.meals[place]
    title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
    foods = ", ".join(serving_phrase(catalogue.foods[s.food], s) for s in meal.servings)
    if place in plan.leftovers:
        title = f"{title} (left from {day_label(plan, plan.leftovers[place][0])})"
    label = f"{SLOT_LABELS[place[1]]:<{_LABEL}}"
    indent = " " * _LABEL
    return f"{label}{title}\n{_wrapped(indent + foods, indent)}"


def _totals_text(plan: Plan, day: int, catalogue: Catalogue) -> str:
    totals = day_totals(plan, day, catalogue)
    figures = [
        f"{catalogue.nutrients[t.nutrient].label} "
        f"{figure(totals[t.nutrient].amount, catalogue.nutrients[t.nutrient])} "
        f"({bounds(t, catalogue)}{_supplement(totals[t.nutrient], t, catalogue)})"
        for t in targets_on(plan, day)
        if t.on and (t.minimum is not None or t.maximum is not None)
    ]
    indent = " " * _LABEL
    drinks = fluid_words(day_fluid(plan, day, catalogue, CareRules.load()))
    return "\n".join(
        (
            _wrapped(f"{'Nutrients':<{_LABEL}}" + "; ".join(figures), indent),
            _wrapped(f"{'To drink':<{_LABEL}}{drinks}", indent),
        )
    )


def _supplement(amount: Amount, target: Target, catalogue: Catalogue) -> str:
    """ "; 250 mg of it from supplements", or nothing."""
    if not amount.supplement:
        return ""
    given = figure(amount.supplement, catalogue.nutrients[target.nutrient])
    return f"; {given} of it from supplements"


def _wrapped(text: str, indent: str) -> str:
    return textwrap.fill(text, _WIDTH, subsequent_indent=indent, drop_whitespace=True)
