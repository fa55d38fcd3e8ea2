"""Check that whoever eats along may eat what is served."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation, broken
from planner.domain.translatable import Verbatim, translatable


def meals_not_for_guests(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield meals with what somebody at the table does not eat, locked ones too."""
    for (day, slot), meal in plan.meals.items():
        for eater in plan.shopping.eaters:
            there = (slot in eater.slots and day not in eater.away) != (
                (day, slot) in eater.otherwise
            )
            if not there or not eater.avoids:
                continue
            for name in sorted(meal.foods & catalogue.foods.keys()):
                if catalogue.foods[name].allergens & eater.avoids:
                    message = translatable(
                        "{name} eats along and has no {food}",
                        name=Verbatim(eater.name),
                        food=catalogue.foods[name].name,
                    )
                    yield broken(Rule.GUEST, plan, (day, slot), message)
