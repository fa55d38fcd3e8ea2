"""Choosing a menu: PuLP and numpy, no Qt, no files written."""

from .model.weights import KindHabit, Weight, WeightTable, load_weights
from .problem import (
    Barred,
    Frequency,
    Limit,
    MealBefore,
    MealCap,
    MenuProblem,
    Per,
    Place,
    Shopping,
    WeekAmount,
)
from .search.effort import Effort
from .search.reachable import RULES_ONLY
from .solution import Alternative, MenuSolution, Status
from .solve import MenuSolver, solve_menu

__all__ = [
    "RULES_ONLY",
    "Alternative",
    "Barred",
    "Effort",
    "Frequency",
    "KindHabit",
    "Limit",
    "MealBefore",
    "MealCap",
    "MenuProblem",
    "MenuSolution",
    "MenuSolver",
    "Per",
    "Place",
    "Shopping",
    "Status",
    "WeekAmount",
    "Weight",
    "WeightTable",
    "load_weights",
    "solve_menu",
]
