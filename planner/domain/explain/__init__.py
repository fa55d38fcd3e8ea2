"""Why a plan falls short: proven conflicts of rules, what can be reached, and what helps."""

from .telling import explain
from .values import Conflict, Explanation, Repair

__all__ = ["Conflict", "Explanation", "Repair", "explain"]
