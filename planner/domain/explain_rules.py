"""The rules of a plan as the person knows them, each with the plan that does without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from foods import ALLERGENS, Catalogue, Diet, Nutrient

from .plan import Plan
from .problem import is_limit
from .profile import DietRules


@dataclass(frozen=True)
class OwnRule:
    """A rule that can be lifted by itself.

    Attributes:
        words: As the person knows it: "vegan", "vitamin D at least 15 µg".
        nutrient: Whose bound it is, or "".
        low: Whether the bound is a minimum.
        allergen: The allergen left out, or "".
        foods: Ids of the foods left out.
        style: Whether it is the style of eating.
    """

    words: str
    nutrient: str = ""
    low: bool = False
    allergen: str = ""
    foods: frozenset[str] = frozenset()
    style: bool = False


def own_rules(plan: Plan, catalogue: Catalogue) -> tuple[OwnRule, ...]:
    """The rules of a plan that are not for safety: bounds first, then what is not eaten."""
    return (*_bounds(plan, catalogue), *_diet(plan.profile.diet, catalogue))


def without(plan: Plan, rules: Iterable[OwnRule]) -> Plan:
    """The plan with some rules lifted."""
    for rule in rules:
        profile = replace(plan.profile, diet=lifted(plan.profile.diet, rule))
        targets = tuple(
            replace(t, **{"minimum" if rule.low else "maximum": None})  # type: ignore[arg-type]
            if t.nutrient == rule.nutrient
            else t
            for t in plan.targets
        )
        plan = replace(plan, profile=profile, targets=targets)
    return plan


def lifted(diet: DietRules, rule: OwnRule) -> DietRules:
    """What is eaten when a rule is lifted."""
    return replace(
        diet,
        style=Diet.OMNIVORE if rule.style else diet.style,
        exclude_allergens=diet.exclude_allergens - {rule.allergen},
        exclude_foods=diet.exclude_foods - rule.foods,
    )


def bound_words(nutrient: Nutrient, low: bool, amount: float) -> str:
    """ "vitamin D at least 15 µg"."""
    label = nutrient.label[:1].lower() + nutrient.label[1:]
    return f"{label} at {'least' if low else 'most'} {amount:,.4g} {nutrient.unit}"


def _bounds(plan: Plan, catalogue: Catalogue) -> Iterator[OwnRule]:
    # What is lifted first is least likely to be named: a bound that the person set comes last.
    for target in sorted(filter(is_limit, plan.targets), key=lambda t: t.source == "own"):
        nutrient = catalogue.nutrients[target.nutrient]
        if target.maximum is not None and not target.safety:
            yield OwnRule(bound_words(nutrient, False, target.maximum), target.nutrient)
        if target.minimum:
            yield OwnRule(bound_words(nutrient, True, target.minimum), target.nutrient, low=True)


def _diet(diet: DietRules, catalogue: Catalogue) -> Iterator[OwnRule]:
    for key in sorted(diet.exclude_allergens):
        yield OwnRule(f"no {ALLERGENS[key].lower()}", allergen=key)
    groups: dict[str, set[str]] = {}
    for name in sorted(diet.exclude_foods & set(catalogue.foods)):
        food = catalogue.foods[name]
        groups.setdefault("fortified" if "fortified" in food.tags else food.kind, set()).add(name)
    for group, names in sorted(groups.items()):
        only = catalogue.foods[min(names)].name if len(names) == 1 else ""
        words = "no fortified foods" if group == "fortified" else f"no {group.replace('_', ' ')}"
        yield OwnRule(f"no {only}" if only else words, foods=frozenset(names))
    if diet.style is not Diet.OMNIVORE:
        yield OwnRule(diet.style.value, style=True)
