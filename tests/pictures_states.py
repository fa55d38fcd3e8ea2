"""Weeks in states that take planning to come to: what is asked, and how it is shown.

A table, so that a new state is a line: name, who the week is for, and where one looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from foods import Diet
from planner.application.context import PlanningContext
from planner.domain import CareAnswers, DietRules, Person, Profile, plan_week
from planner.domain.person.training import Training
from planner.domain.person.wishes import Wishes
from planner.ui.window import MainWindow
from solver import Effort

from .ui.support import START

Wait = Callable[[int], None]


@dataclass(frozen=True)
class State:
    """A week to be shown.

    Attributes:
        name: Begins the file's name.
        profile: From the kit, for whom.
        days: How many days are planned; a short week is quick where the week is no part of it.
    """

    name: str
    profile: Callable[[PlanningContext], Profile]
    days: int = 7


def _refusing(context: PlanningContext) -> Profile:
    """Return a vegan without fortified foods and mushrooms: no week reaches vitamin D and B12."""
    foods = context.catalogue.foods.values()
    refused = frozenset(f.id for f in foods if "fortified" in f.tags or f.kind == "mushroom")
    return Profile(Person(34), DietRules(Diet.VEGAN, exclude_foods=refused))


def _training(_: PlanningContext) -> Profile:
    plain = Profile(wishes=Wishes(cook_double=2))
    return replace(plain, care=replace(plain.care, training=Training(frozenset({1, 4}), 2.0, 1.2)))


def _told_to_drink_little(_: PlanningContext) -> Profile:
    weak, training = frozenset({"heart_failure"}), Training(frozenset({1}), 1.0, 1.0)
    return Profile(care=CareAnswers(weak, training=training, fluid_ceiling_ml=1500.0))


STATES = (
    State("week-trouble", _refusing, days=2),
    State("week-training-and-doubles", _training),
    State("week-doctors-fluid", _told_to_drink_little, days=2),
)


def state_shots(
    window: MainWindow, context: PlanningContext, wait: Wait
) -> Iterator[tuple[str, QWidget]]:
    """Yield each state of the table, to the end: repairs, costs and reasons are all there."""
    for state in STATES:
        plan = plan_week(
            state.profile(context),
            context.catalogue,
            days=state.days,
            start=START,
            effort=Effort.QUICK,
            care=context.care,
        )
        window.session.document.begin(plan)
        window.show_page(0)
        tell(window, wait)
        yield state.name, window


def tell(window: MainWindow, wait: Wait) -> None:
    """Wait until all that stands beside a plan is said."""
    session = window.session
    wait(100)
    while session.annotation_service.busy or session.explanation_service.busy:
        wait(100)
    wait(100)
