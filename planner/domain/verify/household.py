"""Check a household's week: each plate against each person, and that a shared meal is one dish.

It knows the plans, the grid of the table and the food tables; nothing of how they were made.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from foods import ALLERGENS, Catalogue, Dish, Food, Meal, Serving
from foods.dish.step_grammar import namings
from planner.domain.care.allowed_foods import why_left_out
from planner.domain.care.lactose import lactose_per_gram
from planner.domain.care.rules import CareRules
from planner.domain.place_names import place_name
from planner.domain.plan.household.diner import Diner
from planner.domain.plan.household.table import Guest
from planner.domain.plan.household.week import HouseholdWeek
from planner.domain.plan.violation import Rule
from planner.domain.translatable import (
    Opening,
    TranslatableText,
    Verbatim,
    Within,
    joined,
    translatable,
)
from solver import Place

from .verifier import verify

SHARE = (0.3, 3.0)
"""Least and most of a food on a plate, as multiples of its smallest and largest usual portion."""
_ROUNDING_G = 0.6
_ROUNDING_LACTOSE_G = 0.01
_COMFORT = (Rule.REPEAT, Rule.TIME, Rule.BUDGET, Rule.FREQUENCY, Rule.STEADY)
"""Rules that give way where too little fits; the plan says so in a note."""


class TableRule(StrEnum):
    """What a household's week must keep."""

    EXCLUDED = "excluded"
    """Nobody has on the plate what they may not or do not eat."""
    ALLERGEN = "allergen"
    """No pot holds what somebody at the table is allergic to; on the plates of others it stands
    only where it is put on at the table."""
    ONE_DISH = "one_dish"
    """A meal eaten together is one dish for all."""
    SPLIT = "split"
    """Plates differ in a food only where somebody does not eat that of the others."""
    PORTION = "portion"
    """Every food on a plate is some part of a usual portion."""
    LACTOSE = "lactose"
    """No plate has more lactose than its eater bears."""
    PLAN = "plan"
    """Each person's plan keeps the rules of a plan, and says truly whether targets are met."""
    SAME_DAYS = "same_days"
    """All plans begin on one date and have as many days."""


@dataclass(frozen=True)
class TableViolation:
    """A rule that a household's week breaks.

    Attributes:
        rule: Which.
        message: A sentence, without full stop.
        person: Id of whose plate or plan it is; empty for the table.
        place: The meal, or None.
    """

    rule: TableRule
    message: str
    person: str = ""
    place: Place | None = None


def verify_household(
    week: HouseholdWeek, catalogue: Catalogue, care: CareRules
) -> tuple[TableViolation, ...]:
    """Return every rule that a household's week breaks, computed from the tables alone."""
    return (
        *_other_days(week),
        *(each for diner in week.diners for each in _plan(week, diner, catalogue, care)),
        *(v for place in week.shared_places() for v in _meal(week, place, catalogue, care)),
    )


def _other_days(week: HouseholdWeek) -> Iterator[TableViolation]:
    for diner in week.diners:
        plan = week.plans.get(diner.id)
        if plan is None or (plan.start, plan.days) != (week.start, week.days):
            message = translatable("{name} has no plan for these days", name=Verbatim(diner.name))
            yield TableViolation(TableRule.SAME_DAYS, message, diner.id)


def _plan(
    week: HouseholdWeek, diner: Diner, catalogue: Catalogue, care: CareRules
) -> Iterator[TableViolation]:
    plan = week.plans.get(diner.id)
    for found in verify(plan, catalogue, care) if plan else ():
        if found.rule not in _COMFORT:
            yield TableViolation(TableRule.PLAN, found.message, diner.id)
    if plan is not None and plan.profile != diner.profile:
        message = translatable("the plan was made for other answers")
        yield TableViolation(TableRule.PLAN, message, diner.id)


def _meal(
    week: HouseholdWeek, place: Place, catalogue: Catalogue, care: CareRules
) -> Iterator[TableViolation]:
    """Yield what is wrong with a shared meal; plates of another dish are eaten apart, and told."""
    plates = week.plates_at(place)
    dishes = {plate.dish for plate in plates.values()}
    if len(dishes) > 1 or len(plates) < len(week.eaters_at(place)):
        message = _at(week, place, translatable("the table does not eat one dish"))
        yield TableViolation(TableRule.ONE_DISH, message, place=place)
        return
    people = {diner.id: diner for diner in week.eaters_at(place)}
    guests = {f"guest:{g.name}": g for g in week.table.guests_at(place, week.start)}
    for key, plate in plates.items():
        eater = people.get(key) or guests.get(key)
        if eater is None:
            continue
        yield from _eaten(week, place, plate, eater, catalogue, care)
        yield from _portions(week, place, key, plate, catalogue)
    yield from _allergens(week, place, catalogue)
    yield from _splits(week, place, catalogue, care)


def _eaten(
    week: HouseholdWeek,
    place: Place,
    plate: Meal,
    eater: Diner | Guest,
    catalogue: Catalogue,
    care: CareRules,
) -> Iterator[TableViolation]:
    for serving in plate.servings:
        if why := _why_not(catalogue.foods.get(serving.food), eater, care, catalogue):
            said = translatable(
                "{name}: {food}, {why}",
                name=Verbatim(eater.name),
                food=_food_name(serving.food, catalogue),
                why=why,
            )
            yield TableViolation(TableRule.EXCLUDED, _at(week, place, said), _id(eater), place)
    if isinstance(eater, Diner):
        yield from _lactose(week, place, plate, eater, catalogue)


def _why_not(food: Food | None, eater: Diner | Guest, care: CareRules, catalogue: Catalogue) -> str:
    """Return why somebody does not eat a food, or nothing."""
    if food is None:
        return translatable("the tables do not know it")
    if isinstance(eater, Diner):
        return why_left_out(food, eater.profile, care, catalogue)
    if found := sorted(food.allergens & eater.allergens):
        words = joined(Within(ALLERGENS[key]) for key in found)
        return translatable("contains {allergens}", allergens=words)
    return "" if food.diet.rank <= eater.style.rank else translatable("not in their diet")


def _lactose(
    week: HouseholdWeek, place: Place, plate: Meal, diner: Diner, catalogue: Catalogue
) -> Iterator[TableViolation]:
    borne = diner.profile.care.lactose_g_a_meal
    if borne is None:
        return
    per_gram = lactose_per_gram(catalogue)
    grams = sum(s.grams * per_gram.get(s.food, 0.0) for s in plate.servings)
    if grams > borne + _ROUNDING_LACTOSE_G:
        said = translatable("{name} has more lactose than is borne", name=Verbatim(diner.name))
        yield TableViolation(TableRule.LACTOSE, _at(week, place, said), diner.id, place)


def _portions(
    week: HouseholdWeek, place: Place, key: str, plate: Meal, catalogue: Catalogue
) -> Iterator[TableViolation]:
    dish = catalogue.dishes[plate.dish]
    for serving in plate.servings:
        if not _is_portion(dish, serving):
            said = translatable(
                "{n} g of {food} is no portion of {dish}",
                n=f"{serving.grams:g}",
                food=_food_name(serving.food, catalogue),
                dish=dish.id,
            )
            yield TableViolation(TableRule.PORTION, _at(week, place, said), key, place)


def _is_portion(dish: Dish, serving: Serving) -> bool:
    role = dish.role_of(serving.food)
    if role is None:
        return False
    usual = [s.grams for c in role.choices if c.food == serving.food for s in c.servings]
    low, high = SHARE[0] * min(usual), SHARE[1] * max(usual)
    return low - _ROUNDING_G <= serving.grams <= high + _ROUNDING_G


def _allergens(week: HouseholdWeek, place: Place, catalogue: Catalogue) -> Iterator[TableViolation]:
    """Yield allergens of anybody at the table that went into the pot."""
    banned = {a for d in week.eaters_at(place) for a in d.profile.diet.exclude_allergens}
    banned |= {a for g in week.table.guests_at(place, week.start) for a in g.allergens}
    served = {
        serving.food
        for plate in week.plates_at(place).values()
        for serving in plate.servings
        if not _comes_last(catalogue.dishes[plate.dish], serving.food)
    }
    for food in sorted(served & catalogue.foods.keys()):
        if found := sorted(catalogue.foods[food].allergens & banned):
            said = translatable(
                "{food} contains {allergens}, which somebody at the table must not have",
                food=_food_name(food, catalogue),
                allergens=joined(Within(ALLERGENS[key]) for key in found),
            )
            yield TableViolation(TableRule.ALLERGEN, _at(week, place, said), place=place)


def _comes_last(dish: Dish, food: str) -> bool:
    """Return whether a food of a dish, or the role it plays, is named where plates are filled only.

    What stands beside the dish is in a bowl of its own as well, but is shared: it does not count.
    """
    role = dish.role_of(food)
    if role is None or role.beside or role.part == "main":
        return False
    names = {role.name, *(choice.food for choice in role.choices)}
    kinds = {step.kind for step in dish.steps if names & {each.name for each in namings(step.text)}}
    return kinds == {"serve"}


def _splits(
    week: HouseholdWeek, place: Place, catalogue: Catalogue, care: CareRules
) -> Iterator[TableViolation]:
    """Yield foods that differ between two plates though both eaters eat either."""
    guests = {f"guest:{g.name}": g for g in week.table.guests_at(place, week.start)}
    people: dict[str, Diner | Guest] = {d.id: d for d in week.eaters_at(place)}
    plates = {key: plate for key, plate in week.plates_at(place).items() if key in people | guests}
    roles = {key: _by_role(plate, catalogue) for key, plate in plates.items()}
    for one, other in combinations(sorted(plates), 2):
        for role in sorted(roles[one].keys() | roles[other].keys()):
            mine, theirs = roles[one].get(role), roles[other].get(role)
            pairs = (((people | guests)[one], theirs), ((people | guests)[other], mine))
            if mine != theirs and not any(
                food and _why_not(catalogue.foods.get(food), eater, care, catalogue)
                for eater, food in pairs
            ):
                said = translatable(
                    "{one} and {other} have different foods in one dish for no reason",
                    one=Verbatim(pairs[0][0].name),
                    other=Verbatim(pairs[1][0].name),
                )
                yield TableViolation(TableRule.SPLIT, _at(week, place, said), one, place)


def _by_role(plate: Meal, catalogue: Catalogue) -> dict[str, str]:
    """Return the food of each role of the dish itself; what stands beside it is everyone's own."""
    dish = catalogue.dishes[plate.dish]
    roles = ((s.food, dish.role_of(s.food)) for s in plate.servings)
    return {role.name: food for food, role in roles if role is not None and not role.beside}


def _id(eater: Diner | Guest) -> str:
    return eater.id if isinstance(eater, Diner) else f"guest:{eater.name}"


def _food_name(food: str, catalogue: Catalogue) -> str:
    known = catalogue.foods.get(food)
    return Within(known.name) if known else food


def _at(week: HouseholdWeek, place: Place, said: TranslatableText) -> TranslatableText:
    where = Opening(place_name(place, week.start, week.days))
    return translatable("{where}: {message}", where=where, message=said)
