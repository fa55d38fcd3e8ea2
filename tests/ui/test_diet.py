"""My diet through the window: type, paste, look, and plan from there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from foods import OWN_MEAL, Serving, own_meal
from planner.domain.diet import TargetStatus, eaten_meal
from planner.domain.diet.fewest import before_planning
from planner.store.diet_file import read_diet
from planner.ui.diet import OwnMealDialog
from planner.ui.window.pages import Page

pytestmark = pytest.mark.days(2)

PATIENCE_MS = 120_000
PILI = "12145"

USUAL = """Breakfast
2 slices whole wheat bread
1 tbsp butter
1 cup 2% milk
Lunch
2 cups pasta, cooked
1 oz cheddar
xyzzy plugh
Dinner
1 cup white rice
150 g chicken breast
1 cup broccoli, cooked
Snack
1 apple
"""


@pytest.fixture
def page(qtbot, window):
    window.show_page(Page.DIET)
    made = window.diet.page
    qtbot.waitUntil(lambda: made.controller._keeps, timeout=PATIENCE_MS)
    return made


def type_food(qtbot, field, words):
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, words)
    qtbot.waitUntil(
        lambda: field.choices.isVisible() and field.choices.count() > 0, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: not field.text() or _shows(field, words), timeout=PATIENCE_MS)


def _shows(field, words):
    last = words.split()[-1][:4].lower()
    return any(
        last in field.choices.item(row).text().lower() for row in range(field.choices.count())
    )


def paste(qtbot, page, text):
    qtbot.mouseClick(page.paste, Qt.MouseButton.LeftButton)
    dialog = page.pasting
    dialog.text.setPlainText(text)
    lines = [line for line in text.splitlines() if line.lower() not in HEADINGS]
    qtbot.waitUntil(lambda: len(dialog.rows) == len(lines), timeout=PATIENCE_MS)
    return dialog


HEADINGS = {"breakfast", "lunch", "dinner", "snack"}


def test_food_is_typed_with_its_amount(qtbot, page):
    type_food(qtbot, page.field, "2 slices whole wheat bread")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    (item,) = page.controller.diet.meal((0, "breakfast")).items
    assert (item.food.id, item.amount, item.unit) == ("bread_whole_wheat", 2, "slice")
    assert page.boxes["breakfast"].rows.amounts[0].value() == 2
    page.boxes["breakfast"].rows.amounts[0].setValue(3)
    assert page.controller.diet.meal((0, "breakfast")).items[0].amount == 3
    page.boxes["breakfast"].rows.units[0].setCurrentIndex(
        page.boxes["breakfast"].rows.units[0].findData("g")
    )
    changed = page.controller.diet.meal((0, "breakfast")).items[0]
    assert changed.unit == "g"
    assert changed.grams == pytest.approx(item.grams * 1.5, abs=1)


def test_usdas_whole_library_is_searched(qtbot, page):
    page.boxes["dinner"].add.click()
    type_food(qtbot, page.field, "100 g pilinuts")
    assert "USDA" in page.field.choices.item(0).text()
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    (item,) = page.controller.diet.meal((0, "dinner")).items
    assert not item.food.planned_with
    magnesium = next(x for x in page.look.model.lines if x.nutrient.key == "magnesium_mg")
    assert magnesium.amount == pytest.approx(302, abs=1)


def among_foods(window):
    return {food.ndb_no for food in window.session.context.catalogue.foods.values()} & {PILI}


def test_food_of_the_library_is_kept_with_one_click_and_undone(qtbot, window, page):
    before, past = window.session.plan, window.session.document.history.count()
    type_food(qtbot, page.field, "100 g pilinuts")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.note.isVisible()
    assert "Nuts, pilinuts" in page.note.words.text()
    said = []
    page.status_message.connect(lambda words, _: said.append(words))
    qtbot.mouseClick(page.note.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: among_foods(window) == {PILI}, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not page.note.isVisible(), timeout=PATIENCE_MS)
    assert "speak of: tree nuts" in said[0]
    assert window.commands.undo.text().endswith("keep food")
    # Nothing else has changed: it joins no dish, and the week and its history stay.
    dishes = window.session.context.catalogue.dishes.values()
    own = next(f for f in window.session.context.catalogue.foods.values() if f.ndb_no == PILI)
    assert not [d for d in dishes for r in d.roles for c in r.choices if c.food == own.id]
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: not among_foods(window), timeout=PATIENCE_MS)
    assert page.note.isVisible()
    assert window.session.plan is before
    assert window.session.document.history.count() == past
    window.commands.redo.trigger()
    qtbot.waitUntil(lambda: among_foods(window) == {PILI}, timeout=PATIENCE_MS)


def test_planning_from_here_keeps_it_first(qtbot, window, page, monkeypatch):
    asked = []
    monkeypatch.setattr(page.controller, "plan_from", asked.append)
    type_food(qtbot, page.field, "28 g pilinuts")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    page.plan_from_here()
    assert page.planning.dialog.isVisible()
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    context = page.controller.context
    (own,) = (f.id for f in context.catalogue.foods.values() if f.ndb_no == PILI)
    before = before_planning(page.controller.diet, asked[0], context.catalogue, context.care)
    assert not before.must
    assert before.meals[0, "breakfast"].foods == {own}
    page.planning.dialog.reject()


def test_diet_food_with_unclear_allergens_is_asked_about(qtbot, window, page):
    plan = window.session.plan
    careful = replace(plan.profile, diet=replace(plan.profile.diet, exclude_allergens={"milk"}))
    type_food(qtbot, page.field, "28 g pilinuts")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    page.show_plan(replace(plan, profile=careful))
    assert "Say what it contains" in page.note.keep.text()
    assert not page._keep_first()
    qtbot.mouseClick(page.note.keep, Qt.MouseButton.LeftButton)
    form = window.more.foods.foods.form
    assert form.isVisible()
    assert form.cells()["source"] == f"sr28:{PILI}"
    form.reject()
    assert not among_foods(window)


def test_every_change_can_be_undone(qtbot, window, page):
    type_food(qtbot, page.field, "1 banana")
    page.field.take_first()
    assert not page.controller.diet.is_empty
    assert "food" in window.commands.undo.text().lower()
    window.commands.undo.trigger()
    assert page.controller.diet.is_empty
    window.commands.redo.trigger()
    assert not page.controller.diet.is_empty
    before = window.session.plan
    page.clear.click()
    window.commands.undo.trigger()
    assert not page.controller.diet.is_empty
    assert window.session.plan is before
    window.show_page(Page.WEEK)
    assert not window.commands.undo.isEnabled()


def test_list_is_pasted_put_right_and_kept(qtbot, page, window):
    dialog = paste(qtbot, page, USUAL)
    odd = next(row for row in dialog.rows if "xyzzy" in row.line.text)
    assert odd.item is None
    assert "line is kept" in odd.says.text()
    milk = next(row for row in dialog.rows if "milk" in row.line.text)
    other = milk.food.findText("Whole milk, fortified")
    assert other > 0
    milk.food.setCurrentIndex(other)
    dialog.take.click()
    diet = page.controller.diet
    assert [item.food.id for item in diet.meal((0, "breakfast")).items][-1] == "milk_whole"
    assert len(diet.meal((0, "dinner")).items) == 3
    assert diet.unread == ("xyzzy plugh",)
    assert page.unread.isVisible()
    file = window.session.places().diet
    qtbot.waitUntil(lambda: file.exists() and b"xyzzy" in file.read_bytes(), timeout=PATIENCE_MS)
    assert read_diet(file, page.controller._finder.food) == diet


def test_diet_page_says_what_is_low_and_its_sources(qtbot, page):
    paste(qtbot, page, USUAL).take.click()
    assert "magnesium" in page.verdict.text()
    row = next(at for at, x in enumerate(page.look.model.lines) if x.nutrient.key == "calcium_mg")
    page.look.table.setCurrentIndex(page.look.model.index(row, 0))
    assert "Calcium comes from: Milk" in page.look.where.text()
    assert page.look.model.lines[row].standing is TargetStatus.LOW
    said = page.look.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "low" in said


def test_look_keeps_to_the_rules_of_models(qtbot, page, qtmodeltester):
    qtmodeltester.check(page.look.model)
    paste(qtbot, page, USUAL).take.click()
    page.clear.click()


def test_from_there_to_the_week_with_the_fewest_changes(qtbot, page, window):
    paste(qtbot, page, USUAL).take.click()
    before = window.session.plan
    qtbot.mouseClick(page.plan, Qt.MouseButton.LeftButton)
    dialog = page.planning.dialog
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=PATIENCE_MS)
    found = dialog.found
    assert "of 4 meals change" in dialog.headline.text()
    assert dialog.headline.text().startswith(str(len({slot for _, slot in found.changed})))
    assert window.session.plan is before
    dialog.take.click()
    plan = window.session.plan
    assert plan.meals == found.plan.meals
    own = [place for place, meal in plan.meals.items() if meal.dish == OWN_MEAL]
    assert own
    assert set(own) <= plan.locked
    assert len(own) == found.eaten - len(found.changed)
    window.show_page(Page.WEEK)
    window.commands.undo.trigger()
    assert window.session.plan is before


def test_closing_the_question_stops_the_search(qtbot, page):
    paste(qtbot, page, USUAL).take.click()
    page.plan.click()
    page.planning.dialog.reject()
    assert not page.controller._plans.busy


def test_week_has_days_of_its_own(qtbot, page):
    paste(qtbot, page, USUAL).take.click()
    page.span.setCurrentIndex(1)
    assert page.controller.diet.days == 7
    page.days.setCurrentIndex(2)
    page.boxes["snack"].rows.removes[0].click()
    diet = page.controller.diet
    assert not diet.meal((2, "snack")).items
    assert diet.meal((3, "snack")).items
    page.copy.click()
    assert not page.controller.diet.meal((3, "snack")).items


def test_meal_of_ones_own_goes_on_the_board(qtbot, window):
    place = (1, "lunch")
    window.ask(place, "own")
    dialog = window.diet.dialog
    for _ in range(len(dialog._items)):
        dialog.rows.removes[0].click()
    assert not dialog.take.isEnabled()
    for words in ("2 boiled eggs", "1 cup rice"):
        type_food(qtbot, dialog.field, words)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.name.setText("Quick plate")
    dialog.take.click()
    meal = window.session.plan.meals[place]
    assert (meal.dish, meal.name, len(meal.servings)) == (OWN_MEAL, "Quick plate", 2)
    assert place in window.session.plan.locked
    assert window.session.week.card(place).title == "Quick plate"
    window.commands.undo.trigger()
    assert window.session.plan.meals[place].dish != OWN_MEAL


def test_diet_page_refuses_foods_the_person_may_not_eat(qtbot, window):
    from dataclasses import replace

    profile = window.session.plan.profile
    diet = replace(profile.diet, exclude_allergens=frozenset({"egg"}))
    plan = replace(window.session.plan, profile=replace(profile, diet=diet))
    window.session.document.begin(plan)
    window.ask((0, "snack"), "own")
    dialog = window.diet.dialog
    type_food(qtbot, dialog.field, "2 boiled eggs")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "Egg" in dialog.problem.text()
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_food_kept_for_a_meal_is_a_step_of_the_week(qtbot, window):
    window.ask((0, "snack"), "own")
    controller, dialog = window.session.controllers.diet, window.diet.dialog
    qtbot.waitUntil(lambda: controller._keeps, timeout=PATIENCE_MS)
    type_food(qtbot, dialog.field, "28 g pilinuts")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    context = window.session.context
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.context is not context, timeout=PATIENCE_MS)
    dialog.reject()
    own = window.session.context.catalogue.foods.keys() - context.catalogue.foods.keys()
    assert len(own) == 1

    assert "Keep food" in window.commands.undo.text().replace("keep", "Keep")
    assert controller.history.count() == 0
    window.commands.undo.trigger()
    qtbot.waitUntil(
        lambda: not own & window.session.context.catalogue.foods.keys(), timeout=PATIENCE_MS
    )


CRONOMETER = """Day,Time,Group,Food Name,Amount,Energy (kcal),Category
2026-11-02,,Breakfast,Banana,118.00 g,105,Fruit
2026-11-02,,Dinner,Grandmother's secret stew,1.00 bowl,400,Custom
2026-11-08,,Lunch,Banana,236.00 g,210,Fruit
2026-11-08,,Lunch,Kale,some,1,Greens
"""


def bring(qtbot, page, tmp_path, text=CRONOMETER):
    path = tmp_path / "servings.csv"
    path.write_text(text, encoding="utf-8")
    page.open_diary(path)
    return page.bringing


def test_day_of_another_programs_diary_becomes_my_diet_and_is_undone(qtbot, page, tmp_path):
    before = page.controller.diet
    dialog = bring(qtbot, page, tmp_path)
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=PATIENCE_MS)
    assert dialog.first.currentText().startswith("Sunday")  # the latest day first
    assert "Understood: 1" in dialog.summary.text()
    assert "rows that cannot be read: 1" in dialog.summary.text()
    assert page.controller.diet is before
    dialog.take.click()
    assert [item.grams for item in page.controller.diet.items()] == [236.0]
    page.history.undo()
    assert page.controller.diet == before


def test_week_of_another_programs_diary_keeps_what_is_not_understood(qtbot, page, tmp_path):
    dialog = bring(qtbot, page, tmp_path)
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=PATIENCE_MS)
    dialog.span.setCurrentIndex(1)
    dialog.span.activated.emit(1)
    qtbot.waitUntil(
        lambda: dialog.found is not None and dialog.found.diet.days == 7, timeout=PATIENCE_MS
    )
    assert dialog.first.currentData() == date(2026, 11, 2)
    assert "stew" in dialog.doubtful.toPlainText()
    dialog.take.click()
    diet = page.controller.diet
    assert diet.days == 7
    assert [len(list(diet.items(day))) for day in range(7)] == [1, 0, 0, 0, 0, 0, 1]
    assert any("stew" in line for line in diet.unread)


def test_diary_without_foods_says_what_to_do_and_changes_nothing(qtbot, page, tmp_path):
    before = page.controller.diet
    dialog = bring(qtbot, page, tmp_path, "Date,Meal,Calories\n2026-11-02,Lunch,300\n")
    qtbot.waitUntil(lambda: "no foods" in dialog.summary.text(), timeout=PATIENCE_MS)
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert page.controller.diet is before


def test_own_meal_with_milk_is_refused_to_who_bears_no_lactose(page, window):
    catalogue, plan = page.controller.context.catalogue, window.session.plan
    care = replace(plan.profile.care, lactose_g_a_meal=0.0)
    theirs = replace(plan, profile=replace(plan.profile, care=care))
    dialog = OwnMealDialog(page.controller, theirs, "Lunch", None, window)

    def show(food: str) -> None:
        glass = own_meal((Serving(food, 200, "g", 200.0),), "")
        dialog.show_items(eaten_meal(glass, catalogue).items)

    show("milk_2pct")
    assert "lactose" in dialog.problem.text()
    assert not dialog.take.isEnabled()
    show("soy_drink_fortified")
    assert dialog.problem.text() == ""
    assert dialog.take.isEnabled()
    dialog.reject()
