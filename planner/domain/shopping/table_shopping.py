"""What a household's one list is made of: the plans of all, and what was said of their meals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from foods import Catalogue
from planner.domain.plan.household import HouseholdWeek, guest_key
from planner.domain.plan.plan import Plan
from solver import Place

from .household_list import at_home, household_list
from .needs import MealsSaid
from .pantry import Pantry
from .shopping_list import ShoppingList
from .shops import Shops


@dataclass(frozen=True, eq=False)
class TableShopping:
    """What a household's list is made of.

    Attributes:
        week: The plans of all for the same dates.
        said: Which meals were cooked or dropped, by id.
        person: Id of whose plan is on the screen.
    """

    week: HouseholdWeek
    said: Mapping[str, MealsSaid]
    person: str

    def with_plan(self, plan: Plan, said: MealsSaid | None = None) -> TableShopping:
        """Return the same with another plan of the person on the screen, and what they said."""
        plans = {**self.week.plans, self.person: plan}
        known = self.said if said is None else {**self.said, self.person: said}
        return replace(self, week=replace(self.week, plans=plans), said=known)

    def fits(self, plan: Plan) -> bool:
        """Return whether a plan is for the same dates."""
        return (plan.start, plan.days) == (self.week.start, self.week.days)

    def listed(
        self,
        plan: Plan,
        catalogue: Catalogue,
        *,
        days: range | None = None,
        pantry: Pantry | None = None,
        shops: Shops | None = None,
        today: int = 0,
    ) -> ShoppingList:
        """Return the one list, with the ticks and corrections of a plan.

        Args:
            plan: The plan on the screen.
            catalogue: For how foods are bought.
            days: The days to buy for; None for those the person chose.
            pantry: What is at home.
            shops: The household's shops.
            today: The day of the plan it is.
        """
        choices = plan.shopping
        if days is not None:
            choices = replace(choices, days=(days.start, days.stop - 1))
        return household_list(
            self.week,
            catalogue,
            choices=choices,
            pantry=pantry,
            shops=shops,
            today=today,
            said=self.said,
        )

    def uses(self, place: Place, foods: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
        """Return who has some foods at a meal: names by the dish they have there."""
        found: dict[str, tuple[str, ...]] = {}
        for diner in self.week.diners:
            meal = at_home(self.week, diner.id).meals.get(place)
            if meal is not None and meal.foods & foods:
                found[meal.dish] = (*found.get(meal.dish, ()), diner.name)
        for guest in self.week.table.guests_at(place, self.week.start):
            meal = self.week.guest_plates.get((guest_key(guest), place))
            if meal is not None and meal.foods & foods:
                found[meal.dish] = (*found.get(meal.dish, ()), guest.name)
        return found
