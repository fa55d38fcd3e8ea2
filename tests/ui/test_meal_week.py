"""The grid of single meals of the week: shown, given back, walked by keys, named for readers."""

from __future__ import annotations

from PySide6.QtCore import Qt

from planner.domain import Profile
from planner.domain.person.meal_frames import NONE, OUT, WHOLE_DAY, MealFrame, WeekdayFrame
from planner.domain.person.profile import SLOTS, MealRules
from planner.ui.person import PersonDialog
from planner.ui.widgets.meal_week import MealWeek

WEEK = (
    WeekdayFrame(0, "breakfast", MealFrame(minutes=15)),
    WeekdayFrame(1, "lunch", MealFrame(NONE)),
    WeekdayFrame(4, "dinner", MealFrame(OUT)),
    WeekdayFrame(4, WHOLE_DAY, MealFrame(minutes=90)),
    WeekdayFrame(6, "dinner", MealFrame(minutes=37)),
)


def test_grid_gives_back_what_it_shows(qtbot):
    grid = MealWeek()
    qtbot.addWidget(grid)
    grid.show_week(WEEK)
    assert grid.week() == WEEK
    grid.show_week(())
    assert grid.week() == ()


def test_grid_is_a_part_of_the_answers_about_meals(qtbot, context):
    profile = Profile(meals=MealRules(week=WEEK))
    dialog = PersonDialog(profile, context.catalogue, context.care)
    qtbot.addWidget(dialog)
    page = dialog.tabs[dialog.tabs.tabText(3)]
    assert dialog.profile() == profile  # whether or not anybody looks at the grid
    assert not page.week.boxes
    dialog.tabs.setCurrentIndex(3)
    dialog.show()
    qtbot.waitUntil(lambda: len(page.week.boxes) == 42)
    assert dialog.profile() == profile
    box = page.week.boxes[1, "lunch"]
    box.setCurrentIndex(box.findData(OUT))
    frames = {(f.weekday, f.slot): f.frame for f in dialog.profile().meals.week}
    assert frames[1, "lunch"] == MealFrame(OUT)
    page.slots.boxes["snack"].setChecked(False)
    assert not page.week.boxes[1, "snack"].isEnabled()


def test_grid_is_walked_with_arrows_and_each_cell_has_a_name(qtbot):
    grid = MealWeek()
    qtbot.addWidget(grid)
    grid.show()
    qtbot.waitUntil(lambda: len(grid.boxes) == 42)
    assert all(box.parent() is not None for box in grid.boxes.values())
    grid.let_choose([slot for slot in SLOTS if slot != "lunch"])
    names = [box.accessibleName() for box in grid.boxes.values()]
    assert len(set(names)) == len(names) == 42
    assert "Tuesday, Lunch" in names
    grid.boxes[1, "breakfast"].setFocus()
    qtbot.keyClick(grid.boxes[1, "breakfast"], Qt.Key.Key_Right)
    assert grid.focusWidget() is grid.boxes[1, "dinner"]
    qtbot.keyClick(grid.boxes[1, "dinner"], Qt.Key.Key_Left)
    assert grid.focusWidget() is grid.boxes[1, "breakfast"]
    qtbot.keyClick(grid.boxes[1, "breakfast"], Qt.Key.Key_Down)
    assert grid.week() == (WeekdayFrame(1, "breakfast", MealFrame(minutes=15)),)
