"""Why a plan falls short, proven by linear programs."""

from .chosen import ChosenDishes, Worth
from .conflict import conflicts
from .fewest import fewest_foods, single_foods
from .mixed import Mixed
from .relaxed import RelaxedWeek
from .rules import BUDGET, NO_CHANGE, REPEATS, Case, Rule, Side, frequency_side
from .tightest import Tightest, tightest

__all__ = [
    "BUDGET",
    "NO_CHANGE",
    "REPEATS",
    "Case",
    "ChosenDishes",
    "Mixed",
    "RelaxedWeek",
    "Rule",
    "Side",
    "Tightest",
    "Worth",
    "conflicts",
    "fewest_foods",
    "frequency_side",
    "single_foods",
    "tightest",
]
