"""Several people, each with a week, a diet and a diary of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from foods import Diet
from planner.domain import Profile
from planner.domain.person.person import Person
from planner.domain.person.profile import DietRules
from planner.store import open_plan, save_plan
from planner.store.people import read_people
from planner.ui.person import Guide
from planner.ui.person.fields import choose
from planner.ui.program.start import open_window
from planner.ui.session.snapshot.file import read_snapshot, snapshot_path
from planner.ui.window.pages import Page

from .support import PATIENCE_MS, START, make_window, rest, save


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "data" / "last.mealplan"


@pytest.fixture
def home(qtbot, context, two_days, settings, kept):
    """Return a window that keeps what it shows."""
    made = make_window(context, two_days, settings, kept)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def entries(menu: QMenu) -> dict[str, object]:
    """Return what a menu offers now."""
    menu.aboutToShow.emit()
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def entry(window, words: str, within: str = ""):
    found = entries(window.household.menu)
    if within:
        found = entries(found[within].menu())
    return next(action for text, action in found.items() if text.startswith(words))


def add(qtbot, window, name: str, style: str = "vegan") -> None:
    """Add a new person, through the dialogs."""
    window.commands.new_person.trigger()
    window.household.dialog.field.setText(name)
    qtbot.keyClick(window.household.dialog.field, Qt.Key.Key_Return)
    guide = window.household.dialog
    assert isinstance(guide, Guide)
    assert guide.windowTitle() == name
    guide.pages[0].age.setValue(34)
    choose(guide.pages[1].style_box, style)
    while guide.isVisible():
        qtbot.mouseClick(guide.next, Qt.MouseButton.LeftButton)
    rest(qtbot, window)


@pytest.fixture
def pair(qtbot, home, context, two_days, kept):
    """Open a window with two people, Anna on the screen; her days are the other's, for brevity."""
    session = home.session
    session.keep_all()
    session.household.settle()
    anna = session.household.add("Anna")
    profile = Profile(Person(age=34), DietRules(Diet.VEGAN))
    save_plan(replace(two_days, profile=profile, seed=7), anna.week, context.catalogue)
    switch(qtbot, home, "Anna")
    assert session.plan.profile == profile
    return home


def switch(qtbot, window, name: str) -> None:
    entry(window, name + "  –").trigger()
    rest(qtbot, window)


def test_second_person_gets_a_week_and_the_first_keeps_theirs(qtbot, home, context, kept):
    first = home.session.plan
    kept_before = kept.with_name("people")
    assert not kept_before.exists()
    add(qtbot, home, "Ann/a 🧑‍🍳")
    plan = home.session.plan
    assert (plan.profile.person.age, plan.profile.diet.style) == (34, Diet.VEGAN)
    assert not home.session.document.history.canUndo()
    assert "Ann/a" in home.body.targets.who.accessibleName()
    assert "undo begins anew" in home.status.trouble.text()
    people = read_people(kept.with_name("people")).here
    assert [p.name for p in people] == ["Ann/a 🧑‍🍳", "Me"]
    assert open_plan(people[1].week, context.catalogue, context.care).meals == first.meals
    assert open_plan(people[0].week, context.catalogue, context.care).meals == plan.meals

    switch(qtbot, home, "Me")
    assert home.session.plan.meals == first.meals
    assert home.session.plan.profile == first.profile
    switch(qtbot, home, "Ann/a 🧑‍🍳")
    assert home.session.plan.meals == plan.meals


def test_changes_are_kept_before_another_person_comes(qtbot, pair):
    place = (0, "breakfast")
    pair.session.meals.lock(place)
    switch(qtbot, pair, "Me")
    assert place not in pair.session.plan.locked
    switch(qtbot, pair, "Anna")
    assert place in pair.session.plan.locked


def test_menu_lists_everybody_with_age_and_diet(qtbot, pair):
    qtbot.mouseClick(pair.body.targets.who, Qt.MouseButton.LeftButton)
    menu = pair.household.menu
    assert menu.isVisible()
    texts = [action.text() for action in menu.actions() if action.isCheckable()]
    assert texts == ["Anna  –  34 · Vegan", "Me  –  45 · Eats everything"]
    assert [a.isChecked() for a in menu.actions() if a.isCheckable()] == [True, False]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    rest(qtbot, pair)
    assert pair.household.name == "Me"


def test_palette_finds_people(qtbot, pair):
    pair.finding.open()
    qtbot.keyClicks(pair.finding.palette.field, "Me")
    found = list(pair.household.entries())
    assert [(e.words, e.kind) for e in found] == [("Me", "Person")]
    pair.finding.palette.reject()
    found[0].run()
    rest(qtbot, pair)
    assert pair.household.name == "Me"


@pytest.mark.parametrize("name", ["", "  ", "ME", "x" * 300])
def test_name_that_cannot_be_had_is_explained_and_nobody_comes(qtbot, home, kept, name):
    home.commands.new_person.trigger()
    dialog = home.household.dialog
    dialog.field.setText(name)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.problem.text()
    dialog.reject()
    assert not kept.with_name("people").exists()


def test_guide_that_is_closed_makes_nobody(qtbot, home, kept):
    before = home.session.plan
    home.commands.new_person.trigger()
    qtbot.keyClicks(home.household.dialog.field, "Anna")
    qtbot.keyClick(home.household.dialog.field, Qt.Key.Key_Return)
    home.household.dialog.reject()
    assert home.session.plan is before
    assert not kept.with_name("people").exists()


def test_rename_is_a_step(qtbot, home):
    home.commands.rename_person.trigger()
    assert home.household.dialog.field.text() == "Me"
    home.household.dialog.field.setText("Béa")
    home.household.dialog.accept()
    assert home.household.name == "Béa"
    assert "Béa" in home.body.targets.who.accessibleName()
    home.commands.undo.trigger()
    assert home.household.name == "Me"
    home.commands.redo.trigger()
    assert home.household.name == "Béa"


def test_removed_person_can_be_brought_back_by_undo_or_the_menu(qtbot, pair, kept):
    anna = pair.session.plan
    root = kept.with_name("people")
    entry(pair, "Anna", within="Remove").trigger()  # on the screen: the other one comes first
    rest(qtbot, pair)
    assert pair.household.name == "Me"
    assert read_people(root).names == ("Me",)
    pair.commands.undo.trigger()
    assert read_people(root).names == ("Anna", "Me")
    pair.commands.redo.trigger()
    assert read_people(root).names == ("Me",)
    assert not entry(pair, "Remove").isEnabled()  # somebody has to stay
    entry(pair, "Anna", within="Bring back").trigger()
    assert read_people(root).names == ("Anna", "Me")
    switch(qtbot, pair, "Anna")
    assert pair.session.plan.meals == anna.meals


def test_diary_and_diet_are_ones_own_and_the_pantry_is_the_households(qtbot, home):
    home.show_page(Page.DIARY)
    controller = home.session.controllers.diary
    qtbot.waitUntil(lambda: controller.ready)
    controller.begin()
    home.show_page(Page.DIET)
    mine = home.session.places()
    add(qtbot, home, "Anna")
    hers = home.session.places()
    home.show_page(Page.DIARY)
    qtbot.waitUntil(lambda: home.session.controllers.diary.ready)
    assert home.session.controllers.diary.diary is None
    assert hers.pantry == mine.pantry
    assert hers.prices == mine.prices
    assert hers.foods == mine.foods
    assert hers.diet != mine.diet
    switch(qtbot, home, "Me")
    qtbot.waitUntil(
        lambda: home.session.controllers.diary.ready
    )  # the page that is on is made anew
    assert home.session.controllers.diary.diary is not None


def test_damaged_week_is_kept_aside_and_another_planned_for_the_same_answers(qtbot, pair, kept):
    me = read_people(kept.with_name("people")).here[1]
    me.week.write_text('{"version": 1, "da')
    assert entry(pair, "Me  –  no week").isEnabled()
    switch(qtbot, pair, "Me")
    assert pair.household.name == "Me"
    assert me.week.with_name("last.damaged-1.mealplan").read_text() == '{"version": 1, "da'
    assert "last.damaged-1" in pair.status.trouble.text()
    assert pair.session.plan.profile == Profile()
    assert not isinstance(pair.people.dialog, Guide)


def test_person_of_whom_nothing_can_be_read_is_asked_about_and_not_replaced(qtbot, pair, kept):
    me = read_people(kept.with_name("people")).here[1]
    for file in (me.week, *me.folder.glob("answers*.json")):
        file.write_text("torn")
    switch(qtbot, pair, "Me")
    assert pair.household.name == "Anna"
    assert "does not hold" in pair.status.trouble.text()
    assert {file.read_text() for file in me.folder.glob("answers*.json")} == {"torn"}


def test_each_person_has_answers_of_their_own(qtbot, pair, kept):
    switch(qtbot, pair, "Me")
    assert pair.session.answers.profile == Profile()
    switch(qtbot, pair, "Anna")
    assert pair.session.answers.profile.diet.style is Diet.VEGAN
    folders = [person.folder for person in read_people(kept.with_name("people")).here]
    assert all((folder / "answers.json").exists() for folder in folders)


def test_week_that_cannot_be_kept_is_not_left(qtbot, pair, monkeypatch):
    from planner.store import StoreError

    def full(*_: object) -> None:
        raise StoreError("week", "It could not be saved (the disk is full).")

    with monkeypatch.context() as broken:
        broken.setattr("planner.store.save_plan", full)
        pair.session.meals.lock((0, "breakfast"))
        before = pair.session.plan
        switch(qtbot, pair, "Me")
    assert pair.session.plan is before
    assert pair.household.name == "Anna"
    assert "disk is full" in pair.status.trouble.text()


def test_plan_with_a_file_is_asked_about_before_it_goes(qtbot, pair, tmp_path, monkeypatch):
    save(qtbot, pair, tmp_path / "hers.mealplan")
    pair.session.meals.lock((0, "breakfast"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    before = pair.session.plan
    switch(qtbot, pair, "Me")
    assert pair.session.plan is before
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    switch(qtbot, pair, "Me")
    assert pair.household.name == "Me"


def test_newer_wish_overtakes_the_way_to_another_person(qtbot, pair):
    entry(pair, "Me  –").trigger()
    pair.session.planner.another_week()
    rest(qtbot, pair)
    assert pair.household.name == "Anna"
    assert pair.session.plan.profile.diet.style is Diet.VEGAN


def test_next_start_shows_who_was_there_last(qtbot, qapp, pair, settings, kept):
    meals = pair.session.plan.meals
    pair.session.document.begin(pair.session.plan)
    pair.close()
    again = open_window(qapp, START, settings=settings, kept=kept)
    seen: list[object] = []
    again.session.snapshot_ready.connect(
        lambda snapshot: seen.append((snapshot, again.session.plan))
    )
    qtbot.waitUntil(lambda: again.session.plan is not None, timeout=PATIENCE_MS)
    assert again.session.plan.meals == meals
    assert again.household.name == "Anna"
    ((snapshot, plan),) = seen
    assert plan is None  # it came before the store and the tables
    assert snapshot.name == "Anna"
    assert "Vegan" in snapshot.who.diet
    again.close()


def test_glimpse_is_of_who_was_there_last(home, kept):
    home.session.stop_keeping()
    home.session._keeper.keep()
    home.session.keep_all()
    home.session.stop_keeping()
    assert snapshot_path(kept).exists()
    home.session.keep_all()
    home.session.household.settle()
    home.session._keeper.keep()
    home.session.keep_all()
    assert home.session.household.week.exists()
    assert read_snapshot(kept).name == "Me"
    other = home.session.household.add("Anna")
    home.session.household.choose(other)  # whose week is not there yet
    assert read_snapshot(kept) is None
    assert not list(kept.parent.rglob("*.glimpse.json"))


def test_glimpse_of_a_plan_elsewhere_is_not_shown(home, kept):
    home.session._keeper.keep()
    home.session.keep_all()
    head, where, value = snapshot_path(kept).read_text("utf-8").splitlines()
    assert where == kept.name
    snapshot_path(kept).write_text(f"{head}\n../{where}\n{value}\n", "utf-8")
    assert read_snapshot(kept) is None


def test_work_for_one_persons_week_is_not_done_to_anothers(qtbot, pair):
    before = len(pair.session.plan.locked)
    pair.session._deferred.add("lock", lambda: pair.session.meals.lock((0, "breakfast")))
    switch(qtbot, pair, "Me")
    assert not pair.session._deferred
    assert len(pair.session.plan.locked) == before


def test_diary_of_the_command_line_is_that_of_the_person(tmp_path, monkeypatch):
    from planner.cli import diary
    from planner.store import StoreError
    from planner.store.people import add_person, choose_person

    week = tmp_path / "last.mealplan"
    monkeypatch.setattr(diary, "usual_week", lambda: week)
    root = tmp_path / "people"
    assert diary._diary_of(None) == diary.OwnPlaces.usual().diary
    anna, tom = add_person(root, "Anna"), add_person(root, "Tom")
    choose_person(root, tom)
    assert diary._diary_of(None) == tom.diary
    assert diary._diary_of(" anna") == anna.diary
    with pytest.raises(StoreError, match="Known: Anna, Tom"):
        diary._diary_of("Bob")
