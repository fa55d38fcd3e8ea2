"""All statements, to be searched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from foods.tables import DataDir

from .known_words import known_nutrients
from .seeds_reader import read_seeds
from .statement import Statement


@dataclass(frozen=True)
class Library:
    """The statements of the documents.

    Attributes:
        statements: In reading order, document by document.
    """

    statements: tuple[Statement, ...]

    @classmethod
    def load(cls, directory: DataDir | None = None) -> Library:
        """Read and validate the seeds.

        Raises:
            foods.DataError: Naming file, statement and remedy.
        """
        return _own() if directory is None else cls(read_seeds(directory))

    def of(self, statement_id: str) -> Statement:
        """Return the statement of an id; KeyError if there is none."""
        return _by_id(self.statements)[statement_id]

    def search(
        self, words: str = "", *, nutrient: str = "", topic: str = ""
    ) -> tuple[Statement, ...]:
        """Return the statements in which every word begins some word, in reading order.

        Args:
            words: What a person typed; nothing finds everything.
            nutrient: Key of a nutrient it must be about; any if empty.
            topic: The topic it must belong to; any if empty.
        """
        wanted = words.casefold().split()
        return tuple(
            s
            for s in self.statements
            if (not nutrient or nutrient in s.nutrients)
            and (not topic or topic == s.topic)
            and all(any(w.startswith(word) for w in _index(s)) for word in wanted)
        )


@cache
def _by_id(statements: tuple[Statement, ...]) -> Mapping[str, Statement]:
    return {s.id: s for s in statements}


@cache
def _own() -> Library:
    return Library(read_seeds())


@cache
def _index(statement: Statement) -> tuple[str, ...]:
    """Return the words a statement is found by."""
    labels = [known_nutrients()[key].label for key in statement.nutrients]
    texts = (statement.says, statement.evidence, *statement.evidence_from, *labels)
    whole = " ".join((*texts, statement.document.title, statement.left_out))
    return tuple(word.strip(".,:;()").casefold() for word in whole.split())
