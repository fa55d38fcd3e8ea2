"""From another program's diary to a usual day or week: what is sure counts, the rest is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from planner.domain.diet import WEEK, Diet, Doubt, FoodFinder, ReadLine, read_list
from planner.store.people.food_diary import FoodDiary, consecutive

_USUAL_SLOT = "snack"


@dataclass(frozen=True)
class DiaryDiet:
    """What some days of a diary come to.

    Attributes:
        diet: Lines that were surely understood, in their meals; the others in `unread`.
        sure: How many lines count.
        asked: How many lines are kept to be looked at: food or amount is a guess, or unknown.
        doubtful: Those lines as they were read.
    """

    diet: Diet
    sure: int
    asked: int
    doubtful: tuple[ReadLine, ...] = field(default=())


def diet_from_diary(
    diary: FoodDiary,
    first: date,
    days: int,
    slots: tuple[str, ...],
    finder: FoodFinder,
    cancelled: Callable[[], bool] = bool,
) -> DiaryDiet:
    """Return a day (1) or a week (7) of a diary as a diet.

    Args:
        diary: What was read.
        first: The first day of it.
        days: 1 or 7.
        slots: The person's meals; what was eaten at none of them counts to the snack or the last.
        finder: Finds foods.
        cancelled: Tells whether the answer is wanted no more.
    """
    diet, sure = Diet(days=days if days == 1 else WEEK), 0
    doubtful: list[ReadLine] = []
    for day, eaten in consecutive(diary, first, days):
        if cancelled():
            break
        for line in read_list(eaten.text, finder):
            if line.item is None or line.doubt is not Doubt.NONE:
                doubtful.append(line)
                continue
            place = (day, _slot(eaten.slot, slots))
            diet, sure = diet.with_items(place, (line.item,)), sure + 1
    unread = tuple(dict.fromkeys(line.text for line in doubtful))
    return DiaryDiet(diet.with_unread(unread), sure, len(doubtful), tuple(doubtful))


def _slot(slot: str, slots: tuple[str, ...]) -> str:
    if slot in slots:
        return slot
    return _USUAL_SLOT if _USUAL_SLOT in slots else slots[-1]
