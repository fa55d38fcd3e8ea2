"""What many tests share: the real tables, and a real week, each made once."""

from __future__ import annotations

import gc

import pytest
from hypothesis import HealthCheck, settings

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, plan_week

# How quick the machine is today is no property of ours: it may be busy with something else.
settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")

# Half a million objects are made while the tests are found, and none of them goes again: looking
# for circles among them, then and after every few thousand objects more, would find nothing.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


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
