"""The plan and its shopping list as plain text, for terminals and clipboards."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from foods import Catalogue, Price, compose_title, load_prices, serving_phrase
from planner.domain import Amount, CareRules, Plan, Target, day_totals, shopping_list
from planner.domain.assessment.eaten_out_words import out_notes
from planner.domain.assessment.fluids import day_fluid, fluid_words
from planner.domain.assessment.targets_per_day import targets_on
from planner.domain.place_names import SLOT_LABELS
from planner.domain.shopping.week_cost import OwnPrice, bill_of, bill_words, line_costs
from planner.domain.translatable import TranslatableText, translatable
from solver import Place

from .labels import bounds, day_label, figure
from .meal_words import beside_words, unplanned_words
from .shopping_labels import group_label, line_words
from .templates import Words

_WIDTH = 88
_LABEL = 11


def plan_text(plan: Plan, catalogue: Catalogue) -> str:
    """Return the whole plan: days, shopping list, notes."""
    parts = [day_text(plan, day, catalogue) for day in range(plan.days)]
    parts.append(shopping_text(plan, catalogue, load_prices(catalogue.foods)))
    if plan.notes or plan.eats_out:
        parts.append(notes_text(plan))
    return "\n\n".join(parts) + "\n"


def notes_text(plan: Plan, words: Words = str) -> str:
    """Return the notes for the person as plain text."""
    notes = (_wrapped(f"- {words(note)}", "  ") for note in (*plan.notes, *out_notes(plan)))
    return "\n".join([words(translatable("Notes")).upper(), *notes])


def day_text(plan: Plan, day: int, catalogue: Catalogue, words: Words = str) -> str:
    """Return one day: its meals in household portions, and its nutrients against the targets."""
    return "\n".join(
        [
            words(day_label(plan, day)).upper(),
            *_meal_texts(plan, day, catalogue, words),
            _totals_text(plan, day, catalogue, words),
        ]
    )


def shopping_text(
    plan: Plan,
    catalogue: Catalogue,
    prices: Mapping[str, Price] | None = None,
    own: Mapping[str, OwnPrice] | None = None,
    words: Words = str,
) -> str:
    """Return the shopping list by aisle; with prices, its cost below, one's own before USDA's."""
    rows = [words(translatable("Shopping list")).upper()]
    listed = shopping_list(plan, catalogue)
    for group in listed.groups():
        rows.append(words(group_label(group, listed, plan)))
        lines = ((line.ticked, words(line_words(line))) for line in group.lines)
        rows += [f"  [{'x' if ticked else ' '}] {line}" for ticked, line in lines]
    if (prices or own) and listed:
        bill = bill_of(line_costs(listed, catalogue, prices or {}, own or {}))
        rows.append(words(translatable("Cost of whole packs: {bill}", bill=bill_words(bill))))
    return "\n".join(rows)


def _meal_texts(plan: Plan, day: int, catalogue: Catalogue, words: Words) -> Iterator[str]:
    unplanned = unplanned_words(plan, day)
    for slot in plan.slots:
        if (day, slot) in plan.meals:
            yield _meal_text((day, slot), plan, catalogue, words)
        elif slot in unplanned:
            label = f"{words(SLOT_LABELS[slot]):<{_LABEL}}"
            yield _wrapped(label + words(unplanned[slot]), " " * _LABEL)


def _meal_text(place: Place, plan: Plan, catalogue: Catalogue, words: Words) -> str:
    meal = plan.meals[place]
    title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
    foods = ", ".join(serving_phrase(catalogue.foods[s.food], s) for s in meal.servings)
    if place in plan.leftovers:
        day = day_label(plan, plan.leftovers[place][0])
        title = words(translatable("{title} (left from {day})", title=title, day=day))
    label = f"{words(SLOT_LABELS[place[1]]):<{_LABEL}}"
    indent = " " * _LABEL
    lines = [f"{label}{title}", _wrapped(indent + foods, indent)]
    if told := beside_words(plan, place):
        lines.append(_wrapped(indent + words(told), indent))
    return "\n".join(lines)


def _totals_text(plan: Plan, day: int, catalogue: Catalogue, words: Words) -> str:
    totals = day_totals(plan, day, catalogue)
    figures = [
        words(_figure_words(totals[t.nutrient], t, catalogue))
        for t in targets_on(plan, day)
        if t.on and (t.minimum is not None or t.maximum is not None)
    ]
    indent = " " * _LABEL
    drinks = words(fluid_words(day_fluid(plan, day, catalogue, CareRules.load())))
    nutrients, to_drink = words(translatable("Nutrients")), words(translatable("To drink"))
    return "\n".join(
        (
            _wrapped(f"{nutrients:<{_LABEL}}" + "; ".join(figures), indent),
            _wrapped(f"{to_drink:<{_LABEL}}{drinks}", indent),
        )
    )


def _figure_words(amount: Amount, target: Target, catalogue: Catalogue) -> TranslatableText:
    """Return text such as "Magnesium 412 mg (at least 320 mg; 250 mg of it from supplements)"."""
    nutrient = catalogue.nutrients[target.nutrient]
    values = {
        "nutrient": nutrient.label,
        "n": figure(amount.amount, nutrient),
        "bounds": bounds(target, catalogue),
    }
    if not amount.supplement:
        return translatable("{nutrient} {n} ({bounds})", **values)
    given = figure(amount.supplement, nutrient)
    return translatable("{nutrient} {n} ({bounds}; {k} of it from supplements)", **values, k=given)


def _wrapped(text: str, indent: str) -> str:
    return textwrap.fill(text, _WIDTH, subsequent_indent=indent, break_on_hyphens=False)
