"""What is said to who cooks for a table: pans of their own, and who eats something else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from foods import Catalogue, Meal
from planner.domain.person.profile import DietRules, Profile
from planner.domain.place_names import place_name
from planner.domain.plan.household import Diner, Guest, HouseholdWeek, guest_key
from planner.domain.plan.household.last_step import put_on_last
from planner.domain.translatable import (
    Opening,
    TranslatableText,
    Verbatim,
    listed,
    translatable,
)
from solver import Place

from .plates import Split


def cook_notes(week: HouseholdWeek, catalogue: Catalogue) -> tuple[TranslatableText, ...]:
    """Return what goes into a pan of its own, meal by meal, then who eats apart."""
    found = [note for place in week.shared_places() for note in splits_at(week, place, catalogue)]
    found += [_apart(week.diner(person), place, week) for person, place in sorted(week.apart)]
    return tuple(dict.fromkeys(found))


def splits_at(
    week: HouseholdWeek, place: Place, catalogue: Catalogue
) -> Iterator[TranslatableText]:
    """Yield a sentence on what goes into a pan of its own at a shared meal, if anything does."""
    plates = [(diner, week.plans[diner.id].meals.get(place)) for diner in week.eaters_at(place)]
    guests = week.table.guests_at(place, week.start)
    plates += [(_as_diner(g), week.guest_plates.get((guest_key(g), place))) for g in guests]
    roles = [(diner, _by_role(plate, catalogue)) for diner, plate in plates if plate is not None]
    dishes = [catalogue.dishes[plate.dish] for _, plate in plates if plate is not None]
    last = put_on_last(dishes[0]) if dishes else frozenset[str]()
    splits = (replace(split, last=split.role in last) for split in different(roles))
    words = [split.words(catalogue) for split in splits]
    if words:
        where = Opening(place_name(place, week.start, week.days))
        yield translatable("{where}: {what}.", where=where, what=listed(words))


def _as_diner(guest: Guest) -> Diner:
    """Return guests as somebody with a name and what they must not have."""
    diet = DietRules(guest.style, exclude_allergens=guest.allergens)
    return Diner(guest_key(guest), guest.name, Profile(diet=diet))


def different(roles: Sequence[tuple[Diner, Mapping[str, str]]]) -> Iterator[Split]:
    """Yield who has another food in a role than most, or none of it.

    Args:
        roles: Of each eater, the food by role.
    """
    for role in dict.fromkeys(role for _, mine in roles for role in mine):
        foods = Counter(mine[role] for _, mine in roles if role in mine)
        usual = foods.most_common(1)[0][0]
        for diner, mine in roles:
            if mine.get(role) != usual:
                yield Split(diner, usual, mine.get(role), role)


def _by_role(plate: Meal, catalogue: Catalogue) -> dict[str, str]:
    dish = catalogue.dishes[plate.dish]
    played = ((s.food, dish.role_of(s.food)) for s in plate.servings)
    return {role.name: food for food, role in played if role is not None and not role.beside}


def _apart(diner: Diner, place: Place, week: HouseholdWeek) -> TranslatableText:
    return translatable(
        "{where}: {name} eats something else, for no shared dish fits everybody there.",
        where=Opening(place_name(place, week.start, week.days)),
        name=Verbatim(diner.name),
    )
