"""Answers to the care questions as plain data, and back."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from planner.domain import WEEKDAYS
from planner.domain.care.lactose import SITTINGS_G
from planner.domain.care.rules import CEILINGS_MG, FLUIDS_ML, USUAL_K1_UG, CareRules
from planner.domain.person.agreed import AGREED_LIMITS, USUAL_LIMITS
from planner.domain.person.goal import Goal
from planner.domain.person.kidneys import KidneyStage
from planner.domain.person.profile import CareAnswers
from planner.domain.person.sun import Latitude, Sun
from planner.domain.person.supplements import DOSES_A_DAY, Supplement, supplement_kinds
from planner.domain.person.training import Training, sweat_table
from planner.store.answers.typed_answers import typed_answers
from planner.store.field_reader import Fields, given

_KEYS = (
    "conditions",
    "medicines",
    "potassium_ceiling_mg",
    "supplements",
    "training",
    "lactose_g_a_meal",
    "declined",
    "vitamin_k1_usual_ug",
    "fluid_ceiling_ml",
    "sun",
    "latitude",
    "kidney_stage",
    "agreed",
    "usual",
    "others",
    "goal",
)
_LARGEST = 1e6


def care_answers(fields: Fields, care: CareRules) -> CareAnswers:
    """Return the answers in a table of a file; all keys are optional.

    Raises:
        ProfileError: A key or value does not hold; says which and what is allowed.
    """
    fields.only(_KEYS)
    typed = typed_answers(fields, care)
    return CareAnswers(
        typed.conditions,
        typed.medicines,
        fields.number("potassium_ceiling_mg", None, *CEILINGS_MG),
        tuple(_supplement(each) for each in fields.tables("supplements")),
        _training(fields.table("training")) if "training" in fields.values else None,
        fields.number("lactose_g_a_meal", None, *SITTINGS_G),
        frozenset(fields.words("declined", {**care.conditions, **care.medicines})),
        fields.number("vitamin_k1_usual_ug", None, *USUAL_K1_UG),
        fields.number("fluid_ceiling_ml", None, *FLUIDS_ML),
        fields.choice("sun", Sun, Sun.UNSAID),
        fields.choice("latitude", Latitude, Latitude.UNSAID),
        kidney_stage=fields.choice("kidney_stage", KidneyStage, KidneyStage.UNSAID),
        agreed=_figures(fields.table("agreed"), AGREED_LIMITS),
        usual=_figures(fields.table("usual"), USUAL_LIMITS),
        others=typed.others,
        goal=fields.choice("goal", Goal, Goal.KEEP),
    )


def _figures(fields: Fields, limits: Mapping[str, tuple[float, float]]) -> Mapping[str, float]:
    fields.only(limits)
    found = {key: fields.required(key, 0.0, *limits[key]) for key in fields.values}
    return MappingProxyType(found)


def care_data(care: CareAnswers) -> dict[str, Any]:
    """Return the answers as plain data: what `care_answers` reads back unchanged."""
    return given(
        conditions=sorted(care.conditions),
        medicines=sorted(care.medicines),
        potassium_ceiling_mg=care.potassium_ceiling_mg,
        supplements=[_supplement_data(each) for each in care.supplements] or None,
        training=_training_data(care.training) if care.training else None,
        lactose_g_a_meal=care.lactose_g_a_meal,
        declined=sorted(care.declined) or None,
        vitamin_k1_usual_ug=care.vitamin_k1_usual_ug,
        fluid_ceiling_ml=care.fluid_ceiling_ml,
        sun=care.sun.value if care.sun is not Sun.UNSAID else None,
        latitude=care.latitude.value if care.latitude is not Latitude.UNSAID else None,
        kidney_stage=care.kidney_stage.value
        if care.kidney_stage is not KidneyStage.UNSAID
        else None,
        agreed=dict(care.agreed) or None,
        usual=dict(care.usual) or None,
        others=list(care.others) or None,
        goal=care.goal.value if care.goal is not Goal.KEEP else None,
    )


def _supplement(fields: Fields) -> Supplement:
    fields.only(("nutrient", "amount", "unit", "per_day", "name"))
    kinds = supplement_kinds()
    nutrient = fields.word("nutrient", kinds)
    units = kinds[nutrient].units
    usual = next(unit for unit, factor in units.items() if factor == 1.0)
    return Supplement(
        nutrient,
        fields.required("amount", 0.0, 0.0, _LARGEST),
        fields.word("unit", units, usual),
        fields.required("per_day", 1.0, *DOSES_A_DAY),
        fields.word("name", None, ""),
    )


def _training(fields: Fields) -> Training:
    fields.only(("days", "hours", "litres_per_hour", "sodium_mg_per_litre"))
    limits = sweat_table().limits
    (low, usual, high), (least, rate, most) = limits["hours"], limits["litres_per_hour"]
    thin, salt, thick = limits["sodium_mg"]
    days = fields.words("days", WEEKDAYS)
    return Training(
        frozenset(WEEKDAYS.index(day) for day in days),
        fields.required("hours", usual, low, high),
        fields.required("litres_per_hour", rate, least, most),
        fields.required("sodium_mg_per_litre", salt, thin, thick),
    )


def _training_data(training: Training) -> dict[str, Any]:
    return {
        "days": [WEEKDAYS[day] for day in sorted(training.days)],
        "hours": training.hours,
        "litres_per_hour": training.litres_per_hour,
        "sodium_mg_per_litre": training.sodium_mg_per_litre,
    }


def _supplement_data(each: Supplement) -> dict[str, Any]:
    return given(
        nutrient=each.nutrient,
        amount=each.amount,
        unit=each.unit,
        per_day=each.per_day,
        name=each.name or None,
    )
