"""Supplements as repairs: only plain ones, and only for people without care answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.assessment.supplement_words import supplement_notes
from planner.domain.person.profile import Profile
from planner.domain.person.supplements import Supplement
from planner.domain.place_names import figure_words, nutrient_word
from planner.domain.translatable import listed, translatable
from solver.explain import Case

from .bound_keys import side_key
from .change import Change
from .week_program import ExplanationProgram

_DOSES = {
    "vitamin_d_ug": (10.0, 15.0, 20.0, 25.0),
    "vitamin_b12_ug": (5.0, 10.0, 25.0),
    "calcium_mg": (200.0, 300.0, 400.0, 500.0),
}
"""What such products hold, in the nutrient's own unit; the smallest that is enough is offered."""

_ADULT = 19


def with_supplements(
    ground: ExplanationProgram, nutrients: tuple[str, ...], base: Case
) -> Iterator[Change]:
    """Yield a supplement of each of some nutrients, where that is known to be safe.

    It is not for a person with a condition, a medicine or under 19: these ask their doctor.
    """
    profile, case, names = ground.plan.profile, base, list[str]()
    answers = profile.care
    asked = bool(answers.conditions or answers.medicines or answers.others)
    asked = asked or profile.person.age < _ADULT
    if asked or not nutrients or not all(key in _DOSES for key in nutrients):
        return
    for key in nutrients:
        nutrient, dose = ground.catalogue.nutrients[key], _dose(ground, key)
        target = ground.target(key)
        if target is not None and target.maximum is not None:
            if ground.food(key, target.maximum) <= dose:
                return  # with what is taken already it would leave food no place below the maximum
            left = ground.food(key, target.maximum) - dose
            case = replace(case, amounts={**case.amounts, (key, False): left})
        profile = _taking(profile, key, dose, nutrient.unit)
        case = replace(case, lifted=case.lifted | {side_key(key, low=True)})
        n, name = figure_words(dose, nutrient, trimmed=True), nutrient_word(nutrient)
        names.append(translatable("{n} of {nutrient}", n=n, nutrient=name))
    if not supplement_notes(profile, ground.plan.targets, ground.catalogue, ground.care):
        words = translatable("Take {doses} a day as a supplement", doses=listed(names))
        yield Change(words, profile, case, "supplement")


def _dose(ground: ExplanationProgram, key: str) -> float:
    """Return the smallest dose that is enough by itself, or with what food surely brings."""
    target = ground.target(key)
    least = (target.minimum or 0.0) if target else 0.0
    return next((dose for dose in _DOSES[key] if dose >= least), max(_DOSES[key]))


def _taking(profile: Profile, key: str, dose: float, unit: str) -> Profile:
    taken = (*profile.care.supplements, Supplement(key, dose, unit))
    return replace(profile, care=replace(profile.care, supplements=taken))
