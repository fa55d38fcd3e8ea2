"""Find out what of the program works here, and what to do about what does not."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from planner.display import why_no_window
from planner.program_files import RESOURCES
from planner.version import VERSION

OLDEST_PYTHON = (3, 11)
PACKAGES = (
    "PySide6-Essentials",
    "PuLP",
    "highspy",
    "pandas",
    "Jinja2",
    "platformdirs",
    "icalendar",
    "XlsxWriter",
)
RESOURCE_FILES = (
    "fonts/Inter-Regular.ttf",
    "fonts/Inter-SemiBold.ttf",
    "templates/plan.html",
    "translations/planner_de.qm",
    "icons/check.svg",
    "help/en.md",
    "desktop/electrolyte-planner.svg",
)
_LEAST_FREE_BYTES = 100_000_000
_AGAIN = "Install the program again: pipx install --force electrolyte-meal-planner."

Checks = Mapping[str, Callable[[], str]]
"""Checks of others by name: each gives what it found, or raises with what is wrong"""


@dataclass(frozen=True)
class Finding:
    """What one check found.

    Attributes:
        name: What was checked.
        words: What it is like.
        remedy: What to do; empty where all is well.
    """

    name: str
    words: str
    remedy: str = ""

    @property
    def well(self) -> bool:
        """Return whether nothing has to be done."""
        return not self.remedy


def examine(others: Checks | None = None) -> Iterator[Finding]:
    """Yield findings one by one; the slow ones, planning and painting, come last."""
    yield Finding("program", f"Electrolyte Meal Planner {VERSION}, {_place()}")
    yield _python()
    yield _packages()
    yield _resources()
    yield from _folders()
    yield _display()
    yield _guarded("tables", _tables, _AGAIN)
    yield _guarded("solver", _solver, _AGAIN)
    for name, check in (others or {}).items():
        yield _guarded(name, check, "See above for display and libraries, then report it.")


def _place() -> str:
    frozen = " (frozen)" if getattr(sys, "frozen", False) else ""
    return f"{Path(__file__).resolve().parent.parent}{frozen}"


def _python() -> Finding:
    found = f"Python {platform.python_version()}, {platform.platform()}"
    if sys.version_info < OLDEST_PYTHON:
        return Finding("Python", found, "Use Python 3.11 or newer.")
    return Finding("Python", found)


def _packages() -> Finding:
    found, missing = [], []
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        return Finding("packages", f"missing: {', '.join(missing)}", _AGAIN)
    return Finding("packages", ", ".join(found))


def _resources() -> Finding:
    missing = [name for name in RESOURCE_FILES if not (RESOURCES / name).is_file()]
    if missing:
        return Finding("resources", f"{RESOURCES} lacks {', '.join(missing)}", _AGAIN)
    return Finding("resources", f"fonts, templates, icons and translations in {RESOURCES}")


def _folders() -> Iterator[Finding]:
    from planner.data_folder import usual_week
    from planner.logs import log_file
    from planner.store.own.places import OwnPlaces

    own = OwnPlaces.usual()
    places = {
        "weeks": usual_week().parent,
        "own foods": own.foods.parent,
        "cache": own.library.parent,
        "log": log_file().parent,
    }
    for name, folder in places.items():
        yield _folder(name, folder)


def _folder(name: str, folder: Path) -> Finding:
    there = next(each for each in (folder, *folder.parents) if each.exists())
    if not there.is_dir():
        return Finding(name, f"{there} is a file", "Move it away: a folder is needed there.")
    try:
        with tempfile.NamedTemporaryFile(dir=there):
            pass
    except OSError as error:
        remedy = f"Give yourself the right to write there: {there}"
        return Finding(name, f"{folder} cannot be written ({error.strerror})", remedy)
    free = shutil.disk_usage(there).free
    if free < _LEAST_FREE_BYTES:
        return Finding(name, f"{folder}, {free / 1e6:.0f} MB are free", "Free some space there.")
    return Finding(name, str(folder))


def _display() -> Finding:
    reason = why_no_window()
    if reason:
        remedy = "Without it the week is printed in the terminal."
        if "apt-get" not in reason:
            remedy = f"Log in to a desktop, or forward its display. {remedy}"
        return Finding("display", reason, remedy)
    chosen = os.environ.get("QT_QPA_PLATFORM")
    return Finding("display", f"Qt shows it by {chosen}" if chosen else "a window can be opened")


def _tables() -> str:
    from foods import Catalogue

    catalogue = Catalogue.load()
    return f"{len(catalogue.foods)} foods, {len(catalogue.dishes)} dish patterns"


def _solver() -> str:
    from foods import Catalogue
    from planner.domain import CareRules, Profile, plan_week, verify
    from solver import Effort

    began, catalogue, care = time.monotonic(), Catalogue.load(), CareRules.load()
    plan = plan_week(Profile(), catalogue, days=1, effort=Effort.QUICK, care=care)
    if faults := verify(plan, catalogue, care):
        raise RuntimeError(f"a day of meals breaks a rule: {faults[0]}")
    return f"a day of meals was planned and verified in {time.monotonic() - began:.1f} s"


def _guarded(name: str, check: Callable[[], str], remedy: str) -> Finding:
    try:
        return Finding(name, check())
    except Exception as error:  # whatever it is, the person is told and the rest is examined
        return Finding(name, f"{type(error).__name__}: {error}", remedy)
