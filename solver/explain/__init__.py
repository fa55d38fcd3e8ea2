"""Why a plan falls short, proven by linear programs."""

from .chosen import ChosenDishes, Worth
from .conflict import conflicts
from .fewest import fewest_foods, single_foods
from .relaxed import Mixed, RelaxedWeek
from .rules import NO_CHANGE, REPEATS, Case, Rule, Side
from .tightest import Tightest, tightest

__all__ = [
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
    "single_foods",
    "tightest",
]
