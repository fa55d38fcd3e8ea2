"""The catalogue a person plans with: the program's tables and all that is one's own."""

from __future__ import annotations

from dataclasses import dataclass

from foods import Catalogue, DataError
from foods.own import Fault, extended

from .dishes import read_own_dishes
from .foods import read_own_foods
from .places import OwnPlaces


@dataclass(frozen=True, eq=False)
class OwnCatalogue:
    """What planning starts from.

    Attributes:
        catalogue: The program's with one's own in it.
        faults: What could not be taken in, to be shown; planning goes on without it.
    """

    catalogue: Catalogue
    faults: tuple[Fault | DataError, ...]


def load_own_catalogue(catalogue: Catalogue, places: OwnPlaces) -> OwnCatalogue:
    """Return the program's catalogue with one's own foods and dishes.

    Raises:
        StoreError: The file of one's own foods cannot be read.
    """
    own = read_own_foods(places.foods, catalogue)
    with_foods = extended(catalogue, own.foods)
    dishes = read_own_dishes(places.dishes, with_foods)
    whole = extended(catalogue, own.foods, dishes.dishes, dishes.entries)
    return OwnCatalogue(whole, (*own.faults, *dishes.faults))
