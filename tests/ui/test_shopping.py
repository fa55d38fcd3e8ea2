"""The shopping page as a person uses it: ticks, trips, eaters, shops, pantry, own lines."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QWidget

from planner.application.views.shopping_values import ListView, ShopItem
from planner.domain.shopping import Section
from planner.domain.shopping.pantry import PantryItem
from planner.store import open_plan
from planner.ui.session.document import UndoStep
from planner.ui.shopping.days_dialog import DaysDialog
from planner.ui.shopping.eaters_dialog import EaterCard, EatersDialog
from planner.ui.shopping.line_delegate import UNDER
from planner.ui.shopping.line_panel import LinePanel
from planner.ui.shopping.list_head import ListHead
from planner.ui.shopping.own_line_dialog import OwnLineDialog
from planner.ui.shopping.pantry_dialog import PantryDialog
from planner.ui.shopping.shops_dialog import ShopsDialog
from planner.ui.theme import px
from planner.ui.widgets.basic import column
from planner.ui.window.pages import Page

from .settling import settle
from .support import START, save

pytestmark = pytest.mark.days(2)

ODD = '<b>Soap</b> "=1+1" 🧻 ‏צנצנת‏ ' + "x" * 260


@pytest.fixture
def shop(window, qtbot):
    """Return the window on its list, pantry and shops read."""
    window.show_page(Page.SHOPPING)
    qtbot.waitUntil(lambda: window.session.home.ready)
    return window


def page(window):
    return window.body.shopping


def controller(window):
    return window.more.shopping


def line(window, name=None, own=False):
    return next(
        x
        for x in controller(window).listed
        if (name is None or x.name == name) and (x.own is not None) is own and x.open
    )


def row(window, key) -> QModelIndex:
    index = page(window).model.find(key)
    assert index.isValid()
    return index


def go_to(window, key) -> None:
    page(window).view.setCurrentIndex(row(window, key))
    page(window).view.scrollTo(row(window, key))


def press_space(qtbot, window, key) -> None:
    go_to(window, key)
    page(window).view.setFocus()
    qtbot.keyClick(page(window).view, Qt.Key.Key_Space)


def dialog(window, kind):
    return next(x for x in window.findChildren(kind) if x.isVisible())


def ticked(window) -> set[str]:
    return {x.name for x in controller(window).listed if x.ticked}


def test_tick_is_a_step_that_can_be_undone_and_redrawn(qtbot, shop):
    first = line(shop)
    press_space(qtbot, shop, first.key)
    assert ticked(shop) == {first.name}
    assert page(shop).head.count.text().startswith("1 of ")
    assert page(shop).head.bar.value() == 1
    assert shop.isWindowModified()
    assert page(shop).chosen().name == first.name
    shop.commands.undo.trigger()
    assert ticked(shop) == set() and not shop.isWindowModified()
    shop.commands.redo.trigger()
    assert ticked(shop) == {first.name}
    qtbot.mouseClick(page(shop).head.untick, Qt.MouseButton.LeftButton)
    assert ticked(shop) == set()


def test_box_is_ticked_by_the_mouse_and_big_enough_for_it(qtbot, shop):
    first = line(shop)
    go_to(shop, first.key)
    box = page(shop).view.visualRect(row(shop, first.key))
    assert box.height() >= 40
    at = box.topLeft()
    at.setX(at.x() + 14)
    at.setY(box.center().y())
    qtbot.mouseClick(page(shop).view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ticked(shop) == {first.name}


@pytest.mark.days(7)
def test_ticks_and_own_lines_survive_another_plan_which_is_marked(qtbot, shop):
    press_space(qtbot, shop, line(shop).key)
    before = ticked(shop)
    controller(shop).add_own("Toilet paper", "8 rolls", "Household")
    plan = shop.session.plan
    for slot in plan.slots:
        shop.session.meals.leave_empty((2, slot))
    assert ticked(shop) == before
    assert any(x.name == "Toilet paper" for x in controller(shop).listed)
    notice = page(shop).notices.changes
    assert notice.isVisible() and "The plan has changed" in notice.words.text()
    assert any(x.mark for x in page(shop).model.items)
    qtbot.mouseClick(notice.act, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    assert not any(x.mark for x in page(shop).model.items)


def test_ticks_made_while_planning_stay(shop):
    asked_for = shop.session.plan
    controller(shop).tick((line(shop).key,), True)
    before = ticked(shop)
    assert before
    shop.session._arrive(replace(asked_for, seed=99), UndoStep("Plan the week", 5))
    assert shop.session.plan.seed == 99 and ticked(shop) == before


def test_new_week_keeps_who_eats_along_and_no_ticks(shop, week):
    controller(shop).tick((line(shop).key,), True)
    dinner = replace(shop.session.plan.shopping, eaters=(_eater(),))
    eating_along = replace(shop.session.plan, shopping=dinner)
    shop.session.document.replace(eating_along, UndoStep("x"))
    planner = shop.session.planner
    planner._new_week, planner._new_week_shown = True, False
    shop.session._arrive(week, None)
    assert [x.name for x in shop.session.plan.shopping.eaters] == ["Ann"]
    assert ticked(shop) == set()


def _eater():
    from planner.domain.person.eaters import Eater

    return Eater("Ann", 0.5)


def test_ticks_are_in_the_file_of_the_plan(qtbot, shop, context, tmp_path):
    controller(shop).tick((line(shop).key,), True)
    controller(shop).add_own(ODD, "=2+2", "Other")
    save(qtbot, shop, tmp_path / "a.mealplan")
    opened = open_plan(tmp_path / "a.mealplan", context.catalogue, context.care)
    assert opened.shopping == shop.session.plan.shopping


def test_odd_names_are_shown_as_they_are(qtbot, shop):
    adding = page(shop).adding
    qtbot.keyClicks(adding.amount, "=2+2")
    adding.name.setText(ODD)
    qtbot.keyClick(adding.name, Qt.Key.Key_Return)
    own = line(shop, ODD, own=True)
    assert own.name == ODD and adding.name.text() == ""
    go_to(shop, own.key)
    assert page(shop).panel.title.text() == ODD
    assert page(shop).panel.title.textFormat() == Qt.TextFormat.PlainText
    assert "<" not in row(shop, own.key).data(Qt.ItemDataRole.ToolTipRole)
    assert f"{ODD}: =2+2" in page(shop).text()


def test_own_line_is_changed_and_taken_off(qtbot, shop):
    controller(shop).add_own("Soap", "", "Other")
    go_to(shop, line(shop, "Soap", own=True).key)
    qtbot.mouseClick(page(shop).panel.edit, Qt.MouseButton.LeftButton)
    form = dialog(shop, OwnLineDialog)
    form.name.clear()
    form.accept()
    assert form.isVisible() and form.problem.isVisible()
    form.name.setText("Good soap")
    form.accept()
    good = line(shop, "Good soap", own=True)
    go_to(shop, good.key)
    page(shop).view.setFocus()
    qtbot.keyClick(page(shop).view, Qt.Key.Key_Delete)
    assert not any(x.own is not None for x in controller(shop).listed)


def test_amount_is_corrected_and_given_back(qtbot, shop):
    packed = next(x for x in controller(shop).listed if x.packs and x.open and not x.staple)
    go_to(shop, packed.key)
    page(shop).panel.amount.setValue(packed.packs + 2)
    changed = line(shop, packed.name)
    assert changed.packs == packed.packs + 2 and changed.corrected
    assert changed.grams == pytest.approx(packed.grams)
    qtbot.mouseClick(page(shop).panel.reset, Qt.MouseButton.LeftButton)
    assert line(shop, packed.name).packs == packed.packs


@pytest.mark.days(7)
def test_shopping_list_tells_what_would_spoil_and_splits_into_trips(qtbot, shop):
    notice = page(shop).notices.spoils
    assert notice.isVisible() and "days old on" in notice.words.text()
    assert re.match(r"[23] trips: Monday, ", notice.act.text())
    qtbot.mouseClick(notice.act, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    head = page(shop).head
    assert head.trips.isVisible() and len(controller(shop).listed.trips) >= 2
    whole = len(page(shop).model.items)

    def shown() -> list[QPushButton]:
        return [b for b in head.trips.findChildren(QPushButton) if b.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) > 1)
    button = shown()[-1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert 0 < len(page(shop).model.items) < whole
    assert {x.trip for x in page(shop).model.items} == {head.trip}
    assert (
        page(shop)
        .head.count.text()
        .endswith(f"of {controller(shop).listed.progress[1]} in the basket")
    )


@pytest.mark.days(7)
def test_days_and_trips_are_chosen(qtbot, shop):
    shop.session.document.begin(replace(shop.session.plan, start=START))
    qtbot.mouseClick(page(shop).head.days, Qt.MouseButton.LeftButton)
    days = dialog(shop, DaysDialog)
    days.first.setCurrentIndex(3)
    days.last.setCurrentIndex(1)
    assert days.last.currentIndex() == 1 or days.last.currentIndex() == 3
    days.last.setCurrentIndex(5)
    days.trips[2].setChecked(True)
    days.accept()
    listed = controller(shop).listed
    assert listed.days == range(3, 6) and 2 in listed.trips
    assert page(shop).head.days.text().strip() == "Thu 26 Nov to Sat 28 Nov"
    shop.commands.undo.trigger()
    assert controller(shop).listed.days == range(7)


def test_family_of_four_has_one_list(qtbot, shop):
    dinners = [p for p in shop.session.plan.meals if p[1] == "dinner"]
    one = {x.name: x.grams for x in controller(shop).listed}
    qtbot.mouseClick(page(shop).head.eaters, Qt.MouseButton.LeftButton)
    form = dialog(shop, EatersDialog)
    for name, factor in (("Ann", 0.5), ("Bo", 1.0), ("Cy", 1.5)):
        qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
        card = form.cards[-1]
        form.accept()
        assert form.isVisible()  # a name is missing
        qtbot.keyClicks(card.name, name)
        card.portion.setCurrentIndex(card.portion.findData(factor))
    form.accept()
    assert not form.isVisible()
    assert page(shop).head.eaters.text().strip() == "For 4 people"
    four = {x.name: x.grams for x in controller(shop).listed}
    only_dinner = [
        x
        for x in controller(shop).listed
        if x.meals and all(place in dinners for place in x.meals) and x.name in one
    ]
    assert only_dinner
    for x in only_dinner:
        assert four[x.name] == pytest.approx(4 * one[x.name])
    shop.commands.undo.trigger()
    assert {x.name: x.grams for x in controller(shop).listed} == pytest.approx(one)


def test_guest_at_one_lunch_and_a_dinner_out(qtbot, shop):
    start = shop.session.plan
    lunch, dinner = (1, "lunch"), (0, "dinner")
    one = {x.name: x.grams for x in controller(shop).listed}
    qtbot.mouseClick(page(shop).head.eaters, Qt.MouseButton.LeftButton)
    form = dialog(shop, EatersDialog)
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    card = form.cards[-1]
    qtbot.keyClicks(card.name, "Ann")
    assert not card.meals.isVisible()
    qtbot.mouseClick(card.single, Qt.MouseButton.LeftButton)
    assert card.meals.boxes[dinner].isChecked()
    assert not card.meals.boxes[lunch].isChecked()
    for place in (lunch, dinner):
        card.meals.boxes[place].click()
    card.days[1].click()
    assert not card.meals.boxes[1, "dinner"].isChecked()
    assert card.meals.boxes[lunch].isChecked()  # an exception stays one
    form.accept()
    (ann,) = shop.session.plan.shopping.eaters
    shared = {place for place in start.meals if ann.eats(place)}
    assert shared == {lunch}
    assert any(x.grams > one[x.name] for x in controller(shop).listed if lunch in x.meals)

    form = EatersDialog(shop.session.plan)
    qtbot.addWidget(form)
    assert form.eaters() == (ann,)
    assert form.cards[0].single.isChecked()  # what is otherwise is seen
    shop.commands.undo.trigger()
    assert {x.name: x.grams for x in controller(shop).listed} == pytest.approx(one)


def test_aisles_are_moved_by_keys_and_lines_given_to_a_shop(qtbot, shop):
    first = controller(shop).listed.groups()[0].aisle
    qtbot.mouseClick(page(shop).head.shops, Qt.MouseButton.LeftButton)
    form = dialog(shop, ShopsDialog)
    assert form.aisles.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove
    form.aisles.setCurrentRow(0)
    for _ in range(14):
        qtbot.mouseClick(form.down, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    form.name.clear()
    qtbot.keyClicks(form.name, "Market")
    form.accept()
    assert controller(shop).listed.groups()[0].aisle != first
    given = line(shop)
    go_to(shop, given.key)
    assert page(shop).panel.shop.isVisible()
    box = page(shop).panel.shop
    box.setCurrentText("Market")
    box.activated.emit(box.currentIndex())
    assert line(shop, given.name).shop == "Market"
    stored = json.loads(_file(shop, "shops").read_text("utf-8"))
    assert stored["given"] == {given.name: "Market"}
    shop.commands.undo.trigger()
    assert line(shop, given.name).shop == "Supermarket"


def test_aisle_that_is_dragged_stays_where_it_is_dropped(qtbot, shop):
    form = ShopsDialog(shop.session.home.shops, shop)
    model = form.aisles.model()
    assert model.moveRow(QModelIndex(), 0, QModelIndex(), 3)
    assert form.shops.shops[0].order()[2] == "Vegetables"


def _file(window, name: str) -> Path:
    window.session.home.close()
    return getattr(window.session.places(), name)


def test_pantry_is_taken_off_and_corrected(qtbot, shop, context):
    wanted = next(x for x in controller(shop).listed if x.packs and x.open and x.grams > 60)
    qtbot.mouseClick(page(shop).head.pantry, Qt.MouseButton.LeftButton)
    form = dialog(shop, PantryDialog)
    qtbot.mouseClick(form.form.add, Qt.MouseButton.LeftButton)
    assert form.form.problem.isVisible()
    qtbot.keyClicks(form.form.food, wanted.name)
    form.form.amount.setValue(50)
    form.form.dated.setChecked(True)
    qtbot.mouseClick(form.form.add, Qt.MouseButton.LeftButton)
    assert form.table.item(0, 0).text() == wanted.name
    found = next(x for x in controller(shop).listed if x.name == wanted.name)
    assert found.at_home_grams == pytest.approx(50)
    assert "at home" in row(shop, found.key).siblingAtColumn(1).data(UNDER)
    form.table.setCurrentCell(0, 0)
    qtbot.mouseClick(form.change, Qt.MouseButton.LeftButton)
    form.form.amount.setValue(wanted.grams + 1)
    form.form.dated.setChecked(False)
    qtbot.mouseClick(form.form.add, Qt.MouseButton.LeftButton)
    assert form.table.rowCount() == 1
    all_there = next(x for x in controller(shop).listed if x.name == wanted.name)
    assert all_there.section is Section.AT_HOME
    assert row(shop, all_there.key).data(Qt.ItemDataRole.CheckStateRole) is None
    qtbot.mouseClick(form.remove, Qt.MouseButton.LeftButton)
    assert form.table.rowCount() == 0
    form.reject()
    shop.commands.undo.trigger()
    assert len(shop.session.home.pantry) == 1
    assert json.loads(_file(shop, "pantry").read_text("utf-8"))["items"]


def test_list_is_read_into_the_pantry_and_wrong_rows_are_named(qtbot, shop, context, tmp_path):
    file = tmp_path / "home.csv"
    file.write_text(
        "Food;Amount;Unit;Use_by\nBananas;3;bananas;2026-11-30\nbanana;0,5;kg;\n"
        "unicorn;1;g;\nBananas;1;spoon;\nBananas;much;g;\nBananas;1;g;soon\nBananas;-1;g;\n",
        encoding="utf-8",
    )
    form = PantryDialog(shop.session.home, context.catalogue, START, shop)
    form.import_path(file)
    grams = sorted(x.grams for x in shop.session.home.pantry)
    size = context.catalogue.foods["banana"].purchase.pack_grams
    assert grams == sorted([500.0, 3 * size])
    said = form.feedback.text()
    for words in ("2 put in", "Row 4", "unicorn", "Row 5", "spoon", "Row 6", "Row 7", "Row 8"):
        assert words in said
    shop.commands.undo.trigger()
    assert not shop.session.home.pantry.items
    file.write_text('food,amount\nBananas,1.5\nBananas,"1,500"\nBananas,"1.234,5"\n')
    form.import_path(file)
    assert sum(x.grams for x in shop.session.home.pantry) == pytest.approx(1236)
    assert '"1,500" can be read as 1.5 or as 1500.' in form.feedback.text()
    file.write_bytes(b"\xff\xfe\x00a")
    form.import_path(file)
    assert "no text" in form.feedback.text()


def test_left_overs_go_to_the_pantry_in_one_step(qtbot, shop):
    shop.session.document.begin(replace(shop.session.plan, start=START))
    controller(shop).tick(tuple(x.key for x in controller(shop).listed), True)
    notice = page(shop).notices.left
    assert notice.isVisible() and page(shop).head.count.text().split()[0] != "0"
    qtbot.mouseClick(notice.act, Qt.MouseButton.LeftButton)
    pantry = shop.session.home.pantry
    assert len(pantry) > 5 and not any(x.open for x in controller(shop).listed)
    assert any(x.use_by and x.use_by > START for x in pantry)
    shop.commands.undo.trigger()
    assert not shop.session.home.pantry.items and ticked(shop)


def test_shopping_line_is_marked_as_at_home_with_one_click(qtbot, shop):
    wanted = line(shop)
    go_to(shop, wanted.key)
    qtbot.mouseClick(page(shop).panel.have, Qt.MouseButton.LeftButton)
    found = next(x for x in controller(shop).listed if x.name == wanted.name)
    assert found.section is Section.AT_HOME


def test_line_of_ones_own_is_no_food_for_the_pantry(qtbot, shop):
    controller(shop).add_own("Soap", "", "Other")
    go_to(shop, line(shop, "Soap", own=True).key)
    assert page(shop).panel.have.isHidden()
    steps = shop.session.document.history.count()
    page(shop).panel.have_wanted.emit(page(shop).chosen())  # a click just before it was hidden
    assert not shop.session.home.pantry.items
    assert shop.session.document.history.count() == steps
    assert line(shop, "Soap", own=True)


def test_pantry_that_cannot_be_read_is_told_and_not_written_over(qtbot, context, week, settings):
    from .support import make_window

    folder = Path(settings.fileName()).parent / "own"
    folder.mkdir()
    (folder / "pantry.json").write_text('{"pantry": 2, "items": []}', encoding="utf-8")
    window = make_window(context, week, settings)
    qtbot.waitUntil(lambda: window.session.home.ready)
    assert "newer version" in window.body.shopping.bill.feedback.text()
    window.session.home.put_pantry(
        window.session.home.pantry.with_item(PantryItem("banana", 5.0)), "x"
    )
    assert "cannot be kept" in window.body.shopping.bill.feedback.text()
    assert json.loads((folder / "pantry.json").read_text("utf-8"))["pantry"] == 2


def test_each_line_says_which_meals_it_is_for(shop):
    some = line(shop)
    go_to(shop, some.key)
    panel = page(shop).panel
    assert panel.meals.text().count("\n") + 1 == len(some.meals)
    assert row(shop, some.key).data(UNDER)
    texts = [x.text() for x in panel.findChildren(QLabel)]
    assert "Meals need" in texts


def test_list_with_an_old_date_leaves_past_meals_alone(shop):
    plan = shop.session.plan
    late = replace(plan, start=START - timedelta(days=3))
    shop.session.document.replace(late, UndoStep("x"))
    wanted = next(x for x in controller(shop).listed if x.meals and x.meals[0][0] == 0)
    home = shop.session.home
    home.put_pantry(home.pantry.with_item(PantryItem(wanted.foods[0], 5000.0)), "y")
    found = next(x for x in controller(shop).listed if x.name == wanted.name)
    assert found.at_home_grams < found.grams


def test_number_and_its_word_agree(qtbot, shop):
    panel = LinePanel()
    qtbot.addWidget(panel)
    item = ShopItem("Fruit", "Avocados", 400, "2 avocados", pack="avocado", packs="avocados")
    for amount, word in ((2.0, "avocados"), (1.0, "avocado")):
        panel.show_item(replace(item, amount=amount), ())
        assert panel.unit.text() == word
    panel.amount.setValue(3)
    assert panel.unit.text() == "avocados"
    card = EaterCard(_eater(), shop.session.plan)
    qtbot.addWidget(card)
    said = [card.portion.itemText(at) for at in range(card.portion.count())]
    assert {"½ portion", "1 portion", "1½ portions"} <= set(said)


def test_words_are_left_out_of_buttons_rather_than_cut(qtbot, shop):
    head = page(shop).head
    head.resize(px(1100), head.height())
    assert head.print.text().strip() == "Print list …"
    head.resize(px(420), head.height())
    assert [button.text() for button in (head.untick, head.copy, head.print)] == ["", "", ""]
    assert head.print.accessibleName() == "Print list …"


@pytest.mark.parametrize(("wide", "longer", "told"), [(900, 1, True), (700, 2, False)])
def test_buttons_of_the_head_have_room_for_what_they_say(qtbot, wide, longer, told):
    page = QWidget()
    head = ListHead()
    head._words = {button: words * longer for button, words in head._words.items()}
    page.setLayout(column(head, gap=0))
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    head.show_view(ListView(all=76))
    page.resize(wide, 200)
    settle()
    for button in (head.untick, head.copy, head.print):
        assert button.width() >= button.sizeHint().width()
        assert bool(button.text()) == told
        assert button.y() == head.untick.y()


def test_pasted_list_goes_into_the_pantry_and_what_is_asked_stays(qtbot, shop, context):
    pantry = PantryDialog(shop.session.home, context.catalogue, START, shop)
    pantry.open_paste()
    paste = pantry.pasting
    paste.text.setPlainText("1 kg potatoes\n2 unicorns\n10 eggs")
    paste.accept()
    assert {item.food_id for item in shop.session.home.pantry} == {"potatoes_boiled", "egg_boiled"}
    assert paste.text.toPlainText() == "2 unicorns"
    assert "No food has this name" in paste.said.text()
    shop.commands.undo.trigger()
    assert not shop.session.home.pantry.items
    paste.text.clear()
    paste.accept()
    assert paste.isHidden()
    pantry.close()
