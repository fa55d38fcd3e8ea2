"""Shared meals as they are cooked: the whole pot, and each plate's share of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from foods import Catalogue, Meal, Serving
from foods.catalogue.recipe_text import recipe_steps
from foods.recipe.recipe import RecipeStep
from solver import Place

from .table import Guest
from .week import HouseholdWeek

GUEST = "guest:"
"""What the key of guests' plates begins with, before their name."""


def guest_key(guest: Guest) -> str:
    """Return the key of guests among those who eat."""
    return f"{GUEST}{guest.name}"


@dataclass(frozen=True)
class PlateShare:
    """What one eater has of a pot.

    Attributes:
        key: Id of the person, or guests' key.
        name: What they are called.
        count: How many such plates there are: more than one for guests of one kind.
        meal: The plate.
        share: Of the grams of the whole pot, 0 to 1, for one such plate.
    """

    key: str
    name: str
    count: int
    meal: Meal
    share: float


@dataclass(frozen=True)
class Pot:
    """A shared meal for all who eat it.

    Attributes:
        place: The meal.
        meal: All that is cooked, each food once, in the order of the dish; a food that takes the
            place of another on one plate is among it.
        plates: Everyone's, in the order they are shown, guests last.
        usual: Ids of the foods that are on most plates: the recipe is told of these.
    """

    place: Place
    meal: Meal
    plates: tuple[PlateShare, ...]
    usual: frozenset[str]

    @property
    def count(self) -> int:
        """Return how many eat of it."""
        return sum(plate.count for plate in self.plates)

    def steps(self, catalogue: Catalogue) -> tuple[RecipeStep, ...]:
        """Return the steps of the recipe with the amounts of the whole pot; none without one.

        A food that takes another's place on one plate is in a pan of its own: the steps do not
        tell of it.
        """
        dish = catalogue.dishes[self.meal.dish]
        served = tuple(serving for serving in self.meal.servings if serving.food in self.usual)
        return recipe_steps(dish, replace(self.meal, servings=served), catalogue, 1.0)


def pots(week: HouseholdWeek) -> tuple[Pot, ...]:
    """Return the shared meals of a week that anybody eats, by day and slot."""
    found = (pot_at(week, place) for place in week.shared_places())
    return tuple(pot for pot in found if pot is not None)


def pot_at(week: HouseholdWeek, place: Place) -> Pot | None:
    """Return the pot of a shared meal, or None where nobody has a plate."""
    plates = week.plates_at(place)
    counts = {key: _count(week, place, key) for key in plates}
    if not plates:
        return None
    servings = tuple(_whole(plates, counts))
    grams = sum(serving.grams for serving in servings)
    shares = tuple(
        PlateShare(
            key,
            _name(week, key),
            counts[key],
            plate,
            sum(s.grams for s in plate.servings) / grams if grams else 0.0,
        )
        for key, plate in plates.items()
    )
    # Foods of the same plates count as one: the first plate says which are usual in a tie.
    most = max(
        plates.values(), key=lambda plate: sum(p.foods == plate.foods for p in plates.values())
    )
    return Pot(place, Meal(most.dish, servings), shares, most.foods)


def _whole(plates: Mapping[str, Meal], counts: Mapping[str, int]) -> Iterator[Serving]:
    """Yield all of each food; measures of one kind add up, others in grams."""
    of_food: dict[str, list[tuple[Serving, int]]] = {}
    for key, plate in plates.items():
        for serving in plate.servings:
            of_food.setdefault(serving.food, []).append((serving, counts[key]))
    for food, found in of_food.items():
        grams = round(sum(s.grams * n for s, n in found), 1)
        units = {s.unit for s, _ in found}
        if len(units) > 1:
            yield Serving(food, grams, "g", grams)
        else:
            amount = sum(s.amount * n for s, n in found)
            yield Serving(food, _rounded(amount), units.pop(), grams)


_SPOONS = (0.125, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1.0)


def _rounded(amount: float) -> float:
    """Return an amount as it is measured for a pot; grams stay exact."""
    if amount >= 1:
        return round(4 * amount) / 4
    return min(_SPOONS, key=lambda spoon: abs(spoon - amount))


def _count(week: HouseholdWeek, place: Place, key: str) -> int:
    return sum(g.count for g in _guests(week, place) if guest_key(g) == key) or 1


def _guests(week: HouseholdWeek, place: Place) -> tuple[Guest, ...]:
    return week.table.guests_at(place, week.start)


def _name(week: HouseholdWeek, key: str) -> str:
    if key.startswith(GUEST):
        return key.removeprefix(GUEST)
    return week.diner(key).name
