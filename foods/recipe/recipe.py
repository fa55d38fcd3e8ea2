"""The steps of a recipe: what is done, with what heat, and how long it takes."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

DAY_BEFORE_KINDS = ("soak", "defrost", "marinate", "ahead")
"""Kinds of steps that are done on the day before."""
STEP_KINDS = (*DAY_BEFORE_KINDS, "prep", "cook", "serve")
HEATS = ("low", "medium", "high")
EQUIPMENT = ("oven", "stove", "microwave", "blender")
SKILLS = ("beginner", "usual", "practised")
"""How used to cooking one has to be."""


@dataclass(frozen=True)
class Step:
    """A step of a dish's recipe, for whatever foods are chosen.

    Attributes:
        kind: One of `STEP_KINDS`.
        text: What is done, in the grammar of `foods.catalogue.recipe_text`.
        minutes: How long it takes.
        hands_off: Whether one may turn to something else meanwhile: simmering, baking.
        meanwhile: Whether it runs beside the steps around it and makes the whole no longer.
        heat: One of `HEATS`; empty off the stove.
        oven_c: Temperature of the oven, °C; None without an oven.
        only_with: Names of roles or foods of which one must be on the plate; empty = always.
        not_with: Names of roles or foods with any of which the step falls away.
    """

    kind: str
    text: str
    minutes: int = 0
    hands_off: bool = False
    meanwhile: bool = False
    heat: str = ""
    oven_c: int | None = None
    only_with: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()

    @property
    def day_before(self) -> bool:
        """Return whether the step is done on the day before."""
        return self.kind in DAY_BEFORE_KINDS

    def applies(self, present: Container[str]) -> bool:
        """Return whether the step is done with these roles and foods on the plate."""
        wanted = not self.only_with or any(name in present for name in self.only_with)
        return wanted and not any(name in present for name in self.not_with)


@dataclass(frozen=True)
class RecipeStep:
    """A step of a concrete meal, ready to be read.

    Attributes:
        kind: One of `STEP_KINDS`.
        text: What is done, with amounts.
        minutes: How long it takes; 0 = no time worth telling.
        hands_off: Whether one may turn to something else meanwhile.
        meanwhile: Whether it runs beside the steps around it.
        heat: One of `HEATS`, or empty.
        oven: "200 °C (400 °F)", or empty; empty too where the text says it.
    """

    kind: str
    text: str
    minutes: int
    hands_off: bool
    meanwhile: bool
    heat: str
    oven: str

    @property
    def day_before(self) -> bool:
        """Return whether any of it is done on the day before."""
        return self.kind in DAY_BEFORE_KINDS


def total_minutes(steps: Iterable[Step]) -> int:
    """Return minutes from the fridge to the table; what is done the day before does not count."""
    return sum(step.minutes for step in steps if not (step.day_before or step.meanwhile))


def active_minutes(steps: Iterable[Step]) -> int:
    """Return minutes with a hand in it, those of the day before among them."""
    return sum(step.minutes for step in steps if not step.hands_off)
