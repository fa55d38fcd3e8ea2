"""What is typed under Care is ticked or kept, and text in the line is never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.domain import CareRules, Person, Profile, Sex, Stage
from planner.domain.person.goal import Goal
from planner.domain.person.kidneys import KidneyStage
from planner.ui.person.about_you import YouPage
from planner.ui.person.care import CarePage
from planner.ui.person.fields import choose

RULES = CareRules.load()


@pytest.fixture
def page(qtbot):
    made = CarePage(RULES)
    qtbot.addWidget(made)
    made.show_part(Profile())
    return made


def typed(qtbot, page, text):
    page.open_list.line.setText(text)
    qtbot.keyClick(page.open_list.line, Qt.Key.Key_Return)


def test_known_name_is_ticked_and_said(qtbot, page):
    typed(qtbot, page, "Ramipril")
    assert page.medicines.boxes["ace_inhibitor"].isChecked()
    assert page.open_list.said.text() == "Ticked below: ACE inhibitor"
    assert not page.with_part(Profile()).care.others
    assert not page.potassium.isHidden()


def test_unknown_name_is_kept_and_can_be_taken_away(qtbot, page):
    typed(qtbot, page, "  lupus   erythematosus ")
    assert page.with_part(Profile()).care.others == ("lupus erythematosus",)
    page.open_list._remove("lupus erythematosus")
    assert not page.with_part(Profile()).care.others


def test_text_left_in_the_line_is_taken(page):
    page.open_list.line.setText("lupus")
    assert page.with_part(Profile()).care.others == ("lupus",)
    page.open_list.line.setText("gout")
    assert "gout" in page.with_part(Profile()).care.conditions


def test_open_list_shows_typed_text_as_plain_text(qtbot, page):
    typed(qtbot, page, "<b>lupus</b>")
    row = page.open_list.rows.itemAt(0).widget()
    assert row.findChild(type(page.open_list.said)).text() == "<b>lupus</b>"


def test_stage_is_asked_with_kidney_disease_and_not_on_dialysis(page):
    assert page.kidney_row.isHidden()
    page.conditions.boxes["kidney_disease"].setChecked(True)
    assert not page.kidney_row.isHidden()
    choose(page.kidneys, KidneyStage.EARLY)
    page.figures.agreed["phosphorus_mg"].show_value(900.0)
    care = page.with_part(Profile()).care
    assert care.kidney_stage is KidneyStage.EARLY
    assert care.agreed == {"phosphorus_mg": 900.0}
    page.conditions.boxes["dialysis"].setChecked(True)
    assert page.kidney_row.isHidden()


def test_usual_day_is_asked_with_lithium(page):
    assert page.figures.usual["sodium_mg"].isHidden()
    page.medicines.boxes["lithium"].setChecked(True)
    page.figures.usual["sodium_mg"].show_value(2600.0)
    page.figures.usual["fluid_ml"].show_value(1800.0)
    usual = page.with_part(Profile()).care.usual
    assert usual == {"sodium_mg": 2600.0, "fluid_ml": 1800.0}


def test_week_weight_before_and_month_come_back(qtbot):
    page = YouPage()
    qtbot.addWidget(page)
    pregnant = Person(30, Sex.FEMALE, Stage.PREGNANT, pregnancy_week=12, weight_before_kg=58.0)
    for person in (pregnant, Person(30, stage=Stage.LACTATING, nursing_month=8), Person()):
        page.show_part(Profile(person))
        assert page.with_part(Profile()).person == person
        assert page.stages.month.isHidden() is (person.stage is not Stage.LACTATING)
        assert page.stages.week.isHidden() is (person.stage is not Stage.PREGNANT)


def test_goal_that_could_harm_is_not_offered(qtbot):
    page = YouPage()
    qtbot.addWidget(page)
    page.show_part(Profile(Person(45, weight_kg=85, height_cm=166)))
    choose(page.goal, Goal.LOSE)
    assert page.with_part(Profile()).care.goal is Goal.LOSE
    page.weight.setValue(60.0)
    assert page.with_part(Profile()).care.goal is Goal.KEEP
    model = page.goal.model()
    assert [model.item(row).isEnabled() for row in range(3)] == [True, False, True]
