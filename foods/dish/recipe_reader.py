"""Read the recipe of a dish: its base, its steps, what it needs, and whose recipe it shares."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from foods.dish.dish import Dish, Role, RoleChoice
from foods.dish.keys import check_keys
from foods.dish.plates import plates
from foods.dish.step_grammar import OVEN, namings
from foods.errors import DataError, nearest, raise_all
from foods.food.food import Food
from foods.food.serving import Serving
from foods.recipe.recipe import (
    EQUIPMENT,
    HEATS,
    SKILLS,
    STEP_KINDS,
    Step,
    active_minutes,
    total_minutes,
)
from foods.translatable import Verbatim, figure, translatable

Keys = dict[str, type]
RECIPE_KEYS: Keys = {"base": dict, "step": list, "equipment": list, "skill": str, "like": str}
"""Keys of a dish that make a recipe of it, and their types in the file."""
_STEP_NEEDS: Keys = {"kind": str, "text": str}
_STEP_MAY: Keys = {
    "minutes": int,
    "hands_off": bool,
    "meanwhile": bool,
    "heat": str,
    "oven_c": int,
    "with": list,
    "without": list,
}
EXACT_G = "exact_g"
"""Key of a food that is weighed, as the recipes of other programs have it, and not measured."""
# A base ingredient is given in grams; it is served in the household step that is this near.
_NEAR = 0.15
_OVEN_C = (50, 275)
_MOST_MINUTES = 24 * 60
# Every way they can come together is gone through.
_MOST_NAMES = 12
LONGEST_TEXT = 500


@dataclass(frozen=True)
class _At:
    """Where in the files we are, for errors."""

    file: str
    dish: str
    part: str = ""

    def error(self, message: str, remedy: str = "") -> DataError:
        where = translatable("{dish}, {part}", dish=Verbatim(self.dish), part=Verbatim(self.part))
        return DataError(self.file, where if self.part else self.dish, message, remedy)


def like_other(
    file: str, dish: str, entry: Mapping[str, Any], others: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Return the entry with what it takes over from the dish whose recipe it shares.

    Its own keys go before; ``foods`` names those that play a role here, by role.

    Raises:
        DataError: There is no such dish, it shares a recipe itself, or a role is none of its.
    """
    if not isinstance(entry, dict) or not isinstance(entry.get("like"), str):
        return entry
    at, other = _At(file, dish), others.get(entry["like"])
    if not isinstance(other, dict) or "like" in other:
        unknown = translatable('No dish with a recipe of its own is called "{name}".',
                       name=Verbatim(str(entry["like"])))  # fmt: skip
        raise at.error(unknown, nearest(str(entry["like"]), others.keys() - {dish}))
    own = {key: value for key, value in entry.items() if key != "foods"}
    swaps, roles = entry.get("foods", {}), other.get("role", [])
    if not isinstance(swaps, dict) or not all(isinstance(role, dict) for role in roles):
        raise at.error(
            translatable('"{key}" is not a table.', key="foods"),
            translatable("Name foods by role."),
        )
    for name in swaps:
        names = [role.get("name") for role in roles]
        if name not in names:
            unknown = translatable('There is no role "{name}".', name=Verbatim(name))
            raise at.error(unknown, nearest(name, names))
    swapped = [{**r, "foods": swaps.get(r.get("name"), r.get("foods"))} for r in roles]
    return {**other, "role": swapped, **own}


def base_roles(
    file: str, dish: str, base: Mapping[str, Any], foods: Mapping[str, Food]
) -> tuple[Role, ...]:
    """Return a role for each base ingredient, which one food plays in one household amount.

    Raises:
        DataError: For a food that is none, or that has no household step near its grams.
    """
    faults: list[DataError] = []
    roles = []
    for name, grams in base.items():
        at = _At(file, dish, f"base {name}")
        try:
            roles.append(Role(name, "seasoning", False, (_base(at, name, grams, foods),), True))
        except DataError as fault:
            faults.append(fault)
    raise_all(faults)
    return tuple(roles)


def _base(at: _At, name: str, grams: Any, foods: Mapping[str, Food]) -> RoleChoice:
    food = foods.get(name)
    if food is None:
        raise at.error(translatable('No food "{food}".', food=Verbatim(name)), nearest(name, foods))
    if isinstance(grams, dict) and [*grams] == [EXACT_G]:
        exact = grams[EXACT_G]
        if isinstance(exact, float) and 0 < exact <= food.max_grams_day:
            return RoleChoice(name, (exact_serving(food, exact),))
    if isinstance(grams, bool) or not isinstance(grams, int | float) or grams <= 0:
        wrong = translatable('"{key}" is {value}.', key=Verbatim(name), value=Verbatim(repr(grams)))
        raise at.error(wrong, translatable("Write grams for one portion, as 4.5."))
    step: Serving = min(food.servings(), key=lambda serving: abs(serving.grams - grams))
    if abs(step.grams - grams) > _NEAR * grams:
        steps = ", ".join(f"{food.words(s)} = {s.grams:g} g" for s in food.servings())
        none = translatable(
            'No step of "{food}" is near {n} g.', food=Verbatim(name), n=figure(grams)
        )
        raise at.error(none, translatable("Its steps: {steps}.", steps=Verbatim(steps)))
    return RoleChoice(name, (step,))


def exact_serving(food: Food, grams: float) -> Serving:
    """Return a mass of a food that no household measure gives; g are kept to one decimal."""
    shown = max(0.1, round(grams, 1))
    return Serving(food.id, shown, "g", shown)


def with_recipe(file: str, dish: Dish, entry: Mapping[str, Any], foods: Container[str]) -> Dish:
    """Return the dish with its steps, the minutes they take, and what it needs.

    Raises:
        DataError: Naming file, dish, step and remedy; `DataFaultsError` if there are several.
    """
    at = _At(file, dish.id)
    if "step" not in entry:
        for key in ("base", "equipment", "skill", "like"):
            if key in entry:
                alone = translatable('"{key}" belongs to a recipe, and there are no steps.',
                             key=Verbatim(key))  # fmt: skip
                raise at.error(alone, translatable("Add steps, or remove it."))
        return dish
    _check_recipe_keys(at, entry)
    faults: list[DataError] = []
    steps = []
    for number, one in enumerate(entry["step"], 1):
        try:
            steps.append(_step(_At(file, dish.id, f"step {number}"), one, dish, foods))
        except DataError as fault:
            faults.append(fault)
    raise_all(faults)
    told = replace(
        dish,
        steps=tuple(steps),
        equipment=tuple(entry["equipment"]),
        skill=entry["skill"],
        like=entry.get("like", ""),
    )
    raise_all(_faults(at, told))
    most = [_minutes(told, counted) for counted in (total_minutes, active_minutes)]
    return replace(told, minutes=most[0], active_minutes=most[1])


def _check_recipe_keys(at: _At, entry: Mapping[str, Any]) -> None:
    for key in ("minutes", "method"):
        if key in entry:
            both = translatable('"{key}" stands beside steps.', key=Verbatim(key))
            raise at.error(both, translatable("Remove it: the steps say it."))
    for key in ("equipment", "skill"):
        if key not in entry:
            missing = translatable('"{key}" is missing.', key=Verbatim(key))
            raise at.error(missing, translatable("Add it."))
    _one_of(at, "skill", entry["skill"], SKILLS)
    for name in entry["equipment"]:
        _one_of(at, "equipment", name, EQUIPMENT)
    if not entry["step"]:
        empty = translatable('"{key}" is empty.', key=Verbatim("step"))
        raise at.error(empty, translatable("Add steps, or remove it."))


def _step(at: _At, entry: Any, dish: Dish, foods: Container[str]) -> Step:
    check_keys(at, entry, _STEP_NEEDS, _STEP_MAY)
    step = Step(
        kind=_one_of(at, "kind", entry["kind"], STEP_KINDS),
        text=" ".join(entry["text"].split()),
        minutes=_within(at, "minutes", entry.get("minutes", 0), (0, _MOST_MINUTES)),
        hands_off=entry.get("hands_off", False),
        meanwhile=entry.get("meanwhile", False),
        heat=_one_of(at, "heat", entry.get("heat", ""), ("", *HEATS)),
        oven_c=_within(at, "oven_c", entry["oven_c"], _OVEN_C) if "oven_c" in entry else None,
        only_with=tuple(map(str, entry.get("with", ()))),
        not_with=tuple(map(str, entry.get("without", ()))),
    )
    if not 0 < len(step.text) <= LONGEST_TEXT:
        long = translatable("Its text has {n} letters.", n=figure(len(step.text)))
        raise at.error(long, translatable("Write 1 to {most}.", most=figure(LONGEST_TEXT)))
    _check_names(at, step, dish, foods)
    return step


def _check_names(at: _At, step: Step, dish: Dish, foods: Container[str]) -> None:
    """Check that names are roles', or foods' in a condition, and optional roles in brackets."""
    try:
        named = list(namings(step.text))
    except ValueError as error:
        odd = translatable("In the text {what}.", what=error.args[0])
        raise at.error(odd, translatable("Close every bracket that is opened.")) from None
    roles = {role.name: role for role in dish.roles}
    conditions = [n.name for n in named if n.form == "?"] + [*step.only_with, *step.not_with]
    for name in conditions:
        if name not in roles and name not in foods:
            unknown = translatable('No role or food is called "{name}".', name=Verbatim(name))
            raise at.error(unknown, nearest(name, roles))
    for one in (one for one in named if one.form != "?"):
        if one.name not in roles:
            unknown = translatable('There is no role "{name}".', name=Verbatim(one.name))
            raise at.error(unknown, nearest(one.name, roles))
        if roles[one.name].optional and not (one.may_be_absent or one.name in step.only_with):
            absent = translatable(
                'The text needs "{name}", which is optional.', name=Verbatim(one.name)
            )
            raise at.error(absent, translatable("Put that part of the text in [ ]."))


def _faults(at: _At, dish: Dish) -> Iterator[DataError]:
    """Yield the faults that single steps do not show: heat without a stove, nothing that lasts."""
    needs = dish.equipment or ()
    for number, step in enumerate(dish.steps, 1):
        here = _At(at.file, at.dish, f"step {number}")
        for used, what in ((step.heat, "stove"), (step.oven_c, "oven")):
            if used and what not in needs:
                missing = translatable('It needs "{what}", which "equipment" does not name.',
                               what=Verbatim(what))  # fmt: skip
                yield here.error(missing, translatable("Add it."))
        if f"{{{OVEN}}}" in step.text and step.oven_c is None:
            missing = translatable('"{key}" is missing.', key=Verbatim("oven_c"))
            yield here.error(missing, translatable("Add it."))
        if step.day_before and step.meanwhile:
            both = translatable('A step of the day before has "meanwhile".')
            yield here.error(both, translatable("Remove it."))
    named = {name for step in dish.steps for name in (*step.only_with, *step.not_with)}
    if len(named) > _MOST_NAMES:
        many = translatable("Its steps depend on {n} names.", n=figure(len(named)))
        yield at.error(many, translatable("Name {most} at most.", most=figure(_MOST_NAMES)))
        return
    if not _minutes(dish, total_minutes):
        yield at.error(
            translatable("Its steps take no time."), translatable('Add "minutes" to them.')
        )
    longest = max((step.minutes for step in dish.steps if step.meanwhile), default=0)
    if longest > _minutes(dish, total_minutes):
        long = translatable("A step beside the others takes {n} minutes, longer than all of them.",
                    n=figure(longest))  # fmt: skip
        yield at.error(long, translatable('Remove its "meanwhile".'))


def _minutes(dish: Dish, count: Any) -> int:
    """Return the most minutes that any choice of foods takes."""
    named = {name for step in dish.steps for name in (*step.only_with, *step.not_with)}
    return max(
        int(count(step for step in dish.steps if step.applies(plate)))
        for plate in plates(dish.roles, frozenset(named))
    )


def _within(at: _At, key: str, value: int, limits: tuple[int, int]) -> int:
    if not limits[0] <= value <= limits[1]:
        wrong = translatable('"{key}" is {value}.', key=Verbatim(key), value=Verbatim(str(value)))
        low, high = map(figure, limits)
        raise at.error(wrong, translatable("Write {low} to {high}.", low=low, high=high))
    return value


def _one_of(at: _At, key: str, value: Any, known: Collection[str]) -> str:
    if value not in known:
        wrong = translatable('"{key}" is {value}.', key=Verbatim(key), value=Verbatim(f'"{value}"'))
        raise at.error(wrong, translatable("Write one of {words}.", words=_words(known)))
    return str(value)


def _words(words: Collection[str]) -> str:
    return Verbatim(", ".join(filter(None, words)))
