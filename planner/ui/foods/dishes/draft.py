"""A dish as it is being written. Values only; whether they hold, `judging` says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from foods import Dish, Role, Serving
from foods.catalogue.recipe_text import dish_method
from foods.dish.dish import RoleChoice
from foods.dish.recipe_reader import EXACT_G
from foods.dish.step_grammar import namings
from foods.recipe.recipe import Step
from planner.domain.recipes.dish_id import free_id

__all__ = ["DishDraft", "FoodDraft", "RoleDraft", "draft_of", "free_id"]


@dataclass(frozen=True)
class FoodDraft:
    """A food in a role, from its smallest to its largest amount.

    Attributes:
        food: Its id.
        smallest: Its smallest amount.
        largest: Its largest amount.
        measures: Units of the only measures that suit it; empty = any.
        exact_g: The mass that an imported recipe says, g; None where there is none.
    """

    food: str
    smallest: Serving
    largest: Serving
    measures: tuple[str, ...] = ()
    exact_g: float | None = None

    @property
    def grams(self) -> list[float]:
        """Return the window that holds both amounts and those between them."""
        return [self.smallest.grams, self.largest.grams]

    def entry(self) -> dict[str, Any]:
        """Return what stands in a file."""
        entry: dict[str, Any] = {"food": self.food, "grams": self.grams}
        if self.measures:
            entry["measures"] = list(self.measures)
        if self.exact_g is not None and self.grams[0] <= self.exact_g <= self.grams[1]:
            entry[EXACT_G] = self.exact_g
        return entry


@dataclass(frozen=True)
class RoleDraft:
    """A role as it is being written."""

    name: str = ""
    part: str = "main"
    optional: bool = False
    foods: tuple[FoodDraft, ...] = ()

    def entry(self) -> dict[str, Any]:
        """Return the role as it stands in a file."""
        lows, highs = [f.grams[0] for f in self.foods], [f.grams[1] for f in self.foods]
        return {
            "name": self.name,
            "part": self.part,
            "optional": self.optional,
            "grams": [min(lows), max(highs)] if self.foods else [1, 1],
            "foods": [each.entry() for each in self.foods],
        }


@dataclass(frozen=True)
class RecipeDraft:
    """The steps of a dish that is being changed.

    Attributes:
        steps: They, in order.
        equipment: What it needs.
        skill: How used to cooking one has to be.
        method: What the form shows in their place.
        minutes: What they take.
    """

    steps: tuple[Step, ...]
    equipment: tuple[str, ...]
    skill: str
    method: str
    minutes: int

    def fits(self, draft: DishDraft) -> bool:
        """Return whether the steps still say how the dish is made: nobody wrote it anew."""
        told = (draft.method, draft.minutes) == (self.method.strip(), self.minutes)
        names = {role.name for role in draft.roles}
        names |= {food.food for role in draft.roles for food in role.foods}
        return told and all(name in names for step in self.steps for name in _named(step))

    def entry(self) -> dict[str, Any]:
        """Return what stands in a file."""
        return {
            "equipment": list(self.equipment),
            "skill": self.skill,
            "step": [step_entry(step) for step in self.steps],
        }


def step_entry(step: Step) -> dict[str, Any]:
    """Return what stands of a step in a file."""
    entry = {
        "kind": step.kind,
        "text": step.text,
        "minutes": step.minutes,
        "hands_off": step.hands_off,
        "meanwhile": step.meanwhile,
        "heat": step.heat,
        "oven_c": step.oven_c,
        "with": list(step.only_with),
        "without": list(step.not_with),
    }
    return {key: value for key, value in entry.items() if value not in ("", None, False, [], 0)}


def _named(step: Step) -> set[str]:
    found = {naming.name for naming in namings(step.text)}
    return found | {*step.only_with, *step.not_with}


@dataclass(frozen=True)
class DishDraft:
    """A dish as it is being written; its fields are those of a `Dish`."""

    title: str = ""
    slots: tuple[str, ...] = ()
    minutes: int = 15
    keeps_days: int = 0
    cuisine: str = ""
    temperature: str = "hot"
    method: str = ""
    roles: tuple[RoleDraft, ...] = (RoleDraft(),)
    suits: tuple[str, ...] = field(default=())
    family: str = ""
    by_hand: bool = False
    stands_in_for: str = ""
    source: str = ""
    recipe: RecipeDraft | None = None
    """Its steps, for which the form has no field: they stay while method and time do"""

    def entry(self) -> dict[str, Any]:
        """Return what stands in a file."""
        entry = self._plain_entry()
        if self.source:
            entry["source"] = self.source
        if self.recipe is not None and self.recipe.fits(self):
            del entry["minutes"], entry["method"]
            entry |= self.recipe.entry()
        return entry

    def _plain_entry(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "slots": list(self.slots),
            "minutes": self.minutes,
            "keeps_days": self.keeps_days,
            "suits": list(self.suits),
            "cuisine": self.cuisine,
            "family": self.family,
            "by_hand": self.by_hand,
            "stands_in_for": self.stands_in_for,
            "temperature": self.temperature,
            "method": self.method,
            "role": [role.entry() for role in self.roles],
        }


def draft_of(dish: Dish) -> DishDraft:
    """Return a dish that is there, to be changed."""
    return DishDraft(
        title=dish.title,
        slots=dish.slots,
        minutes=dish.minutes,
        keeps_days=dish.keeps_days,
        cuisine=dish.cuisine,
        temperature=dish.temperature,
        method=dish_method(dish),
        roles=tuple(_role(role) for role in dish.own_roles),
        suits=tuple(sorted(dish.suits)),
        family=dish.family,
        by_hand=dish.by_hand,
        stands_in_for=dish.stands_in_for,
        source=dish.source,
        recipe=_recipe(dish) if dish.steps else None,
    )


def _recipe(dish: Dish) -> RecipeDraft:
    return RecipeDraft(
        dish.steps, dish.equipment or (), dish.skill, dish_method(dish), dish.minutes
    )


def _role(role: Role) -> RoleDraft:
    return RoleDraft(role.name, role.part, role.optional, tuple(map(_food, role.choices)))


def _food(choice: RoleChoice) -> FoodDraft:
    steps = choice.servings
    exact = next((step.grams for step in steps if step.unit == "g"), None)
    return FoodDraft(choice.food, steps[0], steps[-1], choice.measures, exact)
