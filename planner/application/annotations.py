"""Sentences that stand beside a plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solver import Place


@dataclass(frozen=True)
class Annotations:
    """Sentences about a plan.

    Attributes:
        costs: What the last part of each target costs, by nutrient key.
        reasons: Why each meal, by place.
        tightest: Which rule is tightest on each day; "" if none is.
    """

    costs: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[Place, str] = field(default_factory=dict)
    tightest: tuple[str, ...] = ()
