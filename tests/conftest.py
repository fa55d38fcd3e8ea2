"""What many tests share: the real tables, and a real week, each made once."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, plan_week


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(scope="session")
def care() -> CareRules:
    return CareRules.load()


@pytest.fixture(scope="session")
def week(catalogue: Catalogue) -> Plan:
    """The default person's week."""
    return plan_week(Profile(), catalogue)
