"""What stands on the Learn page, in order: chapters of grouped statements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from foods import DataError, load_nutrients

from .doctor import NO_ADVICE, doctor_triggers
from .library import Library
from .rules import habit_rules
from .statement import TOPICS, Statement
from .tables import check_keys, learning_table

_FILE = "chapters.toml"
CONTESTED = "contested"
_BY_NUTRIENT = ("role", "lack", "sources")
SEVERAL = "More than one of them"
GENERAL = "In general"


@dataclass(frozen=True)
class Group:
    """Statements under one heading; `nutrient` is its key where it is about one."""

    title: str
    nutrient: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Chapter:
    """A chapter of the page.

    Attributes:
        id: Its key.
        title: "What muscles need".
        lead: What it is about.
        topics: Topics of its statements.
        said_here: Sentences of the program itself: what it does, when to see a doctor.
        urgent: Of those, the ones that stand out.
        groups: The statements.
    """

    id: str
    title: str
    lead: str
    topics: tuple[str, ...]
    said_here: tuple[str, ...]
    urgent: tuple[str, ...]
    groups: tuple[Group, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements, in order."""
        return tuple(s for group in self.groups for s in group.statements)


def chapters(library: Library, only: Iterable[Statement] | None = None) -> tuple[Chapter, ...]:
    """The chapters with all their statements, or with those of a search only."""
    kept = frozenset(library.statements if only is None else only)
    return tuple(_chapter(key, entry, library, kept) for key, entry in _table().items())


def _chapter(
    key: str, entry: dict[str, str], library: Library, kept: frozenset[Statement]
) -> Chapter:
    topics = tuple(entry["topics"])
    statements = [s for s in library.statements if s in kept and _belongs(s, key, topics)]
    return Chapter(
        id=key,
        title=entry["title"],
        lead=entry["lead"],
        topics=topics,
        said_here=_own_words(key),
        urgent=_urgent(key),
        groups=_groups(key, statements),
    )


def _belongs(statement: Statement, key: str, topics: tuple[str, ...]) -> bool:
    return statement.topic in topics or (key == CONTESTED and statement.contested)


def _own_words(key: str) -> tuple[str, ...]:
    if key == "doctor":
        return (*(t.sentence for t in doctor_triggers() if not t.urgent), NO_ADVICE)
    return tuple(rule.says for rule in habit_rules() if rule.topic == key)


def _urgent(key: str) -> tuple[str, ...]:
    return tuple(t.sentence for t in doctor_triggers() if t.urgent and key == "doctor")


def _groups(key: str, statements: list[Statement]) -> tuple[Group, ...]:
    if key not in _BY_NUTRIENT:
        return (Group("", "", tuple(statements)),) if statements else ()
    by_key: dict[str, list[Statement]] = {}
    for statement in statements:
        about = statement.nutrients
        by_key.setdefault(about[0] if len(about) == 1 else "+" if about else "", []).append(
            statement
        )
    nutrients = load_nutrients()
    order = [*nutrients, "+", ""]
    titles = {"+": SEVERAL, "": GENERAL} | {n.key: n.label for n in nutrients.values()}
    return tuple(
        Group(titles[about], about if about in nutrients else "", tuple(by_key[about]))
        for about in order
        if about in by_key
    )


@cache
def _table() -> dict[str, dict[str, str]]:
    table = learning_table(_FILE)
    for key, entry in table.items():
        check_keys(_FILE, key, entry, ("title", "lead", "topics"), ())
    missing = set(TOPICS) - {topic for entry in table.values() for topic in entry["topics"]}
    if missing:
        raise DataError(_FILE, "", f"No chapter for {', '.join(sorted(missing))}.", "Add it.")
    return table
