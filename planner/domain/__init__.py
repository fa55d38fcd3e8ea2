"""A person, targets, a plan and a list: plain Python, no windows, no files written."""

from .assessment.shortfalls import Shortfall, describe, shortfalls
from .assessment.targets_in_force import targets_for
from .care.allowed_foods import allowed_foods, why_left_out
from .care.reader import CareRule
from .care.rules import CareRules
from .errors import ProfileError
from .person.person import Activity, Person, Sex, Stage, check_person
from .person.profile import SLOTS, CareAnswers, DietRules, MealRules, Profile, TargetChoice
from .person.supplements import Supplement, supplied
from .place_names import WEEKDAYS, day_name, place_name
from .plan.edits import (
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
from .plan.plan import Plan
from .plan.totals import Amount, cautious_amount, day_totals, meal_totals, mean_totals
from .plan.violation import Rule, Violation
from .planning.blank import blank_plan, with_profile
from .planning.from_solver import PlanRejected
from .planning.plan_week import PlanningOptions, Solver, plan_week, replan
from .planning.review import reviewed
from .planning.to_solver import problem_for
from .shopping import ShoppingLine, shopping_list
from .target import Target
from .targets.energy import energy_requirement_kcal
from .targets.reference_intakes import Reference, ReferenceIntakes
from .verify.verifier import verify

__all__ = [
    "SLOTS",
    "WEEKDAYS",
    "Activity",
    "Amount",
    "CareAnswers",
    "CareRule",
    "CareRules",
    "DietRules",
    "MealRules",
    "Person",
    "Plan",
    "PlanRejected",
    "PlanningOptions",
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
