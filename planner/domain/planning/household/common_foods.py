"""What may stand on a table where people eat differently, and where a dish is split.

Allergens, care and what a person left out hold for the whole pot: nobody is to be harmed by a
spoon that went from one pot to the other. A style of eating or an observance may split a dish,
where the same role has another food for who does not eat the first. What is put on at the table,
after the pot (a sauce, cheese on top), may differ for any reason: it is put on last, and goes on
the plates of those who eat it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from foods import Catalogue, Diet, Dish, Food, Role
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.plan.household import Diner, Guest, guest_key
from planner.domain.plan.household.last_step import put_on_last


@dataclass(frozen=True)
class TableFoods:
    """What those who eat together may have.

    Attributes:
        all: Foods that every one of them may eat.
        some: Foods that harm nobody, and that most of them eat.
        of: What each of them eats, by id; of guests by `guest_key`.
        put_on_last: Foods that most of them eat, whatever they do to the others: for what is put on
            plates at the table.
    """

    all: frozenset[str]
    some: frozenset[str]
    of: Mapping[str, frozenset[str]]
    put_on_last: frozenset[str] = frozenset()


def eats(guest: Guest, catalogue: Catalogue) -> frozenset[str]:
    """Return the foods that guests may eat."""
    return frozenset(food.id for food in catalogue.foods.values() if _guest_eats(guest, food))


def _guest_eats(guest: Guest, food: Food) -> bool:
    return guest.style.allows(food.diet) and not food.allergens & guest.allergens


def table_foods(
    diners: Sequence[Diner], guests: Sequence[Guest], catalogue: Catalogue, care: CareRules
) -> TableFoods:
    """Return what may stand on the table of some people and guests."""
    each = {diner.id: requirements_of(diner.profile, catalogue, care) for diner in diners}
    of = {key: requirements.allowed_foods for key, requirements in each.items()}
    any_style = (Requirements(_any_style(diner.profile), catalogue, care) for diner in diners)
    harmless = [requirements.allowed_foods for requirements in any_style]
    of |= {guest_key(guest): eats(guest, catalogue) for guest in guests}
    open_guests = (replace(guest, style=Diet.OMNIVORE) for guest in guests)
    harmless += [eats(guest, catalogue) for guest in open_guests]
    safe = frozenset.intersection(*harmless)
    eaten = frozenset[str]().union(*of.values())
    most = {food for food in eaten if 2 * sum(food in foods for foods in of.values()) >= len(of)}
    return TableFoods(
        frozenset.intersection(*of.values()), frozenset(safe & most), of, frozenset(most)
    )


def _any_style(profile: Profile) -> Profile:
    diet = replace(profile.diet, style=Diet.OMNIVORE, observes=frozenset())
    return replace(profile, diet=diet)


def table_dishes(catalogue: Catalogue, foods: TableFoods) -> Catalogue:
    """Return the catalogue with only the foods in each role that the table can share or split."""
    dishes = {key: _for_table(dish, foods) for key, dish in catalogue.dishes.items()}
    return replace(catalogue, dishes={key: dish for key, dish in dishes.items() if dish}, parts=())


def _for_table(dish: Dish, foods: TableFoods) -> Dish | None:
    last = put_on_last(dish)
    roles = [_for_all(role, foods, last=role.name in last) for role in dish.roles]
    if any(not role.choices and not role.optional for role in roles):
        return None
    return replace(dish, roles=tuple(role for role in roles if role.choices))


def _for_all(role: Role, foods: TableFoods, *, last: bool) -> Role:
    kept = [
        choice
        for choice in role.choices
        if choice.food in foods.all
        or _splits(role, choice.food, foods)
        or (last and _may_be_put_on(role, choice.food, foods))
    ]
    return replace(role, choices=tuple(kept))


def _may_be_put_on(role: Role, food: str, foods: TableFoods) -> bool:
    """Return whether a food may be put on at the table: the others have another, or none."""
    if food not in foods.put_on_last:
        return False
    others = (of for of in foods.of.values() if food not in of)
    return role.optional or all(substitutes(role, of, foods) for of in others)


def _splits(role: Role, food: str, foods: TableFoods) -> bool:
    """Return whether a food may be in a role because everybody else finds another there."""
    if food not in foods.some or role.beside or role.part == "seasoning":
        return False
    return all(food in of or substitutes(role, of, foods) for of in foods.of.values())


def substitutes(role: Role, eaten: Collection[str], foods: TableFoods) -> tuple[str, ...]:
    """Return the foods of a role that somebody may have in place of that of the others."""
    return tuple(c.food for c in role.choices if c.food in eaten and c.food in foods.some)
