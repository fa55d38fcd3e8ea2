"""What changed when a week was planned again after the shopping, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foods import Catalogue, compose_title
from planner.domain.place_names import place_name
from planner.domain.translatable import (
    Opening,
    Verbatim,
    Within,
    in_turn,
    listed,
    number,
    sentences,
    translatable,
)

from .shopped import Replanned

_MOST_NAMED = 8


def without_words(done: Replanned, names: Iterable[str], catalogue: Catalogue) -> str:
    """Return which meals are other ones because something was not to be had."""
    foods = listed(map(Within, names))
    if not done.changed:
        return translatable(
            "No meal that is still to come needs {foods} from the shop. Nothing was changed.",
            foods=foods,
        )
    first = translatable(
        "Meals changed because the shop had no {foods}: {n}. All others are as they were.",
        foods=foods,
        n=number(len(done.changed)),
    )
    new = translatable("New on the list: {names}.", names=_names(done)) if done.to_buy else ""
    return sentences((first, _meals(done, catalogue), new))


def shopped_words(done: Replanned, catalogue: Catalogue) -> str:
    """Return which meals are other ones so that they can be cooked from what is there."""
    if not done.changed and not done.to_buy:
        return translatable(
            "All that the coming meals need is at home or in the basket. Nothing was changed."
        )
    if not done.changed:
        none = translatable("No other meals can be made from what is there.")
        return sentences((none, _still(done)))
    first = translatable(
        "Meals changed so that they can be cooked from what was bought: {n}.",
        n=number(len(done.changed)),
    )
    return sentences((first, _meals(done, catalogue), _still(done)))


def _meals(done: Replanned, catalogue: Catalogue) -> str:
    return translatable("{meals}.", meals=in_turn(_named(done, catalogue)))


def _named(done: Replanned, catalogue: Catalogue) -> Iterator[str]:
    plan = done.plan
    for at, place in enumerate(done.changed[:_MOST_NAMED]):
        where = place_name(place, plan.start, plan.days)
        meal = plan.meals.get(place)
        if meal is None:
            title: str = translatable("nothing fits")
        else:
            title = Verbatim(compose_title(catalogue.dishes[meal.dish], meal, catalogue))
        named = translatable("{where}: {meal}", where=where, meal=title)
        yield named if at else Opening(named)
    if (more := len(done.changed) - _MOST_NAMED) > 0:
        yield translatable("{n} more", n=number(more))


def _still(done: Replanned) -> str:
    if not done.to_buy:
        return ""
    return translatable("Still to buy for these meals: {names}.", names=_names(done))


def _names(done: Replanned) -> str:
    names: list[str] = [Verbatim(name) for name in done.to_buy[:_MOST_NAMED]]
    if (more := len(done.to_buy) - _MOST_NAMED) > 0:
        names.append(translatable("{n} more", n=number(more)))
    return listed(names)
