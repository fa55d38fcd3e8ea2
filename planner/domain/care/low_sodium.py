"""Days with less sodium than people need, where no rule wants them low."""

from __future__ import annotations

from foods import Catalogue
from planner.domain.plan.meal_frames import eaten_out
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import day_totals
from planner.domain.targets.reference_intakes import ReferenceIntakes
from planner.domain.translatable import TranslatableText, number, translatable

from .effects import Band, Cap
from .rules import CareRules

SODIUM = "sodium_mg"


def low_sodium_days(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[int, ...]:
    """Return full days below the adequate intake; none where care or the person wants it low."""
    need = ReferenceIntakes.load().recommended(SODIUM, plan.profile.person)
    target = next((t for t in plan.targets if t.nutrient == SODIUM), None)
    if need is None or target is None or SODIUM in plan.profile.targets:
        return ()
    wanted_low = (each for _, each in care.acting(plan.profile) if isinstance(each, Cap | Band))
    if any(effect.nutrient == SODIUM for effect in wanted_low):
        return ()
    full = [
        day
        for day in range(plan.days)
        if not eaten_out(plan, day)
        and all((day, slot) in {*plan.meals, *plan.closed} for slot in plan.slots)
    ]
    return tuple(d for d in full if day_totals(plan, d, catalogue)[SODIUM].amount < need.value)


def low_sodium_words(plan: Plan, catalogue: Catalogue, care: CareRules) -> TranslatableText | None:
    """Return how many days have less sodium than people need, or None."""
    days = low_sodium_days(plan, catalogue, care)
    if not days:
        return None
    need = ReferenceIntakes.load().recommended(SODIUM, plan.profile.person)
    assert need is not None
    return translatable(
        "Days below the {n} mg of sodium that people need ({source}): {days} of {all}. Salt these "
        "meals to taste, unless a doctor said otherwise.",
        n=number(need.value),
        source=need.source,
        days=len(days),
        all=plan.days,
    )
