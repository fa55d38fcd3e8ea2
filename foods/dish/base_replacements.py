"""What takes the place of a food in a recipe for who does not eat it.

The base of a recipe is always on the plate, and so is a sauce or broth without another choice: an
allergen in it would take the whole recipe away. Where the table has a replacement, the role has a
further choice, which is planned only for who does not eat the first (`RoleChoice.instead_of`), and
titles and steps name it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from foods.dish.dish import Dish, Role, RoleChoice
from foods.errors import nearest
from foods.food.food import Food
from foods.food.serving import Serving
from foods.tables import DataDir, Row, gather, read_csv

REPLACEMENTS_FILE = "base_replacements.csv"
_COLUMNS = ("food", "instead", "grams", "unless_kinds", "words")
WORD_COLUMNS = ("food", "instead", "words")
_NEAR = 0.67
"""How far the nearest household step may lie from the mass that is wanted, as a share of it."""

Words = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class BaseReplacement:
    """A food that stands in for another in the base of recipes.

    Attributes:
        food: The food of the recipe, by id.
        instead: What is taken where it is not eaten, by id.
        grams: How much of that for a gram of the food.
        words: Words of a text with those that take their place, the longest first.
        unless_kinds: Never in a dish that may have foods of these kinds: sour juice curdles milk.
    """

    food: str
    instead: str
    grams: float
    words: Words
    unless_kinds: frozenset[str] = frozenset()


def load_replacements(foods: Mapping[str, Food], directory: DataDir) -> tuple[BaseReplacement, ...]:
    """Return the table, in its order; none where a data folder has no such table.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several.
    """
    if not (directory / REPLACEMENTS_FILE).is_file():
        return ()
    rows = read_csv(directory, REPLACEMENTS_FILE, _COLUMNS)
    return tuple(gather(rows, lambda row: _replacement(row, foods)))


def _replacement(row: Row, foods: Mapping[str, Food]) -> BaseReplacement:
    food, instead = row.text("food"), row.text("instead")
    for name in (food, instead):
        if name not in foods:
            raise row.error(f'No food "{name}".', nearest(name, foods))
    both = foods[food].allergens & foods[instead].allergens
    if food == instead or (foods[food].allergens and both >= foods[food].allergens):
        raise row.error(f'"{instead}" helps nobody.', "Name a food without its allergens.")
    kinds, known = frozenset(row.words("unless_kinds")), {each.kind for each in foods.values()}
    for kind in kinds - known:
        raise row.error(f'"{kind}" is no kind.', nearest(kind, known))
    return BaseReplacement(food, instead, row.positive("grams"), read_words(row), kinds)


def read_words(row: Row) -> Words:
    """Return the words of a row: ``mustard=tomato paste|...``, the longest first.

    Raises:
        DataError: They are not written so.
    """
    pairs = [tuple(each.split("=")) for each in row.text("words").split("|")]
    found = [(pair[0], pair[1]) for pair in pairs if len(pair) == 2 and all(pair)]
    if len(found) != len(pairs):
        raise row.error("Words are not in pairs.", "Write as mustard=tomato paste|...")
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def with_replacements(
    dishes: Mapping[str, Dish],
    replacements: Iterable[BaseReplacement],
    foods: Mapping[str, Food],
    own: Collection[str] = (),
) -> Mapping[str, Dish]:
    """Return the dishes, each base with what may take its place; those of one's own stay."""
    by_food: dict[str, list[BaseReplacement]] = defaultdict(list)
    for each in replacements:
        by_food[each.food].append(each)
    return {
        key: dish if key in own else _replaced(dish, by_food, foods) for key, dish in dishes.items()
    }


def _replaced(
    dish: Dish, by_food: Mapping[str, Sequence[BaseReplacement]], foods: Mapping[str, Food]
) -> Dish:
    played = {choice.food for role in dish.roles for choice in role.choices}
    known = any(c.instead_of for r in dish.roles for c in r.choices)
    if known or not played & by_food.keys() or not dish.steps:  # only steps follow in words
        return dish
    kinds = {foods[food].kind for food in played & foods.keys()}
    fitting = {
        food: [each for each in some if not each.unless_kinds & kinds]
        for food, some in by_food.items()
    }
    roles = []
    for role in dish.roles:
        if not (role.optional or role.beside) and role.part != "main":
            more = tuple(_choices(role, fitting, played, foods))
            role = replace(role, choices=(*role.choices, *more))
        roles.append(role)
    return replace(dish, roles=tuple(roles))


def _choices(
    role: Role,
    by_food: Mapping[str, Sequence[BaseReplacement]],
    played: set[str],
    foods: Mapping[str, Food],
) -> Iterator[RoleChoice]:
    """Yield what takes the place of each food of a role, the first that plays no other role."""
    for choice in reversed(role.choices):  # what is for few, as tamari, is asked for first
        for each in by_food.get(choice.food, ()):
            servings = () if each.instead in played else _servings(choice, each, foods)
            if servings:
                played.add(each.instead)
                yield RoleChoice(each.instead, servings, instead_of=each.food)
                break


def _servings(
    choice: RoleChoice, each: BaseReplacement, foods: Mapping[str, Food]
) -> tuple[Serving, ...]:
    """Return the household steps of the replacement nearest to the masses wanted, if near."""
    found = {}
    for serving in choice.servings:
        wanted = serving.grams * each.grams
        step = min(foods[each.instead].servings(), key=lambda s: abs(s.grams - wanted))
        if abs(step.grams - wanted) <= _NEAR * wanted:
            found[step.grams] = step
    return tuple(found.values())


def spoken(
    text: str, dish: Dish, plate: Collection[str], replacements: Iterable[BaseReplacement]
) -> str:
    """Return a title or step with the words of what takes the place of a base on this plate."""
    taken = {
        (choice.instead_of, choice.food)
        for role in dish.roles
        for choice in role.choices
        if choice.instead_of and choice.food in plate
    }
    for each in replacements if taken else ():
        if (each.food, each.instead) in taken:
            text = _said(text, each.words)
    return text


def _said(text: str, words: Words) -> str:
    known = dict(words) | {one.lower(): other for one, other in words}
    pattern = "|".join(re.escape(one) for one, _ in words)

    def said(match: re.Match[str]) -> str:
        found = match[0]
        other = known.get(found) or known.get(found.lower(), found)
        return other[0].upper() + other[1:] if found[0].isupper() else other

    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", said, text, flags=re.IGNORECASE)
