"""What is said of supplements: limits they pass by themselves, and what they do beside care."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue, Nutrient
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.person.supplements import supplied
from planner.domain.place_names import figure_words
from planner.domain.target import Target
from planner.domain.targets.reference_intakes import Reference, ReferenceIntakes
from planner.domain.translatable import TranslatableText, listed, translatable


def supplement_notes(
    profile: Profile,
    targets: tuple[Target, ...],
    catalogue: Catalogue,
    care: CareRules,
    intakes: ReferenceIntakes | None = None,
) -> tuple[TranslatableText, ...]:
    """Return sentences about what is taken, the most pressing of each nutrient.

    The upper limits of magnesium and vitamin E are held against supplements alone, those of
    calcium, vitamin D and sodium against everything.
    """
    intakes = intakes or ReferenceIntakes.load()
    taken = supplied(profile.care.supplements)
    by_key = {target.nutrient: target for target in targets}
    found: list[TranslatableText] = []
    for key, amount in taken.items():
        nutrient, target = catalogue.nutrients[key], by_key[key]
        limit = intakes.supplement_limit(key, profile.person)
        locked = [rule.short_label for rule in care.ceiling_rules(profile, key)]
        found += _passed(nutrient, amount, limit)
        found += _alone(nutrient, amount, target)
        found += _locked(nutrient, amount, locked)
    return tuple(found)


def passes_supplement_limit(profile: Profile, nutrient: str) -> Reference | None:
    """Return the limit on supplements that what is taken passes, or None."""
    limit = ReferenceIntakes.load().supplement_limit(nutrient, profile.person)
    taken = supplied(profile.care.supplements).get(nutrient, 0.0)
    return limit if limit is not None and taken > limit.value else None


def _passed(
    nutrient: Nutrient, amount: float, limit: Reference | None
) -> Iterator[TranslatableText]:
    if limit is not None and amount > limit.value:
        yield translatable(
            "{nutrient}: your supplements give {amount} a day, above the upper limit of {limit} "
            "for supplements ({source}). What food holds does not count towards it. Ask your "
            "doctor or pharmacist about a smaller dose.",
            nutrient=nutrient.label,
            amount=figure_words(amount, nutrient, trimmed=True),
            limit=figure_words(limit.value, nutrient, trimmed=True),
            source=limit.source,
        )


def _alone(nutrient: Nutrient, amount: float, target: Target) -> Iterator[TranslatableText]:
    """Yield a maximum for food and supplements together that supplements alone pass or fill."""
    most = target.maximum if target.maximum is not None else target.upper_limit
    if most is not None and amount >= most:
        yield translatable(
            "{nutrient}: your supplements alone give {amount} a day, and at most {limit} is meant "
            "to come from food and supplements together. No menu can mend that: ask your doctor "
            "or pharmacist.",
            nutrient=nutrient.label,
            amount=figure_words(amount, nutrient, trimmed=True),
            limit=figure_words(most, nutrient, trimmed=True),
        )


def _locked(nutrient: Nutrient, amount: float, rules: list[str]) -> Iterator[TranslatableText]:
    if rules:
        yield translatable(
            "{nutrient}: you take {amount} a day as a supplement, and {rules} can keep too much "
            "of it in the body. Ask your doctor before the next dose whether you should.",
            nutrient=nutrient.label,
            amount=figure_words(amount, nutrient, trimmed=True),
            rules=listed(rules),
        )
