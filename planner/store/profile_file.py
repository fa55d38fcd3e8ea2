"""Read a profile from TOML, and turn profiles into plain data and back."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from foods import ALLERGENS, Catalogue, Diet
from foods.vocabulary import exact_word
from planner.domain import ProfileError
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import Kitchen
from planner.domain.person.observances import load_observances
from planner.domain.person.person import (
    AGES,
    NURSING_MONTHS,
    PREGNANCY_WEEKS,
    Activity,
    Person,
    Sex,
    Stage,
    heights_cm,
    weights_kg,
)
from planner.domain.person.profile import SLOTS, DietRules, MealRules, Profile, TargetChoice
from planner.domain.translatable import translatable
from solver import Per

from .answers.care_answers import care_answers, care_data
from .answers.eating_hours import hours_data, hours_from
from .answers.kitchen_data import kitchen_data, kitchen_from
from .answers.meal_week import week_data, week_from
from .answers.wishes_data import wishes_data, wishes_from
from .bounded import read_bounded, refuse_depth
from .errors import StoreError, unreadable
from .field_reader import Fields, given
from .food_words import foods_meant
from .lenient_profile import LenientProfile, lenient_profile, profile_faults

# Wider than any target a person could mean; narrower bounds are the targets' own matter.
_LARGEST = 1e6
_MOST_BYTES = 2_000_000


def read_profile(path: Path | str, catalogue: Catalogue, care: CareRules) -> Profile:
    """Return the profile in a TOML file.

    Raises:
        StoreError: It cannot be read or is not TOML.
        ProfileError: A key or value does not hold; says which and what is allowed.
    """
    try:
        # Some editors put a byte order mark at the start.
        text = read_bounded(path, _MOST_BYTES, pipes=True).decode("utf-8-sig")
        data = tomllib.loads(text)
        refuse_depth(data)
    except FileNotFoundError as error:
        raise unreadable(path, error) from error
    except RecursionError as error:
        raise StoreError(
            path, translatable("It is not a profile: its tables are nested too deep.")
        ) from error
    except ValueError as error:
        raise StoreError(path, f"It is not a TOML file: {error}.") from error
    try:
        return profile_from_data(data, catalogue, care)
    except ProfileError as error:
        faults = profile_faults(data, partial(profile_from_data, catalogue=catalogue, care=care))
        if len(faults) < 2:
            raise
        raise ProfileError(error.key, "\n".join((error.message, *faults[1:]))) from error


def profile_as_known(
    data: Mapping[str, Any], catalogue: Catalogue, care: CareRules
) -> LenientProfile:
    """Return a profile without what does not hold in it, which is set aside one by one.

    Raises:
        ProfileError: It cannot be read even so.
    """
    return lenient_profile(data, partial(profile_from_data, catalogue=catalogue, care=care))


def profile_from_data(data: Mapping[str, Any], catalogue: Catalogue, care: CareRules) -> Profile:
    """Return a profile from the plain data of a TOML or JSON file; all keys are optional."""
    fields = Fields(data)
    fields.only(("person", "diet", "meals", "targets", "care", "wishes", "kitchen"))
    return Profile(
        _person(fields.table("person")),
        _diet(fields.table("diet"), catalogue),
        _meals(fields.table("meals")),
        _targets(fields.table("targets"), catalogue),
        care_answers(fields.table("care"), care),
        wishes_from(fields.table("wishes")),
        kitchen_from(fields.table("kitchen"), catalogue),
    )


def _person(fields: Fields) -> Person:
    usual = Person()
    more = ("pregnancy_week", "weight_before_kg", "nursing_month")
    fields.only(("age", "sex", "stage", "weight_kg", "height_cm", "activity", *more))
    age = fields.whole("age", usual.age, *AGES) or usual.age
    person = Person(
        age=age,
        sex=fields.choice("sex", Sex, usual.sex),
        stage=fields.choice("stage", Stage, usual.stage),
        weight_kg=fields.required("weight_kg", usual.weight_kg, *weights_kg(age)),
        height_cm=fields.required("height_cm", usual.height_cm, *heights_cm(age)),
        activity=fields.choice("activity", Activity, usual.activity),
        pregnancy_week=fields.whole("pregnancy_week", None, *PREGNANCY_WEEKS),
        weight_before_kg=fields.number("weight_before_kg", None, 30, 300),
        nursing_month=fields.whole("nursing_month", None, *NURSING_MONTHS),
    )
    if person.sex is Sex.MALE and person.stage is not Stage.NONE:
        raise ProfileError(fields.at("stage"), 'must be "none" when sex is "male".')
    return person


def _diet(fields: Fields, catalogue: Catalogue) -> DietRules:
    fields.only(("style", "exclude_allergens", "exclude_foods", "like", "dislike", "observes"))

    def foods(key: str, within: bool = False) -> frozenset[str]:
        return foods_meant(fields.words(key), catalogue, fields.at(key), within=within)

    return DietRules(
        style=fields.choice("style", Diet, Diet.OMNIVORE),
        exclude_allergens=frozenset(fields.words("exclude_allergens", ALLERGENS)),
        exclude_foods=foods("exclude_foods", within=True),
        like=foods("like"),
        dislike=foods("dislike"),
        observes=frozenset(fields.words("observes", load_observances())),
    )


def _meals(fields: Fields) -> MealRules:
    fields.only(("slots", "weekday_minutes", "week", "hours"))
    chosen = fields.words("slots", SLOTS) if "slots" in fields.values else SLOTS
    if not chosen:
        raise ProfileError(fields.at("slots"), f"names no meal; allowed: {', '.join(SLOTS)}.")
    return MealRules(
        slots=tuple(slot for slot in SLOTS if slot in chosen),
        weekday_minutes=fields.whole("weekday_minutes", None, 5, 240),
        week=week_from(fields.table("week")),
        hours=hours_from(fields.table("hours")),
    )


def _targets(fields: Fields, catalogue: Catalogue) -> Mapping[str, TargetChoice]:
    fields.only(catalogue.nutrients.keys())
    return MappingProxyType({key: _target(fields.table(key)) for key in fields.values})


def _target(fields: Fields) -> TargetChoice:
    fields.only(("min", "max", "per", "on"))
    low = fields.number("min", None, 0, _LARGEST)
    high = fields.number("max", None, 0, _LARGEST)
    if low is not None and high is not None and low > high:
        raise ProfileError(fields.at("min"), f"is {low:g}, above max, which is {high:g}.")
    per = fields.choice("per", Per, Per.DAY) if "per" in fields.values else None
    return TargetChoice(low, high, per, fields.flag("on", True))


def profile_data(profile: Profile) -> dict[str, Any]:
    """Return the profile as plain data: what `profile_from_data` reads back unchanged."""
    person, diet, care = profile.person, profile.diet, profile.care
    return {
        "person": {
            "age": person.age,
            "sex": person.sex.value,
            "stage": person.stage.value,
            "weight_kg": person.weight_kg,
            "height_cm": person.height_cm,
            "activity": person.activity.value,
            **given(
                pregnancy_week=person.pregnancy_week,
                weight_before_kg=person.weight_before_kg,
                nursing_month=person.nursing_month,
            ),
        },
        "diet": {
            "style": diet.style.value,
            "exclude_allergens": sorted(diet.exclude_allergens),
            "exclude_foods": sorted(map(exact_word, diet.exclude_foods)),
            "like": sorted(map(exact_word, diet.like)),
            "dislike": sorted(map(exact_word, diet.dislike)),
            **({"observes": sorted(diet.observes)} if diet.observes else {}),
        },
        "meals": given(
            slots=list(profile.meals.slots),
            weekday_minutes=profile.meals.weekday_minutes,
            week=week_data(profile.meals.week) or None,
            hours=hours_data(profile.meals.hours),
        ),
        "targets": {key: _target_data(choice) for key, choice in profile.targets.items()},
        "care": care_data(care),
        "wishes": wishes_data(profile.wishes),
        **({"kitchen": kitchen_data(profile.kitchen)} if profile.kitchen != Kitchen() else {}),
    }


def _target_data(choice: TargetChoice) -> dict[str, Any]:
    per = choice.per.value if choice.per else None
    return given(min=choice.minimum, max=choice.maximum, per=per, on=choice.on)
