"""The form asks for the hours in which is eaten, and offers none to whom they could harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from foods import Catalogue
from planner.application.views.meals import MealReader
from planner.application.views.week import read_week
from planner.domain import CareAnswers, MealRules, Person, Plan, Profile, Stage
from planner.domain.care.fasting import no_fasting_rules
from planner.domain.person.eating_hours import EatingHours
from planner.ui.person.meals import MealsPage
from planner.ui.week.board import Board

NIGHT = EatingHours(time(18), time(5), dry=True)


def page_of(profile: Profile, qtbot: QtBot) -> MealsPage:
    page = MealsPage()
    qtbot.addWidget(page)
    page.show_part(profile)
    return page


def test_eating_hours_form_shows_hours_and_returns_them(qtbot: QtBot) -> None:
    profile = Profile(meals=MealRules(hours=NIGHT))
    page = page_of(profile, qtbot)
    assert page.with_part(profile).meals == profile.meals
    page.hours.end.setTime(QTime(4, 30))
    page.hours.dry.setChecked(False)
    assert page.with_part(profile).meals.hours == EatingHours(time(18), time(4, 30))


def test_eating_hours_form_is_off_for_a_person_who_eats_all_day(qtbot: QtBot) -> None:
    page = page_of(Profile(), qtbot)
    assert not page.hours.start.isEnabled()
    assert page.with_part(Profile()) == Profile()
    page.hours.some.setChecked(True)
    assert page.with_part(Profile()).meals.hours == EatingHours(time(12), time(20))


def test_eating_hours_form_refuses_hours_that_are_too_short(qtbot: QtBot) -> None:
    page = page_of(Profile(meals=MealRules(hours=NIGHT)), qtbot)
    page.hours.end.setTime(QTime(20, 0))
    assert "4 to 18" in page.hours.words.text()
    assert page.with_part(Profile()).meals.hours is None


def test_eating_hours_form_offers_none_where_they_could_harm(qtbot: QtBot) -> None:
    pregnant = Profile(person=Person(30, stage=Stage.PREGNANT))
    page = page_of(pregnant, qtbot)
    assert not page.hours.some.isEnabled()
    (rule,) = (each for each in no_fasting_rules() if each.rule == "persons.pregnant")
    assert rule.says in page.hours.words.text() and rule.source in page.hours.words.text()
    kept = replace(pregnant, meals=MealRules(hours=NIGHT))  # answered before: it can be taken back
    page = page_of(kept, qtbot)
    assert page.hours.some.isEnabled() and not page.hours.start.isEnabled()


def test_eating_hours_form_warns_of_hours_without_drink(qtbot: QtBot) -> None:
    stones = Profile(care=CareAnswers(conditions=frozenset({"kidney_stones"})))
    page = page_of(stones, qtbot)
    page.hours.some.setChecked(True)
    assert "kidney stones" not in page.hours.words.text()
    page.hours.dry.setChecked(True)
    assert "kidney stones" in page.hours.words.text()


def test_board_heads_give_meal_times_with_eating_hours(
    qtbot: QtBot, catalogue: Catalogue, week: Plan
) -> None:
    meals, board = replace(week.profile.meals, hours=NIGHT), Board()
    qtbot.addWidget(board)
    fasting = replace(week, profile=replace(week.profile, meals=meals))
    for plan, wanted in ((week, "BREAKFAST"), (fasting, "BREAKFAST 04:30"), (week, "BREAKFAST")):
        board.show_week(read_week(plan, MealReader(catalogue)))
        told = [label.text() for label in board.findChildren(QLabel)]
        assert wanted in told
