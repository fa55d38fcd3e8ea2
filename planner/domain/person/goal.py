"""What a person wants of their weight, and who is asked."""

from __future__ import annotations

from enum import StrEnum


class Goal(StrEnum):
    """What a person wants of their weight."""

    KEEP = "keep"
    LOSE = "lose"
    GAIN = "gain"


GOAL_KCAL = {Goal.KEEP: 0.0, Goal.LOSE: -500.0, Goal.GAIN: 300.0}
"""What a goal adds to the requirement, kcal a day.

Source:
    Lose: AHA/ACC/TOS 2013 guideline on overweight and obesity, recommendation 3a (500 kcal less).
    Gain: NHS, Healthy ways to gain weight (300 to 500 kcal more for adults).
"""

LOSE_FROM_BMI = 25.0
"""Least body mass index, kg/m2, from which losing weight is offered.

Source:
    AHA/ACC/TOS 2013 guideline on overweight and obesity, recommendation 1b.
"""
GAIN_BELOW_BMI = 25.0
"""Body mass index, kg/m2, below which gaining weight is offered: not to those overweight."""
