"""Sentences that stand beside a plan: what care changed, and what to ask a doctor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foods import Catalogue
from planner.domain.care.children import adult_rules_note
from planner.domain.care.effects import Apart, Beside, TargetEffect, Unasked
from planner.domain.care.fasting import fasting_notes, meal_times
from planner.domain.care.goals import goal_notes
from planner.domain.care.open_list import open_notes
from planner.domain.care.rules import CareRules
from planner.domain.person.person import Stage
from planner.domain.person.profile import Profile
from planner.domain.person.sun import Latitude, Sun, sun_words
from planner.domain.person.supplements import supplied
from planner.domain.person.vitamin_d import VITAMIN_D, eats_fish, eats_plants_only
from planner.domain.place_names import figure_words, nutrient_word
from planner.domain.plan.plan import Plan
from planner.domain.target import Target
from planner.domain.targets.energy import load_pregnancy_energy
from planner.domain.translatable import Within, listed, number, translatable

from .answer_conflicts import conflict_notes
from .country_words import country_notes
from .fluid_ceiling import fluid_notes
from .kitchen_words import kitchen_notes
from .requirements import Effects, Requirements
from .supplement_words import supplement_notes
from .targets_per_day import training_notes


def notes_for(plan: Plan, requirements: Requirements) -> tuple[str, ...]:
    """Return the sentences for a plan's profile, each once, what is safe before what is said."""
    profile, targets = plan.profile, plan.targets
    catalogue, care, effects = requirements.catalogue, requirements.care, requirements.effects
    unmade = (*open_notes(profile, care), *adult_rules_note(profile, care))
    ceilings = [note for target in targets for note in _ceiling(target, profile, catalogue, care)]
    taken = supplement_notes(profile, targets, catalogue, care)
    clashes = conflict_notes(plan, catalogue, care)
    said_of_care = (*care.notes(profile), *training_notes(plan, catalogue, care), *_sun(profile))
    drunk, beside = fluid_notes(profile, care), tuple(_beside(profile, care, effects))
    bought = country_notes(profile.kitchen, catalogue)
    stored = (*_without_fish(plan), *bought, *kitchen_notes(requirements))
    unread = tuple(_unread(profile, care))
    energy = (*goal_notes(profile, care), *_stage_notes(profile))
    hours = tuple(fasting_notes(profile, care))
    first = (*unmade, *hours, *beside, *ceilings, *_unasked(profile, catalogue, effects))
    return tuple(
        dict.fromkeys((*first, *drunk, *taken, *clashes, *said_of_care, *stored, *energy, *unread))
    )


def _beside(profile: Profile, care: CareRules, effects: Effects) -> Iterator[str]:
    """Yield what answers say beside each other, and when medicines are taken."""
    for rule, effect in effects:
        if isinstance(effect, Beside):
            yield from effect.words(profile)
        if isinstance(effect, Apart):
            yield from effect.words(rule.short_label, profile, meal_times(profile, care))


def _unasked(profile: Profile, catalogue: Catalogue, effects: Effects) -> Iterator[str]:
    """Yield which nutrients are not asked for because of care."""
    found: dict[str, list[str]] = {}
    for rule, effect in effects:
        if isinstance(effect, Unasked) and effect.nutrient not in profile.targets:
            found.setdefault(rule.short_label, []).append(effect.nutrient)
    for label, nutrients in found.items():
        yield translatable(
            "Not asked for in this week because of {rule}: {nutrients}.",
            rule=Within(label),
            nutrients=listed(nutrient_word(catalogue.nutrients[key]) for key in nutrients),
        )


def _without_fish(plan: Plan) -> Iterator[str]:
    """Say where vitamin D comes from without fish, and what else there is where it falls short."""
    asked = any(t.nutrient == VITAMIN_D and t.on and t.minimum for t in plan.targets)
    taken = supplied(plan.profile.care.supplements).get(VITAMIN_D, 0.0)
    if plan.profile.person.is_child:  # no supplement is advised to a child
        return
    if asked and not taken and not eats_fish(plan.profile.diet):
        yield translatable(
            "Without fish, vitamin D in food comes mostly from fortified drinks, spreads and "
            "cereals. Where it falls short, a supplement counts once it is entered under Care, "
            "and sun on the skin makes the vitamin too. Mushrooms grown under UV light are "
            "planned once a week for who marks them as liked."
        )
        if eats_plants_only(plan.profile.diet):
            yield translatable(
                "From plants alone, food brings about half of this vitamin. Tablets and drops of "
                "vitamin D2, or of D3 made from lichen, hold nothing of animals (NIH Office of "
                "Dietary Supplements, fact sheet on vitamin D). Look for plant drinks and spreads "
                "with the vitamin added."
            )


def _unread(profile: Profile, care: CareRules) -> Iterator[str]:
    """Say whose figures are known from other documents than the source that they name."""
    found = [
        rule.short_label
        for rule in care.bounding(profile)
        if rule.read is None and rule.group != "persons"
        if any(isinstance(effect, TargetEffect) for effect in rule.acting(profile))
    ]
    if found:
        yield translatable(
            "The sources named for {rules} were not read for this program: the figures are known "
            "from other documents. Show them to your doctor or dietitian.",
            rules=listed(map(Within, found)),
        )


def _stage_notes(profile: Profile) -> Iterator[str]:
    """Yield what is assumed of a pregnancy or of nursing where it is not said."""
    person = profile.person
    if person.stage is Stage.PREGNANT and person.pregnancy_week is None:
        yield translatable(
            "Energy is that of week {n} of the pregnancy; enter your week under You.",
            n=number(load_pregnancy_energy().assumed_week),
        )
    if person.stage is Stage.PREGNANT and person.weight_before_kg is None:
        yield translatable(
            "Your weight of today is taken for that before the pregnancy; enter it under You."
        )
    if person.stage is Stage.LACTATING and person.nursing_month is None:
        yield translatable(
            "Energy is for the first six months of nursing alone; enter the month under You."
        )


def _sun(profile: Profile) -> tuple[str, ...]:
    """Return the assumption about the sun, where the person answered the question."""
    care = profile.care
    asked = care.sun is not Sun.UNSAID or care.latitude is not Latitude.UNSAID
    return sun_words(care.sun, care.latitude) if asked else ()


def some_of(sentences: Sequence[str], most: int = 3) -> tuple[str, ...]:
    """Return the sentences of one kind; many of them are cut short, and how many is said."""
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
