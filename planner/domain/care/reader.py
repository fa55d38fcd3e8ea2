"""Read ``care.toml`` and refuse what the program would not act on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from foods import TAGS, DataError, load_nutrients
from foods.errors import nearest
from foods.food.reader import load_kinds
from foods.tables import read_toml
from planner.domain.person.person import Person, Stage
from planner.domain.tables import DataDir, domain_data

_FILE = "care.toml"
_GROUPS = ("conditions", "medicines", "persons")
_WORDS = ("label", "question", "why", "reason", "source")
_LISTS = ("leave_out_tags", "leave_out_kinds", "rare_tags", "loses", "holds", "notes")
_BOUNDS = ("maximum", "minimum", "band")
_FACTS = ("energy_floor", "fluid", "drinks_much", "stage", "under_age", "from_age")
_OTHERS = ("ceiling", *_BOUNDS, "offer", *_FACTS)


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
        minimum: Least in a day by nutrient, in its own unit.
        band: By nutrient, how far a day may lie from the usual one, as a share of it.
        offer: What the person is asked before `maximum` and `minimum` hold; empty if they
            hold by themselves.
        leave_out_tags: Tags of foods that are not planned.
        leave_out_kinds: Kinds of foods that are not planned.
        rare_tags: Tags of foods that are planned only when nothing else will do.
        loses: Nutrients that the body loses by it; it speaks for more of them.
        holds: Nutrients that the body keeps by it; it speaks for less of them.
        fluid: Whether a doctor says how much is drunk.
        drinks_much: Whether it asks to drink much.
        energy_floor: Whether energy may not be set below the requirement.
        stage: Life stage it follows from, or None.
        under_age: Age below which it holds, years, or None.
        from_age: Age from which on `minimum` holds, years.
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
    minimum: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    band: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    offer: str = ""
    leave_out_tags: frozenset[str] = frozenset()
    leave_out_kinds: frozenset[str] = frozenset()
    rare_tags: frozenset[str] = frozenset()
    loses: frozenset[str] = frozenset()
    holds: frozenset[str] = frozenset()
    fluid: bool = False
    drinks_much: bool = False
    from_age: int = 0
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
    nutrients, kinds = load_nutrients(), load_kinds()
    for group in _GROUPS:
        for key, entry in table[group].items():
            _check(f"{group}.{key}", entry, nutrients, kinds)
    return {
        group: {key: _rule(group, key, entry) for key, entry in table[group].items()}
        for group in _GROUPS
    }


def _check(
    where: str, entry: Mapping[str, Any], nutrients: Collection[str], kinds: Collection[str]
) -> None:
    for name in entry:
        _known(where, name, (*_WORDS, *_LISTS, *_OTHERS))
    for name in _WORDS:
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            raise DataError(_FILE, where, f'"{name}" is missing.', "Write it as text.")
    _check_effects(where, entry, nutrients, kinds)


def _rule(group: str, key: str, entry: Mapping[str, Any]) -> CareRule:
    bounds: dict[str, Any] = {name: MappingProxyType(dict(entry.get(name, {}))) for name in _BOUNDS}
    words: dict[str, Any] = {name: frozenset(entry.get(name, ())) for name in _LISTS[:-1]}
    return CareRule(
        key=key,
        group=group,
        **{name: entry[name] for name in _WORDS},
        ceiling=entry.get("ceiling", ""),
        **bounds,
        **words,
        offer=entry.get("offer", ""),
        fluid=bool(entry.get("fluid", False)),
        drinks_much=bool(entry.get("drinks_much", False)),
        from_age=int(entry.get("from_age", 0)),
        energy_floor=bool(entry.get("energy_floor", False)),
        stage=Stage(entry["stage"]) if "stage" in entry else None,
        under_age=entry.get("under_age"),
        notes=tuple(entry.get("notes", ())),
    )


def _check_effects(
    where: str, entry: Mapping[str, Any], nutrients: Collection[str], kinds: Collection[str]
) -> None:
    bounded = (key for name in (*_BOUNDS, "loses", "holds") for key in entry.get(name, ()))
    for nutrient in filter(None, (entry.get("ceiling"), *bounded)):
        _known(where, nutrient, nutrients)
    for tag in (*entry.get("leave_out_tags", ()), *entry.get("rare_tags", ())):
        _known(where, tag, TAGS)
    for kind in entry.get("leave_out_kinds", ()):
        _known(where, kind, kinds)
    if "stage" in entry:
        _known(where, entry["stage"], [stage.value for stage in Stage])
    if where.startswith("persons.") != bool({"stage", "under_age"} & set(entry)):
        raise DataError(_FILE, where, 'Rules of "persons", and only they, name a stage or an age.')


def _known(where: str, word: str, known: Any) -> None:
    if word not in known:
        raise DataError(_FILE, where, f'"{word}" is unknown.', nearest(word, known))
