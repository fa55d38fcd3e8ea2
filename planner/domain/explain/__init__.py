"""Why a plan falls short: proven conflicts of rules, what can be reached, and what helps."""

from .costing import TargetCost, cost_words, costs_in_words, target_costs
from .lines import lines
from .sides import missed_sides
from .telling import explain
from .values import Conflict, Explanation, Repair
from .weighing import loss_words, tightest_words

__all__ = [
    "Conflict",
    "Explanation",
    "Repair",
    "TargetCost",
    "cost_words",
    "costs_in_words",
    "explain",
    "lines",
    "loss_words",
    "missed_sides",
    "target_costs",
    "tightest_words",
]
