"""Save a plan and open it again; a file that does not hold leaves everything as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from foods import Catalogue, Meal
from foods.dish.own_meal import is_known, own_meal
from planner.domain import CareRules, Plan, ProfileError, reviewed
from planner.domain.assessment.requirements import requirements_of
from planner.domain.person.kitchen import local_catalogue
from planner.domain.person.profile import Profile
from planner.domain.place_names import SLOT_LABELS
from planner.domain.plan.leftovers import true_leftovers
from planner.domain.plan.shopping_choices import ShoppingChoices
from planner.domain.translatable import Verbatim, Within, sentences, translatable
from solver import Place, Status

from .atomic import write_atomically
from .bounded import parse_json, read_bounded
from .errors import NewerError, StoreError, UnreadableError
from .lenient_profile import SetAside
from .own.carried import with_carried
from .plan_data import (
    VERSION,
    eaten_from_data,
    frames_from_data,
    meal_frames_from_data,
    meal_from_data,
    meal_notes_from_data,
    plan_data,
)
from .profile_file import profile_as_known
from .shopping.shopping_data import choices_from_data

SUFFIX = ".mealplan"
_KEPT = translatable("The plan on the screen is unchanged.")
_NO_PLAN = translatable("It is not a plan of this program.")
_LARGEST_BYTES = 20_000_000
_MOST_DAYS = 28
_KEYS = frozenset(
    "version status gap seed start profile targets days shopping notes list own frames"
    " meal_notes meal_frames eaten".split()
)


def plan_bytes(plan: Plan, catalogue: Catalogue, more: Mapping[str, Any] | None = None) -> bytes:
    """Return the plan as a JSON file.

    Args:
        plan: The plan.
        catalogue: The tables.
        more: Keys of the file it was read from that this version does not know; written back.
    """
    data = {**plan_data(plan, catalogue)}
    data |= {key: value for key, value in (more or {}).items() if key not in _KEYS}
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return (text + "\n").encode()


def save_plan(
    plan: Plan, path: Path | str, catalogue: Catalogue, more: Mapping[str, Any] | None = None
) -> None:
    """Write the plan beside its file and replace it.

    Raises:
        StoreError: With the reason; the file on disk is as it was.
    """
    write_atomically(path, plan_bytes(plan, catalogue, more))


@dataclass(frozen=True)
class OpenedPlan:
    """What a file of a plan gives.

    Attributes:
        plan: The plan.
        catalogue: What it was read with: the tables, and what the file carries of its own.
        lost: What of the file is not in the plan, in sentences.
        more: Keys of the file that this version does not know, as they stand there.
    """

    plan: Plan
    catalogue: Catalogue
    lost: tuple[str, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)


def open_plan(path: Path | str, catalogue: Catalogue, care: CareRules) -> Plan:
    """Read a saved plan, or the JSON of the command line.

    A meal whose dish is not known is kept as a meal of its foods; one with a food that is not
    known is left out. Both are named in the notes, and so is what of the profile is not known.

    Raises:
        StoreError: Not readable, not a plan, cut short, or from a newer version.
    """
    return _opened(path, _read(path), catalogue, care, None)


def open_whole(
    path: Path | str,
    catalogue: Catalogue,
    care: CareRules,
    *,
    profile: Profile | None = None,
    dishes: bool = False,
) -> OpenedPlan:
    """Read a saved plan together with the foods it carries.

    Args:
        path: The file.
        catalogue: The tables, with one's own foods where there are any.
        care: Rules of care.
        profile: Whom the plan is for, if that is known better than the file says.
        dishes: Whether the dishes it carries come along, see `with_carried`.

    Raises:
        StoreError: As `open_plan`.
    """
    return whole_from(path, _read(path), catalogue, care, profile=profile, dishes=dishes)


def whole_from(
    path: Path | str,
    data: Mapping[str, Any],
    catalogue: Catalogue,
    care: CareRules,
    *,
    profile: Profile | None = None,
    dishes: bool = False,
) -> OpenedPlan:
    """Return what `open_whole` does, of a file whose content is there already."""
    checked = _checked(path, data)
    whole = with_carried(catalogue, checked.get("own"), dishes=dishes)
    plan = _opened(path, checked, whole, care, profile)
    whole = local_catalogue(whole, plan.profile.kitchen)
    more = {key: value for key, value in checked.items() if key not in _KEYS}
    notes = frozenset(map(str, checked.get("notes", ())))
    lost = tuple(note for note in plan.notes if note not in notes)
    return OpenedPlan(plan, whole, lost, more)


def _opened(
    path: Path | str,
    data: Mapping[str, Any],
    catalogue: Catalogue,
    care: CareRules,
    profile: Profile | None,
) -> Plan:
    try:
        aside: tuple[SetAside, ...] = ()
        if profile is None:
            profile, aside = _profile(data.get("profile", {}), catalogue, care)
        plan = _plan(data, profile, catalogue, care)
        left_out = [translatable("{what}: left out.", what=each.said) for each in aside]
        return replace(plan, notes=tuple(dict.fromkeys((*plan.notes, *left_out))))
    except ProfileError as error:
        told = translatable("Its profile does not hold: {why}", why=Verbatim(error))
        raise StoreError(path, sentences((told, _KEPT))) from error
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        told = translatable("It is not a whole plan ({why}).", why=Verbatim(_why(error)))
        raise StoreError(path, sentences((told, _KEPT))) from error


def _profile(
    data: Any, catalogue: Catalogue, care: CareRules
) -> tuple[Profile, tuple[SetAside, ...]]:
    """Return the profile of a file without what is not known; what could harm is refused."""
    found = profile_as_known(dict(data), catalogue, care)
    if grave := [each.why for each in found.aside if each.grave]:
        raise ProfileError("profile", "; ".join(grave))
    return found.profile, found.aside


def _read(path: Path | str) -> Mapping[str, Any]:
    try:
        content = read_bounded(path, _LARGEST_BYTES)
    except FileNotFoundError as error:
        told = translatable("It cannot be read ({why}).", why=Verbatim(error.strerror))
        raise UnreadableError(path, sentences((told, _KEPT))) from error
    except UnreadableError as error:
        raise UnreadableError(path, sentences((error.message, _KEPT))) from error
    return _checked(path, _parsed(path, content))


def _parsed(path: Path | str, content: bytes) -> Any:
    try:
        return parse_json(content)
    except (ValueError, RecursionError) as error:
        if content.lstrip().startswith(b"{"):
            message = translatable("It seems to be cut short or damaged. Try an older copy of it.")
        else:
            message = _NO_PLAN
        raise StoreError(path, sentences((message, _KEPT))) from error


def _checked(path: Path | str, data: Any) -> Mapping[str, Any]:
    version = data.get("version") if isinstance(data, Mapping) else None
    if not isinstance(version, int) or "days" not in data:
        raise StoreError(path, sentences((_NO_PLAN, _KEPT)))
    if version > VERSION:
        newer = translatable("It was saved by a newer version of this program; update to open it.")
        raise NewerError(path, sentences((newer, _KEPT)))
    return dict(data)


def _plan(data: Mapping[str, Any], profile: Profile, catalogue: Catalogue, care: CareRules) -> Plan:
    if not 1 <= len(data["days"]) <= _MOST_DAYS:
        raise ValueError(f"a plan has 1 to {_MOST_DAYS} days")
    meals, locked, empty, lost = _meals(data["days"], catalogue)
    choices, told = _choices(data.get("list"))
    plan = Plan(
        profile=profile,
        targets=requirements_of(profile, catalogue, care).targets,
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
        frames=frames_from_data(data.get("frames"), len(data["days"])),
        meal_frames=meal_frames_from_data(data.get("meal_frames"), len(data["days"])),
        meal_notes=meal_notes_from_data(data.get("meal_notes"), len(data["days"])),
        eaten=eaten_from_data(data.get("eaten"), len(data["days"])),
    )
    # What the file says of its quality holds only if the food table agrees.
    return reviewed(plan, catalogue)


def _choices(data: Any) -> tuple[ShoppingChoices, tuple[str, ...]]:
    """Read the decisions about the list; a plan is not lost for a tick that does not hold."""
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
    locked, empty = set(), set()
    lost: list[str] = []
    for day, content in enumerate(days):
        empty |= {(day, str(slot)) for slot in content.get("left_empty", ())}
        for item in content["meals"]:
            place, meal = (day, str(item["slot"])), meal_from_data(item)
            if not meal.foods <= catalogue.foods.keys():
                lost.append(
                    translatable(
                        "Day {n}, {slot}: a food of this meal is not known here; it is left out.",
                        n=day + 1,
                        slot=Within(SLOT_LABELS.get(place[1], place[1])),
                    )
                )
                continue
            if not is_known(meal, catalogue.dishes):
                title = str(item.get("title", ""))
                meal = own_meal(meal.servings, title)
                lost.append(
                    translatable(
                        "Day {n}, {slot}: the dish of this meal is not known here; "
                        "its foods are kept.",
                        n=day + 1,
                        slot=Within(SLOT_LABELS.get(place[1], place[1])),
                    )
                )
            meals[place] = meal
            locked |= {place} if item.get("locked") else set()
    return meals, frozenset(locked), frozenset(empty), lost


def _leftovers(
    days: list[Mapping[str, Any]], meals: Mapping[Place, Meal], catalogue: Catalogue
) -> dict[Place, Place]:
    """Return which meals are left of an earlier one, where that still holds."""
    links = {
        (day, str(item["slot"])): (
            int(item["left_over_from"]) - 1,
            str(item.get("left_over_slot", item["slot"])),
        )
        for day, content in enumerate(days)
        for item in content["meals"]
        if "left_over_from" in item
    }
    return true_leftovers(links, meals, catalogue)


def _why(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)
