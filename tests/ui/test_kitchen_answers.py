"""Answers about the kitchen: on the page of meals, in the guide, counted, and given back."""

from __future__ import annotations

from foods.food.fortification import Country
from planner.domain import Profile
from planner.domain.person.kitchen import Hemisphere, Kitchen
from planner.ui.person import Guide, PersonDialog
from planner.ui.person.kitchen import KitchenFields, kitchen_counter
from planner.ui.person.meals import MealsPage


def test_kitchen_fields_give_back_what_they_show(qtbot):
    fields = KitchenFields()
    qtbot.addWidget(fields)
    answers = Kitchen(
        frozenset({"oven"}), True, 25, Hemisphere.SOUTHERN, can_get=frozenset({"natto"})
    )
    fields.show_kitchen(answers)
    assert fields.kitchen() == answers
    fields.lacks["blender"].setChecked(True)
    fields.limited.setChecked(False)
    fields.hemisphere.setCurrentIndex(0)
    fields.country.setCurrentIndex(fields.country.findData("AT"))
    assert fields.kitchen() == Kitchen(
        frozenset({"oven", "blender"}),
        True,
        can_get=frozenset({"natto"}),
        country=Country.AT,
    )


def test_kitchen_fields_say_how_many_dishes_they_leave_out(qtbot, context):
    fields = KitchenFields(kitchen_counter(Profile(), context.catalogue, context.care))
    qtbot.addWidget(fields)
    fields.show_kitchen(Kitchen())
    assert fields.left_out.isHidden()
    fields.lacks["oven"].setChecked(True)
    ovens = sum("oven" in (d.equipment or ()) for d in context.catalogue.dishes.values())
    qtbot.waitUntil(lambda: str(ovens) in fields.left_out.text())
    assert "oven" in fields.left_out.text()


def test_kitchen_is_asked_in_the_guide_and_in_the_profile(qtbot, context):
    asked = (Profile(), context.catalogue, context.care)
    dialog, guide = PersonDialog(*asked), Guide(*asked)
    for each in (dialog, guide):
        qtbot.addWidget(each)
    page = next(page for page in guide.pages if isinstance(page, MealsPage))
    page.kitchen.lacks["oven"].setChecked(True)
    assert guide.profile().kitchen.lacks == {"oven"}
    meals = dialog.tabs[dialog.tabs.tabText(3)]
    meals.kitchen.beginner.setChecked(True)
    assert dialog.profile().kitchen == Kitchen(beginner=True)
