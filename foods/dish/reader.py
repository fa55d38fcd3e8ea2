"""Read the dish patterns and work out the servings each role offers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from foods.dish.dish import PARTS, SLOTS, SUITS, TEMPERATURES, Dish, Role, RoleChoice
from foods.dish.keys import Keys, check_keys
from foods.dish.kitchen_needs import with_needs
from foods.dish.recipe_reader import (
    EXACT_G,
    RECIPE_KEYS,
    base_roles,
    exact_serving,
    like_other,
    with_recipe,
)
from foods.dish.title_grammar import role_names
from foods.errors import DataError, nearest, raise_all
from foods.food.food import Food
from foods.food.serving import Serving
from foods.tables import DataDir, data_dir, directory_files, gather, read_toml
from foods.translatable import TranslatableText, Verbatim, figure, translatable

_DISH_NEEDS: Keys = {"title": str, "slots": list, "role": list}
_METHOD_NEEDS: Keys = {"minutes": int, "method": str}
_DISH_MAY: Keys = {"keeps_days": int, "suits": list, "by_hand": bool} | dict.fromkeys(
    ("cuisine", "temperature", "family", "stands_in_for", "source"), str
)
_DISH_MAY |= RECIPE_KEYS
_ROLE_NEEDS: Keys = {"name": str, "part": str, "grams": list, "foods": list}
_ROLE_MAY: Keys = {"optional": bool}
_FOOD_NEEDS: Keys = {"food": str}
_FOOD_MAY: Keys = {"grams": list, "measures": list, EXACT_G: float}
# Two steps this near are one to a cook: "½ tbsp" and "1½ tsp".
_SAME_STEP = 0.05
# Measures of what was cut up; nobody dips grated carrot or eats an orange with chopped almonds.
_CUT = frozenset({"chopped", "crumbled", "diced", "grated", "mashed", "shredded", "sliced"})


@dataclass(frozen=True)
class _Place:
    """Where in the files we are, for errors."""

    file: str
    dish: str
    role: str = ""

    def error(self, message: str, remedy: str = "") -> DataError:
        where = self.dish
        if self.role:
            where = translatable(
                "{dish}, role {role}", dish=Verbatim(self.dish), role=Verbatim(self.role)
            )
        return DataError(self.file, where, message, remedy)


def load_dishes(foods: Mapping[str, Food], directory: DataDir | None = None) -> Mapping[str, Dish]:
    """Return every dish by id, in the order of files (by name) and entries.

    Args:
        foods: The foods that roles may name.
        directory: The data folder; the program's own by default.

    Raises:
        DataError: Naming file, dish, role and remedy; `DataFaultsError` if there are several.
    """
    paths = directory_files(data_dir(directory) / "dishes", ".toml")
    files = gather(
        paths, lambda path: (f"dishes/{path.name}", read_toml(path, f"dishes/{path.name}"))
    )
    entries = [(_Place(file, key), entry) for file, table in files for key, entry in table.items()]
    raise_all(_repeated(place for place, _ in entries))
    others = {place.dish: entry for place, entry in entries}
    return {d.id: d for d in gather(entries, lambda entry: _dish(*entry, foods, others))}


def read_dishes(
    table: Mapping[str, Any], file: str, foods: Mapping[str, Food]
) -> Mapping[str, Dish]:
    """Return the dishes of one TOML table by id; `file` is its name for errors.

    Raises:
        DataError: As `load_dishes`.
    """
    return {
        d.id: d
        for d in gather(table.items(), lambda e: _dish(_Place(file, e[0]), e[1], foods, table))
    }


def _repeated(places: Iterable[_Place]) -> Iterable[DataError]:
    first: dict[str, _Place] = {}
    for place in places:
        other = first.setdefault(place.dish, place)
        if other is not place:
            there = translatable("There is one in {file} already.", file=Verbatim(other.file))
            yield place.error(there, translatable("Rename one of them."))


def _dish(place: _Place, entry: Any, foods: Mapping[str, Food], others: Mapping[str, Any]) -> Dish:
    entry = like_other(place.file, place.dish, entry, others)
    _check_dish_keys(place, entry)
    by_hand = entry.get("by_hand", False)
    roles = tuple(gather(entry["role"], lambda role: _role(place, role, foods, by_hand)))
    roles += base_roles(place.file, place.dish, entry.get("base", {}), foods)
    _check_roles(place, roles)
    _check_title(place, entry["title"], roles)
    _check_kind(place, entry.get("stands_in_for", ""), foods)
    dish = Dish(
        id=place.dish,
        title=entry["title"],
        slots=_some_of(place, "slots", entry["slots"], SLOTS),
        minutes=entry.get("minutes", 0),
        keeps_days=entry.get("keeps_days", 0),
        suits=frozenset(_some_of(place, "suits", entry.get("suits", []), SUITS)),
        cuisine=entry.get("cuisine", ""),
        temperature=_one_of(place, "temperature", entry.get("temperature", "hot"), TEMPERATURES),
        method=entry.get("method", ""),
        roles=roles,
        family=entry.get("family", ""),
        by_hand=by_hand,
        stands_in_for=entry.get("stands_in_for", ""),
        source=entry.get("source", ""),
    )
    return with_needs(with_recipe(place.file, dish, entry, foods))


def _check_dish_keys(place: _Place, entry: Any) -> None:
    """Check that a dish has steps, which say how long it takes, or minutes and a method."""
    told = isinstance(entry, dict) and "step" in entry
    needs = _DISH_NEEDS if told else _DISH_NEEDS | _METHOD_NEEDS
    check_keys(place, entry, needs, _DISH_MAY | _METHOD_NEEDS)


def _role(dish: _Place, entry: Any, foods: Mapping[str, Food], by_hand: bool) -> Role:
    name = entry.get("name", "") if isinstance(entry, dict) else ""
    place = _Place(dish.file, dish.dish, str(name) or "?")
    check_keys(place, entry, _ROLE_NEEDS, _ROLE_MAY)
    if not entry["foods"]:
        remedy = translatable('Name some in "foods", or remove the role.')
        raise place.error(translatable("No food may play it."), remedy)
    choices = gather(entry["foods"], lambda f: _choice(place, f, entry["grams"], foods))
    return Role(
        name=name,
        part=_one_of(place, "part", entry["part"], PARTS),
        optional=entry.get("optional", False),
        choices=tuple(map(_whole, choices)) if by_hand else tuple(choices),
    )


def _choice(place: _Place, entry: Any, grams: list[Any], foods: Mapping[str, Food]) -> RoleChoice:
    entry = {"food": entry} if isinstance(entry, str) else entry
    check_keys(place, entry, _FOOD_NEEDS, _FOOD_MAY)
    food = foods.get(entry["food"])
    if food is None:
        unknown = translatable('No food "{food}".', food=Verbatim(entry["food"]))
        raise place.error(unknown, nearest(entry["food"], foods))
    if EXACT_G in entry:
        return _exact_choice(place, food, entry)
    low, high = _window(place, entry.get("grams", grams))
    servings = fitting_servings(food, low, high, entry.get("measures"))
    if not servings:
        steps = ", ".join(f"{food.words(s)} = {s.grams:g} g" for s in food.servings())
        message = _no_step(food, low, high, "measures" in entry)
        raise place.error(message, translatable("Its steps: {steps}.", steps=Verbatim(steps)))
    return RoleChoice(food.id, servings, tuple(entry.get("measures", ())))


def _exact_choice(place: _Place, food: Food, entry: Mapping[str, Any]) -> RoleChoice:
    """Return the mass that a recipe says, and household steps beside it where a window is given."""
    grams = entry[EXACT_G]
    if not 0 < grams <= food.max_grams_day:
        most = translatable("Write grams up to {most}.", most=figure(food.max_grams_day))
        raise place.error(_is(EXACT_G, repr(grams)), most)
    steps: tuple[Serving, ...] = ()
    if "grams" in entry:
        low, high = _window(place, entry["grams"])
        steps = fitting_servings(food, low, high, entry.get("measures"))
    exact = exact_serving(food, grams)
    others = (s for s in steps if abs(s.grams - exact.grams) > _SAME_STEP * exact.grams)
    return RoleChoice(food.id, tuple(sorted((exact, *others), key=lambda s: s.grams)))


def _no_step(food: Food, low: float, high: float, measured: bool) -> TranslatableText:
    words = {"food": Verbatim(food.id), "low": figure(low), "high": figure(high)}
    if measured:
        return translatable(
            'No step of "{food}" in these measures lies within {low} to {high} g.', **words
        )
    return translatable('No step of "{food}" lies within {low} to {high} g.', **words)


def _whole(choice: RoleChoice) -> RoleChoice:
    """Return the choice without measures of what was cut up, if it has others."""
    whole = tuple(step for step in choice.servings if _CUT.isdisjoint(step.unit.split()))
    return replace(choice, servings=whole or choice.servings)


def fitting_servings(
    food: Food, low: float, high: float, measures: Collection[str] | None = None
) -> tuple[Serving, ...]:
    """Return the household steps of a food from `low` to `high` grams, by mass.

    Where two measures give nearly the same mass, the measure that stands first is kept.

    Args:
        food: The food.
        low: Least mass, g.
        high: Most mass, g.
        measures: Units of the only measures that suit; None = all.
    """
    kept: list[Serving] = []
    for step in food.servings():
        fits = low <= step.grams <= high and (measures is None or step.unit in measures)
        if fits and all(abs(step.grams - k.grams) > _SAME_STEP * k.grams for k in kept):
            kept.append(step)
    return tuple(sorted(kept, key=lambda serving: serving.grams))


def _window(place: _Place, grams: Any) -> tuple[float, float]:
    numbers = [g for g in grams if isinstance(g, int | float) and not isinstance(g, bool)]
    if len(grams) != 2 or len(numbers) != 2 or not 0 < numbers[0] <= numbers[1]:
        raise place.error(_is("grams", grams), translatable("Write [least, most], as [180, 360]."))
    return float(numbers[0]), float(numbers[1])


def _check_roles(place: _Place, roles: tuple[Role, ...]) -> None:
    """Check that no two roles share a name and no food is in two places."""
    names: set[str] = set()
    at: dict[str, str] = {}
    for role in roles:
        here = _Place(place.file, place.dish, role.name)
        if role.name in names:
            raise here.error(
                translatable("There are two roles of this name."), translatable("Rename one.")
            )
        names.add(role.name)
        for choice in role.choices:
            if choice.food in at:
                message = translatable(
                    '"{food}" stands in role "{role}" already.',
                    food=Verbatim(choice.food),
                    role=Verbatim(at[choice.food]),
                )
                remedy = translatable("A food plays one role in a dish: remove it from one.")
                raise here.error(message, remedy)
            at[choice.food] = role.name


def _check_title(place: _Place, title: str, roles: tuple[Role, ...]) -> None:
    """Check that every role a title names exists, an optional one in brackets."""
    optional = {role.name: role.optional for role in roles}
    try:
        named = list(role_names(title))
    except ValueError as error:
        raise _odd_title(place, title, error) from None
    for name, may_be_absent in named:
        if name not in optional:
            unknown = translatable('The title names no role: "{name}".', name=Verbatim(name))
            raise place.error(unknown, nearest(name, optional))
        if optional[name] and not may_be_absent:
            message = translatable(
                'The title needs "{name}", which is optional.', name=Verbatim(name)
            )
            raise place.error(message, translatable("Put that part of the title in [ ]."))


def _odd_title(place: _Place, title: str, error: ValueError) -> DataError:
    message = translatable(
        'In the title "{title}" {what}.', title=Verbatim(title), what=error.args[0]
    )
    return place.error(message, translatable("Close every bracket that is opened."))


def _check_kind(place: _Place, kind: str, foods: Mapping[str, Food]) -> None:
    kinds = {food.kind for food in foods.values()}
    if kind and kind not in kinds:
        raise place.error(_is("stands_in_for", f'"{kind}"'), nearest(kind, sorted(kinds)))


def _one_of(place: _Place, key: str, value: str, known: Collection[str]) -> str:
    if value not in known:
        raise place.error(
            _is(key, f'"{value}"'), translatable("Write one of {words}.", words=_words(known))
        )
    return value


def _some_of(place: _Place, key: str, values: list[Any], known: Collection[str]) -> tuple[str, ...]:
    for value in values:
        _one_of(place, key, value, known)
    if key == "slots" and not values:
        empty = translatable('"{key}" is empty.', key=Verbatim(key))
        raise place.error(empty, translatable("Name some of {words}.", words=_words(known)))
    return tuple(values)


def _is(key: str, value: object) -> str:
    return translatable('"{key}" is {value}.', key=Verbatim(key), value=Verbatim(value))


def _words(words: Iterable[str]) -> str:
    return Verbatim(", ".join(words))
