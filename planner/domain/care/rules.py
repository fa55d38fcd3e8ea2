"""Care rules: what conditions, medicines, stage and age change, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from planner.domain.errors import ProfileError, known_words
from planner.domain.person.profile import CareAnswers, Profile
from planner.domain.person.supplements import check_supplements
from planner.domain.person.training import check_training
from planner.domain.tables import DataDir

from .lactose import SITTINGS_G
from .reader import CareRule, read_care_rules

CEILINGS_MG = (500.0, 10_000.0)
"""What is believed as a potassium ceiling agreed with a clinician, mg a day."""

USUAL_K1_UG = (20.0, 1000.0)
"""What is believed as the vitamin K1 of a usual day, µg."""
FLUIDS_ML = (500.0, 6000.0)
"""What is believed as what a doctor lets a person drink, ml a day."""


@dataclass(frozen=True)
class CareRules:
    """All care rules.

    Attributes:
        conditions: By key, as in `CareAnswers.conditions`.
        medicines: By key, as in `CareAnswers.medicines`.
        persons: Rules that follow from stage and age, by key.
    """

    conditions: Mapping[str, CareRule]
    medicines: Mapping[str, CareRule]
    persons: Mapping[str, CareRule]

    @classmethod
    def load(cls, directory: DataDir | None = None) -> CareRules:
        """Read and validate the rules.

        Raises:
            foods.DataError: Naming file, rule and remedy.
        """
        return _own_rules() if directory is None else _read(directory)

    def active(self, profile: Profile) -> tuple[CareRule, ...]:
        """The rules that hold for a profile, in the order of the table."""
        care, person = profile.care, profile.person
        return (
            *(rule for key, rule in self.conditions.items() if key in care.conditions),
            *(rule for key, rule in self.medicines.items() if key in care.medicines),
            *(rule for rule in self.persons.values() if rule.fits(person)),
        )

    def ceiling_rules(self, profile: Profile, nutrient: str) -> tuple[CareRule, ...]:
        """The rules that allow a nutrient only under a ceiling agreed with a clinician."""
        return tuple(rule for rule in self.active(profile) if rule.ceiling == nutrient)

    def offers(self, profile: Profile) -> tuple[CareRule, ...]:
        """The rules with a figure that the person may take or leave."""
        return tuple(rule for rule in self.active(profile) if rule.offer)

    def bounding(self, profile: Profile) -> tuple[CareRule, ...]:
        """The rules whose bounds hold: those that offer theirs only while it is taken."""
        declined = profile.care.declined
        return tuple(rule for rule in self.active(profile) if rule.key not in declined)

    def rare_tags(self, profile: Profile) -> frozenset[str]:
        """Tags of the foods that are planned only when nothing else will do."""
        return frozenset(tag for rule in self.active(profile) for tag in rule.rare_tags)

    @property
    def ceiling_nutrients(self) -> frozenset[str]:
        """Nutrients that some rule allows only under an agreed ceiling."""
        rules = (*self.conditions.values(), *self.medicines.values(), *self.persons.values())
        return frozenset(rule.ceiling for rule in rules if rule.ceiling)

    def notes(self, profile: Profile) -> tuple[str, ...]:
        """Sentences of the rules that hold, each once."""
        sentences = [note for rule in self.active(profile) for note in rule.notes]
        return tuple(dict.fromkeys(sentences))

    def check(self, answers: CareAnswers) -> None:
        """Refuse answers that the rules do not know.

        Raises:
            ProfileError: Naming the key and what is allowed.
        """
        _check_keys("care.conditions", answers.conditions, self.conditions)
        _check_keys("care.medicines", answers.medicines, self.medicines)
        _check_keys("care.declined", answers.declined, {**self.conditions, **self.medicines})
        _check_amount("vitamin_k1_usual_ug", answers.vitamin_k1_usual_ug, USUAL_K1_UG, "µg")
        _check_amount("fluid_ceiling_ml", answers.fluid_ceiling_ml, FLUIDS_ML, "ml")
        ceiling, (low, high) = answers.potassium_ceiling_mg, CEILINGS_MG
        if ceiling is not None and not low <= ceiling <= high:
            message = f"{ceiling:g} mg a day is not plausible."
            raise ProfileError("care.potassium_ceiling_mg", message, f"{low:g} to {high:g} mg")
        check_supplements(answers.supplements)
        lactose, (least, most) = answers.lactose_g_a_meal, SITTINGS_G
        if lactose is not None and not least <= lactose <= most:
            message = f"{lactose:g} g in a sitting is not plausible."
            raise ProfileError("care.lactose_g_a_meal", message, f"{least:g} to {most:g} g")
        if answers.training is not None:
            check_training(answers.training)


def _check_keys(key: str, given: frozenset[str], known: Mapping[str, CareRule]) -> None:
    for word in sorted(given - set(known)):
        raise ProfileError(key, f'"{word}" is not known.', known_words(word, known))


def _check_amount(key: str, value: float | None, limits: tuple[float, float], unit: str) -> None:
    if value is not None and not limits[0] <= value <= limits[1]:
        message = f"{value:g} {unit} a day is not plausible."
        raise ProfileError(f"care.{key}", message, f"{limits[0]:g} to {limits[1]:g} {unit}")


@cache
def _own_rules() -> CareRules:
    return _read(None)


def _read(directory: DataDir | None) -> CareRules:
    groups = read_care_rules(directory)
    return CareRules(*(MappingProxyType(groups[g]) for g in ("conditions", "medicines", "persons")))
