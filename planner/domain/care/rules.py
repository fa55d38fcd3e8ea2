"""Care rules: what conditions, medicines, stage and age change, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from planner.domain.care.effects import EFFECTS, Cap, Effect, EnergyFloor
from planner.domain.errors import ProfileError, known_words
from planner.domain.person.agreed import AGREED_LIMITS, USUAL_LIMITS
from planner.domain.person.profile import CareAnswers, Profile
from planner.domain.person.supplements import check_supplements
from planner.domain.person.training import check_training
from planner.domain.person.typed_others import check_others
from planner.domain.tables import DataDir
from planner.domain.targets.chosen import EnergyLeast

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
        """Return the rules that hold for a profile, in the order of the table."""
        care, person = profile.care, profile.person
        return (
            *(rule for key, rule in self.conditions.items() if key in care.conditions),
            *(rule for key, rule in self.medicines.items() if key in care.medicines),
            *(rule for rule in self.persons.values() if rule.fits(person)),
        )

    def ceiling_rules(self, profile: Profile, nutrient: str) -> tuple[CareRule, ...]:
        """Return the rules that hold a nutrient below a ceiling that a clinician may set."""
        return tuple(
            rule
            for rule in self.active(profile)
            if any(
                cap.clinical and cap.nutrient == nutrient and cap.when.holds(profile)
                for cap in rule.of(Cap)
            )
        )

    def acting(self, profile: Profile) -> tuple[tuple[CareRule, Effect], ...]:
        """Return every effect that holds for a person with its rule, caps first, bands last."""
        pairs = [(rule, each) for rule in self.bounding(profile) for each in rule.acting(profile)]
        order: list[type] = list(EFFECTS.values())
        return tuple(sorted(pairs, key=lambda pair: order.index(type(pair[1]))))

    def energy_floor(self, profile: Profile) -> EnergyLeast | None:
        """Return the least energy for a person with its reason, the highest of all that hold."""
        floors = [
            EnergyLeast(
                effect.least_for(profile.person),
                effect.reason or rule.reason,
                effect.source or rule.source,
                firm=effect.share is not None,
            )
            for rule, effect in self.acting(profile)
            if isinstance(effect, EnergyFloor)
        ]
        return max(floors, key=lambda each: each.kcal, default=None)

    def all_rules(self) -> tuple[CareRule, ...]:
        """Return every rule, in the order of the table."""
        groups = (self.conditions, self.medicines, self.persons)
        return tuple(rule for group in groups for rule in group.values())

    def known_as(self, typed: str) -> CareRule | None:
        """Return the condition or medicine that is meant by what a person typed, or None."""
        word = typed.strip().casefold()
        return next(
            (
                rule
                for rule in (*self.conditions.values(), *self.medicines.values())
                if word in {rule.key, rule.short_label.casefold(), *map(str.casefold, rule.names)}
            ),
            None,
        )

    def offers(self, profile: Profile) -> tuple[CareRule, ...]:
        """Return the rules with a figure that the person may take or leave."""
        return tuple(rule for rule in self.active(profile) if rule.offer)

    def bounding(self, profile: Profile) -> tuple[CareRule, ...]:
        """Return the rules whose bounds hold: those that offer theirs only while it is taken."""
        declined = profile.care.declined
        return tuple(rule for rule in self.active(profile) if rule.key not in declined)

    def rare_tags(self, profile: Profile) -> frozenset[str]:
        """Return the tags of the foods that are planned only when nothing else will do."""
        return frozenset(tag for rule in self.active(profile) for tag in rule.rare_tags)

    def rare_foods(self, profile: Profile) -> frozenset[str]:
        """Return the ids of further foods that are planned only when nothing else will do."""
        return frozenset(food for rule in self.active(profile) for food in rule.rare_foods)

    @property
    def ceiling_nutrients(self) -> frozenset[str]:
        """Return the nutrients that some rule holds below a ceiling that a clinician may set."""
        return frozenset(
            cap.nutrient for rule in self.all_rules() for cap in rule.of(Cap) if cap.clinical
        )

    def notes(self, profile: Profile) -> tuple[str, ...]:
        """Return the sentences of the rules that hold, each once."""
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
        _check_named("agreed", answers.agreed, AGREED_LIMITS)
        _check_named("usual", answers.usual, USUAL_LIMITS)
        check_others(answers.others)
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


def _check_named(
    key: str, given: Mapping[str, float], limits: Mapping[str, tuple[float, float]]
) -> None:
    for nutrient, value in given.items():
        if nutrient not in limits:
            known = known_words(nutrient, limits)
            raise ProfileError(f"care.{key}.{nutrient}", "There is no such figure.", known)
        low, high = limits[nutrient]
        if not low <= value <= high:
            message = f"{value:g} a day is not plausible."
            raise ProfileError(f"care.{key}.{nutrient}", message, f"{low:g} to {high:g}")


@cache
def _own_rules() -> CareRules:
    return _read(None)


def _read(directory: DataDir | None) -> CareRules:
    groups = read_care_rules(directory)
    return CareRules(*(MappingProxyType(groups[g]) for g in ("conditions", "medicines", "persons")))
