"""Household measures in one cell: ``cup/cups=240:0.5 1 1.5; handful=30:1 2``."""

from __future__ import annotations

from foods.food.food import Portion
from foods.food.serving import exact_amount
from foods.own.amounts import AmountError, split_number
from foods.translatable import Verbatim, number, translatable

_USUAL_STEPS = (0.5, 1.0, 1.5, 2.0)
_MOST_G = 2000.0
_UNCHANGED = frozenset({"tbsp", "tsp", "oz", "g", "ml", "piece of", "small", "medium", "large"})
_SHAPE = translatable("Write unit=grams:steps, as cup=240:0.5 1 1.5.")


def read_portions(text: str, source: str) -> tuple[Portion, ...]:
    """Return the measures of a cell, the preferred first.

    Raises:
        AmountError: Naming the measure and what is wrong with it.
    """
    parts = [part.strip() for part in text.split(";") if part.strip()]
    portions = tuple(_portion(part, source) for part in parts)
    if not portions:
        raise AmountError(translatable("There is no measure."), _SHAPE)
    units = [portion.unit for portion in portions]
    for unit in units:
        if units.count(unit) > 1:
            twice = translatable('The measure "{unit}" stands there twice.', unit=Verbatim(unit))
            raise AmountError(twice, translatable("Remove one."))
    return portions


def portions_text(portions: tuple[Portion, ...]) -> str:
    """Return the cell that gives these measures."""
    return "; ".join(
        f"{p.unit}/{p.plural}={p.grams:g}:{' '.join(f'{a:.4g}' for a in p.amounts)}"
        for p in portions
    )


def _portion(part: str, source: str) -> Portion:
    names, equals, rest = part.partition("=")
    grams, _, steps = rest.partition(":")
    unit, _, plural = (name.strip() for name in names.partition("/"))
    if not equals or not unit:
        raise AmountError(translatable('"{text}" is no measure.', text=Verbatim(part)), _SHAPE)
    return Portion(unit, plural or usual_plural(unit), _grams(grams.strip()), _steps(steps), source)


def usual_plural(unit: str) -> str:
    """Return text such as "cups" for "cup"; words that stay as they are stay."""
    keeps = unit in _UNCHANGED or not unit.isalpha() or unit.endswith("s")
    return unit if keeps else f"{unit}s"


def _grams(text: str) -> float:
    value, unit = split_number(text)
    if unit not in ("", "g") or not 0 < value <= _MOST_G:
        message = translatable('"{text}" is no weight of a measure.', text=Verbatim(text))
        raise AmountError(message, translatable("Write grams up to {n}.", n=number(_MOST_G)))
    return value


def _steps(text: str) -> tuple[float, ...]:
    if not text.strip():
        return _USUAL_STEPS
    steps = tuple(exact_amount(split_number(word)[0]) for word in text.split())
    if steps[0] <= 0 or steps[-1] > 50 or list(steps) != sorted(set(steps)):
        message = translatable('"{text}" are no steps.', text=Verbatim(text.strip()))
        raise AmountError(message, translatable("Write them rising: 0.5 1 1.5 2."))
    return steps
