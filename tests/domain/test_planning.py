"""Planning: what the solver is asked, and that nothing it answers is simply believed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest

from foods import Catalogue, Meal, Serving
from planner.domain import (
    CareAnswers,
    CareRules,
    DietRules,
    MealRules,
    Person,
    Plan,
    PlanRejected,
    Profile,
    ProfileError,
    Rule,
    TargetChoice,
    plan_week,
    problem_for,
    replan,
)
from planner.domain.person.training import Training
from solver import MenuProblem, MenuSolution, Place, Status

from .kitchen import FISH, GLASS, NUTRIENTS, PORRIDGE, SALAD, SLOTS, meal, serving

CARE = CareRules.load()
BREAKFAST, LUNCH, EVENING = ((0, slot) for slot in SLOTS)
DAY = {BREAKFAST: PORRIDGE, LUNCH: FISH, EVENING: GLASS}
ONLY = {key: TargetChoice(on=False) for key in NUTRIENTS if key != "magnesium_mg"}


def profile(low: float = 100, **changes: Any) -> Profile:
    """Only magnesium matters, so that made-up foods can reach it."""
    targets = {**ONLY, "magnesium_mg": TargetChoice(low), **changes.pop("targets", {})}
    return Profile(targets=targets, **{"meals": MealRules(slots=SLOTS), **changes})


@dataclass
class Fake:
    """Answers what it is told to, and remembers what it was asked."""

    meals: Mapping[Place, Meal]
    status: Status = Status.OPTIMAL
    steps: tuple[Mapping[Place, Meal], ...] = ()
    asked: list[MenuProblem] = field(default_factory=list)

    def solve(
        self,
        problem: MenuProblem,
        *,
        on_improved: Callable[[MenuSolution], None] | None = None,
        **_: Any,
    ) -> MenuSolution:
        self.asked.append(problem)
        for meals in self.steps:
            if on_improved:
                on_improved(self.answer(meals))
        return self.answer(self.meals)

    def answer(self, meals: Mapping[Place, Meal]) -> MenuSolution:
        return MenuSolution(meals, self.status, objective=10.0, bound=9.0, gap=0.1)


def planned(pantry: Catalogue, fake: Fake, who: Profile | None = None, **more: Any) -> Plan:
    return plan_week(who or profile(), pantry, days=1, solver=fake, **more)


def test_plan_is_what_the_solver_answers_verified(pantry: Catalogue) -> None:
    plan = planned(pantry, Fake(DAY), seed=3, start=date(2026, 11, 23))
    assert plan.meals == DAY
    assert (plan.status, plan.gap, plan.seed) == (Status.OPTIMAL, 0.1, 3)
    assert plan.start == date(2026, 11, 23)
    assert plan.notes == ()


def test_status_is_what_the_table_says(pantry: Catalogue) -> None:
    assert planned(pantry, Fake(DAY, Status.SHORT)).status is Status.FEASIBLE
    assert planned(pantry, Fake(DAY), profile(5000)).status is Status.NOT_FOUND
    proven = planned(pantry, Fake(DAY, Status.SHORT), profile(5000))
    assert proven.status is Status.SHORT


@pytest.mark.parametrize(
    ("meals", "rule"),
    [
        ({**DAY, EVENING: meal("glass", serving("liver"))}, Rule.ROLE),
        ({**DAY, LUNCH: PORRIDGE}, Rule.SLOT),
        ({**DAY, (1, "lunch"): SALAD}, Rule.SLOT),
        ({**DAY, EVENING: meal("glass", Serving("moonmilk", 1, "cup", 200))}, Rule.EXCLUDED),
    ],
)
def test_wrong_answer_is_rejected_with_all_to_repeat_it(
    meals: Mapping[Place, Meal], rule: Rule, pantry: Catalogue
) -> None:
    fake = Fake(meals)
    with pytest.raises(PlanRejected) as rejected:
        planned(pantry, fake, seed=7)
    assert rule in {violation.rule for violation in rejected.value.violations}
    assert rejected.value.problem is fake.asked[0]
    assert rejected.value.solution.meals == meals
    assert rejected.value.plan.seed == 7
    assert "seed=7" in str(rejected.value)
    assert "Person(age=45" in str(rejected.value)


def test_excluded_food_is_never_let_through(pantry: Catalogue) -> None:
    with pytest.raises(PlanRejected, match="contains milk"):
        planned(pantry, Fake(DAY), profile(diet=DietRules(exclude_allergens=frozenset({"milk"}))))


def test_meal_that_passes_a_ceiling_is_left_out_and_said(pantry: Catalogue) -> None:
    # Breakfast 573 mg of potassium, lunch at most 600, the glass 150.
    answers = CareAnswers(potassium_ceiling_mg=800)
    plan = planned(pantry, Fake(DAY), profile(1, care=answers))
    assert set(plan.meals) == {BREAKFAST, EVENING}
    assert any(note.startswith("Left out: lunch on Monday") for note in plan.notes)
    assert not any("Nothing fits" in note for note in plan.notes)


def test_planning_says_which_place_nothing_fits(pantry: Catalogue) -> None:
    assert "Nothing fits lunch; it is left empty every day." in planned(pantry, Fake({})).notes
    two = plan_week(profile(), pantry, days=2, solver=Fake(DAY))
    assert "Nothing fits the evening meal on Tuesday; it is left empty." in two.notes


def test_drink_that_waits_for_a_doctors_figure_says_so(pantry: Catalogue) -> None:
    """And not that nothing fits, which nobody could do anything about."""
    waiting = CareAnswers(frozenset({"heart_failure"}), training=Training(frozenset({0})))
    notes = planned(pantry, Fake(DAY), profile(care=waiting)).notes
    assert not any("Nothing fits" in note for note in notes)
    assert any("until you enter how much your doctor lets you drink" in note for note in notes)

    told = planned(pantry, Fake(DAY), profile(care=replace(waiting, fluid_ceiling_ml=1500.0)))
    assert any("Nothing fits the drink for training" in note for note in told.notes)


def test_too_much_of_a_food_is_left_out(pantry: Catalogue) -> None:
    two = meal("salad", serving("spinach_cooked", 2))
    slots = ("lunch", "dinner")
    fake = Fake({(0, "lunch"): FISH, (0, "dinner"): two})
    plan = planned(pantry, fake, profile(1, meals=MealRules(slots=slots)))
    assert set(plan.meals) == {(0, "lunch")}


def test_comfort_gives_way_with_a_note(pantry: Catalogue) -> None:
    fake = Fake({(day, "lunch"): SALAD for day in range(3)})
    who = profile(1, meals=MealRules(slots=("lunch",)))
    plan = plan_week(who, pantry, days=3, solver=fake)
    assert len(plan.meals) == 3
    assert all(note.startswith(("Too little fits. Spinach", "And")) for note in plan.notes)
    assert plan.notes[0].endswith("stands at lunch on Monday and lunch on Tuesday.")
    slow = profile(meals=MealRules(slots=SLOTS, weekday_minutes=30))
    assert "takes 40 minutes" in planned(pantry, Fake(DAY), slow).notes[0]


def test_better_plans_are_told_verified(pantry: Catalogue) -> None:
    told: list[Plan] = []
    planned(pantry, Fake(DAY, steps=({BREAKFAST: PORRIDGE}, DAY)), on_improved=told.append)
    assert [len(plan.meals) for plan in told] == [1, 3]
    assert [plan.status for plan in told] == [Status.NOT_FOUND, Status.OPTIMAL]


def test_planning_asks_the_solver_for_targets_foods_and_meals(pantry: Catalogue) -> None:
    fake = Fake(DAY)
    who = profile(
        diet=DietRules(like=frozenset({"salmon"}), dislike=frozenset({"liver"})),
        meals=MealRules(slots=SLOTS, weekday_minutes=45),
    )
    start = date(2026, 11, 27)  # a Friday
    plan_week(who, pantry, days=2, solver=fake, start=start, seed=9)
    (asked,) = fake.asked
    assert (asked.days, asked.slots, asked.seed) == (2, SLOTS, 9)
    assert [limit.nutrient for limit in asked.limits] == ["magnesium_mg", "energy_kcal"]
    assert asked.max_minutes == (45, None)
    assert (asked.liked, asked.disliked) == (frozenset({"salmon"}), frozenset({"liver"}))
    assert asked.allowed_foods == frozenset(pantry.foods)


def test_safety_goes_along_with_the_limit(pantry: Catalogue) -> None:
    answers = CareAnswers(frozenset({"kidney_disease"}), potassium_ceiling_mg=3000)
    fake = Fake(DAY)
    planned(pantry, fake, profile(care=answers))
    (potassium,) = [x for x in fake.asked[0].limits if x.nutrient == "potassium_mg"]
    assert (potassium.minimum, potassium.maximum, potassium.safety) == (None, 3000 * 0.92, True)
    assert "coconut_water" not in fake.asked[0].allowed_foods


def test_replanning_keeps_what_is_locked_and_asks_for_little_change(pantry: Catalogue) -> None:
    old = planned(pantry, Fake(DAY))
    old = replace(old, locked=frozenset({LUNCH}), empty=frozenset({EVENING}))
    old = replace(old, meals={BREAKFAST: PORRIDGE, LUNCH: FISH})
    fake = Fake({BREAKFAST: PORRIDGE, LUNCH: FISH})
    new = replan(old, pantry, solver=fake)
    (asked,) = fake.asked
    assert asked.locked == {LUNCH: FISH}
    assert asked.keep == {BREAKFAST: PORRIDGE}
    assert asked.empty == {EVENING}
    assert (new.locked, new.empty) == (old.locked, old.empty)


def test_locked_meal_that_comes_back_changed_is_rejected(pantry: Catalogue) -> None:
    old = replace(planned(pantry, Fake(DAY)), locked=frozenset({LUNCH}))
    with pytest.raises(PlanRejected) as rejected:
        replan(old, pantry, solver=Fake({**DAY, LUNCH: SALAD}))
    assert [v.rule for v in rejected.value.violations] == [Rule.LOCK]


def test_lock_on_what_may_not_be_eaten_now_is_taken_off(pantry: Catalogue) -> None:
    old = replace(planned(pantry, Fake(DAY)), locked=frozenset({LUNCH, BREAKFAST}))
    allergic = profile(diet=DietRules(exclude_allergens=frozenset({"fish"})))
    fake = Fake({**DAY, LUNCH: SALAD})
    new = replan(old, pantry, profile=allergic, solver=fake)
    assert new.locked == {BREAKFAST}
    assert fake.asked[0].locked == {BREAKFAST: PORRIDGE}
    assert "The lock on lunch on Monday was taken off. Salmon: contains fish." in new.notes


def test_slots_that_are_gone_take_their_meals_along(pantry: Catalogue) -> None:
    old = replace(planned(pantry, Fake(DAY)), locked=frozenset({EVENING}))
    fewer = profile(meals=MealRules(slots=("breakfast", "lunch")))
    fake = Fake({BREAKFAST: PORRIDGE, LUNCH: FISH})
    new = replan(old, pantry, profile=fewer, seed=4, solver=fake)
    assert (new.locked, new.seed) == (frozenset(), 4)
    assert set(fake.asked[0].keep) == {BREAKFAST, LUNCH}


@pytest.mark.parametrize("days", [0, 29])
def test_days_out_of_range(days: int, pantry: Catalogue) -> None:
    with pytest.raises(ProfileError, match="1 to 28"):
        plan_week(profile(), pantry, days=days, solver=Fake({}))


def test_person_outside_the_tables(pantry: Catalogue) -> None:
    with pytest.raises(ProfileError, match=r"person\.age"):
        plan_week(Profile(Person(3)), pantry, solver=Fake({}))


def test_real_problem_of_a_week(week: Plan, catalogue: Catalogue) -> None:
    asked = problem_for(week, catalogue, CARE)
    # Who eats fish did not ask for mushrooms treated with UV light.
    treated = {food.id for food in catalogue.foods.values() if "uv_treated" in food.tags}
    assert treated and asked.allowed_foods == frozenset(catalogue.foods) - treated
    assert {limit.nutrient for limit in asked.limits} == {t.nutrient for t in week.targets if t.on}
    tied = {*week.leftovers, *week.leftovers.values()}
    assert asked.locked == {place: week.meals[place] for place in tied}
    assert dict(asked.keep) == {p: meal for p, meal in week.meals.items() if p not in tied}
