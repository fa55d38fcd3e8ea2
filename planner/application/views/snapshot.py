"""What is kept of a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.application.views import WeekView


@dataclass(frozen=True)
class PersonSummary:
    """Who a plan is for, in words.

    Attributes:
        age: Years, as text.
        person: "Woman, 58 · low active".
        diet: "Vegetarian · no peanuts".
        meals: "Breakfast, lunch, dinner · up to 30 min on weekdays".
    """

    age: str
    person: str
    diet: str
    meals: str


@dataclass(frozen=True)
class StartupSnapshot:
    """A week as it was shown, without the plan and the tables behind it.

    Attributes:
        week: What board, targets and details show.
        missing: What misses, in sentences.
        who: Who it is for.
        name: What they are called among several; nothing for the only one.
    """

    week: WeekView
    missing: tuple[str, ...]
    who: PersonSummary
    name: str = ""
