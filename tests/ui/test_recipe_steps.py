"""The detail shows a recipe's steps in order, and what is done for tomorrow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from foods import Catalogue
from foods.checks.sample_meals import sample_meals
from planner.application.views.meals import MealReader
from planner.application.views.week import read_week
from planner.domain import Plan, Profile
from planner.domain.person.eaters import Eater
from planner.ui.detail.panel import DetailPanel

MONDAY, TUESDAY, TOAST = (0, "dinner"), (1, "dinner"), (2, "dinner")


@pytest.fixture
def panel(qtbot) -> DetailPanel:  # type: ignore[no-untyped-def]
    panel = DetailPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def plan(catalogue: Catalogue) -> Plan:
    dishes = {MONDAY: "chicken_fajitas", TUESDAY: "chickpea_curry_dry", TOAST: "kimchi_fried_rice"}
    meals = {at: sample_meals(catalogue.dishes[name], 1)[0] for at, name in dishes.items()}
    plan = Plan(Profile(), (), 3, meals)
    return replace(plan, shopping=replace(plan.shopping, eaters=(Eater("Ann"),)))


def texts(panel: DetailPanel) -> list[str]:
    grid = panel.meal.steps.layout()
    widgets = [grid.itemAt(at).widget() for at in range(grid.count())]
    return [widget.text() for widget in widgets if isinstance(widget, QLabel)]


def test_steps_stand_in_order_with_their_facts(
    panel: DetailPanel, plan: Plan, catalogue: Catalogue
) -> None:
    week = read_week(plan, MealReader(catalogue))
    panel.show_place(week, TUESDAY, ())

    shown = texts(panel)
    assert shown[0] == "1"
    assert shown[1].startswith("Put 140 g dry chickpeas")
    assert "the day before · 2 min" in shown
    assert "15 min · low heat" in shown
    assert panel.meal.method_head.text() == "METHOD · 2 PORTIONS"
    assert "20 min active" in panel.meal.facts.text()
    assert not panel.meal.method.isVisible()


def test_dish_without_a_recipe_shows_its_method(
    panel: DetailPanel, plan: Plan, catalogue: Catalogue
) -> None:
    week = read_week(plan, MealReader(catalogue))
    panel.show_place(week, TUESDAY, ())
    panel.show_place(week, TOAST, ())

    assert not panel.meal.steps.isVisible()
    assert panel.meal.method.text() == catalogue.dishes["kimchi_fried_rice"].method
    assert "active" not in panel.meal.facts.text()


def test_soaking_for_tomorrow_stands_on_the_day_before(
    panel: DetailPanel, plan: Plan, catalogue: Catalogue
) -> None:
    week = read_week(plan, MealReader(catalogue))
    panel.show_place(week, MONDAY, ())
    assert panel.ahead.isVisible()
    assert "dry chickpeas" in panel.ahead.text()

    panel.show_place(week, TUESDAY, ())
    assert not panel.ahead.isVisible()
