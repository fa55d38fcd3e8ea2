"""What a person can do to a plan: each verb gives a new plan. Imported once tables are there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from foods import Catalogue, dish_title, is_own_meal
from planner.application.views import TargetEdit
from planner.domain import (
    CareRules,
    Plan,
    Profile,
    TargetChoice,
    describe,
    reviewed,
    shortfalls,
    with_profile,
)
from planner.domain.assessment.requirements import requirements_of
from planner.domain.assessment.without_forbidden import without_forbidden_meals
from planner.domain.person.meal_frames import MealFrame
from planner.domain.person.wishes import Rating
from planner.domain.plan import edits, frames, ratings
from planner.domain.plan.meal_frames import with_meal_frame
from planner.domain.plan.ratings import with_taught
from planner.domain.planning.least_cost import is_over_budget
from planner.domain.shopping.food_costs import usual_costs, week_cost, week_cost_words
from planner.ui.locale import translated
from solver import Per, Place

if TYPE_CHECKING:
    from foods import Meal, Serving
    from planner.application.context import PlanningContext


def first_day(today: date, weekday: int = 1) -> date:
    """Return the day a new plan begins: the next such weekday (1 is Monday), today if it is one."""
    return today + timedelta(days=(weekday - today.isoweekday()) % 7)


def lock_or_unlock(plan: Plan, place: Place, catalogue: Catalogue, care: CareRules) -> Plan:
    """Lock a meal, or let it go; a meal that is kept is liked a little.

    A meal that its person does not eat any more was kept by its lock alone: without it, it goes.
    """
    meal, step = plan.meals[place], -1 if place in plan.locked else 1
    changed = (edits.unlocked if place in plan.locked else edits.locked)(plan, place)
    if not is_own_meal(meal):
        changed = with_taught(changed, (meal.dish, step))
    if step > 0:
        return changed
    return without_forbidden_meals(changed, requirements_of(changed.profile, catalogue, care))


def rated(plan: Plan, place: Place, word: str) -> tuple[Plan, bool]:
    """Rate the dish of a meal, or take the same rating back; the plan, and whether it went.

    Meals of a dish that is never wanted go from the plan where they are not locked.
    """
    return rated_dish(plan, plan.meals[place].dish, word)


def rated_dish(plan: Plan, dish: str, word: str) -> tuple[Plan, bool]:
    """Rate a dish as `rated` does, wherever it stands."""
    rating = Rating(word)
    taken_back = plan.profile.wishes.ratings.get(dish) is rating
    profile = ratings.rated(plan.profile, dish, None if taken_back else rating)
    return with_ratings(plan, profile), taken_back


def with_ratings(plan: Plan, profile: Profile) -> Plan:
    """Return the plan under a profile of other wishes, without the meals that are never wanted."""
    for place in sorted(plan.meals.keys() - plan.locked):
        if plan.meals[place].dish in profile.wishes.never:
            plan = edits.cleared(plan, place)
    return replace(plan, profile=profile)


def cost_words(plan: Plan, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what the meals cost, and what is known of the least they could, in sentences."""
    cost = translated(week_cost_words(week_cost(plan, usual_costs(catalogue))))
    least = [note for note in plan.notes if "$" in note]
    return (cost, *map(translated, least)) if is_over_budget(plan, catalogue) else (cost,)


def dish_words(catalogue: Catalogue, dish: str) -> str:
    """Return the title of a dish; the id of one that is no more."""
    known = catalogue.dishes.get(dish)
    return dish_title(known, catalogue) if known else dish.replace("_", " ").capitalize()


def same_but_for_ratings(one: Profile, other: Profile) -> bool:
    """Return whether profiles differ in nothing but what was said and learnt of dishes."""
    kept = replace(other.wishes, ratings=one.wishes.ratings, learnt=one.wishes.learnt)
    return replace(other, wishes=kept) == one


def leave_empty(plan: Plan, place: Place, catalogue: Catalogue) -> Plan:
    """Take a meal away and keep the place empty."""
    return reviewed(edits.left_empty(plan, place), catalogue)


def put(plan: Plan, place: Place, meal: object, catalogue: Catalogue) -> Plan:
    """Put a meal at a place."""
    from foods import Meal

    assert isinstance(meal, Meal)
    before, changed = plan.meals.get(place), edits.with_meal(plan, place, meal)
    if before and before.dish != meal.dish:
        steps = ((before, -1), (meal, 1))
        changed = with_taught(changed, *((m.dish, n) for m, n in steps if not is_own_meal(m)))
    return reviewed(changed, catalogue)


def put_chosen(
    plan: Plan,
    place: Place,
    meal: Meal,
    catalogue: Catalogue,
    kinds: frozenset[str] | None = None,
) -> Plan:
    """Put a meal that a person chose at a place, locked: the next planning leaves it there."""
    if kinds is not None:
        plan = frames.with_frames(plan, place, kinds)
    return reviewed(edits.locked(put(plan, place, meal, catalogue), place), catalogue)


def drop_frame(plan: Plan, place: Place, kind: str) -> Plan:
    """Return the plan in which nothing of a kind is wanted at a place."""
    return frames.without_frame(plan, frames.frame_at(place, kind))


def frames_at(plan: Plan, place: Place) -> tuple[tuple[str, str], ...]:
    """Return what is wanted at a place: kinds and words, in the order of the kinds."""
    kinds = frames.kinds_at(plan, place)
    return tuple((k, translated(frames.frame_words(k))) for k in frames.KINDS if k in kinds)


def framed_meal(plan: Plan, place: Place, kind: str, catalogue: Catalogue) -> Plan:
    """Return the plan with something wanted of one meal; a meal that takes too long goes.

    Args:
        plan: The plan.
        place: Which meal.
        kind: "out" or "usual", minutes in digits, or "" for what the weekday has.
        catalogue: Foods and dishes.
    """
    frame = MealFrame(minutes=int(kind)) if kind.isdecimal() else MealFrame(kind) if kind else None
    framed = with_meal_frame(plan, place, frame)
    meal, most = framed.meals.get(place), framed.frame_at(place).minutes
    held = place in framed.locked or place in framed.leftovers
    if meal and most is not None and not held and catalogue.dishes[meal.dish].minutes > most:
        framed = edits.cleared(framed, place)
    return reviewed(framed, catalogue)


def put_own(plan: Plan, place: Place, meal: Meal, catalogue: Catalogue) -> Plan:
    """Put a meal of the person's own making at a place."""
    return _placed(edits.with_meal(plan, place, meal), (place,), catalogue)


def move(plan: Plan, source: Place, target: Place, catalogue: Catalogue) -> Plan:
    """Move a meal; what is there goes to where it came from. Both stay there."""
    return _placed(edits.moved(plan, source, target), (source, target), catalogue)


def copy_day(plan: Plan, source: int, target: int, catalogue: Catalogue) -> Plan:
    """Give a day the meals of another."""
    copied = edits.copied_day(plan, source, target)
    return _placed(copied, [(target, slot) for slot in plan.slots], catalogue)


def repeat(plan: Plan, place: Place, catalogue: Catalogue) -> Plan:
    """Have a meal on every day; other locked meals and empty places stay."""
    meal, slot = plan.meals[place], place[1]
    days = [(day, slot) for day in range(plan.days)]
    free = [other for other in days if other not in plan.locked | plan.empty | plan.closed]
    for other in free:
        plan = edits.with_meal(plan, other, meal)
    return _placed(plan, [place, *free], catalogue)


def eat_again(plan: Plan, place: Place, day: int, catalogue: Catalogue) -> Plan:
    """Have what is left of a meal on another day."""
    other = day, place[1]
    twice = edits.with_meal(plan, other, plan.meals[place])
    linked = replace(twice, leftovers={**twice.leftovers, other: plan.leftovers.get(place, place)})
    return _placed(linked, (place, other), catalogue)


def clear_week(plan: Plan, catalogue: Catalogue) -> Plan:
    """Take away every meal that is not locked; the places may be filled again."""
    for place in plan.meals.keys() - plan.locked:
        plan = edits.cleared(plan, place)
    return reviewed(plan, catalogue)


def with_serving(plan: Plan, place: Place, serving: Serving, catalogue: Catalogue) -> Plan:
    """Serve another amount of a food that the meal has."""
    meal = plan.meals[place]
    servings = tuple(serving if s.food == serving.food else s for s in meal.servings)
    changed = edits.with_meal(plan, place, replace(meal, servings=servings))
    return _placed(changed, (place,), catalogue)


def _placed(plan: Plan, places: Iterable[Place], catalogue: Catalogue) -> Plan:
    """Lock what a person puts somewhere, which may do what planning may not: repeat."""
    for place in places:
        if place in plan.meals:
            plan = edits.locked(plan, place)
    return reviewed(plan, catalogue)


def later_days(plan: Plan, place: Place, catalogue: Catalogue) -> tuple[int, ...]:
    """Return days on which what is left of a meal is still good and its place is free for it."""
    keeps = catalogue.dishes[plan.meals[place].dish].keeps_days
    last = min(place[0] + keeps, plan.days - 1)
    held = plan.locked | plan.empty | plan.closed
    return tuple(day for day in range(place[0] + 1, last + 1) if (day, place[1]) not in held)


def let_go(plan: Plan, places: frozenset[Place]) -> Plan:
    """Return the plan with some places free to be planned anew."""
    return replace(plan, locked=plan.locked - places, empty=plan.empty - places)


def with_wishes(plan: Plan, profile: Profile, context: PlanningContext) -> Plan:
    """Return the plan under another profile; its meals stay until it is planned again.

    Raises:
        ValueError: In words for the person, if the profile cannot be planned for.
    """
    return with_profile(plan, profile, context.catalogue, context.care)


def with_edit(plan: Plan, edit: TargetEdit) -> Profile:
    """Return the profile with a target as edited; what was not touched stays at the reference."""
    target = next(t for t in plan.targets if t.nutrient == edit.nutrient)
    old = plan.profile.targets.get(edit.nutrient, TargetChoice())
    per = Per.WEEK if edit.weekly else Per.DAY
    choice = TargetChoice(
        minimum=old.minimum if edit.minimum == target.minimum else edit.minimum,
        maximum=old.maximum if edit.maximum == target.maximum else edit.maximum,
        per=old.per if per == target.per else per,
        on=edit.on,
    )
    return edits.with_target(plan.profile, edit.nutrient, choice)


def without_choice(plan: Plan, nutrient: str) -> Profile:
    """Return the profile with a target back at its reference."""
    return edits.with_target(plan.profile, nutrient, None)


def missing(plan: Plan, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what is missed, in sentences."""
    found = shortfalls(plan, catalogue)
    said = (describe(s, catalogue, start=plan.start, days=plan.days) for s in found)
    return tuple(map(translated, said))
