"""Household weeks: time beside one person's week, targets met, and violations of random tables.

Prints for the family of four of issue 18 the time as a multiple of one person's week measured in
the same process, the targets each person misses, and for random households the violations that
the independent verifier finds.
"""

from __future__ import annotations

import argparse
import random
from statistics import median
from time import process_time

from foods import Catalogue, Diet
from planner.domain import CareRules
from planner.domain.assessment.shortfalls import describe, shortfalls
from planner.domain.explain.table_proof import with_proofs
from planner.domain.person.person import Activity, Person, Sex
from planner.domain.person.profile import CareAnswers, DietRules, Profile
from planner.domain.plan.household import Diner, Guest, HouseholdWeek, Table, default_table
from planner.domain.planning.household.plan_household import plan_household
from planner.domain.planning.plan_week import plan_week
from planner.domain.verify.household import verify_household
from solver import MenuSolver

NUTS = frozenset({"tree_nut", "peanut"})
_ALLERGENS = ("milk", "egg", "fish", "tree_nut", "peanut", "wheat", "soy", "sesame", "gluten")
_CONDITIONS = ("hypertension", "diabetes", "osteoporosis", "gout", "kidney_stones")
_STYLES = (Diet.OMNIVORE, Diet.OMNIVORE, Diet.PESCATARIAN, Diet.VEGETARIAN, Diet.VEGAN)


def family() -> tuple[Diner, ...]:
    """Return two adults, one with high blood pressure, a vegetarian of 15 and a child of 8."""
    pressure = CareAnswers(conditions=frozenset({"hypertension"}))
    return (
        Diner("anna", "Anna", Profile(Person(42, Sex.FEMALE, weight_kg=66, height_cm=168))),
        Diner(
            "tom",
            "Tom",
            Profile(Person(45, Sex.MALE, weight_kg=84, height_cm=182), care=pressure),
        ),
        Diner(
            "lea",
            "Lea",
            Profile(
                Person(15, Sex.FEMALE, weight_kg=54, height_cm=164),
                DietRules(style=Diet.VEGETARIAN),
            ),
        ),
        Diner(
            "max",
            "Max",
            Profile(
                Person(8, Sex.MALE, weight_kg=26, height_cm=128),
                DietRules(exclude_allergens=NUTS),
            ),
        ),
    )


def random_household(number: int) -> tuple[tuple[Diner, ...], Table]:
    """Return two to five people with a grid, drawn from a number."""
    rng = random.Random(number)
    diners = tuple(_random_diner(rng, place) for place in range(rng.randint(2, 5)))
    people = [diner.id for diner in diners]
    table = default_table(people)
    meals = dict(table.together)
    for cell in [(day, slot) for day in range(7) for slot in ("breakfast", "lunch", "dinner")]:
        if rng.random() < 0.25:
            meals[cell] = frozenset(rng.sample(people, rng.randint(1, len(people))))
    away = {people[-1]: frozenset(rng.sample(range(7), 3))} if rng.random() < 0.4 else {}
    guests = (_random_guest(rng),) if rng.random() < 0.4 else ()
    return diners, Table(meals, away, guests)


def _random_guest(rng: random.Random) -> Guest:
    allergens = frozenset(rng.sample(_ALLERGENS, rng.randint(0, 1)))
    meals = frozenset({(rng.randrange(7), "dinner")})
    return Guest("Guest", rng.randint(1, 3), rng.choice(_STYLES), allergens, meals)


def _random_diner(rng: random.Random, place: int) -> Diner:
    age = rng.choice((4, 6, 8, 11, 13, 15, 17, 24, 38, 45, 58, 72))
    sex = rng.choice(list(Sex))
    adult = age >= 19
    height = rng.uniform(155, 188) if age >= 14 else 80 + 6.0 * age + rng.uniform(-4, 4)
    bmi = rng.uniform(19.5, 29) if adult else rng.uniform(15, 20)
    person = Person(
        age,
        sex,
        weight_kg=max(bmi * (height / 100) ** 2, 31.0 if age >= 14 else 12.0),
        height_cm=height,
        activity=rng.choice(list(Activity)[:3]),
    )
    allergens = frozenset(rng.sample(_ALLERGENS, rng.choice((0, 0, 0, 1, 1, 2))))
    ill = frozenset(rng.sample(_CONDITIONS, 1)) if adult and rng.random() < 0.3 else frozenset()
    diet = DietRules(style=rng.choice(_STYLES), exclude_allergens=allergens)
    name = f"Person {place + 1}"
    return Diner(f"p{place}", name, Profile(person, diet, care=CareAnswers(conditions=ill)))


def _missed(week: HouseholdWeek, catalogue: Catalogue) -> dict[str, list[str]]:
    return {
        diner.name: [str(describe(s, catalogue)) for s in shortfalls(plan, catalogue)]
        for diner in week.diners
        for plan in [week.plans[diner.id]]
    }


def _family_times(catalogue: Catalogue, care: CareRules, solver: MenuSolver, times: int) -> None:
    people, ratios = family(), []
    for seed in range(times):
        begin = process_time()
        plan_week(people[0].profile, catalogue, solver=solver, seed=seed)
        one = process_time()
        table = default_table(diner.id for diner in people)
        week = plan_household(people, table, catalogue, care, solver=solver, seed=seed)
        week = with_proofs(week, catalogue, care)
        ratios.append((process_time() - one) / (one - begin))
        wrong = verify_household(week, catalogue, care)
        split = sum(len(note) > 0 for note in week.notes)
        print(
            f"seed {seed}: {ratios[-1]:.2f} times one week, {len(wrong)} violations, {split} split"
        )
        for name, missed in _missed(week, catalogue).items():
            print(f"  {name}: {len(missed)} targets missed {' | '.join(missed)}")
    print(f"family of four: {median(ratios):.2f} times one person's week (median of {times})")


def _random_households(
    catalogue: Catalogue, care: CareRules, solver: MenuSolver, numbers: range
) -> None:
    wrong, short, people, apart, shared = 0, 0, 0, 0, 0
    for number in numbers:
        diners, table = random_household(number)
        week = plan_household(diners, table, catalogue, care, solver=solver, seed=number)
        week = with_proofs(week, catalogue, care)
        found = verify_household(week, catalogue, care)
        missed = {n: m for n, m in _missed(week, catalogue).items() if m}
        together = week.shared_places()
        wrong, short, people = wrong + len(found), short + len(missed), people + len(diners)
        shared, apart = shared + len(together), apart + len(week.apart)
        print(f"household {number}: {len(diners)} people, {len(together)} shared meals")
        for each in found:
            print(f"  VIOLATION {each.rule}: {each.message} [{each.person}]")
        status = {diner.name: week.plans[diner.id].status for diner in week.diners}
        for name, lines in missed.items():
            print(f"  {name} misses {len(lines)} ({status[name]}): {' | '.join(lines[:4])}")
    print(
        f"{len(numbers)} random households: {wrong} violations; {short} of {people} people miss "
        f"a target; {apart} plates of {shared} shared meals are something else"
    )


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--households", type=int, default=10)
    parser.add_argument("--first", type=int, default=0)
    given = parser.parse_args()
    catalogue, care = Catalogue.load(), CareRules.load()
    solver = MenuSolver(catalogue)
    if given.times:
        _family_times(catalogue, care, solver, given.times)
    if given.households:
        numbers = range(given.first, given.first + given.households)
        _random_households(catalogue, care, solver, numbers)


if __name__ == "__main__":
    main()
