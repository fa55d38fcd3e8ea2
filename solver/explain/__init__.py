"""Explain why a plan misses a target, proven by linear programs."""

from .chosen_dishes import ChosenDishes, Worth
from .conflict import conflicts
from .fewest import fewest_foods, single_foods
from .relaxed import RelaxedWeek
from .relaxed_answer import RelaxedAnswer
from .rules import BUDGET, NO_CHANGE, REPEATS, Case, Rule, Side, frequency_side
from .tightest import Tightest, tightest

__all__ = [
    "BUDGET",
    "NO_CHANGE",
    "REPEATS",
    "Case",
    "ChosenDishes",
    "RelaxedAnswer",
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
