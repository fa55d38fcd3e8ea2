"""Rules that hold whatever is asked, on many small catalogues."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Meal
from solver import Effort, MenuProblem, MenuSolution, Status, solve_menu

from .tiny import SLOTS, every_meal, problem, random_catalogue

seeds = st.integers(0, 10_000)
few = settings(max_examples=20)


def solve(asked: MenuProblem) -> MenuSolution:
    return solve_menu(asked, effort=Effort.QUICK)


@few
@given(seeds, st.integers(1, 3), st.sets(st.integers(0, 5), max_size=4))
def test_solver_serves_allowed_foods_in_household_steps(
    seed: int, days: int, banned: set[int]
) -> None:
    table = random_catalogue(seed)
    allowed = frozenset(table.foods) - {f"food{i}" for i in banned}

    answer = solve(problem(table, days, allowed_foods=allowed))

    for (_, slot), meal in answer.meals.items():
        assert meal in set(every_meal(table, slot, allowed))


@few
@given(seeds, st.integers(1, 3), st.sets(st.integers(0, 5), max_size=4))
def test_every_place_is_filled_that_can_be(seed: int, days: int, banned: set[int]) -> None:
    table = random_catalogue(seed)
    allowed = frozenset(table.foods) - {f"food{i}" for i in banned}

    answer = solve(problem(table, days, allowed_foods=allowed))

    fillable = [slot for slot in SLOTS if any(every_meal(table, slot, allowed))]
    assert set(answer.meals) == {(day, slot) for day in range(days) for slot in fillable}


@few
@given(seeds, st.integers(2, 4))
def test_dishes_repeat_only_in_a_short_answer(seed: int, days: int) -> None:
    answer = solve(problem(random_catalogue(seed), days))

    if answer.status in (Status.OPTIMAL, Status.FEASIBLE):
        assert not repeats(answer, days)


@few
@given(seeds)
def test_solver_passes_no_maximum_unless_short(seed: int) -> None:
    table = random_catalogue(seed)
    answer = solve(problem(table, 2))
    grams: Counter[tuple[int, str]] = Counter()
    for (day, _), meal in answer.meals.items():
        grams.update({(day, s.food): s.grams for s in meal.servings})

    too_much = [key for key, g in grams.items() if g > table.foods[key[1]].max_grams_day + 0.01]

    assert not too_much or answer.status.misses


@few
@given(seeds, st.integers(0, 5))
def test_like_never_brings_an_excluded_food(seed: int, number: int) -> None:
    table = random_catalogue(seed)
    name = f"food{number}"

    answer = solve(
        problem(table, 2, allowed_foods=frozenset(table.foods) - {name}, liked=frozenset({name}))
    )

    assert all(name not in meal.foods for meal in answer.meals.values())


@few
@given(seeds, st.integers(0, 50))
def test_locked_meals_stay_exactly(seed: int, pick: int) -> None:
    table = random_catalogue(seed)
    meals = list(every_meal(table, "dinner", frozenset(table.foods)))
    locked = {(1, "dinner"): meals[pick % len(meals)]} if meals else {}

    answer = solve(problem(table, 3, locked=locked))

    assert {place: answer.meals[place] for place in locked} == locked


@few
@given(seeds)
def test_solver_leaves_empty_places_empty(seed: int) -> None:
    empty = frozenset({(0, "breakfast"), (1, "dinner")})

    answer = solve(problem(random_catalogue(seed), 2, empty=empty))

    assert not empty & set(answer.meals)


def repeats(answer: MenuSolution, days: int) -> list[str]:
    """Return dishes twice in a day, on neighbouring days or more than twice."""
    meals: dict[int, list[str]] = {day: [] for day in range(days)}
    for (day, _), meal in answer.meals.items():
        meals[day].append(meal.dish)
    uses = Counter(dish for row in meals.values() for dish in row)
    found = [dish for dish, count in uses.items() if count > 2]
    found += [dish for row in meals.values() for dish, n in Counter(row).items() if n > 1]
    return found + [d for day in range(days - 1) for d in meals[day] if d in meals[day + 1]]


def test_locked_meal_of_an_unknown_dish_is_kept() -> None:
    table = random_catalogue(1)
    odd = Meal("grandmothers_pie", ())

    answer = solve(problem(table, 1, locked={(0, "dinner"): odd}))

    assert answer.meals[0, "dinner"] == odd
