"""Say when a solve has to end, and on how many threads it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

THREADS = 1
"""HiGHS keeps the number of threads of its first solve; and one thread is repeatable."""


@dataclass(frozen=True)
class SolveLimits:
    """Limits by count, which are the same on every machine, and the person's own.

    Attributes:
        nodes: Most branches.
        gap: Near enough to the best, as a fraction.
        time_limit_s: By the clock.
        cancelled: Asked now and then by HiGHS; True ends with the best so far.
    """

    nodes: int | None = None
    gap: float | None = None
    time_limit_s: float | None = None
    cancelled: Callable[[], bool] | None = None
