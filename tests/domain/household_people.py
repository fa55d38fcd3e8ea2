"""A family for the tests of households."""

from __future__ import annotations

from foods import Diet
from planner.domain.person.person import Person, Sex
from planner.domain.person.profile import DietRules, Profile
from planner.domain.plan.household import Diner

NUTS = frozenset({"tree_nut", "peanut"})
ANNA = Diner("anna", "Anna", Profile(Person(42, Sex.FEMALE, weight_kg=66, height_cm=168)))
LEA = Diner(
    "lea",
    "Lea",
    Profile(Person(15, Sex.FEMALE, weight_kg=54, height_cm=164), DietRules(style=Diet.VEGETARIAN)),
)
MAX = Diner(
    "max",
    "Max",
    Profile(Person(8, Sex.MALE, weight_kg=26, height_cm=128), DietRules(exclude_allergens=NUTS)),
)
FAMILY = (ANNA, LEA, MAX)
