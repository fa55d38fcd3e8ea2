"""What if: the same cohort under a change, and who becomes short by how much."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from foods import Catalogue
from planner.domain import ProfileError
from planner.domain.person.supplements import supplement_kinds
from planner.store.field_reader import nearest
from planner.store.food_words import foods_meant

from .outcome import Record
from .people import Row

COLUMNS = "id nutrient change mean_before mean_after missed_by_before missed_by_after".split()
BECOMES, STAYS, CEASES = "becomes short", "stays short", "is short no more"


@dataclass(frozen=True)
class Change:
    """What is otherwise for everybody.

    Attributes:
        without: Foods nobody eats: tags ("fortified"), kinds, ids or words of their names.
        supplements: What everybody takes beside the food: nutrient, amount a day, unit.
    """

    without: tuple[str, ...] = ()
    supplements: tuple[tuple[str, float, str], ...] = ()


def supplement_from(text: str) -> tuple[str, float, str]:
    """Read "vitamin_d_ug 2000 IU".

    Raises:
        ValueError: It is not a nutrient that can be taken, an amount and a unit.
    """
    parts, kinds = text.replace(",", "").split(), supplement_kinds()
    if len(parts) != 3:
        raise ValueError('must be nutrient, amount and unit, as "vitamin_d_ug 2000 IU"')
    nutrient, amount, unit = parts
    if nutrient not in kinds:
        raise ValueError(f'"{nutrient}" cannot be taken. {nearest(nutrient, kinds)}'.rstrip())
    if unit not in kinds[nutrient].units:
        raise ValueError(f'"{unit}" is no unit of it; use {" or ".join(kinds[nutrient].units)}')
    try:
        return nutrient, float(amount), unit
    except ValueError as error:
        raise ValueError(f'"{amount}" is no amount') from error


def changed_rows(rows: Sequence[Row], change: Change, catalogue: Catalogue) -> tuple[Row, ...]:
    """Return the same people under a change.

    Raises:
        ProfileError: A word that means no food.
    """
    foods = sorted({food for word in change.without for food in _foods(word, catalogue)})
    taken = [{"nutrient": n, "amount": a, "unit": u} for n, a, u in change.supplements]
    return tuple(
        row if row.fault else replace(row, data=_changed(row.data, foods, taken)) for row in rows
    )


def _foods(word: str, catalogue: Catalogue) -> frozenset[str]:
    tagged = frozenset(f.id for f in catalogue.foods.values() if word in f.tags)
    return tagged or foods_meant([word], catalogue, "--without")


def _changed(
    data: Mapping[str, Any], foods: list[str], taken: list[dict[str, Any]]
) -> Mapping[str, Any]:
    changed = copy.deepcopy(dict(data))
    if foods:
        diet = changed.setdefault("diet", {})
        diet["exclude_foods"] = [*diet.get("exclude_foods", ()), *foods]
    if taken:
        care = changed.setdefault("care", {})
        care["supplements"] = [*care.get("supplements", ()), *taken]
    return changed


def comparison(before: Sequence[Record], after: Sequence[Record]) -> Iterator[list[Any]]:
    """Yield a line for each person and nutrient that is short before or after; see `COLUMNS`.

    A record without a plan on either side is left out. `missed_by` is the largest miss of a day,
    or of the mean where the target is the week's: below zero what is lacking, above it what is
    too much, in the nutrient's unit.
    """
    others = {record["id"]: record for record in after}
    for record in before:
        other = others.get(record["id"], {})
        for key in _nutrients(record, other):
            one, two = (each.get("targets", {}).get(key) for each in (record, other))
            if one is None or two is None or not (one["missed_by"] or two["missed_by"]):
                continue
            was, now = bool(one["missed_by"]), bool(two["missed_by"])
            word = STAYS if was and now else BECOMES if now else CEASES
            means = one["mean"], two["mean"]
            yield [record["id"], key, word, *means, one["missed_by"], two["missed_by"]]


def _nutrients(*records: Record) -> list[str]:
    return list(dict.fromkeys(key for record in records for key in record.get("targets", ())))


__all__ = [
    "BECOMES",
    "CEASES",
    "COLUMNS",
    "STAYS",
    "Change",
    "ProfileError",
    "changed_rows",
    "comparison",
    "supplement_from",
]
