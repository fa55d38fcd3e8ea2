"""Weeks that are planned with less than the least effort, where any week will do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from solver import Effort
from solver.search.effort import COUNTS

_LEAST = replace(COUNTS[Effort.QUICK], week_rounds=0, lp_rounds=6, near=20, combinations=200)


@contextmanager
def least_effort() -> Iterator[None]:
    """Let a quick week take about two thirds of its time, in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(COUNTS, Effort.QUICK, _LEAST)
        yield
