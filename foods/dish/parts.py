"""Parts of a plate: what goes beside a dish, as a salad with its dressing, bread, fruit, a drink.

Parts are data of their own. When a catalogue is put together, every dish gets those that go with
it as roles which may be left out and which say that they stand beside it (`Role.beside`): so they
are priced, verified, bought and shown as its own foods are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from foods.dish.dish import SLOTS, Dish, Role, RoleChoice
from foods.dish.reader import fitting_servings
from foods.errors import DataError, nearest
from foods.food.food import Food
from foods.food.serving import Serving
from foods.tables import DataDir, read_toml

PARTS_FILE = "parts.toml"
MORE_FILE = "more_parts.toml"
MORE = "more"
"""The place of the plate for what only stands there for who needs much energy."""
_KEYS: Mapping[str, type] = {
    "title": str,
    "place": str,
    "slots": list,
    "worth": dict,
    "words": list,
    "cuisines": list,
    "unless_words": list,
    "unless_kinds": list,
    "unless_raw": bool,
    "most": dict,
    "foods": list,
}
_FRESH_KINDS = frozenset({"leafy_green", "vegetable", "cruciferous", "root"})
_RAW = "_raw"
_SEASONINGS = frozenset({"condiment", "oil", "seasoning"})


@dataclass(frozen=True)
class PlatePart:
    """Something that goes beside dishes.

    Attributes:
        name: Its key: "salad".
        title: What it is called inside a sentence: "side salad".
        place: Where it stands: of the parts of one place a plate has one at most.
        worth: By slot, what it is wanted for there, in parts of the weight `part`.
        words, cuisines: Beside dishes with one of these words or of one of these cuisines; all,
            when both are empty.
        unless_words: Never beside dishes with one of these words.
        unless_kinds: Never beside a dish that may itself have foods of these kinds.
        unless_raw: Never beside a dish that always has a raw vegetable.
        most: By slot, servings a week at no cost.
        choices: Its foods with their portions.
        comes_with: What always stands with a food of it, by that food.
    """

    name: str
    title: str
    place: str
    worth: Mapping[str, float]
    words: frozenset[str]
    cuisines: frozenset[str]
    unless_words: frozenset[str]
    unless_kinds: frozenset[str]
    unless_raw: bool
    most: Mapping[str, float]
    choices: tuple[RoleChoice, ...]
    comes_with: Mapping[str, tuple[Serving, ...]] = field(default_factory=dict)

    def goes_with(self, dish: Dish, foods: Mapping[str, Food]) -> bool:
        """Return whether the part belongs on a plate with a dish."""
        words = {*dish.id.split("_"), dish.family, *_pairs(dish.id)}
        asked = not (self.words or self.cuisines)
        asked = asked or bool(self.words & words) or dish.cuisine in self.cuisines
        if not asked or self.unless_words & words or not self.worth.keys() & set(dish.slots):
            return False
        kinds = {kind for role in _on_plate(dish) for kind in _kinds(role, foods)}
        return not (kinds & self.unless_kinds or (self.unless_raw and has_raw(dish, foods)))

    def free_choices(self, dish: Dish, foods: Mapping[str, Food]) -> tuple[RoleChoice, ...]:
        """Return the choices of which no food, nor one that comes with it, plays another role."""
        played = {choice.food for role in dish.roles for choice in role.choices} & foods.keys()
        taken = {word for food in played for word in _likeness(foods[food])}
        return tuple(
            choice
            for choice in self.choices
            if taken.isdisjoint(_likeness(foods[choice.food]))
            and played.isdisjoint(self.foods_with(choice.food))
        )

    def has(self, food: str) -> bool:
        """Return whether it may be made of a food."""
        return any(choice.food == food for choice in self.choices)

    def foods_with(self, food: str) -> frozenset[str]:
        """Return the foods that always stand with one of its foods."""
        return frozenset(serving.food for serving in self.comes_with.get(food, ()))


def _roles(
    place: str, parts: Iterable[PlatePart], dish: Dish, foods: Mapping[str, Food]
) -> Iterator[Role]:
    """Yield the roles by which a place's parts join a dish: one, and one for what comes with it."""
    choices: dict[str, RoleChoice] = {}
    extra: dict[str, tuple[Serving, ...]] = {}
    follows: dict[str, tuple[str, ...]] = {}
    for part in parts:
        for choice in part.free_choices(dish, foods):
            if choice.food in choices:
                continue
            choices[choice.food] = choice
            for serving in part.comes_with.get(choice.food, ()):
                known = extra.get(serving.food, ())
                extra[serving.food] = known if serving in known else (*known, serving)
                follows[serving.food] = (*follows.get(serving.food, ()), choice.food)
    # What comes with a part of the place is no part of it by itself.
    single = tuple(choice for food, choice in choices.items() if food not in extra)
    if not single:
        return
    name = f"beside_{place}"
    yield Role(name, "side", True, single, beside=place)
    for food, servings in extra.items():
        kind = "seasoning" if foods[food].kind in _SEASONINGS else "side"
        both = (RoleChoice(food, servings),)
        yield Role(f"{name}_{food}", kind, True, both, beside=place, comes_with=follows[food])


def _likeness(food: Food) -> tuple[str, str]:
    """Return what makes two foods one on a plate: title and the beginning of the id."""
    return food.title, "_".join(food.id.split("_")[:2])


def has_raw(dish: Dish, foods: Mapping[str, Food]) -> bool:
    """Return whether a dish always has a raw vegetable on the plate."""
    return any(
        not role.optional
        and all(
            c.food.endswith(_RAW) and foods[c.food].kind in _FRESH_KINDS
            for c in role.choices
            if c.food in foods
        )
        for role in _on_plate(dish)
    )


def with_parts(
    dishes: Mapping[str, Dish], parts: Iterable[PlatePart], foods: Mapping[str, Food]
) -> Mapping[str, Dish]:
    """Return the dishes, each with the parts that go with it; what has parts already stays."""
    parts = tuple(parts)
    return {key: _joined(dish, parts, foods) for key, dish in dishes.items()}


def _joined(dish: Dish, parts: tuple[PlatePart, ...], foods: Mapping[str, Food]) -> Dish:
    if any(role.beside for role in dish.roles):
        return dish
    whole = dish
    fitting = [part for part in parts if part.goes_with(dish, foods)]
    for place in dict.fromkeys(part.place for part in fitting):
        some = [part for part in fitting if part.place == place]
        whole = replace(whole, roles=(*whole.roles, *_roles(place, some, whole, foods)))
    return whole


def _pairs(name: str) -> Iterator[str]:
    """Yield two words of an id that stand side by side: "french_toast"."""
    words = name.split("_")
    return (f"{one}_{other}" for one, other in pairwise(words))


def _on_plate(dish: Dish) -> Iterator[Role]:
    return (role for role in dish.own_roles if role.part != "seasoning")


def _kinds(role: Role, foods: Mapping[str, Food]) -> Iterator[str]:
    return (foods[choice.food].kind for choice in role.choices if choice.food in foods)


def load_parts(foods: Mapping[str, Food], directory: DataDir) -> tuple[PlatePart, ...]:
    """Return the parts, in the order of the files; none where a data folder has no such tables.

    Raises:
        DataError: Naming file, part and remedy.
    """
    usual = _load(PARTS_FILE, foods, directory)
    more = _load(MORE_FILE, foods, directory)
    for file, parts in ((PARTS_FILE, usual), (MORE_FILE, more)):
        for part in parts:
            if (part.place == MORE) is not (file == MORE_FILE):
                message = f'"{part.place}" is no place of this table.'
                remedy = f'What stands at "{MORE}" is written in {MORE_FILE}, and nothing else.'
                raise DataError(file, part.name, message, remedy)
    return (*usual, *more)


def _load(file: str, foods: Mapping[str, Food], directory: DataDir) -> tuple[PlatePart, ...]:
    if not (directory / file).is_file():
        return ()
    table = read_toml(directory / file, file)
    return tuple(_part(name, entry, foods) for name, entry in table.items())


def _part(name: str, entry: Any, foods: Mapping[str, Food]) -> PlatePart:
    if not isinstance(entry, dict) or {k: type(v) for k, v in entry.items()} != dict(_KEYS):
        keys = f"Write: {', '.join(_KEYS)}."
        raise DataError(PARTS_FILE, name, "Keys are missing or wrong.", keys)
    kinds = {food.kind for food in foods.values()}
    for kind in entry["unless_kinds"]:
        if kind not in kinds:
            raise DataError(PARTS_FILE, name, f'"{kind}" is no kind.', nearest(kind, kinds))
    slots = tuple(entry["slots"])
    for slot in (*slots, *entry["worth"], *entry["most"]):
        if slot not in SLOTS or slot not in slots:
            message = f'"{slot}" is not of its slots.'
            raise DataError(PARTS_FILE, name, message, nearest(slot, slots))
    choices = [_choice(name, each, foods) for each in entry["foods"]]
    return PlatePart(
        name=name,
        title=entry["title"],
        place=entry["place"],
        worth=MappingProxyType({slot: float(entry["worth"].get(slot, 0.0)) for slot in slots}),
        words=frozenset(entry["words"]),
        cuisines=frozenset(entry["cuisines"]),
        unless_words=frozenset(entry["unless_words"]),
        unless_kinds=frozenset(entry["unless_kinds"]),
        unless_raw=entry["unless_raw"],
        most=MappingProxyType({slot: float(n) for slot, n in entry["most"].items()}),
        choices=tuple(choice for choice, _ in choices),
        comes_with=MappingProxyType({choice.food: with_ for choice, with_ in choices if with_}),
    )


def _choice(
    name: str, entry: Mapping[str, Any], foods: Mapping[str, Food]
) -> tuple[RoleChoice, tuple[Serving, ...]]:
    food = _food(name, entry["food"], foods)
    low, high = entry["grams"]
    servings = fitting_servings(food, low, high, entry.get("measures"))
    if not servings:
        message = f"No step of {food.id} lies within {low} to {high} g."
        raise DataError(PARTS_FILE, name, message, "Widen its grams, or name other measures.")
    return RoleChoice(food.id, servings, tuple(entry.get("measures", ()))), tuple(
        _serving(name, each, foods) for each in entry.get("with", ())
    )


def _serving(name: str, entry: Mapping[str, Any], foods: Mapping[str, Food]) -> Serving:
    food = _food(name, entry["food"], foods)
    for serving in food.servings():
        if serving.unit == entry["unit"] and serving.amount == entry["amount"]:
            return serving
    message = f"{entry['amount']} {entry['unit']} is no step of {food.id}."
    raise DataError(PARTS_FILE, name, message, "Write one of its steps in portions/*.csv.")


def _food(name: str, food: str, foods: Mapping[str, Food]) -> Food:
    if food not in foods:
        raise DataError(PARTS_FILE, name, f'No food "{food}".', nearest(food, foods))
    return foods[food]
