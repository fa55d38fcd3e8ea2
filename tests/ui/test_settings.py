"""Settings act at once, are kept, and can be taken back."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from shiboken6 import isValid

import planner.store
from planner.data_folder import usual_week
from planner.domain.person.profile import Profile
from planner.logs import log_file
from planner.store import open_plan
from planner.ui.locale.units import (
    EnergyUnit,
    System,
    Units,
    mass_words,
    masses_said,
    units_in_use,
    use_units,
)
from planner.ui.person.measures import HeightBox, WeightBox
from planner.ui.session.commands.plan_changes import first_day
from planner.ui.session.session import Session
from planner.ui.settings.preferences import Preferences, read_preferences
from planner.ui.theme import Look, px
from planner.ui.window import MainWindow
from planner.ui.window.help import About
from planner.ui.window.pages import Page
from planner.ui.window.skeleton import Skeleton
from planner.version import VERSION

from .settling import settle
from .support import PATIENCE_MS, START, make_window, save

pytestmark = pytest.mark.days(2)

US = Units(System.US, EnergyUnit.KJ)


@pytest.fixture(autouse=True)
def metric_before_and_after(settings):
    settings.setValue("units", "metric")
    use_units(Units())
    yield
    use_units(Units())


def choose(box: QComboBox, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def newest(window):
    while window.fresh is not None:
        window = window.fresh
    return window


def test_kilojoules_stand_everywhere_as_soon_as_they_are_chosen(qtbot, window):
    window.commands.settings.trigger()
    choose(window.settings.dialog.fields["energy"], "kJ")
    fresh = newest(window)
    qtbot.waitExposed(fresh)

    assert fresh is not window
    assert fresh.settings.dialog.isVisible()
    card = fresh.body.week.board.card((0, "breakfast"))
    assert "kJ" in card.accessibleName()
    assert "kcal" not in card.accessibleName()
    row = fresh.body.targets.rows["energy_kcal"]
    assert row.unit.text() == "kJ"
    view = next(t for t in fresh.session.week.targets if t.nutrient.key == "energy_kcal")
    assert row.box.value() == pytest.approx(view.value * 4.184, abs=1)
    assert read_preferences(fresh.memory.settings).units.energy is EnergyUnit.KJ

    fresh.settings.dialog.back.click()
    again = newest(fresh)
    assert "kcal" in again.body.week.board.card((0, "breakfast")).accessibleName()
    assert units_in_use() == Units()


def test_energy_typed_in_kilojoules_is_planned_for_in_kilocalories(qtbot, window):
    window = window.prefer(Preferences(look=Look.LIGHT, energy=EnergyUnit.KJ))
    box = window.body.targets.rows["energy_kcal"].box
    middle = window.session.week.targets
    before = next(t for t in middle if t.nutrient.key == "energy_kcal").value
    box.setFocus()
    box.setValue(box.value() + 418.4)
    target = next(t for t in window.session.plan.targets if t.nutrient == "energy_kcal")
    window.session.planning.stop()
    assert (target.minimum + target.maximum) / 2 == pytest.approx(before + 100, abs=2)


def test_window_made_anew_undoes_what_was_done_in_the_old_one(qtbot, window):
    place = (0, "breakfast")
    window.session.meals.lock(place)
    window.meals.select((1, "lunch"))
    fresh = window.prefer(Preferences(look=Look.LIGHT, text_percent=150))
    qtbot.waitExposed(fresh)
    assert px(100) == pytest.approx(150, abs=4)
    assert fresh.body.week.board.selected == (1, "lunch")
    fresh.commands.undo.trigger()
    assert place not in fresh.session.plan.locked
    assert not fresh.body.week.board.card(place).view.locked
    assert fresh.commands.redo.isEnabled()


def test_window_made_anew_releases_the_old_one(qtbot, context, two_days, settings, tmp_path):
    window = make_window(context, two_days, settings, tmp_path / "last.mealplan")
    window.show()
    former = ref(window)
    fresh = window.prefer(Preferences(look=Look.LIGHT, text_percent=150))
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    gc.collect()
    assert former() is None, [type(holder) for holder in gc.get_referrers(former())]
    assert fresh.session.plan is not None


def hold_making(monkeypatch, gate: threading.Event) -> None:
    """Have windows made from now on wait with their first part."""
    make = MainWindow._make

    def held(window: MainWindow) -> Iterator[None]:
        while not gate.is_set():
            yield
        yield from make(window)

    monkeypatch.setattr(MainWindow, "_make", held)


def test_window_made_anew_in_steps_keeps_its_face_until_it_stands_as_the_old_one_did(
    qtbot, context, two_days, settings, monkeypatch, gate
):
    session = Session(START)
    window = MainWindow(session, settings, later=True)
    session.setParent(window)
    window.show()
    qtbot.waitUntil(lambda: window.whole)
    session.planning.context = context
    session.document.equip(context)
    session.document.begin(two_days)
    place = (1, "lunch")
    qtbot.waitUntil(lambda: not window.showing.at_work)
    session.meals.lock(place)
    window.meals.select(place)
    window.show_page(Page.SHOPPING)
    window.commands.settings.trigger()

    window.settings.dialog.fields["text_percent"].setFocus()
    hold_making(monkeypatch, gate)
    choose(window.settings.dialog.fields["text_percent"], 150)
    qtbot.waitUntil(lambda: window.fresh is not None)
    fresh = window.fresh
    assert fresh.isVisible()
    assert isinstance(fresh.centralWidget(), Skeleton)
    assert px(100) == 100  # nothing has been dressed anew yet
    gate.set()
    qtbot.waitUntil(lambda: fresh.whole and not fresh.showing.at_work)
    qtbot.waitUntil(lambda: not isValid(window))  # a page a turn
    assert px(100) == pytest.approx(150, abs=4)
    assert fresh.body.week.board.selected == place
    assert fresh.body.pages.currentIndex() == Page.SHOPPING
    assert fresh.settings.dialog.isVisible()
    assert fresh.settings.dialog.focusWidget() is fresh.settings.dialog.fields["text_percent"]
    fresh.commands.undo.trigger()
    assert place not in session.plan.locked
    session.document.begin(two_days)


def test_theme_acts_without_a_new_window_and_is_kept(window, settings):
    window.commands.settings.trigger()
    dialog = window.settings.dialog
    choose(dialog.fields["look"], "dark")
    assert window.fresh is None
    assert window.palette().window().color().lightness() < 128
    assert window.commands.looks[Look.DARK].isChecked()
    assert read_preferences(settings).look is Look.DARK
    dialog.back.click()
    assert read_preferences(settings).look is not Look.DARK
    assert not dialog.back.isEnabled()


def test_damaged_settings_are_as_they_come(settings):
    for key, value in {
        "look": "plaid",
        "text_percent": "900",
        "units": "cubits",
        "energy_unit": "",
        "first_weekday": "x",
    }.items():
        settings.setValue(key, value)
    found = read_preferences(settings)
    assert replace(found, system=System.METRIC, energy=EnergyUnit.KCAL) == Preferences()


@pytest.mark.parametrize(
    ("grams", "words"), [(0.5, "0.02 oz"), (28.35, "1 oz"), (350, "12.3 oz"), (567, "1 lb 4 oz")]
)
def test_masses_in_ounces(qapp, grams, words):
    use_units(US)
    assert mass_words(grams) == words


def test_sentences_made_elsewhere_are_said_in_the_units_in_use(qapp):
    assert masses_said("2 bags (about 520 g)") == "2 bags (about 520 g)"
    use_units(US)
    assert masses_said("2 bags (about 520 g)") == "2 bags (about 1 lb 2 oz)"
    assert masses_said("2 cartons (about 1.5 l)") == "2 cartons (about 50.7 fl oz)"


def test_weight_and_height_in_pounds_feet_and_inches(qtbot, qapp):
    use_units(US)
    weight, tall = WeightBox("Weight", 30, 300), HeightBox("Height", 100, 230)
    for box in (weight, tall):
        qtbot.addWidget(box)
    weight.setValue(68.0)
    tall.setValue(168.0)
    assert (weight.text(), tall.text()) == ("149.9 lb", "5 ft 6.1 in")
    assert (weight.value(), tall.value()) == (68.0, 168.0)  # nobody typed: nothing is lost
    for box, typed in ((weight, "150 lb"), (tall, "5 ft 8 in")):
        box.lineEdit().selectAll()
        qtbot.keyClicks(box.lineEdit(), typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert weight.value() == pytest.approx(68.04, abs=0.01)
    assert tall.value() == pytest.approx(172.72, abs=0.01)


def test_weeks_begin_on_the_day_chosen():
    thursday = date(2026, 11, 26)
    assert first_day(thursday) == date(2026, 11, 30)
    assert first_day(thursday, 7) == date(2026, 11, 29)
    assert first_day(thursday, 4) == thursday


def test_plan_with_a_file_is_saved_by_itself_where_that_is_wanted(qtbot, window, tmp_path, context):
    path = tmp_path / "mine.mealplan"
    save(qtbot, window, path)
    window.prefer(Preferences(look=Look.LIGHT, save_changes=True))
    window.session.meals.lock((0, "breakfast"))
    assert window.session.document.dirty
    window.session._autosave.save()
    qtbot.waitUntil(lambda: not window.session.document.dirty)
    assert (0, "breakfast") in open_plan(path, context.catalogue, context.care).locked


@pytest.fixture
def saved(qtbot, window, tmp_path):
    """Return a plan in a file that is saved by itself, with a change that is not."""
    path = tmp_path / "mine.mealplan"
    save(qtbot, window, path)
    window.prefer(Preferences(look=Look.LIGHT, save_changes=True))
    window.session.meals.lock((0, "breakfast"))
    return path


def test_saving_by_itself_does_not_keep_the_window_s_thread(
    qtbot, window, saved, gate, context, monkeypatch
):
    begun, real, said = threading.Event(), planner.store.save_plan, []

    def slow(*given):
        assert threading.current_thread() is not threading.main_thread()
        begun.set()
        gate.wait()
        real(*given)

    window.session.status_message.connect(lambda words, _: said.append(words))
    monkeypatch.setattr(planner.store, "save_plan", slow)
    window.session._autosave.save()
    assert begun.wait(PATIENCE_MS / 1000)
    window.session.meals.lock((1, "breakfast"))  # the loop turns; the next save waits its turn
    settle()
    window.session._autosave.save()
    gate.set()
    qtbot.waitUntil(lambda: not window.session.document.dirty)
    assert (1, "breakfast") in open_plan(saved, context.catalogue, context.care).locked
    assert not any("another program" in words for words in said)


def test_saving_by_itself_writes_nothing_over_what_another_program_wrote(qtbot, window, saved):
    saved.write_text("{}")
    said = []
    window.session.status_message.connect(lambda words, _: said.append(words))
    window.session._autosave.save()
    qtbot.waitUntil(lambda: any("another program" in words for words in said))
    assert saved.read_text() == "{}"
    assert window.session.document.dirty


def test_erasing_takes_all_that_is_kept_and_nothing_else(
    qtbot, window, tmp_path, context, monkeypatch
):
    saved = tmp_path / "mine.mealplan"
    save(qtbot, window, saved)
    kept = tmp_path / "data" / "last.mealplan"
    kept.parent.mkdir()
    kept.write_text("{}")
    own = window.session.places()
    own.foods.parent.mkdir(parents=True, exist_ok=True)
    own.foods.write_text("[]")
    window.session.kept = kept
    begun: list[Profile] = []
    monkeypatch.setattr(window.session.planner, "new_week", begun.append)

    foods = window.session.controllers.foods
    foods.history.push(QUndoCommand("Add food"))

    window.settings.ask_erase()
    window.settings.erase()
    assert not foods.history.count()  # nothing brings back what was erased
    assert not kept.exists()
    assert not own.foods.exists()
    assert saved.exists()
    assert not window.memory.recent
    assert begun == [Profile()]


def test_settings_list_what_is_kept_with_its_size(window, tmp_path):
    kept = tmp_path / "data" / "last.mealplan"
    kept.parent.mkdir()
    kept.write_text("x" * 3000)
    window.session.kept = kept
    window.commands.settings.trigger()
    box = window.settings.dialog.kept
    assert Path(box.places[0].path) == kept.parent
    texts = [w.text() for w in box.findChildren(type(window.top.title))]
    assert any("files: 1" in text and "2.9 K" in text for text in texts)


def test_about_says_version_places_and_licences(qtbot):
    about = About()
    qtbot.addWidget(about)
    words = "\n".join(each.text() for each in about.findChildren(QLabel))
    for told in (VERSION, str(usual_week().parent), str(log_file()), "LGPL", "Inter", "Lucide"):
        assert told in words
    for source in ("USDA", "NHANES", "Ciqual", "Nothing leaves this computer"):
        assert source in words
