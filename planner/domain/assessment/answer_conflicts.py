"""Answers that pull one nutrient both ways: found, said, and settled for the safer side.

What speaks for more of a nutrient: sweat, a supplement, a medicine that washes it out, a rule
with a minimum. What speaks for less: a ceiling, a maximum, a medicine that holds it back, a
doctor's figure for fluid, a band that keeps it steady. The planner never lets the first win
over the second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foods import Catalogue
from planner.domain.care.effects import FLUID as FLUID_ML
from planner.domain.care.effects import Band, Cap, Floor
from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.person.supplements import supplied
from planner.domain.person.training import Training
from planner.domain.place_names import nutrient_word
from planner.domain.plan.plan import Plan
from planner.domain.translatable import TranslatableText, listed, number, translatable

FLUID = "fluid"
"""Stands for a nutrient: what is drunk."""


@dataclass(frozen=True)
class Pull:
    """One answer that speaks for more or for less of a nutrient.

    Attributes:
        nutrient: Key of the nutrient table, or `FLUID`.
        more: Whether it speaks for more.
        words: What speaks, as it stands in a sentence.
        bound: Whether it sets a limit here, and does not only speak.
    """

    nutrient: str
    more: bool
    words: str
    bound: bool = True


@dataclass(frozen=True)
class AnswerConflict:
    """Answers that pull a nutrient both ways."""

    nutrient: str
    more: tuple[Pull, ...]
    less: tuple[Pull, ...]


def answer_conflicts(profile: Profile, care: CareRules) -> tuple[AnswerConflict, ...]:
    """Return the conflicts among a person's answers, each nutrient once."""
    pulls = tuple(_pulls(profile, care))
    found = []
    for nutrient in dict.fromkeys(pull.nutrient for pull in pulls):
        more = tuple(p for p in pulls if p.nutrient == nutrient and p.more)
        less = tuple(p for p in pulls if p.nutrient == nutrient and not p.more)
        if more and less:
            found.append(AnswerConflict(nutrient, more, less))
    return tuple(found)


def conflict_notes(
    plan: Plan, catalogue: Catalogue, care: CareRules
) -> tuple[TranslatableText, ...]:
    """Return each clash as a sentence: both sides, and what the plan does."""
    return tuple(conflict_words(clash, catalogue) for clash in answer_conflicts(plan.profile, care))


def conflict_words(clash: AnswerConflict, catalogue: Catalogue) -> TranslatableText:
    """Return both sides of a clash, and what the plan does."""
    more = listed(dict.fromkeys(pull.words for pull in clash.more))
    less = listed(dict.fromkeys(pull.words for pull in clash.less))
    if clash.nutrient == FLUID:
        return _fluid_words(clash, more, less)
    name = nutrient_word(catalogue.nutrients[clash.nutrient])
    if any(pull.bound for pull in clash.less):
        return translatable(
            "Two answers pull on {nutrient}: {more} speaks for more, {less} for less. The plan "
            "keeps to less, the safer of the two. Ask your doctor what is right for you.",
            nutrient=name,
            more=more,
            less=less,
        )
    return translatable(
        "Two answers pull on {nutrient}: {more} speaks for more, and {less} holds it back in the "
        "body. The targets are not changed for it. Ask your doctor about blood checks.",
        nutrient=name,
        more=more,
        less=less,
    )


def _fluid_words(clash: AnswerConflict, more: str, less: str) -> TranslatableText:
    if any(pull.bound for pull in clash.more):
        return translatable(
            "Two answers pull on what you drink: {more} speaks for more, {less} for less. The "
            "plan adds nothing for sweat. Ask your doctor how much to drink when you train.",
            more=more,
            less=less,
        )
    return translatable(
        "Two answers pull on what you drink: {more} speaks for more, {less} for less. The plan "
        "keeps to less, the safer of the two. Ask your doctor how much to drink.",
        more=more,
        less=less,
    )


def _pulls(profile: Profile, care: CareRules) -> Iterator[Pull]:
    for rule in care.active(profile):
        yield from _of_rule(rule, rule in care.bounding(profile), profile)
    training = profile.care.training
    if training is not None and training.days:
        yield from _of_training(training)
    for nutrient in supplied(profile.care.supplements):
        yield Pull(nutrient, True, translatable("a supplement you take"))
    if profile.care.potassium_ceiling_mg is not None:
        yield Pull("potassium_mg", False, translatable("the ceiling of your doctor"))
    for nutrient in profile.care.agreed:
        yield Pull(nutrient, False, translatable("the ceiling of your doctor"))
    if profile.care.fluid_ceiling_ml is not None:
        yield Pull(FLUID, False, translatable("the figure of your doctor"))


def _of_rule(rule: CareRule, holds: bool, profile: Profile) -> Iterator[Pull]:
    name = rule.short_label
    for effect in rule.acting(profile) if holds else ():
        if isinstance(effect, Cap | Band):
            yield Pull(FLUID if effect.nutrient == FLUID_ML else effect.nutrient, False, name)
        elif isinstance(effect, Floor):
            yield Pull(effect.nutrient, True, name)
    for nutrient in sorted(rule.holds):
        yield Pull(nutrient, False, name, bound=False)
    for nutrient in sorted(rule.loses):
        yield Pull(nutrient, True, name, bound=False)
    if rule.fluid:
        yield Pull(FLUID, False, name)
    if rule.drinks_much:
        yield Pull(FLUID, True, name, bound=False)


def _of_training(training: Training) -> Iterator[Pull]:
    litres = number(training.sweat_ml / 1000, 2, trimmed=True)
    words = translatable("training with {litres} litres of sweat", litres=litres)
    for nutrient in ("sodium_mg", "potassium_mg", FLUID):
        yield Pull(nutrient, True, words)
