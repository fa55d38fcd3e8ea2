"""One's own dishes: TOML files in a folder of one's own, in the program's own form."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from foods import Catalogue, DataError, Dish
from foods.dish.reader import read_dishes
from foods.errors import raise_all, single_errors
from planner.domain.translatable import Verbatim, translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import read_bounded, refuse_depth
from planner.store.errors import StoreError, unreadable, without_folder

OWN_DISHES_FOLDER = "dishes"
_MOST_BYTES = 2_000_000


@dataclass(frozen=True)
class OwnDishes:
    """What a folder of dishes gives.

    Attributes:
        dishes: The dishes that hold, by id.
        faults: What is wrong with the others, each naming file, dish, role and remedy.
        entries: The dishes that hold, as they are written, by id.
    """

    dishes: Mapping[str, Dish]
    faults: tuple[DataError, ...]
    entries: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def read_own_dishes(folder: Path, catalogue: Catalogue) -> OwnDishes:
    """Return every dish in the TOML files of a folder; a dish that does not hold stops no other.

    Args:
        folder: May be missing: then there are none.
        catalogue: The program's own and one's own foods, which roles may name.
    """
    dishes: dict[str, Dish] = {}
    entries: dict[str, Mapping[str, Any]] = {}
    faults: list[DataError] = []
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        found = _read(path, catalogue)
        for key, dish in found.dishes.items():
            if key in dishes:
                faults.append(_twice(path.name, key))
            dishes.setdefault(key, dish)
            entries.setdefault(key, found.entries[key])
        faults += found.faults
    return OwnDishes(dishes, tuple(faults), entries)


def dishes_in(file: str, text: str, catalogue: Catalogue) -> OwnDishes:
    """Return the dishes that a text in TOML gives, and what is wrong with the others."""
    try:
        table = tomllib.loads(text)
        refuse_depth(table)
    except (ValueError, RecursionError) as error:
        message = translatable("Not TOML: {why}.", why=Verbatim(_why(error)))
        fault = DataError(file, "", message, translatable("Mend the line it names."))
        return OwnDishes({}, (fault,))
    dishes: dict[str, Dish] = {}
    faults: list[DataError] = []
    for key, entry in table.items():
        try:
            _refuse_taken(file, key, catalogue)
            dishes |= read_dishes({key: entry}, file, catalogue.foods)
        except DataError as error:
            faults += single_errors(error)
    entries = {key: table[key] for key in dishes}
    return OwnDishes(dishes, tuple(faults), entries)


def add_own_dishes(source: Path, folder: Path, catalogue: Catalogue) -> Mapping[str, Dish]:
    """Take a file of dishes into the folder, all of it or nothing.

    Raises:
        DataError: A dish does not hold; `DataFaultsError` if there are several.
        StoreError: The file cannot be read or written, or one of its name is there.
    """
    text, target = _text(source), folder / source.with_suffix(".toml").name
    found = dishes_in(source.name, text, catalogue)
    raise_all(found.faults)
    if target.exists():
        raise StoreError(
            target, translatable("There is a file of this name already. Rename yours.")
        )
    _write(target, text)
    return found.dishes


def save_own_dish(
    dish_id: str, entry: Mapping[str, Any], folder: Path, catalogue: Catalogue
) -> Dish:
    """Write a dish filled in as a form; one of the same id is replaced.

    Args:
        dish_id: snake_case; also the file's name.
        entry: What stands under ``[id]`` in TOML: title, slots, minutes, method, role ...
        folder: Where one's own dishes are.
        catalogue: The program's own and one's own foods.

    Raises:
        DataError: It does not hold; nothing is written.
        StoreError: It cannot be written.
    """
    file = f"{dish_id}.toml"
    if not dish_id.isidentifier() or not dish_id.isascii():
        raise DataError(
            file, dish_id, translatable("It is no id."), translatable("Write small letters and _.")
        )
    _refuse_taken(file, dish_id, catalogue)
    text = dish_toml(dish_id, entry)
    dish = read_dishes(tomllib.loads(text), file, catalogue.foods)[dish_id]
    _write(folder / file, text)
    return dish


def dish_toml(dish_id: str, entry: Mapping[str, Any]) -> str:
    """Return a dish as TOML."""
    plain = [f"{key} = {_toml(value)}" for key, value in entry.items() if key != "role"]
    roles = [
        "\n".join(
            [f"\n[[{dish_id}.role]]", *(f"{key} = {_toml(value)}" for key, value in role.items())]
        )
        for role in entry.get("role", ())
    ]
    return "\n".join([f"[{dish_id}]", *plain, *roles]) + "\n"


def _toml(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list | tuple):
        return f"[{', '.join(_toml(each) for each in value)}]"
    # JSON's strings, numbers and truths are TOML's but for one letter.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _why(error: Exception) -> str:
    return "it is nested too deep" if isinstance(error, RecursionError) else str(error)


def _read(path: Path, catalogue: Catalogue) -> OwnDishes:
    try:
        return dishes_in(path.name, _text(path), catalogue)
    except StoreError as error:
        return OwnDishes({}, (DataError(path.name, "", error.message),))


def _text(path: Path) -> str:
    try:
        return read_bounded(path, _MOST_BYTES).decode("utf-8")
    except FileNotFoundError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise StoreError(
            path, translatable("Its letters are not UTF-8. Save it as UTF-8.")
        ) from error


def _write(target: Path, text: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(target, error) from error
    write_atomically(target, text.encode())


def _refuse_taken(file: str, key: str, catalogue: Catalogue) -> None:
    if key in catalogue.dishes:
        message = translatable("The program has a dish of this id.")
        raise DataError(file, key, message, translatable("Rename yours."))


def _twice(file: str, key: str) -> DataError:
    return DataError(file, key, translatable("There is one already."), translatable("Rename it."))
