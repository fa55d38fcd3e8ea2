"""A target in force for one nutrient."""

from __future__ import annotations

from dataclasses import dataclass

from solver import Per

CARE = "care: "
"""What the source of a bound begins with that a care rule sets."""


@dataclass(frozen=True)
class Target:
    """Bounds per day of one nutrient, and where they come from.

    Attributes:
        nutrient: Key of the nutrient table.
        minimum: Lower bound, or None.
        maximum: Upper bound, or None.
        per: Every day, or on average over the week.
        source: "RDA", "AI", "UL", "CDRR", "EER", "own", "care: ...".
        reference: The person's reference intake (RDA or AI) whatever is set now, or None.
        upper_limit: UL (or CDRR for sodium) that applies to food, or None.
        safety: The maximum is a ceiling for safety.
        locked_reason: Why the person cannot move it just now; empty when they can.
        day_share: The share of the minimum that every day has at least when it is held on
            average; None = any amount.
        on: False when the person (or a care rule) takes it out of planning.
    """

    nutrient: str
    minimum: float | None
    maximum: float | None
    per: Per
    source: str
    reference: float | None = None
    upper_limit: float | None = None
    safety: bool = False
    locked_reason: str = ""
    on: bool = True
    day_share: float | None = None

    @property
    def least_a_day(self) -> float | None:
        """Return what every day has at least of what is held on average, or None."""
        if self.per is not Per.WEEK or self.minimum is None or self.day_share is None:
            return None
        return self.minimum * self.day_share
