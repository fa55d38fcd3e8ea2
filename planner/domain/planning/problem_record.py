"""A menu problem as plain data, and back again: what the log holds of a rejected plan.

All of a problem is in it but the program's own catalogue, of which there is a checksum: a problem
can only be asked again of the same foods and dishes. Those of one's own stand in it whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from zlib import crc32

from foods import Catalogue, Diet, Meal, Serving
from foods.catalogue.local_catalogue import sold_without
from solver import (
    Barred,
    Frequency,
    Limit,
    MealBefore,
    MealCap,
    MenuProblem,
    Per,
    Place,
    Shopping,
    WeekAmount,
)

from .own_record import own_record, with_own

_SETS = ("allowed_foods", "liked", "disliked", "never")
_MAPS = ("usd_per_100g", "leanings", "at_home", "weights", "centres")
_PLACES = ("empty", "leftovers")


def problem_record(problem: MenuProblem) -> dict[str, Any]:
    """Return a problem as JSON can hold it."""
    return {
        "catalogue": catalogue_sum(problem.catalogue),
        "own": own_record(problem.catalogue, Catalogue.load()),
        "without_vitamin_d": sorted(problem.catalogue.without_vitamin_d),
        "days": problem.days,
        "slots": list(problem.slots),
        "limits": _limits(problem.limits),
        "of_day": [[day, _limits(limits)] for day, limits in sorted(problem.of_day.items())],
        "locked": meal_records(problem.locked),
        "keep": meal_records(problem.keep),
        "caps": [[dict(cap.per_gram), cap.most, sorted(cap.slots)] for cap in problem.caps],
        "max_minutes": list(problem.max_minutes),
        "budget_usd": problem.budget_usd,
        "frequencies": [[sorted(f.foods), f.least, f.most, f.slot] for f in problem.frequencies],
        "amounts": [[dict(each.per_gram), each.least, each.most] for each in problem.amounts],
        "barred": [
            [*place, sorted(each.foods), sorted(each.dishes)]
            for place, each in sorted(problem.barred.items())
        ],
        "out_of_season": sorted(problem.out_of_season),
        "obtainable": sorted(problem.obtainable),
        "eats_more": problem.eats_more,
        "before": [[m.days_before, m.slot, m.dish, *m.main_foods] for m in problem.before],
        "shopping": _shopping(problem.shopping),
        "most_leftovers": problem.most_leftovers,
        "seed": problem.seed,
        "style": problem.style.value,
        **{name: sorted(getattr(problem, name)) for name in (*_SETS, *_PLACES)},
        **{name: dict(getattr(problem, name)) for name in _MAPS},
    }


def recorded_problem(record: Mapping[str, Any], catalogue: Catalogue) -> MenuProblem:
    """Return the problem of a record, to be solved again.

    Args:
        record: Of `problem_record`.
        catalogue: The program's own; what is of one's own comes from the record.

    Raises:
        ValueError: The record was made with other foods or dishes.
    """
    local = frozenset(record.get("without_vitamin_d", ()))
    catalogue = sold_without(with_own(catalogue, record["own"]), local)
    if record["catalogue"] != catalogue_sum(catalogue):
        raise ValueError("This was asked of other foods or dishes: take those of that version.")
    places = {name: {(day, slot) for day, slot in record[name]} for name in _PLACES}
    sets = {name: frozenset(found) for name, found in (*places.items(), *_named(record, _SETS))}
    rest: dict[str, Any] = {**sets, **{name: dict(found) for name, found in _named(record, _MAPS)}}
    return MenuProblem(
        catalogue=catalogue,
        days=record["days"],
        slots=tuple(record["slots"]),
        limits=_of_limits(record["limits"]),
        of_day={day: _of_limits(limits) for day, limits in record["of_day"]},
        locked=recorded_meals(record["locked"]),
        keep=recorded_meals(record["keep"]),
        caps=tuple(MealCap(per, most, frozenset(slots)) for per, most, slots in record["caps"]),
        max_minutes=tuple(record["max_minutes"]),
        budget_usd=record["budget_usd"],
        frequencies=tuple(Frequency(frozenset(f), *bounds) for f, *bounds in record["frequencies"]),
        amounts=tuple(WeekAmount(*each) for each in record["amounts"]),
        barred={
            (day, slot): Barred(frozenset(foods), frozenset(dishes))
            for day, slot, foods, dishes in record.get("barred", ())
        },
        out_of_season=frozenset(record.get("out_of_season", ())),
        obtainable=frozenset(record.get("obtainable", ())),
        before=tuple(_before(record)),
        shopping=_of_shopping(record.get("shopping")),
        most_leftovers=record.get("most_leftovers", 0),
        seed=record["seed"],
        style=Diet(record.get("style", Diet.OMNIVORE.value)),
        **rest,
    )


def meal_records(meals: Mapping[Place, Meal]) -> list[list[Any]]:
    """Return meals in the order of their places: day, slot, dish with servings."""
    return [[*place, _meal(meal)] for place, meal in sorted(meals.items())]


def recorded_meals(records: Iterable[list[Any]]) -> dict[Place, Meal]:
    """Return the meals of a record."""
    return {
        (day, slot): Meal(
            meal["dish"], tuple(Serving(*serving) for serving in meal["servings"]), meal["name"]
        )
        for day, slot, meal in records
    }


def catalogue_sum(catalogue: Catalogue) -> int:
    """Return a checksum of the foods with their figures, and of the dishes."""
    names = "\n".join((*catalogue.foods, *catalogue.dishes, *catalogue.nutrients))
    return crc32(catalogue.per_100g.tobytes(), crc32(names.encode()))


def _before(record: Mapping[str, Any]) -> Iterator[MealBefore]:
    """Yield what was eaten before; records of former versions have none of it."""
    for days, slot, dish, *foods in record.get("before", ()):
        yield MealBefore(days, slot, dish, tuple(foods))


def _named(record: Mapping[str, Any], names: Iterable[str]) -> Iterator[tuple[str, Any]]:
    return ((name, record[name]) for name in names)


def _shopping(shopping: Shopping | None) -> list[Any] | None:
    if shopping is None:
        return None
    return [dict(shopping.at_home), list(shopping.trips), shopping.freezer, shopping.eaters]


def _of_shopping(record: list[Any] | None) -> Shopping | None:
    if record is None:
        return None
    at_home, trips, freezer, eaters = record
    return Shopping(at_home, tuple(trips), freezer, eaters)


def _limits(limits: Iterable[Limit]) -> list[list[Any]]:
    return [
        [
            each.nutrient,
            each.minimum,
            each.maximum,
            each.per.value,
            each.safety,
            each.weight,
            each.least_a_day,
        ]
        for each in limits
    ]


def _of_limits(records: Iterable[list[Any]]) -> tuple[Limit, ...]:
    return tuple(
        Limit(nutrient, low, high, Per(per), safety, weight, least_a_day=next(iter(rest), None))
        for nutrient, low, high, per, safety, weight, *rest in records
    )


def _meal(meal: Meal) -> dict[str, Any]:
    servings = [[s.food, s.amount, s.unit, s.grams] for s in meal.servings]
    return {"dish": meal.dish, "servings": servings, "name": meal.name}
