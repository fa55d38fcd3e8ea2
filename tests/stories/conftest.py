"""The teller of stories."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from foods import Catalogue
from planner.cli import planning
from planner.domain import plan_week
from solver import Effort

from .teller import Tell, teller


@pytest.fixture(autouse=True)
def tables_read_once(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the tables once for all stories; `tests/cli` has the command itself read them."""
    monkeypatch.setattr(Catalogue, "load", lambda *_: catalogue)


@pytest.fixture(autouse=True)
def planned_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told holds with the least effort; how good a week is, the solver's tests ask."""
    monkeypatch.setattr(planning, "plan_week", partial(plan_week, effort=Effort.QUICK))


@pytest.fixture
def tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Tell:
    return teller(tmp_path, capsys)
