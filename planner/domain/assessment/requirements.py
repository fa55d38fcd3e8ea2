"""What a profile means for planning: foods, dishes and bounds, each with its reason.

It is worked out once: planning, explanation and the window are handed the same value. The verifier
does not read it and goes from profile and tables itself (`planner/DECISIONS.md`, 6 and 16).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Generic, TypeVar

from foods import Catalogue, Meal
from planner.domain.care.allowed_foods import foods_left_out
from planner.domain.care.effects import Effect, Weekly
from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import why_beyond
from planner.domain.person.profile import Profile
from planner.domain.person.training import Training
from planner.domain.person.vitamin_d import unasked_mushrooms
from planner.domain.target import Target
from planner.domain.targets.chosen import EnergyLeast
from planner.domain.translatable import translatable
from solver import Limit, MealCap

from .fluid_ceiling import drinks_wait_for_a_doctor, fluid_limits
from .meal_caps import meal_caps, passes_cap
from .targets_in_force import targets_for
from .targets_per_day import made_up_training

Effects = tuple[tuple[CareRule, Effect], ...]
"""Effects of care that hold for a person, each with its rule."""

T = TypeVar("T")
_KEPT = 8
"""The people of a household, and a few profiles that are tried out."""


@dataclass(frozen=True, eq=False)
class Requirements:
    """What a profile means with given tables; each part is worked out when it is first asked for.

    Attributes:
        profile: Who, and what they want.
        catalogue: Foods and dishes, as they are sold where the person buys them.
        care: The care rules.
    """

    profile: Profile
    catalogue: Catalogue
    care: CareRules

    @cached_property
    def targets(self) -> tuple[Target, ...]:
        """Return the targets in force, each with its source and, if it is locked, the reason.

        Raises:
            ProfileError: If the profile cannot be planned for.
        """
        return targets_for(self.profile, self.catalogue.nutrients, care=self.care)

    @cached_property
    def effects(self) -> Effects:
        """Return the effects of care that hold: ceilings, floors, bands, each with its rule."""
        return self.care.acting(self.profile)

    @cached_property
    def energy_floor(self) -> EnergyLeast | None:
        """Return the least energy a day, with its reason and source; None without one."""
        return self.care.energy_floor(self.profile)

    @cached_property
    def foods_left_out(self) -> Mapping[str, str]:
        """Return the foods that may not be planned, by id, each with the reason."""
        return MappingProxyType(foods_left_out(self.profile, self.catalogue, self.care))

    @cached_property
    def allowed_foods(self) -> frozenset[str]:
        """Return the foods that may be planned, by id."""
        left_out = self.foods_left_out
        return frozenset(food for food in self.catalogue.foods if food not in left_out)

    @cached_property
    def unasked_foods(self) -> frozenset[str]:
        """Return the foods that are planned only where asked for, and were not asked for."""
        return unasked_mushrooms(self.profile, self.catalogue)

    @cached_property
    def rare_foods(self) -> frozenset[str]:
        """Return the foods that care keeps for when nothing else will do."""
        tags, named = self.care.rare_tags(self.profile), self.care.rare_foods(self.profile)
        foods = self.catalogue.foods.values()
        return frozenset(food.id for food in foods if food.tags & tags or food.id in named)

    @cached_property
    def dishes_left_out(self) -> Mapping[str, str]:
        """Return the dishes that are not planned, whatever is in them, each with the reason."""
        profile = self.profile
        left_out = dict.fromkeys(profile.wishes.never, translatable("you never want it"))
        dishes = self.catalogue.dishes.values() if profile.kitchen.limits else ()
        beyond = {dish.id: why for dish in dishes if (why := why_beyond(dish, profile.kitchen))}
        return MappingProxyType({**left_out, **beyond})

    @cached_property
    def meal_caps(self) -> tuple[MealCap, ...]:
        """Return what no single meal may pass; the reason of each is `meal_caps.CAP`."""
        return meal_caps(self.profile, self.catalogue, self.care)

    @cached_property
    def fluid_limits(self) -> tuple[Limit, ...]:
        """Return the most to drink a day, a doctor's figure; empty without one."""
        return fluid_limits(self.profile, self.catalogue)

    @cached_property
    def drinks_wait_for_a_doctor(self) -> bool:
        """Return whether no drink is planned for want of a figure that only a doctor can say."""
        return drinks_wait_for_a_doctor(self.profile, self.care)

    @cached_property
    def training(self) -> Training | None:
        """Return the training whose sweat is made up for, or None; see `made_up_training`."""
        return made_up_training(self.profile, self.care)

    @property
    def weekly(self) -> tuple[Weekly, ...]:
        """Return the bounds of care on groups of foods in a week."""
        return tuple(effect for _, effect in self.effects if isinstance(effect, Weekly))

    def may_be_served(self, meal: Meal, slot: str) -> bool:
        """Return whether a meal may be planned in a slot: its foods, its dish, what it adds up to.

        What is only planned for who asked for it may be served all the same.
        """
        return (
            meal.foods <= self.allowed_foods
            and not passes_cap(meal, slot, self.meal_caps)
            and meal.dish not in self.dishes_left_out
        )


def requirements_of(profile: Profile, catalogue: Catalogue, care: CareRules) -> Requirements:
    """Return what a profile means with these tables and rules.

    The last few are kept: the same three objects give the same value, so that all who ask during
    a planning share it. All three are frozen, so what was worked out of them stays right.
    """
    return _kept(_Identity(profile), _Identity(catalogue), _Identity(care))


class _Identity(Generic[T]):
    """Holds an object as a key that only the object itself is equal to."""

    def __init__(self, held: T) -> None:
        self.held = held

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and other.held is self.held

    def __hash__(self) -> int:
        return id(self.held)


@lru_cache(maxsize=_KEPT)
def _kept(
    profile: _Identity[Profile], catalogue: _Identity[Catalogue], care: _Identity[CareRules]
) -> Requirements:
    return Requirements(profile.held, catalogue.held, care.held)
