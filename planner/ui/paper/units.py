"""A page's words and figures in the units the person reads."""

from __future__ import annotations

from dataclasses import replace

from planner.report.content import PageAisle, PageContent, PageDay, PageMeal
from planner.report.translate import translated_content
from planner.ui.locale import translated
from planner.ui.locale.units import Units, masses_said, units_in_use


def content_in_units(content: PageContent) -> PageContent:
    """Return the content, its energies and masses said in the units in use; shares stay.

    Energies that are figures still are converted as they become words.
    """
    if units_in_use() == Units():
        return content
    spoken = translated_content(content, translated)
    return replace(
        spoken,
        days=tuple(map(_day, spoken.days)),
        aisles=tuple(map(_aisle, spoken.aisles)),
    )


def _day(day: PageDay) -> PageDay:
    return replace(day, meals={slot: _meal(meal) for slot, meal in day.meals.items()})


def _meal(meal: PageMeal) -> PageMeal:
    servings = tuple(replace(s, grams=masses_said(s.grams)) for s in meal.servings)
    return replace(meal, servings=servings)


def _aisle(aisle: PageAisle) -> PageAisle:
    said = (
        replace(line, buy=masses_said(line.buy), about=masses_said(line.about))
        for line in aisle.lines
    )
    return replace(aisle, lines=tuple(said))
