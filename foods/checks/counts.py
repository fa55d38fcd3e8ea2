"""Count what the tables hold: foods by kind, dishes and meals by slot and diet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from foods.catalogue.catalogue import Catalogue
from foods.dish.dish import SLOTS, Dish
from foods.dish.kitchen_needs import FILE, shipped_words, suits_beginner
from foods.food.food import Diet, Food
from foods.food.prices import load_prices
from foods.food.season import shipped_seasons
from foods.recipe.recipe import EQUIPMENT


def _suits(diet: Diet) -> Callable[[Food], bool]:
    return lambda food: diet.allows(food.diet)


STYLES: Mapping[str, Callable[[Food], bool]] = {
    **{diet.value: _suits(diet) for diet in Diet},
    "gluten-free": lambda food: not food.allergens & {"gluten", "wheat"},
    "dairy-free": lambda food: "milk" not in food.allergens,
}


def count_lines(catalogue: Catalogue) -> Iterator[str]:
    """Yield the counts as lines of a plain-text report."""
    yield f"{len(catalogue.foods)} foods, {len(catalogue.dishes)} dishes"
    yield from _kinds(catalogue)
    yield ""
    yield from _bought(catalogue)
    yield ""
    yield "Dishes, and the concrete meals they span:"
    yield f"{'':12}" + "".join(f"{style:>20}" for style in STYLES)
    for slot in SLOTS:
        cells = (dishes_for(catalogue, slot, style) for style in STYLES)
        yield f"{slot:12}" + "".join(f"{_dishes_and_meals(cell):>20}" for cell in cells)


def _bought(catalogue: Catalogue) -> Iterator[str]:
    """Yield how much is known of packs and prices."""
    things = {food.purchase.buy_as: food.purchase for food in catalogue.foods.values()}
    bought = [purchase for purchase in things.values() if not purchase.staple]
    prices = load_prices()
    known = [prices[name] for name in catalogue.foods if name in prices]
    yield (
        f"{len(bought)} things to buy besides {len(things) - len(bought)} staples: "
        f"{sum(p.pack_grams is None for p in bought)} weighed out, "
        f"{sum(bool(p.other_sizes) for p in bought)} in several sizes, "
        f"{sum(p.opened_days is not None for p in bought)} with an opened life, "
        f"{sum(p.freezes for p in bought)} that freeze"
    )
    yield (
        f"{len(known)} foods with a price, {sum(price.estimated for price in known)} of them an "
        f"estimate; {len(catalogue.foods) - len(known)} without one"
    )


def _kinds(catalogue: Catalogue) -> Iterator[str]:
    counts = Counter(food.kind for food in catalogue.foods.values())
    for key, label in catalogue.kinds.items():
        yield f"{counts[key]:5}  {label}"


def _dishes_and_meals(dishes: list[Dish]) -> str:
    return f"{len(dishes)} / {sum(dish.meal_count for dish in dishes):,}"


def dishes_for(catalogue: Catalogue, slot: str, style: str) -> list[Dish]:
    """Return the dishes of a slot that a style can eat, cut down to the foods it eats.

    Args:
        catalogue: The tables.
        slot: One of `SLOTS`.
        style: A key of `STYLES`: a diet, ``gluten-free`` or ``dairy-free``.
    """
    allowed = {food.id for food in catalogue.foods.values() if STYLES[style](food)}
    dishes = [dish for dish in catalogue.dishes.values() if slot in dish.slots]
    return [kept for dish in dishes if (kept := dish.restricted(allowed))]


def season_lines(catalogue: Catalogue) -> Iterator[str]:
    """Yield how many foods have a season."""
    seasons = shipped_seasons()
    short = sum(len(months) < 12 for months in seasons.values())
    there = len(seasons.keys() & catalogue.foods.keys())
    yield f"{there} fresh foods with a season, {short} not all year"


def kitchen_lines(catalogue: Catalogue) -> Iterator[str]:
    """Yield how many dishes need which equipment, and where it was taken from."""
    dishes = [dish for dish in catalogue.dishes.values() if dish.equipment is not None]
    words = shipped_words()
    told = sum(bool(dish.steps) and dish.id not in words.reviewed for dish in dishes)
    reviewed = sum(dish.id in words.reviewed for dish in dishes)
    yield (
        f"Equipment: {told} dishes by their recipe, {reviewed} reviewed, "
        f"{len(dishes) - told - reviewed} by the words of their method"
    )
    counts = Counter(piece for dish in dishes for piece in dish.equipment or ())
    pieces = ", ".join(f"{counts[name]} {name}" for name in EQUIPMENT)
    bare = sum(not dish.equipment for dish in dishes)
    yield f"  {pieces}, {bare} nothing that a kitchen may lack"
    yield f"  {sum(map(suits_beginner, dishes))} for a beginner"
    for dish in dishes:
        said = words.equipment(" ".join(step.text for step in dish.steps))
        more = [name for name in said if name not in (dish.equipment or ())]
        if more and dish.id not in words.reviewed:
            yield f"  {dish.id}: its steps speak of {', '.join(more)}; review it in {FILE}"
