"""What a search finds on the Learn page: statements, and what the program itself says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .chapters import Chapter, Note, chapters
from .library import Library


def search_chapters(library: Library, words: str, nutrient: str = "") -> tuple[Chapter, ...]:
    """Return all chapters, each with what was found in it; some are empty then.

    Args:
        library: What the documents say.
        words: What a person typed; every word begins some word of a hit.
        nutrient: Key of the nutrient a statement must be about; any if empty.
    """
    made = chapters(library, library.search(words, nutrient=nutrient))
    return tuple(
        replace(c, lead="", notes=() if nutrient else tuple(_notes(c.notes, words))) for c in made
    )


def hits(found: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """Return the chapters with something in them that no chapter before them has shown."""
    seen: set[str] = set()
    shown = []
    for chapter in found:
        ids = {s.id for s in chapter.statements}
        if ids - seen or chapter.notes:
            shown.append(chapter)
        seen |= ids
    return tuple(shown)


def count_found(found: Iterable[Chapter]) -> int:
    """Return how many statements and lines were found, each counted once."""
    listed = tuple(found)
    statements = {s.id for chapter in listed for s in chapter.statements}
    return len(statements) + sum(len(n.lines) for chapter in listed for n in chapter.notes)


def _notes(notes: Iterable[Note], words: str) -> Iterable[Note]:
    wanted = words.casefold().split()
    for note in notes:
        lines = tuple(line for line in note.lines if all(_begins(w, line) for w in wanted))
        if lines:
            yield replace(note, lines=lines)


def _begins(start: str, line: str) -> bool:
    return any(word.startswith(start) for word in line.casefold().replace(":", " ").split())
