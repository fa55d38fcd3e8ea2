"""Plan from what is eaten now: keep the meals, and change as few as the targets allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations

from foods import Catalogue, Meal
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.care.allowed_foods import why_left_out
from planner.domain.care.rules import CareRules
from planner.domain.plan.plan import Plan
from planner.domain.planning.plan_week import fill
from planner.domain.planning.review import reviewed
from planner.domain.planning.to_solver import problem_for
from planner.domain.translatable import translatable
from solver import Effort, MenuSolver, Place

from .diet import Diet
from .library import resolved

_MORE_ROUNDS = 2
"""A week may need a meal more than its days one by one: no dish stands too often in it."""

_Day = Mapping[str, Meal]
_Alike = tuple[tuple[tuple[str, Meal], ...], tuple[str, ...]]


@dataclass(frozen=True)
class Before:
    """What a diet gives planning.

    Attributes:
        meals: The meals that a plan can hold, by place in the plan.
        must: Places whose meal cannot stay, each with a sentence that says why.
    """

    meals: Mapping[Place, Meal]
    must: Mapping[Place, str]


@dataclass(frozen=True)
class Fewest:
    """A plan near to what is eaten now.

    Attributes:
        plan: Verified; the meals that stay are locked.
        eaten: How many meals there were.
        changed: Places where another meal stands now.
        added: Places where there was none.
        must: Why a meal had to go whatever the targets are.
        met: Whether every target is met.
    """

    plan: Plan
    eaten: int
    changed: frozenset[Place]
    added: frozenset[Place]
    must: Mapping[Place, str]
    met: bool


def before_planning(diet: Diet, plan: Plan, catalogue: Catalogue, care: CareRules) -> Before:
    """Return which meals of a diet a plan can hold; a usual day stands for every day of it."""
    diet = resolved(diet, catalogue)
    meals: dict[Place, Meal] = {}
    must: dict[Place, str] = {}
    for day in range(plan.days):
        for slot in plan.slots:
            eaten = diet.meal((day % diet.days, slot))
            if not eaten.items:
                continue
            why = _why_not(eaten.plannable, diet, (day % diet.days, slot), plan, catalogue, care)
            if why:
                must[day, slot] = why
            else:
                meals[day, slot] = eaten.as_meal()
    return Before(meals, must)


def fewest_changes(
    diet: Diet,
    blank: Plan,
    catalogue: Catalogue,
    care: CareRules,
    *,
    solver: MenuSolver | None = None,
    cancelled: Callable[[], bool] | None = None,
    tell: Callable[[int], None] | None = None,
) -> Fewest:
    """Return the plan that meets the targets with the fewest meals changed or added.

    Days are looked at one by one: every choice of no, one, two ... places is tried in turn
    until one meets all targets of the day, meals added before meals changed. Then the whole
    plan is filled around what stays, verified like any other.

    Args:
        diet: What is eaten.
        blank: The days to plan: profile, targets, start; its own meals do not count.
        catalogue: Foods and dishes.
        care: The care rules.
        solver: A solver of this catalogue; a new one by default.
        cancelled: Asked now and then; True ends with what is known by then.
        tell: Called with how many choices were tried.

    Raises:
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    work = _Work(
        catalogue, care, solver or MenuSolver(catalogue), cancelled or _never, tell or _silent
    )
    base = replace(blank, meals={}, locked=frozenset(), empty=frozenset())
    before = before_planning(diet, base, catalogue, care)
    return work.week(base, before)


def _never() -> bool:
    return False


def _silent(_: int) -> None:
    return None


def _why_not(
    plannable: bool, diet: Diet, place: Place, plan: Plan, catalogue: Catalogue, care: CareRules
) -> str:
    for item in diet.meal(place).items:
        if not item.food.planned_with:
            return translatable("{food} is not among your foods", food=item.food.name)
        food = catalogue.foods.get(item.food.id)
        if food is None:
            return translatable("{food} is not among the foods any more", food=item.food.name)
        if why := why_left_out(food, plan.profile, care):
            return translatable("{food}: {why}", food=food.name, why=why)
    return "" if plannable else translatable("it cannot be planned with")


@dataclass
class _Work:
    catalogue: Catalogue
    care: CareRules
    solver: MenuSolver
    cancelled: Callable[[], bool]
    tell: Callable[[int], None]
    tried: int = 0
    opened: dict[_Alike, tuple[str, ...]] = field(default_factory=dict)

    def week(self, base: Plan, before: Before) -> Fewest:
        """Open the fewest places of each day, then fill the plan around the rest."""
        best = self._filled(base, before, self._open_places(base, before, 0))
        for _ in range(_MORE_ROUNDS):
            if best.met or self.cancelled():
                break
            found = self._filled(base, before, self._open_places(base, before, 1))
            if _missed(found.plan, self.catalogue) < _missed(best.plan, self.catalogue):
                best = found
        return best

    def _open_places(self, base: Plan, before: Before, more: int) -> frozenset[Place]:
        """Return the places to open, `more` a day than last time; days alike are one day."""
        found: dict[_Alike, tuple[str, ...]] = {}
        opened: set[Place] = set()
        for day in range(base.days):
            meals = {slot: before.meals[day, slot] for d, slot in before.meals if d == day}
            must = tuple(slot for slot in base.slots if (day, slot) in before.must)
            alike = (tuple((slot, meals[slot]) for slot in sorted(meals)), must)
            if alike not in found:
                least = len(self.opened.get(alike, ())) + more
                found[alike] = self._fewest_of_day(base, meals, must, least)
            opened |= {(day, slot) for slot in found[alike]}
        self.opened = found
        return frozenset(opened)

    def _fewest_of_day(
        self, base: Plan, meals: _Day, must: tuple[str, ...], least: int
    ) -> tuple[str, ...]:
        """Return the fewest slots, `least` at least, with which a day misses nothing or least."""
        best: tuple[tuple[float, ...], tuple[str, ...]] | None = None
        for group in _choices(base.slots, meals, must):
            if len(group[0]) < least:
                continue
            for chosen in group:
                if self.cancelled():
                    return best[1] if best else must
                ranked = (self._rank(base, meals, chosen), chosen)
                best = min(best, ranked) if best else ranked
            if best and not best[0][0]:
                break
        return best[1] if best else must

    def _rank(self, base: Plan, meals: _Day, chosen: tuple[str, ...]) -> tuple[float, ...]:
        """Return the rank of the best day with these slots open: what it misses, then its cost."""
        kept = {(0, slot): meal for slot, meal in meals.items() if slot not in chosen}
        closed = {(0, s) for s in base.slots if s not in chosen and (0, s) not in kept}
        day = replace(base, days=1, meals=kept, locked=frozenset(kept), empty=frozenset(closed))
        solution = self.solver.solve(
            problem_for(day, self.catalogue, self.care),
            effort=Effort.QUICK,
            cancelled=self.cancelled,
        )
        self.tried += 1
        self.tell(self.tried)
        return (
            *_missed(replace(day, meals=dict(solution.meals)), self.catalogue),
            solution.objective,
        )

    def _filled(self, base: Plan, before: Before, opened: frozenset[Place]) -> Fewest:
        kept = {place: meal for place, meal in before.meals.items() if place not in opened}
        places = {(day, slot) for day in range(base.days) for slot in base.slots}
        plan = replace(
            base,
            meals=kept,
            locked=frozenset(kept),
            empty=frozenset(places - kept.keys() - opened),
        )
        plan = reviewed(plan, self.catalogue)
        if opened:
            plan = fill(
                plan,
                self.catalogue,
                care=self.care,
                solver=self.solver,
                cancelled=self.cancelled,
            )
        eaten = before.meals.keys() | before.must.keys()
        return Fewest(
            plan=plan,
            eaten=len(eaten),
            changed=frozenset(opened & eaten),
            added=frozenset((opened - eaten) & plan.meals.keys()),
            must=before.must,
            met=not shortfalls(plan, self.catalogue),
        )


def _choices(
    slots: tuple[str, ...], meals: _Day, must: tuple[str, ...]
) -> Iterator[list[tuple[str, ...]]]:
    """Yield sets of slots that hold `must`, in groups: fewer first, then more added ones."""
    free = [slot for slot in slots if slot not in must]
    for count in range(len(free) + 1):
        sets = [(*must, *chosen) for chosen in combinations(free, count)]
        for changed in range(count + 1):
            group = [s for s in sets if sum(slot in meals for slot in s) == changed]
            if group:
                yield group


def _missed(plan: Plan, catalogue: Catalogue) -> tuple[float, ...]:
    """Return how many targets are missed, and by how much of them together."""
    found = shortfalls(plan, catalogue)
    return len(found), sum(abs(s.limit - s.amount) / (abs(s.limit) or 1.0) for s in found)
