"""Plan weeks from Python: a profile in, a plan and tables of pandas out.

    from planner.api import Planner

    planner = Planner()
    profile = planner.profile({"person": {"age": 58, "sex": "female"}})
    plan = planner.plan(profile)
    planner.nutrients(plan)      # a row a day and nutrient
    planner.save(plan, "week.mealplan")

The same profile, days, start and seed give the same plan on every machine. A `Planner` may be
used from several threads; a process of its own for each processor is quicker, see
`electrolyte-planner cohort`. The page ``planner/API.md`` shows it at work, and runs in a test.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from foods import Catalogue, compose_title
from planner.domain import (
    CareRules,
    Plan,
    Profile,
    ProfileError,
    day_totals,
    plan_week,
    shopping_list,
    shortfalls,
)
from planner.domain.assessment.targets_per_day import targets_on
from planner.domain.person.kitchen import local_catalogue
from planner.domain.shopping.food_costs import usual_costs, week_cost
from planner.report.exports import export_bytes, format_of
from planner.store import (
    StoreError,
    open_plan,
    profile_data,
    profile_from_data,
    read_profile,
    save_plan,
    write_atomically,
)
from planner.version import VERSION
from solver import Effort, MenuSolver

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["VERSION", "Plan", "Planner", "Profile", "ProfileError", "StoreError", "profile_data"]


class Planner:
    """The tables and the solver, loaded once."""

    def __init__(self) -> None:
        self.catalogue = Catalogue.load()
        self.care = CareRules.load()
        self._solver = MenuSolver(self.catalogue)

    def profile(self, source: Mapping[str, Any] | Path | str) -> Profile:
        """Read a profile.

        Args:
            source: A TOML file, or its content as a mapping; every key is optional.

        Raises:
            ProfileError: A key or value does not hold; says which and what is allowed.
            StoreError: The file cannot be read.
        """
        if isinstance(source, Mapping):
            return profile_from_data(source, self.catalogue, self.care)
        return read_profile(source, self.catalogue, self.care)

    def plan(
        self,
        profile: Profile | None = None,
        *,
        days: int = 7,
        seed: int = 0,
        start: date | None = None,
        effort: Effort = Effort.NORMAL,
        cancelled: Callable[[], bool] | None = None,
    ) -> Plan:
        """Plan meals; "short" in its status if a target cannot be met.

        Args:
            profile: Who it is for; the default person if None.
            days: 1 to 28.
            seed: Another seed gives another plan.
            start: Date of the first day.
            effort: How hard to try, in counts, never in seconds.
            cancelled: Asked now and then; True ends with the best plan so far.

        Raises:
            ProfileError: If the profile cannot be planned for.
        """
        return plan_week(
            profile or Profile(),
            self.catalogue,
            days=days,
            seed=seed,
            start=start,
            care=self.care,
            solver=self._solver,
            effort=effort,
            cancelled=cancelled,
        )

    def tables_for(self, plan: Plan) -> Catalogue:
        """Return the foods as they are sold where the person of a plan buys them."""
        return local_catalogue(self.catalogue, plan.profile.kitchen)

    def meals(self, plan: Plan) -> pd.DataFrame:
        """Return a row a food: ``day slot dish title food name amount unit grams``."""
        columns = ["day", "slot", "dish", "title", "food", "name", "amount", "unit", "grams"]
        rows, catalogue = [], self.tables_for(plan)
        for (day, slot), meal in sorted(plan.meals.items(), key=lambda item: _order(plan, item[0])):
            title = str(compose_title(catalogue.dishes[meal.dish], meal, catalogue))
            for each in meal.servings:
                name = catalogue.foods[each.food].name
                about = (day, slot, meal.dish, title, each.food, name)
                rows.append((*about, each.amount, each.unit, each.grams))
        return _table(rows, columns)

    def nutrients(self, plan: Plan) -> pd.DataFrame:
        """Return a row a day and nutrient that has a target.

        Columns: ``day nutrient unit amount supplement coverage minimum maximum per``. `amount` is
        what is known to be in the day, supplements among it: a lower bound where `coverage`, the
        share of the energy whose foods have a figure, is below 1. Bounds that are none are NaN.
        """
        columns = "day nutrient unit amount supplement coverage minimum maximum per".split()
        rows = []
        for day in range(plan.days):
            totals = day_totals(plan, day, self.tables_for(plan))
            for target in (t for t in targets_on(plan, day) if t.on):
                known = totals[target.nutrient]
                figures = known.amount, known.supplement, known.coverage
                unit = self.catalogue.nutrients[target.nutrient].unit
                bounds = target.minimum, target.maximum, target.per.value
                rows.append((day, target.nutrient, unit, *figures, *bounds))
        made = _table(rows, columns)
        return made.astype({"minimum": float, "maximum": float})

    def shortfalls(self, plan: Plan) -> pd.DataFrame:
        """Return a row a target that is missed: ``day nutrient low limit amount by``.

        `day` is -1 for the average of the week; `low` says that there is too little; `by` is how
        much, in the nutrient's unit.
        """
        rows = [
            (-1 if s.day is None else s.day, s.nutrient, s.low, s.limit, s.amount)
            for s in shortfalls(plan, self.tables_for(plan))
        ]
        made = _table(rows, ["day", "nutrient", "low", "limit", "amount"])
        made["by"] = (made["limit"] - made["amount"]).abs()
        return made

    def shopping(self, plan: Plan) -> pd.DataFrame:
        """Return a row a line of the list: ``aisle name buy grams staple``, grams as bought."""
        rows = [
            (str(line.aisle), str(line.name), str(line.buy), line.grams, line.staple)
            for line in shopping_list(plan, self.tables_for(plan))
        ]
        return _table(rows, ["aisle", "name", "buy", "grams", "staple"])

    def cost_usd(self, plan: Plan) -> float:
        """Return what the food that is eaten costs, US dollars, by USDA's prices."""
        return week_cost(plan, usual_costs(self.catalogue)).usd

    def save(self, plan: Plan, path: Path | str) -> None:
        """Write a plan that the window and `open` read again.

        Raises:
            StoreError: It cannot be written; an old file is as it was.
        """
        save_plan(plan, path, self.catalogue)

    def open(self, path: Path | str) -> Plan:
        """Read a saved plan.

        Raises:
            StoreError: It is no plan of this program.
        """
        return open_plan(path, self.catalogue, self.care)

    def export(self, plan: Plan, path: Path | str) -> None:
        """Write a plan as the file that the ending of its name says: .pdf .xlsx .ics .md ...

        Raises:
            StoreError: The ending is unknown, or the file cannot be written.
        """
        from planner.ui.painters import PAINTERS

        content = export_bytes(plan, self.tables_for(plan), format_of(path), painters=PAINTERS)
        write_atomically(path, content)


def _order(plan: Plan, place: tuple[int, str]) -> tuple[int, int]:
    """Return a key by day, and within a day by meals as they are eaten."""
    return place[0], plan.slots.index(place[1])


def _table(rows: list[tuple[Any, ...]], columns: list[str]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(rows, columns=columns)
