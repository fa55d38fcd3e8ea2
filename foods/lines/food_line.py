"""What was read in a line of food."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .quantity import Quantity


class Certainty(Enum):
    """How sure something is."""

    SURE = "sure"
    GUESS = "guess"
    """It has a value, and a person should look at it."""
    UNKNOWN = "unknown"
    """It has no value."""


class State(Enum):
    """The state in which a food is weighed."""

    RAW = "raw"
    """Raw or dry, as it is bought"""
    COOKED = "cooked"
    """As it is eaten"""


class Use(Enum):
    """What a line is for: it decides what is meant where the line does not say."""

    RECIPE = "recipe"
    """A recipe: "200 g rice" is dry"""
    EATEN = "eaten"
    """What was eaten: "200 g rice" is on the plate"""
    BOUGHT = "bought"
    """What is at home: "200 g rice" is in the bag"""


@dataclass(frozen=True)
class FoodLine:
    """A line and what was understood of it.

    Attributes:
        text: The line as it was written.
        quantity: How many; None if it says none.
        unit: Of what, in one spelling ("cup", "clove", "medium"); empty if it names none.
        words: The words of the food, without amount and preparation.
        food: Id of a food of the catalogue, or "sr28:" and USDA's number; "" if none was found.
        food_certainty: Of `food`.
        others: Other foods that may be meant, the likeliest first.
        grams: Mass of what the line names, in `state`, g; None if it is not known.
        grams_certainty: Of `grams`.
        grams_reason: Why it is a guess, or not known; empty if it is sure.
        state: In which it is weighed.
        eaten_grams: Mass of `food` as the catalogue has it, g: of cooked rice, where the line
            speaks of dry rice; None where `grams` is.
        preparation: What is done to it, as written: "finely chopped".
        remainder: What was not understood, as written.
        unlisted: Whether the food is known by name, and no table has its figures: they count as
            unknown.
        optional: Whether the line says that it may be left out, or how much is a matter of taste.
    """

    text: str
    quantity: Quantity | None
    unit: str
    words: str
    food: str
    food_certainty: Certainty
    others: tuple[str, ...]
    grams: float | None
    grams_certainty: Certainty
    grams_reason: str
    state: State
    eaten_grams: float | None
    preparation: str = ""
    remainder: str = ""
    optional: bool = False
    unlisted: bool = False

    @property
    def is_sure(self) -> bool:
        """Return whether nothing has to be asked: the food is sure, and so is its mass.

        A line that leaves the amount to taste says so itself, and needs no question.
        """
        amount = self.grams_certainty is Certainty.SURE or (self.grams is None and self.optional)
        return self.food_certainty is Certainty.SURE and amount
