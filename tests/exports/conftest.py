"""A week of small tables for files of every kind."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import Plan
from tests.paper.conftest import said as said
from tests.paper.sample import TINY, sample_plan


@pytest.fixture(scope="session")
def tiny() -> Catalogue:
    return Catalogue.load(TINY)


@pytest.fixture(scope="session")
def small_week(tiny: Catalogue) -> Plan:
    return sample_plan(tiny)
