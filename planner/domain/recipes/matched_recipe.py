"""A recipe with the foods that its lines mean, and how sure each of them is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from foods.lines import FoodLine, State

from .source_recipe import SourceRecipe


class Mark(Enum):
    """How a line stands."""

    SURE = "sure"
    ASKED = "asked"
    """It has a food and a mass, and a person should look at it"""
    UNKNOWN = "unknown"
    """Its food or its mass is not known"""
    ANSWERED = "answered"
    """A person said what it is"""
    LEFT_OUT = "left out"
    """A person said that it is left out, or the line does so itself: to taste, of nothing"""


@dataclass(frozen=True)
class LineAnswer:
    """What a person says of a line.

    Attributes:
        food: Id of the food; "" keeps the one that was read.
        grams: Mass as eaten, g, of the whole recipe; None keeps the one that was read.
        left_out: Whether the line is left out of dish and figures.
        free: Whether the food may vary in amount, and give way to others of its kind.
    """

    food: str = ""
    grams: float | None = None
    left_out: bool = False
    free: bool = False


@dataclass(frozen=True)
class RecipeLine:
    """A line of a recipe with the food it means.

    Attributes:
        read: What the reader made of it.
        food: Id of the food; "" if it is not known.
        grams: Mass as the catalogue has the food (cooked rice, not dry), g, of the whole recipe;
            None if it is not known.
        mark: How it stands.
        reason: Why it is asked about; may be empty.
        named: Allergens that its words speak of and its food does not have.
        free: Whether it may vary.
    """

    read: FoodLine
    food: str
    grams: float | None
    mark: Mark
    reason: str = ""
    named: frozenset[str] = frozenset()
    free: bool = False

    @property
    def text(self) -> str:
        """Return the line as it was written."""
        return self.read.text

    @property
    def is_raw(self) -> bool:
        """Return whether what is written is raw or dry, as bought."""
        return self.read.state is State.RAW

    @property
    def counts(self) -> bool:
        """Return whether its food and mass are in the dish and in its figures."""
        known = bool(self.food) and self.grams is not None
        return known and self.mark not in (Mark.LEFT_OUT, Mark.UNKNOWN)


@dataclass(frozen=True)
class MatchedRecipe:
    """A recipe with its foods.

    Attributes:
        source: As it was written.
        lines: Its lines with their foods; headings are none.
        portions: For how many; None until somebody says so.
        minutes: From beginning to end, its own or estimated.
        minutes_known: Whether the recipe says the time itself.
        confirmed: Whether a person has looked at what is asked and takes it as it is.
        answers: What a person said, by line.
        slots: When it is eaten, as suggested or chosen.
        same_as: Title of the dish or recipe that it repeats; empty if none.
    """

    source: SourceRecipe
    lines: tuple[RecipeLine, ...]
    portions: float | None
    minutes: int
    minutes_known: bool
    confirmed: bool = False
    answers: Mapping[str, LineAnswer] = field(default_factory=dict)
    slots: tuple[str, ...] = ()
    same_as: str = ""

    @property
    def title(self) -> str:
        """Return the recipe's name; one without has that of its file."""
        return self.source.title or self.source.file.rsplit(".", 1)[0]

    @property
    def unknown(self) -> tuple[RecipeLine, ...]:
        """Return lines whose food or mass is not known."""
        return tuple(line for line in self.lines if line.mark is Mark.UNKNOWN)

    @property
    def asked(self) -> tuple[RecipeLine, ...]:
        """Return lines that a person should look at, if nobody has yet."""
        if self.confirmed:
            return ()
        return tuple(line for line in self.lines if line.mark is Mark.ASKED)

    @property
    def counted(self) -> tuple[RecipeLine, ...]:
        """Return lines that are in the dish."""
        return tuple(line for line in self.lines if line.counts)

    @property
    def questions(self) -> int:
        """Return how many answers it still needs."""
        return len(self.unknown) + len(self.asked) + (self.portions is None)

    @property
    def is_ready(self) -> bool:
        """Return whether it can become a dish."""
        return self.questions == 0 and bool(self.counted)
