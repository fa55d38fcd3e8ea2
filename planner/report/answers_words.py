"""What a person has and takes, in words for a page that somebody else reads."""

from __future__ import annotations

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.person.profile import Profile
from planner.domain.person.supplements import Supplement
from planner.domain.translatable import TranslatableText, Verbatim, number, translatable


def conditions_and_medicines(
    profile: Profile, catalogue: Catalogue, care: CareRules
) -> tuple[str, ...]:
    """Return conditions, medicines, what was typed, and supplements; empty where there is none."""
    answers = profile.care
    taken = [
        translatable(rule.label)
        for key, rule in care.conditions.items()
        if key in answers.conditions
    ]
    taken += [
        translatable(rule.label) for key, rule in care.medicines.items() if key in answers.medicines
    ]
    supplements = (_supplement(supplement, catalogue) for supplement in answers.supplements)
    return (*taken, *map(Verbatim, answers.others), *supplements)


def _supplement(supplement: Supplement, catalogue: Catalogue) -> TranslatableText:
    """Return what, how much and how often, as the profile has it."""
    name = supplement.name or catalogue.nutrients[supplement.nutrient].label
    amount = number(supplement.amount, 2, trimmed=True)
    if supplement.per_day == 1:
        return translatable(
            "Supplement: {name}, {amount} {unit}, once a day",
            name=name,
            amount=amount,
            unit=supplement.unit,
        )
    return translatable(
        "Supplement: {name}, {amount} {unit}, {n} times a day",
        name=name,
        amount=amount,
        unit=supplement.unit,
        n=number(supplement.per_day, 2, trimmed=True),
    )
