"""Choosing a menu: PuLP and numpy, no Qt, no files written."""

from .effort import Effort
from .problem import Frequency, Limit, MealCap, MenuProblem, Per, Place
from .reach import RULES_ONLY
from .solution import Alternative, MenuSolution, Status
from .solve import MenuSolver, solve_menu
from .weights import KindHabit, Weight, WeightTable, load_weights

__all__ = [
    "RULES_ONLY",
    "Alternative",
    "Effort",
    "Frequency",
    "KindHabit",
    "Limit",
    "MealCap",
    "MenuProblem",
    "MenuSolution",
    "MenuSolver",
    "Per",
    "Place",
    "Status",
    "Weight",
    "WeightTable",
    "load_weights",
    "solve_menu",
]
