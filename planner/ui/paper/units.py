"""A page's words and figures in the units the person reads."""

from __future__ import annotations

import re
from dataclasses import replace

from planner.report.content import PageAisle, PageContent, PageDay, PageMeal
from planner.report.figure_table import DayFigures, Figure, TargetColumn
from planner.ui.locale.format import number
from planner.ui.locale.units import (
    KJ_PER_KCAL,
    EnergyUnit,
    Units,
    energy_said,
    energy_unit,
    figure_of,
    masses_said,
    units_in_use,
)

_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")


def content_in_units(content: PageContent) -> PageContent:
    """The content, its energies and masses said in the units in use; shares stay."""
    if units_in_use() == Units():
        return content
    energies = tuple(column.unit == "kcal" for column in content.targets)
    return replace(
        content,
        days=tuple(_day(day, energies) for day in content.days),
        targets=tuple(map(_column, content.targets)),
        mean=_figures(content.mean, energies) if content.mean is not None else None,
        aisles=tuple(map(_aisle, content.aisles)),
        notes=tuple(map(energy_said, content.notes)),
    )


def _day(day: PageDay, energies: tuple[bool, ...]) -> PageDay:
    meals = {slot: _meal(meal) for slot, meal in day.meals.items()}
    return replace(day, meals=meals, figures=_figures(day.figures, energies))


def _meal(meal: PageMeal) -> PageMeal:
    servings = tuple(replace(s, grams=masses_said(s.grams)) for s in meal.servings)
    return replace(meal, energy=energy_said(meal.energy), servings=servings)


def _figures(figures: DayFigures, energies: tuple[bool, ...]) -> DayFigures:
    both = zip(figures, energies, strict=True)
    return tuple(_figure(figure) if energy else figure for figure, energy in both)


def _figure(figure: Figure) -> Figure:
    return replace(figure, text=_converted(figure.text))


def _column(column: TargetColumn) -> TargetColumn:
    if column.unit != "kcal":
        return column
    return replace(column, unit=energy_unit(), bounds=_converted(column.bounds))


def _aisle(aisle: PageAisle) -> PageAisle:
    said = (
        replace(line, buy=masses_said(line.buy), about=masses_said(line.about))
        for line in aisle.lines
    )
    return replace(aisle, lines=tuple(said))


def _converted(text: str) -> str:
    if units_in_use().energy is EnergyUnit.KCAL:
        return text
    return _NUMBER.sub(lambda m: number(figure_of(m[0]) * KJ_PER_KCAL), text)
