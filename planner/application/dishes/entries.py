"""Every dish for one person: in which portion, how long, what it costs, and why it is not planned.

Made on a worker's thread; values only, no widget.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from foods import Diet, Dish, Meal
from foods.catalogue.recipe_text import meal_active_minutes, meal_minutes
from foods.dish.own_meal import is_own_meal
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext
from planner.domain.assessment.requirements import Requirements
from planner.domain.person.kitchen import Hemisphere
from planner.domain.person.wishes import Rating
from planner.domain.plan.plan import Plan
from planner.domain.planning.out_of_season import season_of
from planner.domain.shopping.food_costs import usual_costs
from planner.domain.translatable import listed, translatable

from .usual_meal import ENERGY, Taste, slot_energy_kcal, usual_meal

_UNKNOWN_SLOT_KCAL = 400.0
_NAMED = 2
"""How many reasons of foods are told of one dish."""


@dataclass(frozen=True, eq=False)
class DishEntry:
    """A dish as a row of the library shows it.

    Attributes:
        dish: The dish.
        meal: It in the person's usual portion; with foods they may not eat where they may have
            it in no form.
        title: As on a card.
        slots: The meals of the day it fits.
        minutes: From the fridge to the table, as it is shown.
        active: Minutes with a hand in it; None where the dish has no recipe.
        energy_kcal: Of the portion.
        usd: What the portion costs, US dollars.
        unusual: How unusual it is in the most usual of its slots; below 0 is asked for.
        diet: The strictest style that may eat it as it is shown.
        rating: What the person said of it: "more", "less", "never" or nothing.
        own: Whether it is the person's own.
        imported: Whether it is a recipe of another program.
        barred_foods: Whether the person may eat it in no form.
        why_not: Why it is not planned for the person, in words; empty if it may be.
        late: Titles of fresh foods in it that are out of season for the person.
        fresh: Titles of those that are in season now and not all year.
        note: What else is to be known: that it is for weekends.
    """

    dish: Dish
    meal: Meal
    title: str
    slots: tuple[str, ...]
    minutes: int
    active: int | None
    energy_kcal: float
    usd: float
    unusual: float
    diet: Diet
    rating: str = ""
    own: bool = False
    imported: bool = False
    barred_foods: bool = False
    why_not: str = ""
    note: str = ""
    late: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()

    @property
    def favourite(self) -> bool:
        """Return whether the person wants it more often: that is what a favourite is."""
        return self.rating == Rating.MORE.value


@dataclass(frozen=True, eq=False)
class DishShelf:
    """All dishes for one person, and what is needed to show another form of one.

    Attributes:
        plan: Whose person it is for.
        context: The tables.
        entries: By id of the dish.
    """

    plan: Plan
    context: PlanningContext
    entries: Mapping[str, DishEntry]
    allowed: frozenset[str] = frozenset()
    _kcal: Mapping[str, float] = field(default_factory=dict)

    @property
    def requirements(self) -> Requirements:
        """Return what the person's profile means."""
        return self.context.requirements(self.plan.profile)

    @property
    def knows_season(self) -> bool:
        """Return whether it is known what is in season: a date and a hemisphere."""
        asked = self.plan.profile.kitchen.hemisphere is not Hemisphere.UNSAID
        return asked and self.plan.start is not None

    def with_foods(self, entry: DishEntry, wanted: frozenset[str]) -> DishEntry:
        """Return an entry with the foods that were searched for, where the dish may have them."""
        if entry.meal.foods & wanted:
            return entry
        return self.entry(entry.dish, wanted)

    def foods_of(self, entry: DishEntry) -> frozenset[str]:
        """Return what a dish may be made of for the person; its seasoning tells nothing.

        Of a dish they may eat in no form, what others make it of.
        """
        roles = (role for role in entry.dish.own_roles if role.part != "seasoning")
        foods = frozenset(choice.food for role in roles for choice in role.choices)
        return foods if entry.barred_foods else foods & self.allowed

    def entry(self, dish: Dish, wanted: frozenset[str] = frozenset()) -> DishEntry:
        """Return a dish in the person's usual portion, with the foods wanted where it may be."""
        return _entry(dish, self, wanted)


def dish_shelf(
    context: PlanningContext, plan: Plan, style: Diet | None, ticket: Ticket
) -> DishShelf:
    """Return every dish for the person of a plan.

    Args:
        context: The tables.
        plan: Whose person; its meals do not matter.
        style: A stricter style of eating than the person's, or None.
        ticket: Cancels it; what was made until then is returned.
    """
    catalogue = context.catalogue
    allowed = context.requirements(plan.profile).allowed_foods
    if style is not None:
        allowed = frozenset(f for f in allowed if style.allows(catalogue.foods[f].diet))
    shelf = DishShelf(plan, context, {}, allowed, slot_energy_kcal(plan))
    found: dict[str, DishEntry] = {}
    for dish in catalogue.dishes.values():
        if ticket.cancelled:
            break
        if is_own_meal(Meal(dish.id, ())):
            continue
        if style is None or dish.restricted(allowed) is not None:
            found[dish.id] = shelf.entry(dish)
    return DishShelf(plan, context, found, allowed, shelf._kcal)


def _entry(dish: Dish, shelf: DishShelf, wanted: frozenset[str]) -> DishEntry:
    catalogue, plan, diet = shelf.context.catalogue, shelf.plan, shelf.plan.profile.diet
    slot = next((s for s in dish.slots if s in plan.slots), dish.slots[0])
    kcal = shelf._kcal.get(slot, _UNKNOWN_SLOT_KCAL)
    taste = Taste(shelf.allowed, diet.like, diet.dislike, wanted)
    meal = usual_meal(dish, catalogue, taste, slot, kcal)
    barred = meal is None
    if meal is None:  # the person may eat it in no form: it is shown as others have it
        meal = usual_meal(dish, catalogue, Taste(catalogue.foods, wanted=wanted), slot, kcal)
        assert meal is not None
    prices = usual_costs(catalogue).usd_per_100g
    reading = shelf.context.meals.reading(meal)
    return DishEntry(
        dish=dish,
        meal=meal,
        title=reading.title,
        slots=dish.slots,
        minutes=meal_minutes(dish, meal),
        active=meal_active_minutes(dish, meal),
        energy_kcal=float(reading.amounts[catalogue.column(ENERGY)]),
        usd=sum(prices.get(s.food, 0.0) * s.grams / 100 for s in meal.servings),
        unusual=min(catalogue.usualness.dish_cost(dish, s, diet.style) for s in dish.slots),
        diet=max((catalogue.foods[food].diet for food in meal.foods), default=Diet.VEGAN),
        rating=str(plan.profile.wishes.ratings.get(dish.id, "")),
        own=dish.id in catalogue.own_dishes,
        imported=bool(dish.source),
        barred_foods=barred,
        why_not=_food_reasons(dish, meal, shelf) if barred else _other_reason(dish, shelf),
        note=_note(dish, plan),
        late=_seasonal(meal, shelf, False),
        fresh=_seasonal(meal, shelf, True),
    )


def _seasonal(meal: Meal, shelf: DishShelf, wanted: bool) -> tuple[str, ...]:
    foods = shelf.context.catalogue.foods
    found = (s.food for s in meal.servings if season_of(s.food, shelf.plan) is wanted)
    return tuple(dict.fromkeys(foods[food].title for food in found))


def _note(dish: Dish, plan: Plan) -> str:
    most = plan.profile.meals.weekday_minutes
    if most is not None and dish.minutes > most:
        return translatable("Only on weekends: you have {n} minutes on weekdays", n=most)
    return ""


def _other_reason(dish: Dish, shelf: DishShelf) -> str:
    """Return why a dish is not planned though its foods may be."""
    if why := shelf.requirements.dishes_left_out.get(dish.id):
        return why
    if not any(slot in shelf.plan.slots for slot in dish.slots):
        return translatable("your day has no such meal")
    return ""


def _food_reasons(dish: Dish, meal: Meal, shelf: DishShelf) -> str:
    """Return why foods that a dish needs are not planned: "salmon: not vegan"."""
    catalogue, left_out = shelf.context.catalogue, shelf.requirements.foods_left_out
    needed = {r.name for r in dish.own_roles if not r.optional}
    reasons: dict[str, None] = {}
    for serving in meal.servings:
        role, food = dish.role_of(serving.food), catalogue.foods[serving.food]
        why = left_out.get(food.id)
        if why and role is not None and role.name in needed:
            reasons[translatable("{food}: {why}", food=food.title, why=why)] = None
    told = [*reasons][:_NAMED]
    return listed(told) if told else translatable("a food it needs is not planned for you")
