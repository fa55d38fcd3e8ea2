"""Read ``care.toml`` and refuse what the program would not act on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from foods import TAGS, DataError, load_nutrients
from foods.errors import nearest
from foods.food_reader import load_kinds
from foods.tables import read_toml

from .person import Person, Stage
from .tables import DataDir, domain_data

_FILE = "care.toml"
_GROUPS = ("conditions", "medicines", "persons")
_WORDS = ("label", "question", "why", "reason", "source")
_LISTS = ("leave_out_tags", "leave_out_kinds", "notes")
_OTHERS = ("ceiling", "maximum", "energy_floor", "stage", "under_age")


@dataclass(frozen=True)
class CareRule:
    """A care rule with its effects.

    Attributes:
        key: Its name in answers and files.
        group: "conditions", "medicines" or "persons".
        label: As it stands in a list.
        question: Can be answered yes or no.
        why: Why it is asked.
        reason: Stands beside what the rule changes.
        source: Where the figure or the advice comes from.
        ceiling: Nutrient planned only under a ceiling agreed with a clinician; empty if none.
        maximum: Most in a day by nutrient, in its own unit.
        leave_out_tags: Tags of foods that are not planned.
        leave_out_kinds: Kinds of foods that are not planned.
        energy_floor: Whether energy may not be set below the requirement.
        stage: Life stage it follows from, or None.
        under_age: Age below which it holds, years, or None.
        notes: Sentences for the person.
    """

    key: str
    group: str
    label: str
    question: str
    why: str
    reason: str
    source: str
    ceiling: str = ""
    maximum: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    leave_out_tags: frozenset[str] = frozenset()
    leave_out_kinds: frozenset[str] = frozenset()
    energy_floor: bool = False
    stage: Stage | None = None
    under_age: int | None = None
    notes: tuple[str, ...] = ()

    def fits(self, person: Person) -> bool:
        """Whether a rule of stage or age holds for a person."""
        young = self.under_age is not None and person.age < self.under_age
        return young or (self.stage is not None and person.stage is self.stage)

    @property
    def short_label(self) -> str:
        """The label without its examples: "ACE inhibitor"."""
        return self.label.split(" (")[0]


def read_care_rules(directory: DataDir | None = None) -> dict[str, dict[str, CareRule]]:
    """The rules by group and key.

    Raises:
        DataError: Naming file, rule and remedy.
    """
    table = read_toml(domain_data(directory) / _FILE, _FILE)
    if set(table) != set(_GROUPS):
        raise DataError(_FILE, "", "Groups are missing or unknown.", f"Write {', '.join(_GROUPS)}.")
    return {
        group: {key: _rule(group, key, entry) for key, entry in table[group].items()}
        for group in _GROUPS
    }


def _rule(group: str, key: str, entry: Mapping[str, Any]) -> CareRule:
    where = f"{group}.{key}"
    for name in entry:
        _known(where, name, (*_WORDS, *_LISTS, *_OTHERS))
    for name in _WORDS:
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            raise DataError(_FILE, where, f'"{name}" is missing.', "Write it as text.")
    _check_effects(where, entry)
    return CareRule(
        key=key,
        group=group,
        **{name: entry[name] for name in _WORDS},
        ceiling=entry.get("ceiling", ""),
        maximum=MappingProxyType(dict(entry.get("maximum", {}))),
        leave_out_tags=frozenset(entry.get("leave_out_tags", ())),
        leave_out_kinds=frozenset(entry.get("leave_out_kinds", ())),
        energy_floor=bool(entry.get("energy_floor", False)),
        stage=Stage(entry["stage"]) if "stage" in entry else None,
        under_age=entry.get("under_age"),
        notes=tuple(entry.get("notes", ())),
    )


def _check_effects(where: str, entry: Mapping[str, Any]) -> None:
    nutrients = load_nutrients()
    for nutrient in filter(None, (entry.get("ceiling"), *entry.get("maximum", {}))):
        _known(where, nutrient, nutrients)
    for tag in entry.get("leave_out_tags", ()):
        _known(where, tag, TAGS)
    for kind in entry.get("leave_out_kinds", ()):
        _known(where, kind, load_kinds())
    if "stage" in entry:
        _known(where, entry["stage"], [stage.value for stage in Stage])
    if where.startswith("persons.") != bool({"stage", "under_age"} & set(entry)):
        raise DataError(_FILE, where, 'Rules of "persons", and only they, name a stage or an age.')


def _known(where: str, word: str, known: Any) -> None:
    if word not in known:
        raise DataError(_FILE, where, f'"{word}" is unknown.', nearest(word, known))
