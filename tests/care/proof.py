"""Prove by another model that nobody could make a week that meets a person's targets.

Two mixed-integer programs over the files of dishes, written apart from the solver. Both allow
more than the program does: any grams between the least and the most of a role, bases in the
nearest household step, all that goes with a dish by its words and kinds beside it, dishes without
regard to time, neighbours or taste. If even so there is no answer, there is none.

- **A day**: one dish a slot, the targets of every day.
- **A week on average**: no dish more than twice, as many meals as there are, each daily target as a
  mean of the days, weekly targets and grams of fish.

Ceilings are planned with a margin below them (what foods really hold is not known to the gram),
so each model is asked with the ceilings themselves first, then with the margin.
"""

from __future__ import annotations

import itertools
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from typing import Any

import pulp

from . import guidelines as g
from .second_checker import FISH_KINDS, Plan, Who, supplied, who
from .tables import DATA, dishes, foods, high, low, portions, raw_per_gram, replacements

VITAMIN_D = "vitamin_d_ug"
MUCH_ENERGY_KCAL = 2600.0
"""From this least on, what is in ``more_parts.toml`` may stand beside a meal too."""
MARGIN = 0.08
"""How far below a ceiling the program plans."""
_STEP_OFF = 0.68
"""How far the household step of a replacement may lie from its mass."""
_ROUNDING_G = 0.06
_MOST_BESIDE_G = 51.0
"""Of what comes with a part of a plate: dressing, butter, a few tomatoes."""
_TIMES_A_WEEK = 2
_STYLES = ("omnivore", "pescatarian", "vegetarian", "vegan")


class Verdict(StrEnum):
    """What the models say of a person's targets."""

    PROVEN = "proven"
    PROVEN_WITH_MARGIN = "proven with the margin below ceilings"
    NOT_PROVEN = "not proven"


@dataclass(frozen=True)
class Bounds:
    """Least and most of a nutrient in a day, food alone."""

    nutrient: str
    least: float | None
    most: float | None
    safety: bool
    weekly: bool


@dataclass
class _Model:
    problem: Any
    grams: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))

    def eaten(self, per_100g: Mapping[str, float]) -> Any:
        return pulp.lpSum(
            per_100g[food] / 100 * variable
            for food, variables in self.grams.items()
            for variable in variables
            if per_100g[food]
        )


def verdict(plan: Plan, *, seconds: int = 30) -> Verdict:
    """Say whether the targets that a plan misses can be met at all, beside all the others.

    Vitamin D that plants do not bring proves nothing of what else is missed: where more is
    missed, its least is not asked for.
    """
    missed = {each["nutrient"] for day in plan["days"] for each in day["short"]}
    for words, margin in ((Verdict.PROVEN, 0.0), (Verdict.PROVEN_WITH_MARGIN, MARGIN)):
        bounds = [
            replace(each, least=None) if each.nutrient == VITAMIN_D and len(missed) > 1 else each
            for each in _bounds(plan, margin)
        ]
        if _impossible(_day(plan, bounds), seconds) or _impossible(_week(plan, bounds), seconds):
            return words
    return Verdict.NOT_PROVEN


def may_eat(person: Who, left_out: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return foods by id that style, allergens and the guidelines leave."""
    style = _STYLES.index(person.diet.get("style", "omnivore"))
    allergens = set(person.diet.get("exclude_allergens", ()))
    return frozenset(
        food.id
        for food in foods().values()
        if food.id not in left_out
        and ("uv_treated" not in food.tags or food.id in person.diet.get("like", ()))
        and _STYLES.index(food.diet) >= style
        and not food.allergens & allergens
        and not any(
            food.id in g.FORBIDDEN.get(answer, ())
            or food.tags & g.FORBIDDEN_TAGS.get(answer, frozenset())
            or food.kind in g.FORBIDDEN_KINDS.get(answer, ())
            for answer in person.answers
        )
    )


def _bounds(plan: Plan, margin: float) -> Iterator[Bounds]:
    """Yield the plan's targets, less what supplements give; ceilings with a margin below them."""
    taken = supplied(plan["profile"].get("care", {}))
    for nutrient, target in plan["targets"].items():
        if nutrient == "fluid_ml":
            continue
        extra = taken.get(nutrient, 0.0)
        least, most = target["min"], target["max"]
        safety = target["source"].startswith("care") or nutrient in ("calcium_mg", "vitamin_d_ug")
        least = None if least is None else max(0.0, least - extra)
        most = None if most is None or extra >= most else most - extra
        if most is not None and safety and margin:
            room = margin * most
            most -= room if least is None else min(room, max(0.0, most - least) / 4)
        yield Bounds(nutrient, least, most, safety, target["per"] == "week")


def _impossible(problem: Any, seconds: int) -> bool:
    problem.solve(pulp.HiGHS(msg=False, timeLimit=seconds, threads=1))
    return bool(problem.status == pulp.LpStatusInfeasible)


def _day(plan: Plan, bounds: list[Bounds]) -> Any:
    model = _Model(pulp.LpProblem("day", pulp.LpMinimize))
    model.problem += pulp.lpSum([])
    allowed = may_eat(
        who(plan), frozenset(plan["profile"].get("diet", {}).get("exclude_foods", ()))
    )
    for slot in _slots(plan):
        chosen, named = [], {}
        for name, dish in _dishes_of(slot, allowed):
            there = named[name] = model.problem.add_variable(f"y_{slot}_{name}", cat="Binary")
            chosen.append(there)
            _add_dish(model, f"{slot}_{name}", dish, there, allowed)
        if chosen:
            model.problem += pulp.lpSum(chosen) == 1
        _add_parts(model, slot, allowed, named, much=_needs_much(bounds))
    for food, variables in model.grams.items():
        model.problem += pulp.lpSum(variables) <= foods()[food].most_g
    for each in bounds:
        if not each.weekly:
            _hold(model, each, 1)
    return model.problem


def _week(plan: Plan, bounds: list[Bounds]) -> Any:
    days = len(plan["days"])
    most_times = _TIMES_A_WEEK * -(-days // 7)
    model = _Model(pulp.LpProblem("week", pulp.LpMinimize))
    model.problem += pulp.lpSum([])
    allowed = may_eat(
        who(plan), frozenset(plan["profile"].get("diet", {}).get("exclude_foods", ()))
    )
    of_dish = defaultdict(list)
    for slot in _slots(plan):
        chosen, named = [], {}
        for name, dish in _dishes_of(slot, allowed):
            times = named[name] = model.problem.add_variable(f"y_{slot}_{name}", 0, most_times)
            chosen.append(times)
            of_dish[name].append(times)
            _add_dish(model, f"{slot}_{name}", dish, times, allowed)
        if chosen:
            enough = len(chosen) * most_times >= days
            model.problem += pulp.lpSum(chosen) == days if enough else pulp.lpSum(chosen) <= days
        _add_parts(model, slot, allowed, named, much=_needs_much(bounds))
    for times_in_slots in of_dish.values():
        model.problem += pulp.lpSum(times_in_slots) <= most_times
    for food, variables in model.grams.items():
        model.problem += pulp.lpSum(variables) <= foods()[food].most_g * days
    for each in bounds:
        _hold(model, each, days)
    if who(plan).stage != "none":
        fish = pulp.lpSum(
            raw_per_gram()[food][0] * variable
            for food, variables in model.grams.items()
            if foods()[food].kind in FISH_KINDS
            for variable in variables
        )
        model.problem += fish <= g.FISH_G[1] * max(1.0, days / 7)
    return model.problem


def _hold(model: _Model, bounds: Bounds, days: int) -> None:
    if bounds.least:
        model.problem += model.eaten(low(bounds.nutrient)) >= bounds.least * days
    if bounds.most is not None:
        figures = high(bounds.nutrient) if bounds.safety else low(bounds.nutrient)
        model.problem += model.eaten(figures) <= bounds.most * days


def _slots(plan: Plan) -> list[str]:
    return list(
        dict.fromkeys(meal["slot"] for day in plan["days"] for meal in day["meals"])
    ) or list(plan["profile"]["meals"]["slots"])


@cache
def _whole_dishes() -> Mapping[str, Mapping[str, Any]]:
    """Return dishes with what their twins have of them."""
    found = {}
    for name, dish in dishes().items():
        if "like" in dish:
            first = dishes()[dish["like"]]
            roles = [
                {**role, "foods": dish.get("foods", {}).get(role["name"], role["foods"])}
                for role in first.get("role", ())
            ]
            dish = {**first, **{k: v for k, v in dish.items() if k != "foods"}, "role": roles}
        found[name] = dish
    return found


def _dishes_of(slot: str, allowed: frozenset[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, dish in _whole_dishes().items():
        if slot not in dish["slots"] or not all(
            _base_foods(f, allowed) for f in dish.get("base", ())
        ):
            continue
        needed = (role for role in dish.get("role", ()) if not role.get("optional"))
        if all(any(food in allowed for food, _, _ in _choices(role)) for role in needed):
            yield name, dish


def _base_foods(food: str, allowed: frozenset[str]) -> list[tuple[str, float]]:
    """Return what may stand in a base for a food, with its grams for each gram of that.

    The food itself where it is eaten; else any or all that the table of replacements has.
    """
    if food in allowed:
        return [(food, 1.0)]
    return [(other, grams) for other, grams in replacements().get(food, ()) if other in allowed]


def _choices(role: Mapping[str, Any]) -> Iterator[tuple[str, float, float]]:
    """Yield foods of a role with the least and the most grams of each household step."""
    for each in role["foods"]:
        entry = {"food": each} if isinstance(each, str) else each
        first, last = entry["grams"] if "grams" in entry else role["grams"]
        measures = entry.get("measures")
        steps = [
            grams
            for grams, unit in portions()[entry["food"]]
            if first - _ROUNDING_G <= grams <= last + _ROUNDING_G
            and (measures is None or unit in measures)
        ]
        if steps:
            yield entry["food"], min(steps), max(steps)
            for other, factor in replacements().get(entry["food"], ()):
                yield other, 0.0, max(steps) * factor * (1 + _STEP_OFF)


def _add_dish(
    model: _Model, name: str, dish: Mapping[str, Any], times: Any, allowed: frozenset[str]
) -> None:
    for food, grams in dish.get("base", {}).items():
        for other, factor in _base_foods(food, allowed):
            weight = model.problem.add_variable(f"b_{name}_{food}_{other}", 0)
            if other == food:
                step = min((each for each, _ in portions()[food]), key=lambda n: abs(n - grams))
                model.problem += weight >= (step - _ROUNDING_G) * times
                model.problem += weight <= (step + _ROUNDING_G) * times
            else:
                model.problem += weight <= grams * factor * (1 + _STEP_OFF) * times
            model.grams[other].append(weight)
    for role in dish.get("role", ()):
        played = []
        for food, least, most in _choices(role):
            if food in allowed:
                share = model.problem.add_variable(f"z_{name}_{role['name']}_{food}", 0)
                weight = model.problem.add_variable(f"g_{name}_{role['name']}_{food}", 0)
                model.problem += weight >= least * share
                model.problem += weight <= most * share
                model.grams[food].append(weight)
                played.append(share)
        if role.get("optional"):
            model.problem += pulp.lpSum(played) <= times
        else:
            model.problem += pulp.lpSum(played) == times


def _needs_much(bounds: list[Bounds]) -> bool:
    least = (each.least or 0.0 for each in bounds if each.nutrient == "energy_kcal")
    return next(least, 0.0) >= MUCH_ENERGY_KCAL


def _add_parts(
    model: _Model, slot: str, allowed: frozenset[str], named: Mapping[str, Any], *, much: bool
) -> None:
    """Let what goes with dishes stand beside them, one of each place for each."""
    of_place: dict[str, list[Any]] = defaultdict(list)
    beside_dish: dict[str, set[str]] = defaultdict(set)
    parts = {**_parts("parts.toml"), **(_parts("more_parts.toml") if much else {})}
    for name, part in parts.items():
        fitting = [key for key in named if _goes_with(part, key, _whole_dishes()[key])]
        beside_dish[part["place"]].update(fitting)
        shares = []
        for food, least, most in _choices(part):
            if food not in allowed or not fitting:
                continue
            share = model.problem.add_variable(f"p_{slot}_{name}_{food}", 0)
            weight = model.problem.add_variable(f"pg_{slot}_{name}_{food}", 0)
            model.problem += weight >= least * share
            model.problem += weight <= most * share
            model.grams[food].append(weight)
            shares.append(share)
            entry = next(each for each in part["foods"] if each["food"] == food)
            for other in entry.get("with", ()):
                largest = max(g for g, unit in portions()[other["food"]] if unit == other["unit"])
                beside = model.problem.add_variable(f"pw_{slot}_{name}_{food}_{other['food']}", 0)
                model.problem += beside <= min(largest, _MOST_BESIDE_G) * share
                model.grams[other["food"]].append(beside)
        model.problem += pulp.lpSum(shares) <= pulp.lpSum(named[key] for key in fitting)
        of_place[part["place"]] += shares
    for place, shares in of_place.items():
        model.problem += pulp.lpSum(shares) <= pulp.lpSum(named[key] for key in beside_dish[place])


@cache
def _parts(file: str) -> Mapping[str, Any]:
    return tomllib.loads((DATA / file).read_text(encoding="utf-8"))


def _goes_with(part: Mapping[str, Any], key: str, dish: Mapping[str, Any]) -> bool:
    """Return whether a part may stand beside a dish, by the words of both."""
    words = key.split("_")
    known = {*words, dish.get("family", ""), *map("_".join, itertools.pairwise(words))}
    wanted = not part["words"] and not part["cuisines"]
    wanted = wanted or bool(known & set(part["words"])) or dish.get("cuisine") in part["cuisines"]
    return (
        wanted
        and not known & set(part["unless_words"])
        and not _kinds_of(key) & set(part["unless_kinds"])
    )


@cache
def _kinds_of(key: str) -> frozenset[str]:
    """Return the kinds of the foods that a dish may itself have, seasonings apart."""
    return frozenset(
        foods()[entry if isinstance(entry, str) else entry["food"]].kind
        for role in _whole_dishes()[key].get("role", ())
        if role["part"] != "seasoning"
        for entry in role["foods"]
    )
