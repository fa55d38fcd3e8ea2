"""What stands on the Learn page, in order: chapters of grouped statements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from foods import DataError
from planner.domain.translatable import translatable

from .doctor import doctor_triggers
from .known_words import known_nutrients
from .library import Library
from .rules import habit_rules
from .statement import TOPICS, Statement
from .tables import check_keys, learning_table

_FILE = "chapters.toml"
CONTESTED = "contested"
_BY_NUTRIENT = ("role", "lack", "sources")
SEVERAL = translatable("Several together")
GENERAL = translatable("In general")
AT_ONCE = translatable("Get help the same day when")
SOON = translatable("Talk to a doctor when")
DONE_HERE = translatable("In this program")
_MOST_OF_ONE = 2
_TOGETHER = {"vitamin_b12_ug": "vitamin_b1_mg"}
_TITLES = {"vitamin_b1_mg": translatable("B vitamins"), "+": SEVERAL, "": GENERAL}


@dataclass(frozen=True)
class Group:
    """Statements under one heading; `nutrient` is its key where it is about one."""

    title: str
    nutrient: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Note:
    """What the program itself says: the lines read on after the title."""

    title: str
    lines: tuple[str, ...]
    urgent: bool = False


@dataclass(frozen=True)
class Chapter:
    """A chapter of the page.

    Attributes:
        id: Its key.
        title: "What muscles need".
        lead: What it is about.
        topics: Topics of its statements.
        notes: What the program itself says to it, the urgent first.
        groups: The statements.
    """

    id: str
    title: str
    lead: str
    topics: tuple[str, ...]
    notes: tuple[Note, ...]
    groups: tuple[Group, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Return all statements, in order."""
        return tuple(s for group in self.groups for s in group.statements)


def chapters(library: Library, only: Iterable[Statement] | None = None) -> tuple[Chapter, ...]:
    """Return the chapters with all their statements, or with those of a search only."""
    kept = frozenset(s.id for s in (library.statements if only is None else only))
    return tuple(_chapter(key, entry, library, kept) for key, entry in _table().items())


def _chapter(key: str, entry: dict[str, str], library: Library, kept: frozenset[str]) -> Chapter:
    topics = tuple(entry["topics"])
    statements = [s for s in library.statements if s.id in kept and _belongs(s, key, topics)]
    return Chapter(
        id=key,
        title=entry["title"],
        lead=entry["lead"],
        topics=topics,
        notes=chapter_notes(key),
        groups=_groups(key, statements),
    )


def _belongs(statement: Statement, key: str, topics: tuple[str, ...]) -> bool:
    return statement.topic in topics or (key == CONTESTED and statement.contested)


def chapter_notes(key: str) -> tuple[Note, ...]:
    """Return the program's own notes in a chapter."""
    if key == "doctor":
        triggers = doctor_triggers()
        now = tuple(t.line for t in triggers if t.urgent)
        return (
            Note(AT_ONCE, now, True),
            Note(SOON, tuple(t.line for t in triggers if not t.urgent)),
        )
    rules = tuple(rule.says for rule in habit_rules() if rule.topic == key)
    return (Note(DONE_HERE, rules),) if rules else ()


def _groups(key: str, statements: list[Statement]) -> tuple[Group, ...]:
    if key not in _BY_NUTRIENT:
        return (Group("", "", tuple(statements)),) if statements else ()
    by_key: dict[str, list[Statement]] = {}
    for statement in statements:
        by_key.setdefault(_group_key(statement), []).append(statement)
    nutrients = known_nutrients()
    titles = {n.key: n.label.split(" (")[0] for n in nutrients.values()} | _TITLES
    return tuple(
        Group(titles[about], about if about in nutrients else "", tuple(by_key[about]))
        for about in (*nutrients, "+", "")
        if about in by_key
    )


def _group_key(statement: Statement) -> str:
    """Return the nutrient a statement is chiefly about: the first, unless it names many."""
    about = statement.nutrients
    if len(about) > _MOST_OF_ONE:
        return "+"
    return _TOGETHER.get(about[0], about[0]) if about else ""


@cache
def _table() -> dict[str, dict[str, str]]:
    table = learning_table(_FILE)
    for key, entry in table.items():
        check_keys(_FILE, key, entry, ("title", "lead", "topics"), ())
    missing = set(TOPICS) - {topic for entry in table.values() for topic in entry["topics"]}
    if missing:
        raise DataError(_FILE, "", f"No chapter for {', '.join(sorted(missing))}.", "Add it.")
    return table
