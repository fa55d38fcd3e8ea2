"""Read what another meal would change at a place: its day, its cost, what it uses up."""

from __future__ import annotations

from dataclasses import replace

from foods import Meal
from foods.vocabulary import vocabulary_of, words_of
from planner.application.context import PlanningContext
from planner.application.views.week import card_of
from planner.domain import shortfalls, with_meal
from planner.domain.plan.plan import Plan
from planner.domain.shopping.food_costs import usual_costs
from solver import Alternative, MenuProblem, Place

from .offer import MealOffer

_MOST_HOME = 3


class OfferReader:
    """Reads offers for one place of one plan."""

    def __init__(
        self, context: PlanningContext, plan: Plan, place: Place, problem: MenuProblem
    ) -> None:
        """Read what the place has now.

        Args:
            context: The tables.
            plan: The plan on the screen.
            place: Which meal.
            problem: What is asked of the others.
        """
        self._context, self._plan, self._place = context, plan, place
        self._barred = problem.barred.get(place)
        self._home = problem.at_home
        self._prices = usual_costs(context.catalogue).usd_per_100g
        self._before = self._missed(plan)
        now = plan.meals.get(place)
        self._usd = self._cost(now) if now is not None else 0.0
        self._vocabulary = vocabulary_of(context.catalogue)

    def is_wanted(self, meal: Meal) -> bool:
        """Return whether a meal is what is wanted at the place."""
        barred = self._barred
        return barred is None or not (meal.foods & barred.foods or meal.dish in barred.dishes)

    def offer(self, other: Alternative) -> MealOffer:
        """Return an offer in full."""
        meal, catalogue = other.meal, self._context.catalogue
        card = card_of(meal, self._place, self._plan, self._context.meals)
        after = self._missed(with_meal(self._plan, self._place, meal))
        dish = catalogue.dishes[meal.dish]
        home = [catalogue.foods[food].title for food in meal.foods if food in self._home]
        return MealOffer(
            meal=meal,
            card=replace(card, locked=False),
            changes=other.change,
            missed=max(0, len(after) - len(self._before)),
            misses=self._labels(after - self._before),
            mends=self._labels(self._before - after),
            usd=self._cost(meal) - self._usd,
            home=tuple(sorted(home)[:_MOST_HOME]),
            cold=dish.temperature == "cold",
            oven="oven" in (dish.equipment or ()),
            words=self._words(meal),
        )

    def _missed(self, plan: Plan) -> frozenset[tuple[str, int | None]]:
        found = shortfalls(plan, self._context.catalogue)
        return frozenset((s.nutrient, s.day) for s in found if s.day in (None, self._place[0]))

    def _labels(self, missed: frozenset[tuple[str, int | None]]) -> tuple[str, ...]:
        nutrients = self._context.catalogue.nutrients
        keys = {key for key, _ in missed}
        return tuple(nutrient.label for key, nutrient in nutrients.items() if key in keys)

    def _cost(self, meal: Meal) -> float:
        return sum(self._prices.get(s.food, 0.0) * s.grams / 100 for s in meal.servings)

    def _words(self, meal: Meal) -> frozenset[str]:
        names = (name for food in meal.foods for name in self._vocabulary.names(food).all)
        return frozenset(word for name in names for word in words_of(name))
