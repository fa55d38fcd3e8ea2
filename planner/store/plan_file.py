"""Save a plan and open it again; a file that does not hold leaves everything as it was."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from foods import Catalogue, Meal
from foods.dish.own_meal import is_known
from planner.domain import CareRules, Plan, ProfileError, reviewed, targets_for
from planner.domain.person.profile import Profile
from planner.domain.plan.leftovers import true_leftovers
from planner.domain.plan.shopping_choices import ShoppingChoices
from planner.domain.translatable import Verbatim, sentences, translatable
from solver import Place, Status

from .atomic import write_atomically
from .errors import StoreError
from .plan_data import VERSION, meal_from_data, plan_data
from .profile_file import profile_from_data
from .shopping_data import choices_from_data

SUFFIX = ".mealplan"
_KEPT = translatable("The plan on the screen is unchanged.")
_NO_PLAN = translatable("It is not a plan of this program.")
_LARGEST_BYTES = 20_000_000


def plan_bytes(plan: Plan, catalogue: Catalogue) -> bytes:
    """The plan as a JSON file."""
    text = json.dumps(plan_data(plan, catalogue), ensure_ascii=False, indent=1)
    return (text + "\n").encode()


def save_plan(plan: Plan, path: Path | str, catalogue: Catalogue) -> None:
    """Write the plan beside its file and replace it.

    Raises:
        StoreError: With the reason; the file on disk is as it was.
    """
    write_atomically(path, plan_bytes(plan, catalogue))


def open_plan(path: Path | str, catalogue: Catalogue, care: CareRules) -> Plan:
    """Read a saved plan, or the JSON of the command line.

    Meals whose dish or food this version does not know are left out and named in the notes.

    Raises:
        StoreError: Not readable, not a plan, cut short, or from a newer version.
    """
    data = _read(path)
    try:
        profile = profile_from_data(data.get("profile", {}), catalogue, care)
        return _plan(data, profile, catalogue, care)
    except ProfileError as error:
        told = translatable("Its profile does not hold: {why}", why=Verbatim(error))
        raise StoreError(path, sentences((told, _KEPT))) from error
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        told = translatable("It is not a whole plan ({why}).", why=Verbatim(_why(error)))
        raise StoreError(path, sentences((told, _KEPT))) from error


def _read(path: Path | str) -> Mapping[str, Any]:
    try:
        if Path(path).stat().st_size > _LARGEST_BYTES:
            raise StoreError(
                path, sentences((translatable("It is too large to be a plan."), _KEPT))
            )
        text = Path(path).read_text(encoding="utf-8")
    except OSError as error:
        told = translatable("It cannot be read ({why}).", why=Verbatim(error.strerror))
        raise StoreError(path, sentences((told, _KEPT))) from error
    except UnicodeDecodeError as error:
        raise StoreError(path, sentences((_NO_PLAN, _KEPT))) from error
    return _checked(path, _parsed(path, text))


def _parsed(path: Path | str, text: str) -> Any:
    try:
        return json.loads(text, parse_float=_figure, parse_constant=_figure)
    except (ValueError, RecursionError) as error:
        if text.lstrip().startswith("{"):
            message = translatable("It seems to be cut short or damaged. Try an older copy of it.")
        else:
            message = _NO_PLAN
        raise StoreError(path, sentences((message, _KEPT))) from error


def _figure(text: str) -> float:
    if not math.isfinite(value := float(text)):
        raise ValueError(f"{text} is no figure")
    return value


def _checked(path: Path | str, data: Any) -> Mapping[str, Any]:
    version = data.get("version") if isinstance(data, Mapping) else None
    if not isinstance(version, int) or "days" not in data:
        raise StoreError(path, sentences((_NO_PLAN, _KEPT)))
    if version > VERSION:
        newer = translatable("It was saved by a newer version of this program; update to open it.")
        raise StoreError(path, sentences((newer, _KEPT)))
    return dict(data)


def _plan(data: Mapping[str, Any], profile: Profile, catalogue: Catalogue, care: CareRules) -> Plan:
    meals, locked, empty, lost = _meals(data["days"], catalogue)
    choices, told = _choices(data.get("list"))
    plan = Plan(
        profile=profile,
        targets=targets_for(profile, catalogue.nutrients, care=care),
        days=len(data["days"]),
        meals=meals,
        locked=locked,
        empty=empty,
        leftovers=_leftovers(data["days"], meals, catalogue),
        start=date.fromisoformat(data["start"]) if data.get("start") else None,
        seed=int(data.get("seed", 0)),
        status=Status(data["status"]),
        gap=float(data["gap"]),
        notes=(*(str(note) for note in data.get("notes", ())), *lost, *told),
        shopping=choices,
    )
    # What the file says of its quality holds only if the food table agrees.
    return reviewed(plan, catalogue)


def _choices(data: Any) -> tuple[ShoppingChoices, tuple[str, ...]]:
    """What was decided about the list; a plan is not lost for a tick that does not hold."""
    try:
        return choices_from_data(data or {}), ()
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError) as error:
        why = translatable(
            "Ticks and lines of your own on the list could not be read ({why}).",
            why=Verbatim(_why(error)),
        )
        return ShoppingChoices(), (why,)


def _meals(
    days: list[Mapping[str, Any]], catalogue: Catalogue
) -> tuple[dict[Place, Meal], frozenset[Place], frozenset[Place], list[str]]:
    meals: dict[Place, Meal] = {}
    locked, empty, lost = set(), set(), []
    for day, content in enumerate(days):
        empty |= {(day, str(slot)) for slot in content.get("left_empty", ())}
        for item in content["meals"]:
            place, meal = (day, str(item["slot"])), meal_from_data(item)
            if is_known(meal, catalogue.dishes) and meal.foods <= catalogue.foods.keys():
                meals[place] = meal
                locked |= {place} if item.get("locked") else set()
            else:
                lost.append(f"Day {day + 1}, {place[1]}: this version does not know the dish.")
    return meals, frozenset(locked), frozenset(empty), lost


def _leftovers(
    days: list[Mapping[str, Any]], meals: Mapping[Place, Meal], catalogue: Catalogue
) -> dict[Place, Place]:
    """Which meals are left of an earlier one, where that still holds."""
    links = {
        (day, str(item["slot"])): (int(item["left_over_from"]) - 1, str(item["slot"]))
        for day, content in enumerate(days)
        for item in content["meals"]
        if "left_over_from" in item
    }
    return true_leftovers(links, meals, catalogue)


def _why(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)
