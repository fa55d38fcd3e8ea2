"""What is said of plans that fall short: proven conflicts, what can be reached, what helps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from foods import Catalogue, Diet
from planner.domain import (
    CareAnswers,
    CareRules,
    DietRules,
    MealRules,
    Person,
    Plan,
    Profile,
    Stage,
    TargetChoice,
    blank_plan,
    plan_week,
    problem_for,
    shortfalls,
    with_profile,
)
from planner.domain.explain import Conflict, Explanation, explain, text_lines
from planner.domain.explain.change import Change
from planner.domain.explain.changes import changes, new_foods
from planner.domain.explain.holes import missing_meals
from planner.domain.explain.supplement_repairs import with_supplements
from planner.domain.explain.week_program import ExplanationProgram, explanation_program
from planner.domain.person.training import Training
from planner.domain.plan.edits import cleared
from planner.domain.plan.ratings import Rating
from planner.domain.plan.totals import day_totals, mean_totals
from planner.domain.planning.review import reviewed
from planner.domain.translatable import Number, Opening, TranslatableText, Within, translatable
from solver import Effort, MenuSolver, Status
from solver.explain import Case, conflicts, fewest_foods

EATEN = (
    "oats_cooked milk_2pct banana apple egg_boiled egg_scrambled bread_whole_wheat butter_unsalted"
    " chicken_breast_roasted white_rice_cooked potatoes_boiled carrots_raw carrots_cooked"
    " pasta_cooked tomatoes_raw cheddar yogurt_lowfat salmon_pink_canned peanut_butter olive_oil"
    " broccoli_cooked almonds oats_dry"
).split()

COOKED_WITH = frozenset({"seasoning", "water"})
"""Kinds that hardly a recipe does without; nobody counts them among the foods they eat"""


def refused(catalogue: Catalogue) -> frozenset[str]:
    foods = catalogue.foods.values()
    return frozenset(f.id for f in foods if "fortified" in f.tags or f.kind == "mushroom")


def strict(catalogue: Catalogue) -> Profile:
    """Return a vegan of 34 who refuses fortified foods and mushrooms."""
    return Profile(Person(34), DietRules(Diet.VEGAN, exclude_foods=refused(catalogue)))


def hard(name: str, catalogue: Catalogue) -> Profile:
    """People whose rules cannot hold together, each for other reasons."""
    few = frozenset(f.id for f in catalogue.foods.values() if f.kind not in COOKED_WITH)
    few -= set(EATEN)
    fortified = frozenset(f.id for f in catalogue.foods.values() if "fortified" in f.tags)
    hurried = MealRules(("breakfast", "lunch", "dinner"), 5)
    lean = {
        "energy_kcal": TargetChoice(1200.0, 1250.0),
        "calcium_mg": TargetChoice(minimum=1950.0),
    }
    return {
        "vegan": strict(catalogue),
        "picky": Profile(Person(34), DietRules(exclude_foods=few)),
        "hurried": Profile(Person(34), DietRules(Diet.VEGAN, exclude_foods=fortified), hurried),
        "lean": Profile(Person(70), DietRules(Diet.VEGAN, frozenset({"soy"})), targets=lean),
        "salt": Profile(
            Person(62),
            targets={
                "sodium_mg": TargetChoice(maximum=300.0),
                "potassium_mg": TargetChoice(minimum=5500.0),
            },
            meals=MealRules(("lunch", "dinner")),
        ),
    }[name]


def ground(profile: Profile, catalogue: Catalogue, care: CareRules) -> ExplanationProgram:
    return explanation_program(
        blank_plan(profile, catalogue, care=care), catalogue, care, lambda: False
    )


@pytest.fixture(scope="module")
def short(catalogue: Catalogue) -> Plan:
    return plan_week(strict(catalogue), catalogue, days=2, effort=Effort.QUICK)


@pytest.fixture(scope="module")
def explained(short: Plan, catalogue: Catalogue, care: CareRules) -> Explanation:
    return explain(short, catalogue, care)


@pytest.mark.parametrize("name", ["vegan", "picky", "hurried", "lean", "salt"])
def test_conflict_has_no_rule_to_spare(name: str, catalogue: Catalogue, care: CareRules) -> None:
    on = ground(hard(name, catalogue), catalogue, care)
    every = frozenset(on.rules)
    found = list(conflicts(on.week, tuple(on.rules), lambda: False))
    assert found
    for keys in found:
        assert on.week.solve(Case(every - keys)).impossible
        for key in keys:
            assert on.week.least(Case((every - keys) | {key})).holds, key


def test_explanation_names_both_targets_and_the_rules_against_them(explained: Explanation) -> None:
    rules = {conflict.nutrient: set(conflict.rules) for conflict in explained.conflicts}
    assert rules == {
        "vitamin_d_ug": {
            "vitamin D at least 15 µg",
            "vegan",
            "no mushrooms",
            "no fortified foods",
        },
        "vitamin_b12_ug": {"vitamin B12 at least 2.4 µg", "vegan", "no fortified foods"},
    }
    assert all(conflict.proven for conflict in explained.conflicts)
    assert explained.whole


def test_explanation_gives_a_most_that_no_plan_passes(
    short: Plan, explained: Explanation, catalogue: Catalogue
) -> None:
    for conflict in explained.conflicts:
        target = next(t for t in short.targets if t.nutrient == conflict.nutrient)
        assert conflict.most is not None
        assert target.minimum is not None
        assert conflict.most < target.minimum
        mean = mean_totals(short, catalogue)[conflict.nutrient].amount
        assert mean <= conflict.most + 1e-6


@pytest.mark.parametrize("nutrient", ["vitamin_d_ug", "magnesium_mg"])
def test_most_is_above_every_week_that_aims_for_it(
    nutrient: str, catalogue: Catalogue, care: CareRules
) -> None:
    """A relaxation may promise too much, never too little."""
    plain = Profile(Person(34))
    most = ground(plain, catalogue, care).reach(nutrient)
    aims = {nutrient: TargetChoice(minimum=0.9 * min(most, 90.0 if "d_ug" in nutrient else most))}
    plan = plan_week(replace(plain, targets=aims), catalogue, days=1, effort=Effort.QUICK)
    met = {s.nutrient for s in shortfalls(plan, catalogue)} <= {nutrient}
    assert not met or day_totals(plan, 0, catalogue)[nutrient].amount <= most + 1e-6


def test_every_repair_does_what_it_says(
    short: Plan, explained: Explanation, catalogue: Catalogue
) -> None:
    """A week is planned anew under each, by the way that a click takes."""
    solver = MenuSolver(catalogue)
    assert len(explained.together) >= 2
    for conflict in explained.conflicts:
        assert len(conflict.repairs) >= 3
        for repair in conflict.repairs[:3]:
            plan = plan_week(repair.profile, catalogue, days=1, effort=Effort.QUICK, solver=solver)
            missed = {s.nutrient for s in shortfalls(plan, catalogue)}
            assert conflict.nutrient not in missed, repair.words
    plan = plan_week(explained.together[0].profile, catalogue, days=2, solver=solver)
    assert not shortfalls(plan, catalogue)


def test_explanation_sentences_are_whole_templates_for_translators(explained: Explanation) -> None:
    """What fills a sentence is a sentence, a number or a word of the tables again."""
    told = [words for repair in explained.repairs for words in (repair.words, repair.effect)]
    told += [words for c in explained.conflicts for words in (*c.rules, c.reach)]
    plain = {value for words in told for value in _plain(words)}

    assert len(told) > 10
    assert not [value for value in plain if re.search(r", |; | of |[a-z] [a-z]", value)]


def _plain(words: object) -> Iterator[str]:
    """Yield the texts within a sentence that are taken as they stand."""
    if isinstance(words, TranslatableText):
        for value in words.values.values():
            yield from _plain(value)
    elif isinstance(words, str) and not isinstance(words, Number | Within | Opening):
        yield words


def test_smallest_change_comes_first(short: Plan, explained: Explanation) -> None:
    for conflict in explained.conflicts:
        first = conflict.repairs[0]
        gone = short.profile.diet.exclude_foods - first.profile.diet.exclude_foods
        assert len(gone) == 1
        assert "met" in first.effect


def offered(profile: Profile, nutrient: str, catalogue: Catalogue, care: CareRules) -> list[Change]:
    """Return every change that would be tried for a target, whatever rules are in conflict."""
    on = ground(profile, catalogue, care)
    conflict = Conflict(nutrient, (), frozenset(), translatable("-"), 1.0, proven=True)
    return list(changes(on, conflict, frozenset(on.rules), Case()))


def test_supplements_are_offered_to_the_healthy_only(
    explained: Explanation, catalogue: Catalogue, care: CareRules
) -> None:
    assert any(repair.profile.care.supplements for repair in explained.repairs)
    profile = strict(catalogue)
    for answers in (
        CareAnswers(conditions=frozenset({"kidney_disease"})),
        CareAnswers(medicines=frozenset({"thiazide_diuretic"})),
    ):
        found = offered(replace(profile, care=answers), "vitamin_d_ug", catalogue, care)
        assert found
        assert not any(change.profile.care.supplements for change in found)


def test_explanation_names_safety_rules_and_never_lifts_them(
    catalogue: Catalogue, care: CareRules
) -> None:
    diet = DietRules(Diet.VEGAN, frozenset({"soy"}), refused(catalogue))
    profile = Profile(Person(31, stage=Stage.PREGNANT), diet)
    on = ground(profile, catalogue, care)
    safe = {own.words for own in on.rules.values() if own.safety}
    assert {"no soy", "what pregnancy leaves out", "calcium at most 2,500 mg"} <= safe
    assert not any(own.without for own in on.rules.values() if own.safety)
    found = offered(profile, "vitamin_d_ug", catalogue, care)
    assert found
    for change in found:
        assert change.profile.diet.exclude_allergens == diet.exclude_allergens
        assert change.profile.person == profile.person
        blank = blank_plan(change.profile, catalogue, care=care)
        allowed = problem_for(blank, catalogue, care).allowed_foods
        assert not any("soy" in catalogue.foods[food].allergens for food in allowed)


def test_fewest_new_foods_for_a_picky_eater(catalogue: Catalogue, care: CareRules) -> None:
    on = ground(hard("picky", catalogue), catalogue, care)
    foods = fewest_foods(on.week, Case(), new_foods(on), on.cancelled)
    assert 1 <= len(foods) <= 6
    assert not set(foods) & set(EATEN)
    assert on.week.solve(Case(foods=frozenset(foods))).holds
    for food in foods:
        assert on.week.solve(Case(foods=frozenset(foods) - {food})).impossible, food


def test_locks_that_stand_in_the_way_are_named(catalogue: Catalogue, care: CareRules) -> None:
    plan = plan_week(Profile(Person(34)), catalogue, days=2, effort=Effort.QUICK)
    places = [(0, slot) for slot in plan.slots]
    held = replace(
        plan,
        meals={p: m for p, m in plan.meals.items() if p not in places[1:3]},
        empty=frozenset(places[1:3]),
        locked=frozenset(p for p in places if p not in places[1:3]),
    )
    told = explain(held, catalogue, care)
    assert told.conflicts
    assert not told.conflicts[0].proven
    assert "what is locked or left empty on Monday" in told.conflicts[0].rules
    repair = told.repairs[0]
    assert repair.freed == frozenset(places)
    assert repair.profile == plan.profile


def test_plan_that_misses_nothing_needs_no_explanation(
    catalogue: Catalogue, care: CareRules
) -> None:
    plan = plan_week(Profile(Person(34)), catalogue, days=1, effort=Effort.QUICK)
    assert explain(plan, catalogue, care).conflicts == ()


def test_explanation_is_told_as_it_grows_and_ends_when_cancelled(
    short: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    assert explain(short, catalogue, care, lambda: True).conflicts == ()
    told: list[Explanation] = []
    stop = explain(short, catalogue, care, lambda: bool(told), told.append)
    assert told[0].conflicts
    assert not told[0].repairs
    assert not stop.whole


def test_problem_of_a_case_is_the_one_that_is_solved(catalogue: Catalogue, care: CareRules) -> None:
    """Lifting a rule on the relaxed week is the same as a profile without it."""
    profile = strict(catalogue)
    on = ground(profile, catalogue, care)
    for own in on.rules.values():
        if own.without is not None:
            other = ground(own.without, catalogue, care)
            mine = on.week.least(Case(frozenset({own.rule.key}))).miss
            assert mine == pytest.approx(other.week.least().miss, abs=1e-6)
            allowed = problem_for(other.plan, catalogue, care).allowed_foods
            assert allowed > problem_for(on.plan, catalogue, care).allowed_foods


@pytest.mark.parametrize("locked", [True, False])
def test_explanation_tells_what_only_training_days_miss(
    week: Plan, catalogue: Catalogue, care: CareRules, *, locked: bool
) -> None:
    """Its bound is none of the rules for every day."""
    training = Training(frozenset({1}), hours=3.0, litres_per_hour=1.5)
    lunches = replace(
        with_profile(
            week, replace(week.profile, care=CareAnswers(training=training)), catalogue, care
        ),
        locked=frozenset((1, slot) for slot in week.slots) if locked else frozenset(),
    )
    assert any(s.nutrient == "sodium_mg" and s.low for s in shortfalls(lunches, catalogue))
    told: list[Explanation] = []
    explain(lunches, catalogue, care, lambda: bool(told), told.append)
    words = [str(rule) for conflict in told[0].conflicts for rule in conflict.rules]
    assert any(rule.startswith("sodium at least") for rule in words)
    assert any(rule.endswith("mg on training days") for rule in words)


def test_hole_in_the_week_is_a_missing_meal_and_no_conflict(
    catalogue: Catalogue, care: CareRules
) -> None:
    plan = plan_week(Profile(Person(34)), catalogue, days=2, effort=Effort.QUICK)
    holed = reviewed(cleared(plan, (1, "dinner")), catalogue)
    assert shortfalls(holed, catalogue)

    told = explain(holed, catalogue, care)

    assert told.missing == "A meal is missing: dinner on Tuesday"
    assert not told.conflicts
    assert list(text_lines(told)) == ["A meal is missing: dinner on Tuesday."]
    assert holed.status is Status.NOT_FOUND


def test_place_that_nothing_fits_is_no_missing_meal(catalogue: Catalogue, care: CareRules) -> None:
    plan = plan_week(Profile(Person(34)), catalogue, days=1, effort=Effort.QUICK)
    dinners = frozenset(d.id for d in catalogue.dishes.values() if "dinner" in d.slots)
    wishes = replace(plan.profile.wishes, ratings=dict.fromkeys(dinners, Rating.NEVER))
    bare = replace(cleared(plan, (0, "dinner")), profile=replace(plan.profile, wishes=wishes))

    assert missing_meals(bare, catalogue, care) == ()


def test_supplement_is_not_offered_past_the_maximum(catalogue: Catalogue, care: CareRules) -> None:
    """Ten to twenty micrograms cannot be taken below a maximum of eight."""
    narrow = TargetChoice(minimum=7.5, maximum=8.0)
    profile = replace(strict(catalogue), targets={"vitamin_d_ug": narrow})
    on = ground(profile, catalogue, care)
    wide = ground(strict(catalogue), catalogue, care)

    assert list(with_supplements(wide, ("vitamin_d_ug",), Case()))
    assert not list(with_supplements(on, ("vitamin_d_ug",), Case()))


def test_supplement_leaves_food_what_is_left_of_the_maximum(
    catalogue: Catalogue, care: CareRules
) -> None:
    narrow = TargetChoice(minimum=15.0, maximum=16.0)
    profile = replace(strict(catalogue), targets={"vitamin_d_ug": narrow})
    on = ground(profile, catalogue, care)

    (change,) = with_supplements(on, ("vitamin_d_ug",), Case())

    assert change.case is not None
    assert change.case.amounts["vitamin_d_ug", False] == pytest.approx(1.0)
