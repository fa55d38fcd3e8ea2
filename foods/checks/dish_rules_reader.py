"""Read the dish rules and hold them against the foods they name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from foods.catalogue.catalogue import Catalogue
from foods.checks.dish_rules import Coverage, DishRules, Look, Need, SlotRules, Window
from foods.dish.dish import SLOTS
from foods.errors import DataError, nearest
from foods.food.food import TAGS
from foods.tables import DataDir, data_dir, read_toml

FILE = "dish_rules.toml"
WINDOWS = ("energy_kcal", "grams", "sodium_mg")
_KEYS = (
    "sample",
    "slots",
    "needs",
    "never",
    "minutes_at_least",
    "same",
    "colour",
    "texture",
    "coverage",
)


def load_dish_rules(catalogue: Catalogue, directory: DataDir | None = None) -> DishRules | None:
    """Return the rules of a data folder; None if it has none.

    Raises:
        DataError: Naming the entry that is not as it should be.
    """
    path = data_dir(directory) / FILE
    if not path.is_file():
        return None
    table = read_toml(path, FILE)
    _known(table, _KEYS, "the file")
    try:
        return _rules(table, catalogue)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        if isinstance(error, DataError):
            raise
        raise DataError(FILE, "", f"Something is missing or ill-formed: {error!r}.") from error


def _rules(table: dict[str, Any], catalogue: Catalogue) -> DishRules:
    minutes = dict(table["minutes_at_least"])
    _known(minutes, catalogue.foods, "minutes_at_least")
    _known(table["slots"], SLOTS, "slots")
    return DishRules(
        meals=int(table["sample"]["meals"]),
        share=float(table["sample"]["share"]),
        slots={slot: _slot(slot, table["slots"][slot]) for slot in SLOTS},
        needs=tuple(_need(entry, catalogue) for entry in table["needs"]),
        never=tuple(_pair(pair, catalogue) for pair in table["never"]),
        minutes_at_least=minutes,
        same=tuple(_foods(names, catalogue, "same") for names in table["same"]),
        colour=_look(table["colour"], catalogue, "colour"),
        texture=_look(table["texture"], catalogue, "texture"),
        coverage=tuple(Coverage(tuple(e["slots"]), *_least(e)) for e in table["coverage"]),
    )


def _slot(slot: str, entry: dict[str, Any]) -> SlotRules:
    tags = frozenset(entry.get("never_tags", ()))
    _known(tags, TAGS, f"slots.{slot}")
    windows = {name: Window(*map(float, entry[name])) for name in WINDOWS}
    return SlotRules(windows, entry["minutes"], entry["colours"], entry["textures"], tags)


def _need(entry: dict[str, Any], catalogue: Catalogue) -> Need:
    what = entry["what"]
    _known(entry["slots"], SLOTS, what)
    foods = _foods([*entry["any_of"]], catalogue, what)
    foods -= _foods(entry.get("but_not", ()), catalogue, what)
    return Need(what, frozenset(entry["slots"]), frozenset(entry.get("words", ())), foods)


def _pair(pair: list[str], catalogue: Catalogue) -> tuple[frozenset[str], frozenset[str], str]:
    one, other = pair
    where = f"never {one}, {other}"
    return _foods([one], catalogue, where), _foods([other], catalogue, where), f"{one} and {other}"


def _least(entry: dict[str, Any]) -> tuple[int, int]:
    return int(entry["least"]), int(entry.get("minutes", 24 * 60))


def _look(entry: dict[str, Any], catalogue: Catalogue, where: str) -> Look:
    kinds, foods = dict(entry["kinds"]), dict(entry["foods"])
    _known(kinds, catalogue.kinds, where)
    _known(foods, catalogue.foods, where)
    for kind in catalogue.kinds:
        if kind not in kinds:
            raise DataError(FILE, where, f'No {where} for the kind "{kind}".', 'Name it, or "".')
    return Look(kinds, foods)


def _foods(names: Iterable[str], catalogue: Catalogue, where: str) -> frozenset[str]:
    """Return the ids behind names of foods and of kinds."""
    names = list(names)
    _known(names, {*catalogue.foods, *catalogue.kinds}, where)
    return frozenset(
        food.id for food in catalogue.foods.values() if food.id in names or food.kind in names
    )


def _known(names: Iterable[str], known: Iterable[str], where: str) -> None:
    known = set(known)
    for name in names:
        if name not in known:
            raise DataError(FILE, where, f'Unknown "{name}".', nearest(name, known))
