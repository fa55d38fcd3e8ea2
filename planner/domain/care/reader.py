"""Read ``care.toml`` and refuse what the program would not act on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from foods import TAGS, DataError, Food, load_nutrients
from foods.errors import nearest
from foods.food.reader import load_kinds
from foods.tables import read_toml
from planner.domain.care.effects import EFFECTS, Effect, check_effects, read_effects
from planner.domain.person.body import body_mass_index
from planner.domain.person.person import Person, Stage
from planner.domain.person.profile import Profile
from planner.domain.tables import DataDir, domain_data

_FILE = "care.toml"
E = TypeVar("E")
_GROUPS = ("conditions", "medicines", "persons")
_WORDS = ("label", "question", "why", "reason", "source")
_LISTS = (
    "leave_out_tags",
    "leave_out_kinds",
    "leave_out_foods",
    "rare_tags",
    "rare_foods",
    "loses",
    "holds",
    "names",
    "notes",
)
_FITS = ("stage", "under_age", "from_age", "below_bmi")
_FACTS = ("fluid", "drinks_much", "keeps_weight", "unplanned", *_FITS)
_OTHERS = ("offer", "seen", "read", "written", *_FACTS, *EFFECTS)
SEEN = ("text", "quoted", "no")
"""How far a source was read: its own text, a sentence quoted elsewhere, not at all."""


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
        seen: How far the source was read; see `SEEN`.
        read: When it was read so, or None.
        written: When the rule was written, where its source was not read; or None.
        effects: What it does, in the order it acts.
        offer: What the person is asked before the effects hold; empty if they hold by
            themselves.
        leave_out_tags: Tags of foods that are not planned.
        leave_out_kinds: Kinds of foods that are not planned.
        leave_out_foods: Ids of foods that are not planned.
        rare_tags: Tags of foods that are planned only when nothing else will do.
        rare_foods: Ids of such foods.
        names: Other words for it, by which what is typed is found.
        loses: Nutrients that the body loses by it; it speaks for more of them.
        holds: Nutrients that the body keeps by it; it speaks for less of them.
        fluid: Whether a doctor says how much is drunk.
        drinks_much: Whether it asks to drink much.
        keeps_weight: Whether losing weight is not offered.
        unplanned: Whether the program has no rules for it, and says so.
        stage: Life stage it follows from, or None.
        under_age: Age below which it holds, years, or None.
        from_age: Age from which on it holds, years, or None.
        below_bmi: Body mass index below which it holds, kg/m2, or None.
        notes: Sentences for the person.
    """

    key: str
    group: str
    label: str
    question: str
    why: str
    reason: str
    source: str
    seen: str = "no"
    read: date | None = None
    written: date | None = None
    effects: tuple[Effect, ...] = ()
    offer: str = ""
    leave_out_tags: frozenset[str] = frozenset()
    leave_out_kinds: frozenset[str] = frozenset()
    leave_out_foods: frozenset[str] = frozenset()
    rare_tags: frozenset[str] = frozenset()
    rare_foods: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    loses: frozenset[str] = frozenset()
    holds: frozenset[str] = frozenset()
    fluid: bool = False
    drinks_much: bool = False
    keeps_weight: bool = False
    unplanned: bool = False
    stage: Stage | None = None
    under_age: int | None = None
    from_age: int | None = None
    below_bmi: float | None = None
    notes: tuple[str, ...] = ()

    def fits(self, person: Person) -> bool:
        """Return whether a rule of stage, age or weight holds for a person."""
        return (
            (self.under_age is None or person.age < self.under_age)
            and (self.from_age is None or person.age >= self.from_age)
            and (self.stage is None or person.stage is self.stage)
            and (self.below_bmi is None or body_mass_index(person) < self.below_bmi)
        )

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """Return the effects of one class, in order."""
        return tuple(effect for effect in self.effects if isinstance(effect, kind))

    def acting(self, profile: Profile) -> tuple[Effect, ...]:
        """Return the effects that hold for a person."""
        return tuple(effect for effect in self.effects if effect.when.holds(profile))

    def leaves_out(self, food: Food) -> bool:
        """Return whether a food is not planned by this rule."""
        return (
            bool(food.tags & self.leave_out_tags)
            or food.kind in self.leave_out_kinds
            or food.id in self.leave_out_foods
        )

    @property
    def short_label(self) -> str:
        """Return the label without its examples: "ACE inhibitor"."""
        return self.label.split(" (")[0]


def read_care_rules(directory: DataDir | None = None) -> dict[str, dict[str, CareRule]]:
    """Return the rules by group and key.

    Raises:
        DataError: Naming file, rule and remedy.
    """
    check_effects()
    table = read_toml(domain_data(directory) / _FILE, _FILE)
    if set(table) != set(_GROUPS):
        raise DataError(_FILE, "", "Groups are missing or unknown.", f"Write {', '.join(_GROUPS)}.")
    nutrients, kinds = load_nutrients(), load_kinds()
    for group in _GROUPS:
        for key, entry in table[group].items():
            _check(f"{group}.{key}", entry, nutrients, kinds)
    return {
        group: {key: _rule(group, key, entry, nutrients) for key, entry in table[group].items()}
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


def _rule(group: str, key: str, entry: Mapping[str, Any], nutrients: Collection[str]) -> CareRule:
    words: dict[str, Any] = {name: frozenset(entry.get(name, ())) for name in _LISTS[:-2]}
    return CareRule(
        key=key,
        group=group,
        **{name: entry[name] for name in _WORDS},
        **words,
        seen=entry["seen"],
        read=entry.get("read"),
        written=entry.get("written"),
        effects=read_effects(f"{group}.{key}", entry, nutrients),
        offer=entry.get("offer", ""),
        names=tuple(entry.get("names", ())),
        fluid=bool(entry.get("fluid", False)),
        drinks_much=bool(entry.get("drinks_much", False)),
        keeps_weight=bool(entry.get("keeps_weight", False)),
        unplanned=bool(entry.get("unplanned", False)),
        stage=Stage(entry["stage"]) if "stage" in entry else None,
        under_age=entry.get("under_age"),
        from_age=entry.get("from_age"),
        below_bmi=entry.get("below_bmi"),
        notes=tuple(entry.get("notes", ())),
    )


def _check_effects(
    where: str, entry: Mapping[str, Any], nutrients: Collection[str], kinds: Collection[str]
) -> None:
    for nutrient in (key for name in ("loses", "holds") for key in entry.get(name, ())):
        _known(where, nutrient, nutrients)
    for tag in (*entry.get("leave_out_tags", ()), *entry.get("rare_tags", ())):
        _known(where, tag, TAGS)
    for kind in entry.get("leave_out_kinds", ()):
        _known(where, kind, kinds)
    if "stage" in entry:
        _known(where, entry["stage"], [stage.value for stage in Stage])
    if where.startswith("persons.") != bool(set(_FITS) & set(entry)):
        raise DataError(
            _FILE,
            where,
            'Rules of "persons", and only they, name a stage, an age or a body mass index.',
        )
    _check_reading(where, entry)


def _check_reading(where: str, entry: Mapping[str, Any]) -> None:
    """Refuse a date of reading for a source that was not read, and a reading without a date."""
    _known(where, str(entry.get("seen", "")), SEEN)
    key, other = ("written", "read") if entry["seen"] == "no" else ("read", "written")
    if not isinstance(entry.get(key), date) or other in entry:
        raise DataError(
            _FILE,
            where,
            f'"seen" is "{entry["seen"]}".',
            f'Write a date as "{key}", and no "{other}".',
        )


def _known(where: str, word: str, known: Any) -> None:
    if word not in known:
        raise DataError(_FILE, where, f'"{word}" is unknown.', nearest(word, known))
