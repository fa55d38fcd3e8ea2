"""The command line with the tables the tests share, and weeks that are planned quickly.

What is run as a program of its own reads its tables and plans as for a person.
"""

from __future__ import annotations

from functools import partial

import pytest

from foods import Catalogue
from planner.cli import planning
from planner.domain import plan_week
from solver import Effort


@pytest.fixture(autouse=True)
def quickly(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalogue, "load", lambda *_: catalogue)
    monkeypatch.setattr(planning, "plan_week", partial(plan_week, effort=Effort.QUICK))
