"""Why a plan falls short: proven conflicts of rules, what can be reached, and what helps."""

from .bound_keys import missed_sides
from .explain import explain
from .target_costs import TargetCost, cost_words, costs_in_words, target_costs
from .text_lines import text_lines
from .tightest_rule import loss_words, tightest_words
from .values import Conflict, Explanation, Repair

__all__ = [
    "Conflict",
    "Explanation",
    "Repair",
    "TargetCost",
    "cost_words",
    "costs_in_words",
    "explain",
    "loss_words",
    "missed_sides",
    "target_costs",
    "text_lines",
    "tightest_words",
]
