"""Changes that might mend a conflict, from the smallest on; whether they do is tried later."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace

from foods import Diet
from planner.domain.care.allowed_foods import why_left_out
from planner.domain.person.profile import SLOTS, Profile, TargetChoice
from planner.domain.person.vitamin_d import eats_fish, unasked_mushrooms, with_liked_mushrooms
from planner.domain.place_names import nutrient_word
from planner.domain.plan.edits import with_target
from planner.domain.target import CARE
from planner.domain.translatable import (
    TranslatableText,
    Within,
    in_turn,
    listed,
    number,
    translatable,
)
from solver import Per
from solver.explain import Case, fewest_foods, single_foods

from .bound_keys import is_of_week, side_key
from .change import Change
from .rules import MINUTES, ONLY, bound_words
from .supplement_repairs import with_supplements
from .values import Conflict
from .week_program import ExplanationProgram
from .weekly_changes import easier_week

_ENERGY = "energy_kcal"
_MORE_KCAL = (100.0, 200.0, 300.0)
_MORE_MINUTES = (5, 10, 20, 30)
_ROOMIER = (1.1, 1.25, 1.5)
_KEPT = (0.98, 0.9, 0.8)
"""A target is lowered to such a share of what can be reached that portions come out."""
_FOODS = 3


def changes(
    ground: ExplanationProgram, conflict: Conflict, keys: frozenset[str], base: Case
) -> Iterator[Change]:
    """Yield the changes that might help with a conflict, the smallest first.

    Args:
        ground: The rules.
        conflict: What is missed.
        keys: The rules in conflict.
        base: The case in which the other conflicts do not count.
    """
    nutrient, most = conflict.nutrient, conflict.most
    yield from _single_foods(ground, keys, base)
    if not conflict.proven or MINUTES in keys:
        yield from _average(ground, nutrient)
    yield from with_supplements(ground, (nutrient,) if most is not None else (), base)
    yield from _energy(ground, keys, base)
    yield from _minutes(ground, keys, base)
    yield from _slots(ground, keys, base)
    yield from easier_week(ground, keys, base)
    yield from _roomier(ground, keys, base)
    yield from _several_foods(ground, keys, base)
    yield from _groups(ground, keys, base)
    yield from _style(ground, keys, base)
    if not is_of_week(nutrient):
        yield from less(ground, {nutrient: most} if most is not None else {}, base)


def new_foods(ground: ExplanationProgram) -> frozenset[str]:
    """Return the foods that only the person's own list leaves out, or that were not asked for.

    Any of them may be offered.
    """
    profile = ground.plan.profile
    free = replace(profile, diet=replace(profile.diet, exclude_foods=frozenset()))
    foods = ground.catalogue.foods
    unasked = frozenset[str]()
    if not eats_fish(profile.diet):
        unasked = unasked_mushrooms(profile, ground.catalogue)
    return frozenset(
        key
        for key in (profile.diet.exclude_foods & foods.keys()) | unasked
        if not why_left_out(foods[key], free, ground.care)
    )


def with_foods(ground: ExplanationProgram, foods: tuple[str, ...], base: Case) -> Change:
    """Return some foods allowed again."""
    profile, names = ground.plan.profile, [_name(ground, food) for food in foods]
    diet = with_liked_mushrooms(profile.diet, frozenset(foods), ground.catalogue)
    case = replace(base, foods=base.foods | set(foods))
    if len(names) == 1:
        words = translatable("Allow {food}", food=names[0])
        return Change(words, replace(profile, diet=diet), case, "food", _FOODS)
    words = translatable("Allow these {n} foods: {foods}", n=len(names), foods=in_turn(names))
    return Change(words, replace(profile, diet=diet), case, "foods")


def _name(ground: ExplanationProgram, food: str) -> str:
    return Within(ground.catalogue.foods[food].name)


def _single_foods(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    for food, _ in _found_singles(ground, keys, base)[: 2 * _FOODS]:
        yield with_foods(ground, (food,), base)


def _several_foods(
    ground: ExplanationProgram, keys: frozenset[str], base: Case
) -> Iterator[Change]:
    """Yield the fewest foods, where one is not enough."""
    if _leaves_out(ground, keys):
        foods = fewest_foods(ground.week, base, new_foods(ground), ground.cancelled)
        if len(foods) > 1:
            yield with_foods(ground, foods, base)


def _found_singles(
    ground: ExplanationProgram, keys: frozenset[str], base: Case
) -> tuple[tuple[str, float], ...]:
    if not _leaves_out(ground, keys):
        return ()
    return single_foods(ground.week, base, new_foods(ground), ground.cancelled)


def _leaves_out(ground: ExplanationProgram, keys: frozenset[str]) -> bool:
    """Return whether some rule in conflict is a list of foods."""
    return any(ground.rules[key].without and ground.rules[key].rule.leaves_out for key in keys)


def _groups(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    """Yield whole rules given up; a rule about one food has been offered as that food."""
    mine = [own for key, own in ground.rules.items() if key in keys and own.without]
    for own in sorted(mine, key=lambda own: own.effort):
        if own.without is not None and own.rule.key != ONLY and len(own.rule.leaves_out) != 1:
            words = translatable("Do without the rule “{rule}”", rule=own.words)
            case = replace(base, lifted=base.lifted | {own.rule.key})
            side = own.rule.side
            yield Change(words, own.without, case, "group", 2, whole=bool(side))


def _average(ground: ExplanationProgram, nutrient: str) -> Iterator[Change]:
    target = ground.target(nutrient)
    if (
        target
        and target.per is Per.DAY
        and not target.source.startswith(CARE)
        and ground.plan.days > 1
    ):
        name = nutrient_word(ground.catalogue.nutrients[nutrient])
        words = translatable("Let {nutrient} average over the week", nutrient=name)
        now = ground.plan.profile.targets.get(nutrient, TargetChoice())
        chosen = with_target(ground.plan.profile, nutrient, replace(now, per=Per.WEEK))
        yield Change(words, chosen, None, "average")


def _energy(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    target = ground.target(_ENERGY)
    if target is None or target.minimum is None or target.maximum is None:
        return
    floor = ground.care.energy_floor(ground.plan.profile)
    for sign, low, words in (
        (1, False, translatable("{n} kcal more a day")),
        (-1, True, translatable("{n} kcal less a day")),
    ):
        bound = target.minimum if low else target.maximum
        for more in _MORE_KCAL if side_key(_ENERGY, low) in keys else ():
            amount = bound + sign * more
            if floor is not None and amount < floor.kcal:
                continue  # less than care lets anybody have
            case = replace(base, amounts={(_ENERGY, low): amount})
            chosen = _bounded(ground.plan.profile, _ENERGY, low, amount)
            yield Change(TranslatableText(words, n=number(more)), chosen, case, "energy")


def _minutes(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    meals = ground.plan.profile.meals
    for more in _MORE_MINUTES if MINUTES in keys and meals.weekday_minutes is not None else ():
        longer = (meals.weekday_minutes or 0) + more
        profile = replace(ground.plan.profile, meals=replace(meals, weekday_minutes=longer))
        words = translatable("{n} minutes for a meal on weekdays", n=longer)
        yield Change(words, profile, replace(base, minutes=float(longer)), "minutes")


def _slots(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    meals = ground.plan.profile.meals
    words = {
        "snack": translatable("One more snack a day"),
        "evening": translatable("One more meal in the evening"),
        "breakfast": translatable("A breakfast as well"),
        "lunch": translatable("A lunch as well"),
        "dinner": translatable("A dinner as well"),
    }
    for slot in words if "meals" in keys else ():
        if slot not in meals.slots:
            slots = tuple(s for s in SLOTS if s in meals.slots or s == slot)
            profile = replace(ground.plan.profile, meals=replace(meals, slots=slots))
            yield Change(words[slot], profile, replace(base, slots=base.slots | {slot}), "meal", 2)


def _roomier(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    """Yield other ceilings of comfort, a little higher."""
    for key in sorted(keys):
        own = ground.rules[key]
        side = own.rule.side
        if side is None or side[1] or own.safety or side[0] == _ENERGY or is_of_week(side[0]):
            continue
        target, nutrient = ground.target(side[0]), ground.catalogue.nutrients[side[0]]
        for factor in _ROOMIER if target and target.maximum else ():
            assert target is not None and target.maximum is not None
            most = round(target.maximum * factor, nutrient.decimals)
            words = translatable("Allow {bound}", bound=bound_words(nutrient, False, most))
            chosen = _bounded(ground.plan.profile, side[0], False, most)
            case = replace(base, amounts={side: ground.food(side[0], most)})
            yield Change(words, chosen, case, f"room {side[0]}")


def _style(ground: ExplanationProgram, keys: frozenset[str], base: Case) -> Iterator[Change]:
    words = {
        Diet.VEGETARIAN: translatable("Eat milk products and eggs as well"),
        Diet.PESCATARIAN: translatable("Eat fish as well"),
        Diet.OMNIVORE: translatable("Eat meat as well"),
    }
    profile, foods = ground.plan.profile, ground.catalogue.foods.values()
    diet = profile.diet
    for style in words if "style" in keys else ():
        if style > diet.style:
            wider = replace(profile, diet=replace(diet, style=style))
            safe = frozenset(f.id for f in foods if not why_left_out(f, wider, ground.care))
            yield Change(words[style], wider, replace(base, foods=base.foods | safe), "style")


def less(ground: ExplanationProgram, reach: Mapping[str, float], base: Case) -> Iterator[Change]:
    """Yield the targets at what can be reached; those taken out of which nothing can."""
    for kept in _KEPT:
        yield from _lowered(ground, reach, base, kept)


def _lowered(
    ground: ExplanationProgram, reach: Mapping[str, float], base: Case, kept: float
) -> Iterator[Change]:
    profile, case, words = ground.plan.profile, base, list[TranslatableText]()
    for key, most in reach.items():
        target, nutrient = ground.target(key), ground.catalogue.nutrients[key]
        if target is None or target.minimum is None:
            return
        least = math.floor(most * kept * 10**nutrient.decimals) / 10**nutrient.decimals
        if not 0 < least < target.minimum:
            now = profile.targets.get(key, TargetChoice())
            profile = with_target(profile, key, replace(now, on=False))
            case = replace(case, lifted=case.lifted | {side_key(key, low=True)})
            words.append(
                translatable("{nutrient} without a target", nutrient=nutrient_word(nutrient))
            )
            continue
        profile = _bounded(profile, key, True, least)
        amounts = {**case.amounts, (key, True): ground.food(key, least)}
        case = replace(case, amounts=amounts)
        words.append(bound_words(nutrient, True, least))
    if words:
        yield Change(
            translatable("Ask for less: {bounds}", bounds=listed(words)), profile, case, "less"
        )


def _bounded(profile: Profile, nutrient: str, low: bool, amount: float) -> Profile:
    """Return the profile with one bound of a nutrient changed, the rest as it was."""
    now = profile.targets.get(nutrient, TargetChoice())
    choice = replace(now, minimum=amount) if low else replace(now, maximum=amount)
    return with_target(profile, nutrient, choice)
