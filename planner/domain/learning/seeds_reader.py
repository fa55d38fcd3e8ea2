"""Read the seeds and refuse what the program would not understand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from foods import TAGS, DataError
from foods.errors import nearest
from foods.tables import DataDir, directory_files, gather, read_toml
from planner.program_files import SEEDS

from .known_words import known_kinds, known_nutrients
from .statement import TOPICS, USES, Document, Statement

_TEXTS = ("id", "topic", "says", "left_out", "evidence")
_LISTS = ("nutrients", "foods", "used", "evidence_from")
_NEEDED = ("id", "topic", "says")
_YEAR = re.compile(r"\b(19|20)\d\d\b")


def read_seeds(directory: DataDir | None = None) -> tuple[Statement, ...]:
    """Return every statement of every document, in reading order.

    Args:
        directory: A folder of seed files; the program's own by default.

    Raises:
        DataError: Naming file, statement and remedy; all faults of a run together.
    """
    folder = SEEDS if directory is None else directory
    paths = directory_files(folder, ".toml")
    found = [s for part in gather(paths, _document) for s in part]
    _refuse_twins(found)
    return tuple(found)


def _document(path: DataDir) -> list[Statement]:
    file = f"seeds/{path.name}"
    table = read_toml(path, file)
    head = table.get("document")
    if not isinstance(head, dict) or set(head) != {"name", "title", "about"}:
        raise DataError(file, "document", "It is not complete.", "Write name, title and about.")
    document = Document(**head)
    return gather(table.get("statement", []), lambda entry: _statement(file, document, entry))


def _statement(file: str, document: Document, entry: dict[str, Any]) -> Statement:
    where = str(entry.get("id", "a statement without id"))
    for message, remedy in _faults(document, entry):
        raise DataError(file, where, message, remedy)
    texts = {key: str(entry.get(key, "")) for key in _TEXTS}
    return Statement(
        document=document,
        nutrients=tuple(entry.get("nutrients", ())),
        foods=tuple(entry.get("foods", ())),
        used=frozenset(entry.get("used", ())),
        evidence_from=tuple(entry.get("evidence_from", ())),
        **texts,
    )


def _faults(document: Document, entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the faults of an entry, each with its remedy, the most basic first."""
    yield from _faults_of_form(entry)
    if not re.fullmatch(rf"{document.name}-\d+", entry["id"]):
        yield "The id does not fit its document.", f'Write "{document.name}-" and a number.'
    yield from _unknown("topic", [entry["topic"]], TOPICS)
    yield from _unknown("used", entry.get("used", ()), USES)
    yield from _unknown("nutrients", entry.get("nutrients", ()), known_nutrients())
    for selector in " ".join(entry.get("foods", ())).split():
        yield from _faults_of_selector(selector)
    if bool(entry.get("used")) == bool(entry.get("left_out")):
        yield 'It needs "used" or "left_out", and not both.', "Say where, or why not."
    yield from _faults_of_evidence(entry.get("evidence", ""), entry.get("evidence_from", ()))


def _faults_of_form(entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from _unknown("keys", entry, (*_TEXTS, *_LISTS))
    for key in _NEEDED:
        if not entry.get(key):
            yield f'"{key}" is missing.', "Write it as text."
    for key, value in entry.items():
        items = [value] if key in _TEXTS else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            yield f'"{key}" is not as it should be.', "Write text, or a list of texts."


def _faults_of_selector(selector: str) -> Iterator[tuple[str, str]]:
    key, _, value = selector.partition(":")
    if key not in ("kind", "tag", "food") or not value:
        yield f'"{selector}" is no selector.', 'Write "kind:", "tag:" or "food:" and a name.'
    if key != "food":  # foods are many tables: the tests look them up
        yield from _unknown("foods", [value], known_kinds() if key == "kind" else TAGS)


def _faults_of_evidence(evidence: str, sources: Any) -> Iterator[tuple[str, str]]:
    if bool(sources) != (bool(evidence) and not evidence.startswith("No trial")):
        yield "Evidence and its sources do not fit.", 'Fill in "evidence_from", or drop it.'
    for source in sources:
        if not _YEAR.search(source):
            yield f'"{source}" has no year.', 'Write "authors, year, where".'


def _unknown(key: str, words: Any, known: Any) -> Iterator[tuple[str, str]]:
    for word in words:
        if word not in known:
            yield f'"{word}" in "{key}" is unknown.', nearest(word, known)


def _refuse_twins(statements: list[Statement]) -> None:
    seen: set[str] = set()
    for statement in statements:
        if statement.id in seen:
            file = f"seeds/{statement.document.name}.toml"
            raise DataError(file, statement.id, "The id is used twice.", "Take the next number.")
        seen.add(statement.id)
