"""What one of the documents says."""

from __future__ import annotations

from dataclasses import dataclass

TOPICS = (
    "role",
    "lack",
    "sources",
    "other_causes",
    "relief",
    "prevention",
    "hydration",
    "evening",
    "supplement",
    "doctor",
    "evidence",
)
USES = ("targets", "catalogue", "dishes", "care", "learn", "relief", "drinks")


@dataclass(frozen=True)
class Document:
    """One of the three documents.

    Attributes:
        name: Short name, as in the ids of its statements.
        title: As it is shown.
        about: What it is about.
    """

    name: str
    title: str
    about: str


@dataclass(frozen=True)
class Statement:
    """One thing a document says, in our words.

    Attributes:
        id: The document's short name and a number.
        document: The document it comes from.
        topic: One of `TOPICS`.
        nutrients: Keys of the nutrient table it is about.
        says: The fact.
        foods: Food sources it names, each some ``kind:`` ``food:`` ``tag:`` selectors.
        used: Where the program acts on it or shows it, of `USES`.
        left_out: Why the program does not follow it; empty if it does.
        evidence: What research says, where the claim is contested.
        evidence_from: The sources of that, each "authors, year, where".
    """

    id: str
    document: Document
    topic: str
    nutrients: tuple[str, ...]
    says: str
    foods: tuple[str, ...]
    used: frozenset[str]
    left_out: str
    evidence: str
    evidence_from: tuple[str, ...]

    @property
    def contested(self) -> bool:
        """Return whether there is something to say against it, or it is not followed."""
        return bool(self.evidence or self.left_out)
