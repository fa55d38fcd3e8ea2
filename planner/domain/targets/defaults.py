"""The targets of a person before they change any: reference intakes and energy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from types import MappingProxyType
from typing import Any

from foods import DataError, load_nutrients
from foods.errors import nearest
from foods.tables import read_toml
from planner.domain.person.person import Person
from planner.domain.person.profile import DietRules
from planner.domain.person.vitamin_d import eats_plants_only
from planner.domain.tables import DataDir, domain_data
from planner.domain.target import Target
from solver import Per

from .energy import energy_requirement_kcal
from .reference_intakes import ReferenceIntakes

_FILE = "default_targets.toml"
_ENERGY_STEP_KCAL = 10
_HARMFUL = "UL"


@dataclass(frozen=True)
class DefaultTarget:
    """How a nutrient's default bounds come about; see ``default_targets.toml``."""

    on: bool = False
    minimum: str = ""
    maximum: str = ""
    per: Per = Per.DAY
    day_share: float | None = None
    day_share_plants: float | None = None
    band: float = 0.0
    share: float = 0.0
    kcal_per_g: float = 0.0
    source: str = ""


def default_target(nutrient: str, person: Person, intakes: ReferenceIntakes) -> Target:
    """Return the target of a nutrient by the tables alone, without own choices and care.

    Raises:
        ProfileError: If the person is outside the tables.
    """
    rule = load_default_targets().get(nutrient, DefaultTarget())
    if rule.band:
        return energy_target(nutrient, energy_requirement_kcal(person), rule)
    advised = intakes.recommended(nutrient, person)
    limit = intakes.upper_limit(nutrient, person)
    minimum = advised if rule.minimum else None
    maximum = limit if rule.maximum else None
    source = minimum or maximum
    return Target(
        nutrient=nutrient,
        minimum=minimum.value if minimum else None,
        maximum=maximum.value if maximum else None,
        per=rule.per,
        source=source.kind if source else rule.source,
        reference=advised.value if advised else None,
        upper_limit=limit.value if limit else None,
        safety=maximum is not None and maximum.kind == _HARMFUL,
        on=rule.on,
    )


def day_share(nutrient: str, diet: DietRules) -> float | None:
    """Return the share of a minimum each day has at least if it is held on average, or None."""
    rule = load_default_targets().get(nutrient, DefaultTarget())
    if eats_plants_only(diet):
        return rule.day_share if rule.day_share_plants is None else rule.day_share_plants
    return rule.day_share


def energy_target(nutrient: str, kcal: float, rule: DefaultTarget) -> Target:
    """Return a band about an energy requirement, its ends rounded to 10 kcal."""
    low, high = (
        float(round(kcal * (1 + side) / _ENERGY_STEP_KCAL) * _ENERGY_STEP_KCAL)
        for side in (-rule.band, rule.band)
    )
    return Target(nutrient, low, high, rule.per, rule.source, reference=round(kcal, 1), on=rule.on)


def share_maximum(rule: DefaultTarget, energy_kcal: float) -> float:
    """Return the most of a nutrient that is a share of the energy, g a day."""
    return round(rule.share * energy_kcal / rule.kcal_per_g, 1)


@cache
def load_default_targets(directory: DataDir | None = None) -> Mapping[str, DefaultTarget]:
    """Return the rules by nutrient.

    Raises:
        DataError: Naming file, nutrient and remedy.
    """
    table = read_toml(domain_data(directory) / _FILE, _FILE)
    return MappingProxyType({key: _rule(key, entry) for key, entry in table.items()})


def _rule(nutrient: str, entry: Mapping[str, Any]) -> DefaultTarget:
    _known(nutrient, nutrient, load_nutrients())
    for name in entry:
        _known(nutrient, name, [field.name for field in fields(DefaultTarget)])
    _known(nutrient, entry.get("minimum", ""), ("", "recommended"))
    _known(nutrient, entry.get("maximum", ""), ("", "upper_limit"))
    _known(nutrient, entry.get("per", "day"), [per.value for per in Per])
    return DefaultTarget(**{**entry, "per": Per(entry.get("per", "day"))})


def _known(row: str, word: str, known: Any) -> None:
    if word not in known:
        raise DataError(_FILE, row, f'"{word}" is unknown.', nearest(word, known))
