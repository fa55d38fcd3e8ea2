"""One shopping list, one pantry and one set of packs for a household's week."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from foods import Catalogue, Meal
from planner.domain.plan.household import HouseholdWeek, guest_key
from planner.domain.plan.plan import Plan
from planner.domain.plan.shopping_choices import ShoppingChoices
from planner.domain.shopping.lines import lines_of
from planner.domain.shopping.needs import (
    NOTHING_SAID,
    MealsSaid,
    Need,
    bought,
    needs_by_name,
)
from planner.domain.shopping.pantry import Pantry
from planner.domain.shopping.shopping_list import ShoppingList
from planner.domain.shopping.shops import Shops
from planner.domain.shopping.trips import spoiling, suggested_trips
from solver import Place


def household_list(
    week: HouseholdWeek,
    catalogue: Catalogue,
    *,
    choices: ShoppingChoices | None = None,
    pantry: Pantry | None = None,
    shops: Shops | None = None,
    today: int = 0,
    said: Mapping[str, MealsSaid] | None = None,
) -> ShoppingList:
    """Return what a household buys for its week: the sum of all plates through yield and refuse.

    The days somebody is away need nothing for them. Packs are counted for all together, and
    what is at home goes to the meals in the order they are cooked, whoever eats them.

    Args:
        week: The week; it has at least one plan.
        catalogue: For how foods are bought.
        choices: Shopping days, ticks and corrections; those of the first person by default.
        pantry: What is at home.
        shops: The household's shops.
        today: The day of the week it is.
        said: Meals that somebody cooked or dropped, by id; nothing is bought for them.
    """
    first = next(iter(week.plans.values()))
    choices = replace(choices or first.shopping, eaters=(), seen=None)
    carrier = replace(first, shopping=choices)
    days = choices.range_in(week.days)
    trips = tuple(sorted({t for t in choices.trips if days.start - 1 <= t < days.stop}))
    trips = trips or (days.start,)
    needs = household_needs(week, catalogue, said)
    listed = {
        name: [n for n in of_one if n.day in days and not n.done] for name, of_one in needs.items()
    }
    lines = lines_of(
        carrier, needs, days, trips, catalogue, pantry or Pantry(), shops or Shops(), today
    )
    return ShoppingList(
        lines=lines,
        days=days,
        trips=trips,
        spoils=spoiling(listed, trips),
        suggestion=suggested_trips(listed, trips),
    )


def household_needs(
    week: HouseholdWeek, catalogue: Catalogue, said: Mapping[str, MealsSaid] | None = None
) -> dict[str, list[Need]]:
    """Return what all plates need, by what is bought, in the order it is cooked."""
    needs: dict[str, list[Need]] = {}
    for need in sorted(_needs(week, catalogue, said or {}), key=lambda need: need.day):
        needs.setdefault(need.purchase.buy_as, []).append(need)
    return needs


def at_home(week: HouseholdWeek, person: str) -> Plan:
    """Return a person's plan without the meals of the days on which they are away."""
    plan, table = week.plans[person], week.table
    here = {p: m for p, m in plan.meals.items() if not table.is_away(person, p[0], plan.start)}
    left = {p: s for p, s in plan.leftovers.items() if p in here and s in here}
    return replace(plan, meals=here, leftovers=left)


def _needs(
    week: HouseholdWeek, catalogue: Catalogue, said: Mapping[str, MealsSaid]
) -> Iterator[Need]:
    for person in week.plans:
        alone = replace(at_home(week, person), shopping=ShoppingChoices())
        of_person = said.get(person, NOTHING_SAID)
        for of_one in needs_by_name(alone, catalogue, said=of_person).values():
            yield from of_one
    for place in week.shared_places():
        guests = week.table.guests_at(place, week.start)
        counts = {guest_key(guest): guest.count for guest in guests}
        done = any(place in meals.cooked for meals in said.values())
        yield from _of_guests(place, counts, week.guest_plates, catalogue, done=done)


def _of_guests(
    place: Place,
    counts: Mapping[str, int],
    plates: Mapping[tuple[str, Place], Meal],
    catalogue: Catalogue,
    *,
    done: bool,
) -> Iterator[Need]:
    for key, count in counts.items():
        meals: Iterable[Meal] = filter(None, (plates.get((key, place)),))
        for meal in meals:
            for serving in bought(meal, catalogue):
                purchase = catalogue.foods[serving.food].purchase
                grams = serving.grams * purchase.bought_per_eaten * count
                yield Need(purchase, serving.food, place, grams, place[0], done)
