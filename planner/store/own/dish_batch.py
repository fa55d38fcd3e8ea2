"""Add many dishes to one's own at once: all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from foods import Catalogue, Dish
from foods.errors import raise_all
from foods.own import OwnFood, extended
from planner.domain.translatable import translatable
from planner.store.atomic import write_atomically
from planner.store.errors import StoreError, without_folder

from .dish_files import Entry, set_own_dishes
from .dishes import dish_toml, dishes_in
from .foods import CHANGING, OwnFoods, read_own_foods, write_own_foods
from .places import OwnPlaces

Added = tuple[Sequence[OwnFood], Mapping[str, Entry]]
"""Foods of USDA's library with entries of the dishes they are in, by id"""


def add_recipes(
    places: OwnPlaces,
    base: Catalogue,
    new_foods: Sequence[OwnFood],
    make: Callable[[Catalogue], Added],
) -> Added:
    """Write recipes as dishes among one's own as they are on the disk just now: all or nothing.

    Args:
        places: Where one's own things are.
        base: The program's own catalogue, not one that is extended already.
        new_foods: Foods of the library that the recipes may have.
        make: Given the program's dishes with all foods, the new ones among them, returns what
            is to be written.

    Returns:
        What was written.

    Raises:
        DataError: As `add_own_dish_entries`.
        StoreError: As `add_own_dish_entries`, or the file of foods cannot be read.
    """
    with CHANGING:
        own = read_own_foods(places.foods, base)
        known = extended(base, own.with_foods(new_foods).foods)
        foods, entries = make(known)
        add_recipes_to_own(places, own, foods, entries, known)
    return foods, entries


def take_back_recipes(
    places: OwnPlaces, base: Catalogue, dishes: Iterable[str], foods: Iterable[str]
) -> None:
    """Take dishes away again, and the foods that came with them, by their ids.

    Raises:
        DataError: As `set_own_dishes`.
        StoreError: A file cannot be read or written; foods stay where a dish does.
    """
    with CHANGING:
        own = read_own_foods(places.foods, base)
        set_own_dishes(dict.fromkeys(dishes), places.dishes, extended(base, own.foods))
        write_own_foods(places.foods, own.without(foods))


def add_recipes_to_own(
    places: OwnPlaces,
    own: OwnFoods,
    foods: Sequence[OwnFood],
    entries: Mapping[str, Entry],
    catalogue: Catalogue,
) -> Mapping[str, Dish]:
    """Write new dishes and the foods of USDA's library that are in them: all of it or nothing.

    Args:
        places: Where one's own things are.
        own: One's own foods as they are.
        foods: New ones; may be none.
        entries: As `add_own_dish_entries`.
        catalogue: The program's own dishes with all foods, the new ones among them.

    Raises:
        DataError: As `add_own_dish_entries`.
        StoreError: As `add_own_dish_entries`.
    """
    if foods:
        write_own_foods(places.foods, own.with_foods(foods))
    try:
        return add_own_dish_entries(entries, places.dishes, catalogue)
    except BaseException:
        if foods:
            write_own_foods(places.foods, own)
        raise


def add_own_dish_entries(
    entries: Mapping[str, Entry],
    folder: Path,
    catalogue: Catalogue,
    told: Callable[[int], None] = lambda _: None,
) -> Mapping[str, Dish]:
    """Write new dishes, each into a file of its own; if one cannot be written, none is there.

    Args:
        entries: What stands under ``[id]``, by id; no dish of one's own has one of the ids.
        folder: Where one's own dishes are.
        catalogue: The program's own dishes with all foods, one's own among them.
        told: Called with how many are written; what it raises ends the work, and nothing is left.

    Returns:
        The dishes by id.

    Raises:
        DataError: A dish does not hold; nothing is written. `DataFaultsError` for several.
        StoreError: One cannot be written, or a file of its name is there already.
    """
    texts = {dish_id: dish_toml(dish_id, entry) for dish_id, entry in entries.items()}
    found = [dishes_in(f"{each}.toml", text, catalogue) for each, text in texts.items()]
    raise_all(fault for one in found for fault in one.faults)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(folder, error) from error
    written: list[Path] = []
    try:
        for dish_id, text in texts.items():
            target = folder / f"{dish_id}.toml"
            if target.exists():
                raise StoreError(target, translatable("There is a file of this name already."))
            write_atomically(target, text.encode())
            written.append(target)
            told(len(written))
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return {key: dish for one in found for key, dish in one.dishes.items()}
