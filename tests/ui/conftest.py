"""Windows for the tests; whatever a test leaves open is closed and let go."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QAbstractItemView, QApplication

from foods import Catalogue
from planner.application.context import PlanningContext
from planner.application.views.meals import MealReader
from planner.domain import CareRules, Plan, Profile, plan_week
from planner.ui.background.tasks import Runner
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.languages import set_language
from planner.ui.locale.units import Units, use_units
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.messages.country_question import CountryQuestion
from planner.ui.session import annotation_service
from planner.ui.theme import Look, apply_look
from planner.ui.window import MainWindow
from solver import Effort, MenuSolver
from tests.least_effort import least_effort

from .model_watch import watch_anew, watch_every_model
from .support import make_window


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ignore what the offscreen platform says of popups: it cannot raise or grab the keyboard."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))


@pytest.fixture(scope="session", autouse=True)
def watched_models() -> None:
    watch_every_model()


@pytest.fixture(scope="module", autouse=True)
def watched_in_each_file(watched_models: None) -> None:
    watch_anew()


@pytest.fixture(scope="module", autouse=True)
def usual_language_and_units(qapp: QApplication) -> None:
    """Begin each file in English and metric units, whatever a window of another one has chosen."""
    set_language("en")
    use_units(Units())


@pytest.fixture(scope="module", autouse=True)
def planned_in_a_moment() -> Iterator[None]:
    """Let a quick week be quicker still: windows show whatever week there is."""
    with least_effort():
        yield


@pytest.fixture(scope="session")
def context(catalogue: Catalogue, care: CareRules) -> PlanningContext:
    """Return a context whose solver is quick: how good a week is, the solver's tests say."""
    solver, meals = MenuSolver(catalogue), MealReader(catalogue, WINDOW_TEXTS)
    return PlanningContext(catalogue, care, solver, meals, effort=Effort.QUICK)


_PLANS = {2: "two_days", 7: "week"}


@pytest.fixture(autouse=True)
def without_annotations(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work out annotations of a plan only where a file of tests says `ASIDES = True`."""
    if not getattr(request.module, "ASIDES", False):
        monkeypatch.setattr(annotation_service, "REST_MS", 10 * 60_000)


@pytest.fixture(autouse=True)
def without_country_question(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ask where food is bought only where a file of tests says `COUNTRY_ASKED = True`."""
    if not getattr(request.module, "COUNTRY_ASKED", False):
        monkeypatch.setattr(CountryQuestion, "look", lambda _: None)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def tidy(qapp: QApplication) -> Iterator[None]:
    """Dress the application, and leave no window and no thread behind."""
    use_system_locale()
    apply_look(qapp, Look.LIGHT)
    yield
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.session.close()
        # A thread at work while its dialog is deleted may wait for the interpreter for ever.
        for runner in widget.findChildren(Runner):
            runner.close()
        # Popups of boxes and completers belong to these, and go with them.
        if widget.parent() is None and not isinstance(widget, QAbstractItemView):
            widget.hide()
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Return a gate at which work of a test waits; at the end it opens whatever happened."""
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture
def window(
    request: pytest.FixtureRequest, qtbot, context: PlanningContext, settings: QSettings
) -> MainWindow:
    """Return a window with a planned week; with two days where a test is marked `days(2)`."""
    asked = request.node.get_closest_marker("days")
    plan: Plan = request.getfixturevalue(_PLANS[asked.args[0] if asked else 7])
    return _shown(qtbot, make_window(context, plan, settings))


@pytest.fixture(scope="session")
def two_days(catalogue: Catalogue) -> Plan:
    """Return what is shown where a whole week would only take longer."""
    return plan_week(Profile(), catalogue, days=2, effort=Effort.QUICK)


def _shown(qtbot, window: MainWindow) -> MainWindow:
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    return window
