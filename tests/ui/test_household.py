"""The household in the window: grid, guests, one week for all, files, and undo as one step."""

from __future__ import annotations

import errno
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from foods import Diet
from planner.application import table_list
from planner.application.household_planning import read_household
from planner.domain import Profile
from planner.domain.person.person import Person
from planner.domain.person.profile import DietRules
from planner.domain.plan.household import Guest
from planner.report.shopping_content import list_of
from planner.store import StoreError, open_plan, people, save_plan
from planner.store.people.table_file import read_table
from planner.ui.person.name_dialog import NameDialog
from planner.ui.window.pages import Page

from .support import PATIENCE_MS, START, make_window, rest


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "data" / "last.mealplan"


@pytest.fixture
def home(qtbot, context, two_days, settings, kept):
    """Return a window of one person, who is kept."""
    made = make_window(context, two_days, settings, kept)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.table.close()


@pytest.fixture
def family(home, context, two_days, kept):
    """Return a window with a child beside the first person, who is on the screen."""
    session = home.session
    assert session.kept_for_certain()
    session.household.settle()
    child = session.household.add("Mia")
    person = Person(age=8, weight_kg=26, height_cm=128)
    diet = DietRules(Diet.OMNIVORE, exclude_allergens=frozenset({"tree_nut", "peanut"}))
    mia = replace(two_days, profile=Profile(person, diet), seed=7)
    save_plan(mia, child.week, context.catalogue)
    return home


def opened(qtbot, window):
    """Return the dialog, opened by its action."""
    window.commands.household.trigger()
    qtbot.waitUntil(lambda: window.table.dialog is not None, timeout=PATIENCE_MS)
    return window.table.dialog


def settled(qtbot, window) -> None:
    """Wait until the lane of the table rests."""
    qtbot.waitUntil(lambda: not window.table.runner.busy, timeout=PATIENCE_MS)


def on_disk(qtbot, window) -> None:
    """Wait until a worker has written what was decided."""
    qtbot.waitUntil(window.session.written, timeout=PATIENCE_MS)


def test_household_of_one_opens_with_nothing_lost(qtbot, home, context, kept):
    before = home.session.plan
    home.session.keep_all()
    dialog = opened(qtbot, home)
    household = read_household(kept, context.catalogue, context.care)
    assert [diner.profile for diner in household.diners] == [before.profile]
    assert len(dialog.meals.grid("dinner").boxes) == 7
    assert open_plan(kept, context.catalogue, context.care).meals == before.meals
    dialog.reject()


def test_household_grid_is_kept_and_undone(qtbot, family, kept):
    dialog = opened(qtbot, family)
    box = next(box for (_, day), box in dialog.meals.grid("lunch").boxes.items() if day == 2)
    assert "Wednesday" in box.accessibleName()
    qtbot.mouseClick(dialog.meals.buttons["lunch"], Qt.MouseButton.LeftButton)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    dialog.accept()
    on_disk(qtbot, family)
    table, _ = read_table(kept.with_name("table.json"))
    assert table is not None
    assert table.together[2, "lunch"]
    family.session.document.undo()
    on_disk(qtbot, family)
    table, _ = read_table(kept.with_name("table.json"))
    assert table is not None
    assert (2, "lunch") not in table.together


def test_household_away_and_guests_are_kept(qtbot, family, kept):
    dialog = opened(qtbot, family)
    mia = next(person for person, _ in dialog.away().boxes if person.startswith("mia"))
    dialog.away().boxes[mia, 3].setChecked(True)
    dialog.guests.new()
    dialog.accept()
    assert dialog.isVisible()
    assert "name" in dialog.problem.text()
    card = dialog.guests.cards[0]
    card.name.setText("Oma")
    card.count.setValue(2)
    card.allergens.buttons["milk"].setChecked(True)
    card.meals.buttons[0, "dinner"].setChecked(True)
    dialog.accept()
    on_disk(qtbot, family)
    table, _ = read_table(kept.with_name("table.json"))
    assert table is not None
    assert table.away == {mia: {3}}
    meals = frozenset({(0, "dinner")})
    assert table.guests == (Guest("Oma", 2, Diet.OMNIVORE, frozenset({"milk"}), meals),)


def test_single_dates_of_being_away_and_of_guests_are_kept(qtbot, family, kept):
    today = family.session.today
    dialog = opened(qtbot, family)
    dates = dialog.away_on
    mia = next(n for n in range(dates.box.count()) if dates.box.itemText(n) == "Mia")
    dates.box.setCurrentIndex(mia)
    first = today + timedelta(days=3)
    dates.first.setDate(QDate(first.year, first.month, first.day))
    dates.last.setDate(dates.first.date().addDays(1))
    qtbot.mouseClick(dates.add, Qt.MouseButton.LeftButton)
    assert len(dates.buttons) == 2
    dialog.guests.new()
    card = dialog.guests.cards[0]
    card.name.setText("Oma")
    qtbot.mouseClick(card.once.add, Qt.MouseButton.LeftButton)
    dialog.accept()
    on_disk(qtbot, family)
    table, faults = read_table(kept.with_name("table.json"))
    assert not faults
    (person,) = table.away_on
    assert table.away_on[person] == {first, first + timedelta(days=1)}
    assert table.guests[0].on == {(today, "dinner")}
    dialog = opened(qtbot, family)
    button = dialog.away_on.buttons[person, first]
    assert "Mia" in button.accessibleName()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert dialog.table().away_on[person] == {first + timedelta(days=1)}
    dialog.reject()


def test_guest_at_a_meal_nobody_eats_together_is_said(qtbot, family):
    dialog = opened(qtbot, family)
    dialog.guests.new()
    card = dialog.guests.cards[0]
    card.name.setText("Oma")
    card.meals.buttons[1, "lunch"].setChecked(True)
    dialog.accept()
    assert dialog.isVisible()
    assert "Oma" in dialog.problem.text()
    assert "Tuesday" in dialog.problem.text()
    assert dialog.tabs.currentIndex() == 0
    dialog.reject()


def test_household_week_is_planned_for_all_and_undone_as_one_step(qtbot, family, context, kept):
    session = family.session
    mia = next(p for p in session.household.people().here if p.name == "Mia")
    before, others = session.plan, mia.week.read_bytes()
    dialog = opened(qtbot, family)
    qtbot.mouseClick(dialog.plan, Qt.MouseButton.LeftButton)
    assert not dialog.plan.isEnabled()
    qtbot.waitUntil(lambda: session.plan is not before, timeout=PATIENCE_MS)
    settled(qtbot, family)
    place = (0, "dinner")
    theirs = open_plan(mia.week, context.catalogue, context.care)
    assert theirs.meals[place].dish == session.plan.meals[place].dish
    assert place in session.plan.locked & theirs.locked
    assert dialog.tabs.currentIndex() == 3
    dialog.reject()
    session.document.undo()
    assert session.plan.meals == before.meals
    on_disk(qtbot, family)
    assert mia.week.read_bytes() == others
    session.document.redo()
    on_disk(qtbot, family)
    assert open_plan(mia.week, context.catalogue, context.care).meals == theirs.meals
    rest(qtbot, family)


def test_household_planning_can_be_stopped(qtbot, family):
    session = family.session
    before = session.plan
    dialog = opened(qtbot, family)
    qtbot.mouseClick(dialog.plan, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert dialog.plan.isEnabled()
    assert not family.table.runner.busy
    assert session.plan is before


def test_household_overwrites_no_week_of_another_window(qtbot, family, context):
    session = family.session
    mia = next(p for p in session.household.people().here if p.name == "Mia")
    before = session.plan
    dialog = opened(qtbot, family)
    original = family.table._take

    def late(planned):
        week = mia.week.read_bytes()
        mia.week.write_bytes(week.replace(b'"seed": ', b'"seed": 9', 1))
        original(planned)

    family.table._take = late
    qtbot.mouseClick(dialog.plan, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=PATIENCE_MS)
    assert session.plan is before
    assert b'"seed": 97' in mia.week.read_bytes()


@pytest.mark.parametrize("ending", [".pdf", ".html", ".ics", ".json"])
def test_household_week_is_written_as_a_file(qtbot, family, tmp_path, ending):
    opened(qtbot, family)
    family.table.write(tmp_path / f"table{ending}", ending)
    settled(qtbot, family)
    content = (tmp_path / f"table{ending}").read_bytes()
    assert b"Mia" in content or ending == ".pdf"
    assert len(content) > 1000
    assert family.findChild(QMessageBox) is None


def test_board_shows_one_person_or_the_table(qtbot, family):
    page, switch = family.body.week, family.body.week.people
    family.table.show_people()
    assert switch.isVisibleTo(page)
    names = [button.text() for button in switch.people.values()]
    assert "Mia" in names
    qtbot.mouseClick(switch.table, Qt.MouseButton.LeftButton)
    settled(qtbot, family)
    assert not page.area.isVisibleTo(page)
    assert switch.table.isChecked()
    qtbot.waitUntil(
        lambda: "Shopping list" in [part.text() for part in page.findChildren(QLabel)],
        timeout=PATIENCE_MS,
    )
    current = next(b for b in switch.people.values() if b.text() != "Mia")
    qtbot.mouseClick(current, Qt.MouseButton.LeftButton)
    assert page.area.isVisibleTo(page)


def test_board_switches_to_the_week_of_another_person(qtbot, family):
    family.table.show_people()
    button = next(b for b in family.body.week.people.people.values() if b.text() == "Mia")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: family.session.household.name == "Mia", timeout=PATIENCE_MS)
    assert family.session.plan.profile.person.age == 8
    rest(qtbot, family)


def test_head_of_the_board_is_hidden_for_one_person(home):
    home.table.show_people()
    assert not home.body.week.people.isVisibleTo(home)


def test_household_asks_for_somebody_new_and_keeps_the_table(qtbot, home, kept):
    dialog = opened(qtbot, home)
    box = next(box for (_, day), box in dialog.meals.grid("lunch").boxes.items() if day == 2)
    box.setChecked(not box.isChecked())
    wanted = dialog.table().together
    dialog.new.click()
    assert not dialog.isVisible()
    asked = home.findChild(NameDialog)
    assert asked is not None and asked.isVisible()
    asked.reject()
    on_disk(qtbot, home)
    table, _ = read_table(kept.with_name("table.json"))
    assert table is not None
    assert table.together == wanted


@pytest.fixture
def dated(family, context, two_days):
    """Give the family weeks of the same dates, of which the child may eat everything."""
    session = family.session
    session.document.begin(replace(session.plan, start=START))
    assert session.kept_for_certain()
    child = next(each for each in session.household.people().here if each.name == "Mia")
    mia = replace(two_days, profile=Profile(Person(age=8, weight_kg=26, height_cm=128)))
    save_plan(replace(mia, start=START, seed=7), child.week, context.catalogue)
    session.table_list.read_again()  # it may have looked at her week before it was this one
    return family


def shop_of_all(qtbot, window):
    """Return the page with the list of the household on it."""
    session = window.session
    window.show_page(Page.SHOPPING)
    qtbot.waitUntil(
        lambda: session.home.ready and session.table_list.of(session.plan) is not None,
        timeout=PATIENCE_MS,
    )
    qtbot.waitUntil(lambda: "Mia" in window.body.shopping.head.eaters.text())
    return window.more.shopping


def by_hand(window, context):
    """Sum the plates of all who eat through yield and refuse, food by food."""
    household = read_household(window.session.household.kept, context.catalogue, context.care)
    grams = {}
    for path in household.weeks.values():
        plan = open_plan(path, context.catalogue, context.care)
        for serving in (s for meal in plan.meals.values() for s in meal.servings):
            food = context.catalogue.foods[serving.food]
            if food.kind != "water":
                bought = serving.grams * food.purchase.bought_per_eaten
                grams[food.purchase.buy_as] = grams.get(food.purchase.buy_as, 0.0) + bought
    return grams


def test_shopping_page_is_the_one_list_of_all(qtbot, dated, context):
    shop = shop_of_all(qtbot, dated)
    found = {line.name: line.grams for line in shop.listed}
    assert found == pytest.approx(by_hand(dated, context), abs=0.01)
    names = {line.name: line for line in shop.listed}
    both = next(i for i in shop._view().items if len(names[i.name].meals) > 1 and not i.staple)
    assert any("(Me" in use or "(Mia" in use for use in both.used_in)


def test_file_of_the_list_has_what_all_need(qtbot, dated, context):
    shop_of_all(qtbot, dated)
    extras = dated.files._extras()
    listed = list_of(dated.session.plan, context.catalogue, None, extras)
    found = {line.name: line.grams for line in listed}
    assert found == pytest.approx(by_hand(dated, context), abs=0.01)


def test_tick_is_shared_off_the_thread_of_the_window(qtbot, dated, context, monkeypatch):
    shop, session, threads = shop_of_all(qtbot, dated), dated.session, []
    real = people.read_people

    def read(root):
        threads.append(threading.current_thread())
        return real(root)

    line = next(line for line in shop.listed if not line.staple and line.open)
    monkeypatch.setattr(people, "read_people", read)
    shop.tick((line.key,), True)
    assert not session.written()  # who closes the window, or leaves the person, waits for it
    on_disk(qtbot, dated)
    assert threads
    assert threading.main_thread() not in threads


def test_tick_that_the_disk_refuses_is_marked_and_tried_again(qtbot, dated, context, monkeypatch):
    shop, session = shop_of_all(qtbot, dated), dated.session
    mia = next(each for each in session.household.people().here if each.name == "Mia")
    line = next(line for line in shop.listed if not line.staple and line.open)

    def full(plan, path, *_):
        raise StoreError(path, "The disk is full.") from OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(table_list, "save_plan", full)
        shop.tick((line.key,), True)
        on_disk(qtbot, dated)
        assert session.unsaved.names == ("the weeks of the table",)
    session.unsaved.retry()
    qtbot.waitUntil(lambda: not session.unsaved, timeout=PATIENCE_MS)
    bought = open_plan(mia.week, context.catalogue, context.care).shopping.bought
    assert [each.name for each in bought] == [line.name]


def test_week_of_another_person_is_read_once_the_ticks_are_in_it(
    qtbot, dated, context, gate, monkeypatch
):
    shop, session, real = shop_of_all(qtbot, dated), dated.session, table_list.save_plan
    mia = next(each for each in session.household.people().here if each.name == "Mia")
    line = next(line for line in shop.listed if not line.staple and line.open)

    def slowly(*given):
        assert threading.current_thread() is not threading.main_thread()
        gate.wait()
        real(*given)

    monkeypatch.setattr(table_list, "save_plan", slowly)
    shop.tick((line.key,), True)
    dated.table.choose_person(mia.id)
    assert not session.planning.busy  # her week is not read yet
    gate.set()
    qtbot.waitUntil(lambda: session.household.name == "Mia", timeout=PATIENCE_MS)
    assert [each.name for each in session.plan.shopping.bought] == [line.name]
    rest(qtbot, dated)


def test_tick_on_the_one_list_is_there_on_every_board(qtbot, dated, context):
    shop = shop_of_all(qtbot, dated)
    session = dated.session
    mia = next(each for each in session.household.people().here if each.name == "Mia")
    line = next(line for line in shop.listed if not line.staple and line.open)
    shop.tick((line.key,), True)
    qtbot.waitUntil(lambda: session.table_list.at_rest, timeout=PATIENCE_MS)
    bought = open_plan(mia.week, context.catalogue, context.care).shopping.bought
    assert [each.name for each in bought] == [line.name]
    dated.table.choose_person(mia.id)
    qtbot.waitUntil(lambda: session.household.name == "Mia", timeout=PATIENCE_MS)
    shop = shop_of_all(qtbot, dated)
    assert next(each for each in shop.listed if each.name == line.name).ticked


def test_tick_is_shared_before_another_board_is_shown(qtbot, dated, context):
    shop = shop_of_all(qtbot, dated)
    mia = next(each for each in dated.session.household.people().here if each.name == "Mia")
    line = next(line for line in shop.listed if not line.staple and line.open)
    shop.tick((line.key,), True)
    dated.table.choose_person(mia.id)
    qtbot.waitUntil(lambda: dated.session.household.name == "Mia", timeout=PATIENCE_MS)
    bought = open_plan(mia.week, context.catalogue, context.care).shopping.bought
    assert [each.name for each in bought] == [line.name]


def test_table_before_it_is_planned_names_everybody(qtbot, family, context, kept):
    mia = next(p for p in family.session.household.people().here if p.name == "Mia")
    mia.week.unlink()
    dialog = opened(qtbot, family)
    assert "Mia has no plan for this week." in dialog.week.state.text()
    dialog.reject()
