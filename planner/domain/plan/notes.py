"""Sentences that stand beside a plan: what care changed, and what to ask a doctor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foods import Catalogue
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.person.sun import Latitude, Sun, sun_words
from planner.domain.person.supplements import supplied
from planner.domain.place_names import figure_words
from planner.domain.target import Target
from planner.domain.translatable import Within, translatable
from planner.domain.vitamin_d import VITAMIN_D, eats_fish

from .answer_conflicts import conflict_notes
from .fluid_ceiling import fluid_notes
from .plan import Plan
from .supplement_words import supplement_notes
from .targets_per_day import training_notes


def notes_for(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[str, ...]:
    """The sentences for a plan's profile, each once, what is safe before what is said."""
    profile, targets = plan.profile, plan.targets
    ceilings = [note for target in targets for note in _ceiling(target, profile, catalogue, care)]
    taken = supplement_notes(profile, targets, catalogue, care)
    clashes = conflict_notes(plan, catalogue, care)
    said_of_care = (*care.notes(profile), *training_notes(plan, catalogue, care), *_sun(profile))
    drunk, stored = fluid_notes(profile, care), _without_fish(plan)
    return tuple(dict.fromkeys((*ceilings, *drunk, *taken, *clashes, *said_of_care, *stored)))


def _without_fish(plan: Plan) -> Iterator[str]:
    """Where vitamin D comes from without fish, and that a supplement takes the place of that."""
    asked = any(t.nutrient == VITAMIN_D and t.on and t.minimum for t in plan.targets)
    taken = supplied(plan.profile.care.supplements).get(VITAMIN_D, 0.0)
    if asked and not taken and not eats_fish(plan.profile.diet):
        yield translatable(
            "Without fish, vitamin D comes from fortified foods and from mushrooms grown under UV "
            "light. With a supplement, entered under care, the week needs no such mushrooms."
        )


def _sun(profile: Profile) -> tuple[str, ...]:
    """The assumption about the sun, where the person answered the question."""
    care = profile.care
    asked = care.sun is not Sun.UNSAID or care.latitude is not Latitude.UNSAID
    return sun_words(care.sun, care.latitude) if asked else ()


def some_of(sentences: Sequence[str], most: int = 3) -> tuple[str, ...]:
    """Sentences of one kind; many of them are cut short, and how many is said."""
    more = len(sentences) - most
    return (
        (*sentences[:most], translatable("And {n} more like this.", n=more))
        if more > 1
        else tuple(sentences)
    )


def _ceiling(
    target: Target, profile: Profile, catalogue: Catalogue, care: CareRules
) -> Iterator[str]:
    if target.nutrient not in care.ceiling_nutrients or not target.safety:
        return
    nutrient = catalogue.nutrients[target.nutrient]
    if target.locked_reason:
        yield translatable(
            "{nutrient}: {words}", nutrient=nutrient.label, words=target.locked_reason
        )
        choice = profile.targets.get(target.nutrient)
        if choice is not None and choice.minimum is not None:
            yield translatable(
                "Your own minimum for {nutrient} is set aside until then.",
                nutrient=Within(nutrient.label),
            )
    elif target.maximum is not None:
        yield translatable(
            "{nutrient} is kept to at most {most} a day; unknown figures count as high.",
            nutrient=nutrient.label,
            most=figure_words(target.maximum, nutrient),
        )
