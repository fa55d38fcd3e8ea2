"""Why a plan falls short, proven by linear programs."""

from .conflict import conflicts
from .fewest import fewest_foods, single_foods
from .relaxed import Mixed, RelaxedWeek
from .rules import NO_CHANGE, REPEATS, Case, Rule, Side

__all__ = [
    "NO_CHANGE",
    "REPEATS",
    "Case",
    "Mixed",
    "RelaxedWeek",
    "Rule",
    "Side",
    "conflicts",
    "fewest_foods",
    "single_foods",
]
