"""The form of a person who is a child."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from planner.domain import Profile
from planner.domain.person.person import Person, Sex
from planner.ui.person.about_you import YouPage
from planner.ui.person.fields import choose


def test_form_takes_a_child_of_eight(qtbot: QtBot) -> None:
    page = YouPage()
    qtbot.addWidget(page)
    page.show_part(Profile())
    page.age.setValue(8)
    assert (page.weight.value(), page.tall.value()) == (27.1, 130.1)  # a girl's median
    page.weight.setValue(26)
    page.tall.setValue(128)
    found = page.with_part(Profile())
    assert (found.person.age, found.person.weight_kg, found.person.height_cm) == (8, 26, 128)
    assert page.growth.isVisibleTo(page)


def test_form_follows_the_age_of_a_child_until_a_figure_is_typed(qtbot: QtBot) -> None:
    page = YouPage()
    qtbot.addWidget(page)
    page.show_part(Profile())
    page.age.setValue(12)
    choose(page.sex, Sex.MALE)
    assert page.tall.value() == pytest.approx(152.4, abs=0.5)
    page.age.setValue(6)
    assert page.weight.value() == pytest.approx(21.7, abs=0.5)
    page.weight.setValue(25)
    page.age.setValue(7)
    assert page.weight.value() == 25


def test_form_takes_the_nearest_age_for_one_that_is_too_young(qtbot: QtBot) -> None:
    page = YouPage()
    qtbot.addWidget(page)
    page.show_part(Profile())
    page.age.lineEdit().setText("2 years")
    page.age.interpretText()
    assert page.age.value() == 4


def test_form_shows_a_child_as_they_are(qtbot: QtBot) -> None:
    page = YouPage()
    qtbot.addWidget(page)
    child = Profile(person=Person(6, weight_kg=21, height_cm=117))
    page.show_part(child)
    assert page.with_part(child).person == child.person


def test_form_keeps_to_the_median_until_something_is_typed(qtbot: QtBot) -> None:
    page = YouPage()
    qtbot.addWidget(page)
    page.show_part(Profile())
    page.age.setValue(8)
    page.age.setValue(10)
    assert page.weight.value() == 34.8
    choose(page.sex, Sex.MALE)
    assert page.weight.value() == 33.7
    page.weight.setValue(31)
    page.age.setValue(11)
    assert page.weight.value() == 31
