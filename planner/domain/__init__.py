"""A person, targets, a plan and a list: plain Python, no windows, no files written."""

from .allowed import allowed_foods, why_left_out
from .care import CareRules
from .care_reader import CareRule
from .conceding import PlanRejected
from .edits import (
    cleared,
    copied_day,
    left_empty,
    locked,
    moved,
    swapped,
    unlocked,
    with_meal,
    with_target,
)
from .energy import energy_requirement_kcal
from .errors import ProfileError
from .names import WEEKDAYS, day_name, place_name
from .person import Activity, Person, Sex, Stage, check_person
from .plan import Plan
from .planning import How, Solver, plan_week, replan
from .problem import problem_for
from .profile import SLOTS, CareAnswers, DietRules, MealRules, Profile, TargetChoice
from .reference_intakes import Reference, ReferenceIntakes
from .review import reviewed
from .shopping import ShoppingLine, shopping_list
from .shortfalls import Shortfall, describe, shortfalls
from .starting import blank_plan, with_profile
from .supplements import Supplement, supplied
from .target import Target
from .targets import targets_for
from .totals import Amount, cautious_amount, day_totals, meal_totals, mean_totals
from .verify import verify
from .violation import Rule, Violation

__all__ = [
    "SLOTS",
    "WEEKDAYS",
    "Activity",
    "Amount",
    "CareAnswers",
    "CareRule",
    "CareRules",
    "DietRules",
    "How",
    "MealRules",
    "Person",
    "Plan",
    "PlanRejected",
    "Profile",
    "ProfileError",
    "Reference",
    "ReferenceIntakes",
    "Rule",
    "Sex",
    "ShoppingLine",
    "Shortfall",
    "Solver",
    "Stage",
    "Supplement",
    "Target",
    "TargetChoice",
    "Violation",
    "allowed_foods",
    "blank_plan",
    "cautious_amount",
    "check_person",
    "cleared",
    "copied_day",
    "day_name",
    "day_totals",
    "describe",
    "energy_requirement_kcal",
    "left_empty",
    "locked",
    "meal_totals",
    "mean_totals",
    "moved",
    "place_name",
    "plan_week",
    "problem_for",
    "replan",
    "reviewed",
    "shopping_list",
    "shortfalls",
    "supplied",
    "swapped",
    "targets_for",
    "unlocked",
    "verify",
    "why_left_out",
    "with_meal",
    "with_profile",
    "with_target",
]
