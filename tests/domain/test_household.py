"""A household: the grid of its table, one week for all, and the independent check of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from foods import Catalogue, Diet, Dish, Meal, Role, Serving
from planner.domain import CareRules, shortfalls
from planner.domain.person.profile import DietRules
from planner.domain.plan.household import Guest, HouseholdWeek, Table, default_table
from planner.domain.plan.household.last_step import put_on_last
from planner.domain.plan.household.week import week_of_plans
from planner.domain.planning.household.common_foods import table_dishes, table_foods
from planner.domain.planning.household.cook_notes import different, splits_at
from planner.domain.planning.household.diner_weeks import HowToPlan
from planner.domain.planning.household.plan_household import plan_household
from planner.domain.planning.household.plates import Plates, scaled
from planner.domain.verify.household import TableRule, verify_household
from solver import MenuSolver, Place

from .household_people import ANNA, FAMILY, LEA, MAX, NUTS

CARE = CareRules.load()
DAYS = 2
GUEST = Guest("Oma", 2, allergens=frozenset({"milk"}), meals=frozenset({(1, "dinner")}))
MONDAY, TUESDAY = (0, "dinner"), (1, "dinner")
MILK = frozenset({"milk"})


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


@pytest.fixture(scope="module")
def week(catalogue: Catalogue, solver: MenuSolver) -> HouseholdWeek:
    table = replace(default_table(d.id for d in FAMILY), guests=(GUEST,))
    return plan_household(FAMILY, table, catalogue, CARE, days=DAYS, solver=solver)


def test_default_table_shares_dinners_and_weekend_lunches() -> None:
    places = default_table(["a", "b"]).shared_places(7, date(2026, 11, 30))
    assert places == (
        *((day, "dinner") for day in range(5)),
        *((day, slot) for day in (5, 6) for slot in ("lunch", "dinner")),
    )


def test_table_counts_weekdays_from_the_first_date() -> None:
    table = default_table(["a", "b"])
    assert (1, "lunch") in table.shared_places(2, date(2026, 12, 5))


def test_somebody_away_eats_with_nobody() -> None:
    table = replace(default_table(["a", "b", "c"]), away={"c": frozenset({0})})
    assert table.eaters(MONDAY, None) == {"a", "b"}
    assert table.eaters(TUESDAY, None) == {"a", "b", "c"}


def test_single_dates_count_beside_weekdays() -> None:
    monday = date(2026, 11, 30)
    guest = replace(GUEST, meals=frozenset(), on=frozenset({(date(2026, 12, 1), "dinner")}))
    table = replace(
        default_table(["a", "b"]), guests=(guest,), away_on={"a": frozenset({monday})}
    ).without(["c"])
    assert table.eaters(MONDAY, monday) == {"b"}
    assert table.eaters(TUESDAY, monday) == {"a", "b"}
    assert table.eaters(MONDAY, monday + timedelta(days=7)) == {"a", "b"}
    assert table.eaters(MONDAY, None) == {"a", "b"}
    assert table.guests_at(TUESDAY, monday) == (guest,)
    assert not table.guests_at(TUESDAY, monday + timedelta(days=7))
    assert guest.cells() == {(1, "dinner")}
    assert not table.without(["a"]).away_on


def test_meal_of_one_is_shared_with_a_guest_only() -> None:
    table = Table({MONDAY: frozenset({"a"}), TUESDAY: frozenset({"a"})}, guests=(GUEST,))
    assert table.shared_places(2, None) == (TUESDAY,)


def test_table_drops_a_person_who_left_the_household() -> None:
    table = replace(default_table(["a", "b"]), away={"b": frozenset({1})}).without(["b"])
    assert table.eaters(MONDAY, None) == {"a"}
    assert not table.away


@pytest.mark.parametrize("count", [0, 21])
def test_guests_are_counted(count: int) -> None:
    with pytest.raises(ValueError, match="number of guests"):
        Guest("Many", count)


def test_guest_with_an_allergen_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="moon"):
        Guest("Moon", allergens=frozenset({"moon"}))


def test_household_week_breaks_no_rule(week: HouseholdWeek, catalogue: Catalogue) -> None:
    assert verify_household(week, catalogue, CARE) == ()


def test_household_meets_targets_of_everybody(week: HouseholdWeek, catalogue: Catalogue) -> None:
    assert {d.id: shortfalls(week.plans[d.id], catalogue) for d in FAMILY} == {
        "anna": (),
        "lea": (),
        "max": (),
    }


def test_shared_meal_is_one_dish_and_the_child_has_less(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    plates = week.plates_at(MONDAY)
    assert set(plates) == {"anna", "lea", "max"}
    assert len({plate.dish for plate in plates.values()}) == 1
    grams = {key: sum(s.grams for s in plate.servings) for key, plate in plates.items()}
    assert grams["max"] < grams["anna"]


def test_shared_meals_are_locked_in_each_plan(week: HouseholdWeek) -> None:
    assert all({MONDAY, TUESDAY} <= week.plans[d.id].locked for d in FAMILY)


def test_nuts_and_the_guests_milk_are_in_no_pot_and_not_on_their_plates(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    for place, banned in ((MONDAY, NUTS), (TUESDAY, NUTS | {"milk"})):
        plates = week.plates_at(place)
        foods = {food for plate in plates.values() for food in plate.foods}
        dish = catalogue.dishes[next(iter(plates.values())).dish]
        harmful = {food for food in foods if catalogue.foods[food].allergens & banned}
        roles = {role.name for food in harmful if (role := dish.role_of(food))}
        assert roles <= put_on_last(dish)
    for key, place, banned in (("max", MONDAY, NUTS), ("guest:Oma", TUESDAY, MILK)):
        plate = week.plates_at(place)[key]
        assert not any(catalogue.foods[food].allergens & banned for food in plate.foods)


TOM = replace(
    MAX, id="tom", name="Tom", profile=replace(MAX.profile, diet=DietRules(exclude_allergens=MILK))
)


def _cheese_on_top(catalogue: Catalogue) -> tuple[Dish, Role]:
    """Return a dish that nobody needs milk for, with cheese on top."""
    for dish in catalogue.dishes.values():
        for role in dish.own_roles:
            cheese = role.choices and all(
                "milk" in catalogue.foods[c.food].allergens for c in role.choices
            )
            needed = [r for r in dish.own_roles if not r.optional and r != role]
            free = all(
                any("milk" not in catalogue.foods[c.food].allergens for c in r.choices)
                for r in needed
            )
            if role.name in put_on_last(dish) and role.optional and cheese and free and dish.steps:
                return dish, role
    raise AssertionError("no dish has cheese on top")


def test_plates_may_differ_in_foods_that_stand_apart(catalogue: Catalogue) -> None:
    dish, role = _cheese_on_top(catalogue)
    foods = table_foods((ANNA, TOM), (), catalogue, CARE)
    cheese = role.choices[0].food
    assert cheese not in foods.some
    assert cheese in foods.put_on_last
    shared = table_dishes(catalogue, foods).dishes[dish.id]
    assert cheese in {c.food for r in shared.roles if r.name == role.name for c in r.choices}
    for other in shared.roles:
        if other.name not in put_on_last(dish):
            assert not any("milk" in catalogue.foods[c.food].allergens for c in other.choices)
    needed = [r for r in shared.own_roles if r.name == role.name or not r.optional]
    meal = Meal(dish.id, tuple(r.choices[0].servings[0] for r in needed))
    plates = Plates(catalogue, CARE, foods)
    anna, tom = plates.plate("anna", meal, 1.0), plates.plate("tom", meal, 0.5)
    assert anna is not None
    assert tom is not None
    assert cheese in anna.foods
    assert anna.foods - tom.foods >= {cheese}


def test_sauce_put_on_last_is_said_and_checked(week: HouseholdWeek, catalogue: Catalogue) -> None:
    dish, role = _cheese_on_top(catalogue)
    needed = [r for r in dish.own_roles if not r.optional]
    free = tuple(
        next(c for c in r.choices if "milk" not in catalogue.foods[c.food].allergens).servings[0]
        for r in needed
    )
    bare = Meal(dish.id, free)
    with_cheese = Meal(dish.id, (*free, role.choices[0].servings[0]))
    tom = replace(TOM, id="max")
    plans = {
        "anna": replace(
            week.plans["anna"], meals={**week.plans["anna"].meals, MONDAY: with_cheese}
        ),
        "max": replace(
            week.plans["max"],
            profile=tom.profile,
            meals={**week.plans["max"].meals, MONDAY: bare},
        ),
    }
    table = default_table(["anna", "max"])
    at_table = HouseholdWeek((ANNA, tom), table, plans)
    (said,) = splits_at(at_table, MONDAY, catalogue)
    assert "apart, put on at the table: none for Tom, with a spoon of its own" in str(said)
    rules = {v.rule for v in verify_household(at_table, catalogue, CARE) if v.place == MONDAY}
    assert TableRule.ALLERGEN not in rules
    assert TableRule.EXCLUDED not in rules
    plans["max"] = replace(plans["max"], meals={**plans["max"].meals, MONDAY: with_cheese})
    wrong = verify_household(replace(at_table, plans=plans), catalogue, CARE)
    assert TableRule.EXCLUDED in {v.rule for v in wrong if v.place == MONDAY}


def test_allergen_that_goes_into_the_pot_is_found(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    """Cheese that is melted in, and not put on, harms who shares the pot."""
    dish, role = _cheese_on_top(catalogue)
    stirred = tuple(replace(step, kind="cook") for step in dish.steps)
    changed = replace(catalogue, dishes={**catalogue.dishes, dish.id: replace(dish, steps=stirred)})
    free = tuple(
        next(c for c in r.choices if "milk" not in catalogue.foods[c.food].allergens).servings[0]
        for r in dish.own_roles
        if not r.optional
    )
    with_cheese = Meal(dish.id, (*free, role.choices[0].servings[0]))
    tom = replace(TOM, id="max")
    plans = {
        "anna": replace(week.plans["anna"], meals={MONDAY: with_cheese}),
        "max": replace(week.plans["max"], profile=tom.profile, meals={MONDAY: Meal(dish.id, free)}),
    }
    at_table = HouseholdWeek((ANNA, tom), default_table(["anna", "max"]), plans)
    found = verify_household(at_table, changed, CARE)
    assert TableRule.ALLERGEN in {v.rule for v in found if v.place == MONDAY}
    assert not put_on_last(changed.dishes[dish.id])


def test_guest_has_a_plate(week: HouseholdWeek) -> None:
    assert "guest:Oma" in week.plates_at(TUESDAY)
    assert "guest:Oma" not in week.plates_at(MONDAY)


def test_household_week_is_the_same_again(
    week: HouseholdWeek, catalogue: Catalogue, solver: MenuSolver
) -> None:
    again = plan_household(FAMILY, week.table, catalogue, CARE, days=DAYS, solver=solver)
    assert {k: p.meals for k, p in again.plans.items()} == {
        k: p.meals for k, p in week.plans.items()
    }


def test_planning_tells_its_steps(catalogue: Catalogue, solver: MenuSolver) -> None:
    told: list[tuple[int, int]] = []
    how = HowToPlan(on_step=lambda done, of: told.append((done, of)))
    plan_household((ANNA,), Table(), catalogue, CARE, days=1, solver=solver, how=how)
    assert told == [(1, 2), (2, 2)]


def test_table_serves_nobody_a_food_that_is_left_out(catalogue: Catalogue) -> None:
    foods = table_foods((ANNA, LEA, MAX), (GUEST,), catalogue, CARE)
    chicken = next(f.id for f in catalogue.foods.values() if f.kind == "poultry")
    assert chicken in foods.some - foods.all
    nutty = {f.id for f in catalogue.foods.values() if f.allergens & (NUTS | {"milk"})}
    assert not nutty & foods.some


@pytest.mark.parametrize(
    ("amount", "unit", "factor", "found"),
    [
        (1.0, "cup", 0.65, 2 / 3),
        (1.5, "cup", 0.75, 1.0),
        (3.0, "tortilla", 1.75, 5.0),
        (1.0, "egg", 0.5, 0.5),
        (0.25, "tsp", 0.4, 0.125),
        (40.0, "g", 0.65, 25.0),
    ],
)
def test_plate_amounts_can_be_measured(
    amount: float, unit: str, factor: float, found: float
) -> None:
    grams = amount if unit == "g" else 100 * amount
    plate = scaled(Serving("food", amount, unit, grams), factor)
    assert plate.amount == pytest.approx(found)
    assert plate.grams == pytest.approx(found * (1 if unit == "g" else 100), abs=0.1)


Damage = Callable[[HouseholdWeek, Catalogue], HouseholdWeek]


def _with_plate(week: HouseholdWeek, person: str, place: Place, meal: Meal) -> HouseholdWeek:
    plan = week.plans[person]
    meals = {**plan.meals, place: meal}
    return replace(week, plans={**week.plans, person: replace(plan, meals=meals)})


def _other_dish(week: HouseholdWeek, catalogue: Catalogue) -> HouseholdWeek:
    return _with_plate(week, "lea", MONDAY, week.plans["lea"].meals[TUESDAY])


def _nuts(week: HouseholdWeek, catalogue: Catalogue) -> HouseholdWeek:
    nut = next(f for f in catalogue.foods.values() if "tree_nut" in f.allergens)
    plate = week.plans["anna"].meals[MONDAY]
    more = (*plate.servings, Serving(nut.id, 1.0, "handful", 20.0))
    return _with_plate(week, "anna", MONDAY, replace(plate, servings=more))


def _huge(week: HouseholdWeek, catalogue: Catalogue) -> HouseholdWeek:
    plate = week.plans["max"].meals[MONDAY]
    huge = tuple(replace(s, grams=50 * s.grams) for s in plate.servings)
    return _with_plate(week, "max", MONDAY, replace(plate, servings=huge))


def _less(week: HouseholdWeek, catalogue: Catalogue) -> HouseholdWeek:
    plate = week.plans["anna"].meals[MONDAY]
    return _with_plate(week, "anna", MONDAY, replace(plate, servings=plate.servings[1:]))


def _other_answers(week: HouseholdWeek, catalogue: Catalogue) -> HouseholdWeek:
    vegan = replace(ANNA, profile=replace(ANNA.profile, diet=LEA.profile.diet))
    return replace(week, diners=(vegan, *week.diners[1:]))


def _meat_for_lea(week: HouseholdWeek, catalogue: Catalogue) -> HouseholdWeek:
    meat = next(f for f in catalogue.foods.values() if f.kind == "poultry")
    plate = week.plans["lea"].meals[MONDAY]
    more = (Serving(meat.id, 1.0, "piece", 80.0), *plate.servings[1:])
    return _with_plate(week, "lea", MONDAY, replace(plate, servings=more))


def _other_days(week: HouseholdWeek, catalogue: Catalogue) -> HouseholdWeek:
    plans = {**week.plans, "max": replace(week.plans["max"], start=date(2026, 11, 30))}
    return replace(week, plans=plans)


@pytest.mark.parametrize(
    ("damage", "rule"),
    [
        (_other_dish, TableRule.ONE_DISH),
        (_nuts, TableRule.ALLERGEN),
        (_huge, TableRule.PORTION),
        (_less, TableRule.SPLIT),
        (_other_answers, TableRule.PLAN),
        (_meat_for_lea, TableRule.EXCLUDED),
        (_other_days, TableRule.SAME_DAYS),
    ],
)
def test_verifier_finds_a_damaged_week(
    damage: Damage, rule: TableRule, week: HouseholdWeek, catalogue: Catalogue
) -> None:
    found = verify_household(damage(week, catalogue), catalogue, CARE)
    assert rule in {each.rule for each in found}


def test_kept_plans_make_the_week_again(week: HouseholdWeek) -> None:
    again = week_of_plans(week.diners, week.table, week.plans, week.guest_plates)
    assert again.apart == frozenset()
    assert again.plates_at(MONDAY) == week.plates_at(MONDAY)


def test_table_lets_a_person_with_a_changed_meal_eat_apart(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    changed = _other_dish(week, catalogue)
    again = week_of_plans(changed.diners, changed.table, changed.plans, changed.guest_plates)
    assert again.apart == {("lea", MONDAY)}
    assert set(again.plates_at(MONDAY)) == {"anna", "max"}


def _meat_meal(catalogue: Catalogue) -> tuple[Meal, str]:
    """Return a meal with chicken in a role that a vegetarian food may play too, and that food."""
    for dish in catalogue.dishes.values():
        roles = [role for role in dish.own_roles if not role.optional]
        for role in roles:
            by_diet = {catalogue.foods[c.food].diet: c for c in reversed(role.choices)}
            if role.part == "main" and {Diet.OMNIVORE, Diet.VEGAN} <= by_diet.keys():
                first = by_diet[Diet.OMNIVORE]
                others = [r.choices[0].servings[0] for r in roles if r != role]
                return Meal(dish.id, (first.servings[0], *others)), first.food
    raise AssertionError("no dish can be split")


def test_split_dish_says_what_goes_into_a_pan_of_its_own(catalogue: Catalogue) -> None:
    tom = replace(ANNA, id="tom", name="Tom")
    plates = Plates(catalogue, CARE, table_foods((ANNA, tom, LEA), (), catalogue, CARE))
    meal, meat = _meat_meal(catalogue)
    plate = plates.plate("lea", meal, 1.0)
    assert plate is not None
    assert meat in meal.foods
    assert meat not in plate.foods
    assert len(plate.servings) == len(meal.servings)
    served = ((ANNA, meal), (tom, meal), (LEA, plate))
    dish = catalogue.dishes[meal.dish]
    roles = [
        (who, {r.name: s.food for s in m.servings if (r := dish.role_of(s.food))})
        for who, m in served
    ]
    (split,) = different(roles)
    assert split.diner == LEA
    assert "for Lea in a pan of its own" in str(split.words(catalogue))
    assert plates.plate("tom", meal, 1.0) == meal


def test_dish_that_cannot_be_split_is_not_served(catalogue: Catalogue) -> None:
    tom = replace(ANNA, id="tom", name="Tom")
    meal, meat = _meat_meal(catalogue)
    dish = catalogue.dishes[meal.dish]
    role = dish.role_of(meat)
    assert role is not None
    stiff = frozenset(c.food for c in role.choices) - {meat}
    strict = replace(LEA.profile, diet=replace(LEA.profile.diet, exclude_foods=stiff))
    lea = replace(LEA, profile=strict)
    plates = Plates(catalogue, CARE, table_foods((ANNA, tom, lea), (), catalogue, CARE))
    assert plates.plate("lea", meal, 1.0) is None


def test_split_gives_all_who_do_not_eat_a_food_the_same_one(catalogue: Catalogue) -> None:
    people = (ANNA, replace(ANNA, id="tom"), LEA, replace(LEA, id="eva"))
    plates = Plates(catalogue, CARE, table_foods(people, (), catalogue, CARE))
    meal, _ = _meat_meal(catalogue)
    small, large = plates.plate("lea", meal, 0.5), plates.plate("eva", meal, 1.5)
    assert small is not None
    assert large is not None
    assert small.foods == large.foods
