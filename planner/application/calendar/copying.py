"""Put a kept week, or a favourite, on other dates; what does not fit any more is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from foods import Catalogue
from planner.domain import CareRules, Plan, reviewed, with_profile
from planner.domain.assessment.requirements import requirements_of
from planner.domain.assessment.without_forbidden import without_forbidden_meals
from planner.domain.person.eaters import household
from planner.domain.person.profile import Profile
from planner.domain.place_names import place_name
from planner.domain.plan.leftovers import true_leftovers
from planner.domain.plan.shopping_choices import ShoppingChoices
from planner.domain.translatable import TranslatableText, Verbatim, translatable
from planner.store.plan_file import OpenedPlan, whole_from


@dataclass(frozen=True, eq=False)
class CopiedWeek:
    """A week on its new dates.

    Attributes:
        plan: The plan, under the person's answers of now.
        lost: Meals that do not fit any more, in sentences; their places are empty.
    """

    plan: Plan
    lost: tuple[TranslatableText, ...] = ()


def copied_week(
    plan: Plan, start: date, profile: Profile, catalogue: Catalogue, care: CareRules
) -> CopiedWeek:
    """Return a week with another first date, for a person as they are now.

    Ticks and quantities of its shopping list belong to the dates of before; who eats along stays.
    """
    eaters = household(plan.shopping.eaters)
    moved = replace(plan, start=start, shopping=ShoppingChoices(eaters=eaters), eaten={})
    moved = with_profile(moved, profile, catalogue, care)
    there = {place for place in moved.meals if place not in moved.closed}
    moved = replace(moved, meals={place: moved.meals[place] for place in sorted(there)})
    # A lock kept a meal in its week; on other dates it has to be eatable like any other.
    requirements = requirements_of(profile, catalogue, care)
    bare = without_forbidden_meals(replace(moved, locked=frozenset()), requirements)
    left = true_leftovers(plan.leftovers, bare.meals, catalogue)
    copied = replace(
        bare,
        locked=moved.locked & bare.meals.keys(),
        leftovers=left,
        settled=frozenset(),
        notes=(),
    )
    gone = sorted(plan.meals.keys() - copied.meals.keys())
    lost = tuple(_lost(plan, start, place, catalogue) for place in gone)
    return CopiedWeek(reviewed(copied, catalogue), lost)


def plan_of_favourite(
    path: Path, data: Mapping[str, Any], catalogue: Catalogue, care: CareRules, profile: Profile
) -> OpenedPlan:
    """Return the plan of a favourite, with what it carries of its own.

    Raises:
        StoreError: It is no plan.
    """
    return whole_from(path, data, catalogue, care, profile=profile)


def _lost(
    plan: Plan, start: date, place: tuple[int, str], catalogue: Catalogue
) -> TranslatableText:
    from foods import compose_title

    meal = plan.meals[place]
    dish = catalogue.dishes.get(meal.dish)
    title = meal.name or (compose_title(dish, meal, catalogue) if dish else meal.dish)
    return translatable(
        "{where}: “{meal}” does not fit your answers of now, so its place is empty.",
        where=place_name(place, start, plan.days),
        meal=Verbatim(title),
    )
