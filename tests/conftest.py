"""What many tests share: the real tables, and a real week, each made once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt import wait_signal
from pytestqt.qtbot import QtBot

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, plan_week

# How quick the machine is today is no property of ours: it may be busy with something else.
# The same examples everywhere: what fails on one machine fails on all of them.
settings.register_profile(
    "ours", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ours")

# Half a million objects are made while the tests are found, and none of them goes again: looking
# for circles among them, then and after every few thousand objects more, would find nothing.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def waits_outlive_their_tests() -> Iterator[None]:
    """Let nothing that waited for a signal die while other threads are at work.

    When a Python object that receives a signal and is no QObject dies, PySide disconnects it: it
    holds a lock of Qt's and waits for the interpreter. A thread that has the interpreter and
    makes a text document may wait for the same lock: both wait for ever.
    """
    kept: list[object] = []
    blocker = wait_signal._AbstractSignalBlocker
    begin = blocker.__init__

    def begin_and_keep(self: object, *args: Any, **options: Any) -> None:
        begin(self, *args, **options)
        kept.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocker, "__init__", begin_and_keep)
        yield


PATIENCE_MS = 300_000
"""No wait of a test ends sooner in vain: a busy machine may take long for the shortest work"""


@pytest.fixture(scope="session", autouse=True)
def waits_are_patient() -> Iterator[None]:
    """Wait for what must come as long as the slowest machine may take; what is there is seen."""
    with pytest.MonkeyPatch.context() as patch:
        for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
            patch.setitem(wait.__kwdefaults__, "timeout", PATIENCE_MS)
        yield


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(scope="session")
def care() -> CareRules:
    return CareRules.load()


@pytest.fixture(scope="session")
def week(catalogue: Catalogue) -> Plan:
    """Return the default person's week."""
    return plan_week(Profile(), catalogue)


@pytest.fixture(scope="session", autouse=True)
def nobodys_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Let nothing of the person who runs the tests be read or written, here or in programs."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CACHE", "CONFIG", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield home
