"""The rules of a plan as the person knows them, each with the profile that does without it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from foods import ALLERGENS, Catalogue, Diet, Food, Nutrient
from planner.domain.assessment.fluid_ceiling import DRUNK
from planner.domain.care.allowed_foods import why_left_out
from planner.domain.care.rules import CareRules
from planner.domain.person.observances import load_observances
from planner.domain.person.profile import SLOTS, DietRules, Profile
from planner.domain.person.vitamin_d import eats_fish, unasked_mushrooms, with_liked_mushrooms
from planner.domain.place_names import figure_words, nutrient_word
from planner.domain.plan.plan import Plan
from planner.domain.planning.to_solver import is_limit
from planner.domain.target import CARE, Target
from planner.domain.translatable import TranslatableText, Within, number, translatable
from solver.explain import REPEATS, Rule

from .bound_keys import side_key
from .week_rules import rules_of_week

MINUTES = "minutes"
"""Key of the rule on how long a meal may take."""
ONLY = "only"
"""Key of the rule of a person who eats a few foods only."""

_FEW = 0.5
"""Whoever leaves out more than this share of the foods knows what they eat, not what not."""


@dataclass(frozen=True)
class OwnRule:
    """A rule of a plan.

    Attributes:
        rule: As the solver lifts it.
        words: As the person knows it: "vegan", "vitamin D at least 15 µg".
        safety: Whether it is for safety: named, but never offered for lifting.
        without: The profile without it, if that is a thing to offer.
        effort: How large a change that is, for the order of the offers.
    """

    rule: Rule
    words: TranslatableText
    safety: bool = False
    without: Profile | None = None
    effort: int = 0


def own_rules(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[OwnRule, ...]:
    """Return every rule of a plan; those that stand last are named first when several could be."""
    return (
        *_drinks(plan.profile),
        *_bounds(plan, catalogue),
        OwnRule(Rule(REPEATS, repeats=True), translatable("no dish more than twice a week")),
        *_meals(plan),
        *_of_week(plan, catalogue),
        *_left_out(plan.profile, catalogue, care),
        *_unasked(plan.profile, catalogue),
        *_allergens(plan.profile.diet, catalogue),
        *_observed(plan.profile.diet, catalogue),
        *_care(plan.profile, catalogue, care),
        *_style(plan.profile, catalogue),
    )


def bound_words(nutrient: Nutrient, low: bool, amount: float) -> TranslatableText:
    """Return text such as "vitamin D at least 15 µg"."""
    name = nutrient_word(nutrient)
    n = figure_words(amount, nutrient, trimmed=True)
    if low:
        return translatable("{nutrient} at least {n}", nutrient=name, n=n)
    return translatable("{nutrient} at most {n}", nutrient=name, n=n)


def drink_words(most_ml: float) -> TranslatableText:
    """Return text such as "at most 1,500 ml to drink"."""
    return translatable("at most {n} ml to drink", n=number(most_ml))


def _bounds(plan: Plan, catalogue: Catalogue) -> Iterator[OwnRule]:
    for target in sorted(filter(is_limit, plan.targets), key=lambda t: t.source == "own"):
        nutrient = catalogue.nutrients[target.nutrient]
        for low, amount in ((False, target.maximum), (True, target.minimum)):
            if amount is not None and not (low and amount <= 0):
                yield OwnRule(
                    Rule(side_key(nutrient.key, low), side=(nutrient.key, low)),
                    bound_words(nutrient, low, amount),
                    safety=not low and _is_ceiling(target),
                )


def _drinks(profile: Profile) -> Iterator[OwnRule]:
    agreed = profile.care.fluid_ceiling_ml
    if agreed is not None:
        rule = Rule(side_key(DRUNK, False), side=(DRUNK, False))
        yield OwnRule(rule, drink_words(agreed), safety=True)


def _is_ceiling(target: Target) -> bool:
    return target.safety or target.source.startswith(CARE)


def _meals(plan: Plan) -> Iterator[OwnRule]:
    meals = plan.profile.meals
    if meals.weekday_minutes is not None:
        words = translatable("at most {n} minutes on weekdays", n=meals.weekday_minutes)
        free = replace(plan.profile, meals=replace(meals, weekday_minutes=None))
        yield OwnRule(Rule(MINUTES, hurry=True), words, without=free, effort=40)
    if shut := frozenset(SLOTS) - set(meals.slots):
        words = translatable("only {n} meals a day", n=len(meals.slots))
        if len(meals.slots) == 1:
            words = translatable("only one meal a day")
        yield OwnRule(Rule("meals", slots=shut), words)


def _of_week(plan: Plan, catalogue: Catalogue) -> Iterator[OwnRule]:
    for own in rules_of_week(plan, catalogue):
        yield OwnRule(own.rule, own.words, without=own.without, effort=own.effort)


def _left_out(profile: Profile, catalogue: Catalogue, care: CareRules) -> Iterator[OwnRule]:
    """Yield what the person leaves out, in groups that have a name."""
    eats = replace(profile, diet=replace(profile.diet, exclude_foods=frozenset()))
    open_ = {f.id: f for f in catalogue.foods.values() if not why_left_out(f, eats, care)}
    out = {key: food for key, food in open_.items() if why_left_out(food, profile, care)}
    if len(out) > _FEW * len(open_):
        words = translatable("only the {n} foods that you eat", n=len(open_) - len(out))
        free = _allowing(profile, frozenset(out), catalogue)
        yield _without_foods(ONLY, frozenset(out), words, free, effort=90)
        return
    fortified = {key: food for key, food in open_.items() if "fortified" in food.tags}
    if len(fortified) > 1 and fortified.keys() <= out.keys():
        group = frozenset(fortified)
        yield _without_foods(
            "fortified",
            group,
            translatable("no fortified foods"),
            _allowing(profile, group, catalogue),
            effort=60,
        )
        out = {key: food for key, food in out.items() if key not in fortified}
    yield from _by_kind(out, open_, profile, catalogue)


def _unasked(profile: Profile, catalogue: Catalogue) -> Iterator[OwnRule]:
    """Yield that UV-treated mushrooms were not asked for, where there is no fish in their place."""
    foods = unasked_mushrooms(profile, catalogue) - profile.diet.exclude_foods
    if foods and not eats_fish(profile.diet):
        words = translatable("no mushrooms grown under UV light")
        free = _allowing(profile, foods, catalogue)
        yield OwnRule(Rule("unasked", leaves_out=foods), words, without=free, effort=30)


def _by_kind(
    out: dict[str, Food], open_: dict[str, Food], profile: Profile, catalogue: Catalogue
) -> Iterator[OwnRule]:
    labels = catalogue.kinds
    for kind in dict.fromkeys(food.kind for food in out.values()):
        mine = {key for key, food in out.items() if food.kind == kind}
        every = {
            key for key, food in open_.items() if food.kind == kind and "fortified" not in food.tags
        }
        if len(mine) > 1 and every <= mine:
            words = translatable("no {kind}", kind=Within(labels.get(kind, kind.replace("_", " "))))
            free = _allowing(profile, frozenset(mine), catalogue)
            yield _without_foods(f"kind {kind}", frozenset(mine), words, free, effort=50)
            continue
        for key in sorted(mine):
            words = translatable("no {food}", food=Within(out[key].name))
            free = _allowing(profile, frozenset({key}), catalogue)
            yield _without_foods(f"food {key}", frozenset({key}), words, free, effort=20)


def _allowing(profile: Profile, foods: frozenset[str], catalogue: Catalogue) -> Profile:
    return replace(profile, diet=with_liked_mushrooms(profile.diet, foods, catalogue))


def _without_foods(
    key: str, foods: frozenset[str], words: TranslatableText, free: Profile, effort: int
) -> OwnRule:
    return OwnRule(Rule(key, leaves_out=foods), words, without=free, effort=effort)


def _allergens(diet: DietRules, catalogue: Catalogue) -> Iterator[OwnRule]:
    for key in sorted(diet.exclude_allergens):
        foods = frozenset(f.id for f in catalogue.foods.values() if key in f.allergens)
        words = translatable("no {allergen}", allergen=Within(ALLERGENS[key]))
        yield OwnRule(Rule(f"allergen {key}", leaves_out=foods), words, safety=True)


def _observed(diet: DietRules, catalogue: Catalogue) -> Iterator[OwnRule]:
    for key, kept in load_observances().items():
        if key in diet.observes:
            foods = frozenset(f.id for f in catalogue.foods.values() if kept.leaves_out(f))
            yield OwnRule(
                Rule(f"observes {key}", leaves_out=foods), translatable(kept.label), safety=True
            )


def _care(profile: Profile, catalogue: Catalogue, care: CareRules) -> Iterator[OwnRule]:
    for rule in care.active(profile):
        foods = frozenset(f.id for f in catalogue.foods.values() if rule.leaves_out(f))
        if foods:
            words = translatable("what {rule} leaves out", rule=Within(rule.short_label))
            yield OwnRule(Rule(f"care {rule.key}", leaves_out=foods), words, safety=True)


def _style(profile: Profile, catalogue: Catalogue) -> Iterator[OwnRule]:
    style = profile.diet.style
    if style is Diet.OMNIVORE:
        return
    foods = frozenset(f.id for f in catalogue.foods.values() if not style.allows(f.diet))
    words = {
        Diet.VEGAN: translatable("vegan"),
        Diet.VEGETARIAN: translatable("vegetarian"),
        Diet.PESCATARIAN: translatable("pescatarian"),
    }[style]
    yield OwnRule(Rule("style", leaves_out=foods), words)
