"""What one count of a target's slider is.

A screen reader speaks the counts of a slider and nothing else: Qt hands them to it as they are.
A count is therefore one unit of what the box beside it shows: it says "2600" for 2,600 mg.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, log10


@dataclass(frozen=True)
class SliderUnits:
    """Turns a nutrient's amount into counts of a slider, and back onto its steps.

    Attributes:
        step: Step of the target, in the nutrient's own unit; a power of ten.
        factor: Shown units in one of the nutrient's own: 4.184 where kcal are shown as kJ.
    """

    step: float
    factor: float = 1.0

    @property
    def counts_per_unit(self) -> int:
        """Return counts in one shown unit: 1, or 10 where the step is a tenth."""
        shown = self.step * self.factor
        return 1 if shown >= 1 else int(10 ** ceil(-log10(shown)))

    @property
    def counts_per_step(self) -> int:
        """Return how far an arrow key moves."""
        return max(1, round(self.step * self.factor * self.counts_per_unit))

    def counts(self, value: float) -> int:
        """Return the count at an amount in the nutrient's own unit."""
        return round(value * self.factor * self.counts_per_unit)

    def value(self, counts: int) -> float:
        """Return the amount at a count, on the nearest step, in the nutrient's own unit."""
        steps = round(counts / (self.step * self.factor * self.counts_per_unit))
        return round(steps * self.step, 6)
