"""Recipes in every kind of file: steps in order, amounts for all, the day before on its day."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib.resources import files

import jsonschema
import pytest
from icalendar import Calendar

from foods import Catalogue
from foods.checks.sample_meals import sample_meals
from planner.domain import Plan, Profile
from planner.domain.person.eaters import Eater
from planner.report.content import page_content
from planner.report.exports import FORMATS, Order, export_bytes
from planner.report.html_page import plan_html
from planner.store.plan_data import meal_data

START = date(2026, 11, 23)
SOAK = "Put 100 g dry kidney beans"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(scope="module")
def plan(catalogue: Catalogue) -> Plan:
    """Chili for two on Monday, dry beans of a stew on Wednesday, fajitas on Tuesday."""
    meals = {
        (day, "dinner"): sample_meals(catalogue.dishes[dish], 1)[0]
        for day, dish in enumerate(("bean_chili_dry", "chicken_fajitas", "chickpea_curry_dry"))
    }
    plan = Plan(Profile(), (), 3, meals, start=START)
    return replace(plan, shopping=replace(plan.shopping, eaters=(Eater("Ann"),)))


def test_page_has_steps_and_the_day_before(plan: Plan, catalogue: Catalogue) -> None:
    content = page_content(plan, catalogue)
    chili = content.days[0].meals["dinner"]

    assert chili.cooked == "2 portions"
    assert chili.active is not None
    assert chili.active < chili.minutes
    assert chili.steps[0].day_before
    assert chili.steps[0].text.startswith(SOAK)
    assert chili.method.startswith(SOAK)
    assert [len(day.ahead) for day in content.days] == [0, 1, 0]
    assert content.before[0].startswith("For Smoky bean chili over brown rice on Monday: " + SOAK)
    assert not {food for food in chili.seasonings if "salt" in food}


def test_markdown_numbers_the_steps(plan: Plan, catalogue: Catalogue) -> None:
    text = export_bytes(plan, catalogue, FORMATS[".md"], Order()).decode("utf-8")

    assert f"1. {SOAK}" in text
    assert "*(the day before · 2 min)*" in text
    assert text.index("**The day before**") < text.index("## Monday")
    tuesday = text[text.index("## Tuesday") : text.index("## Wednesday")]
    assert "**For tomorrow**" in tuesday
    assert "on Wednesday: Put" in tuesday


def test_browser_shows_a_list_of_steps(plan: Plan, catalogue: Catalogue) -> None:
    html = plan_html(plan, catalogue)

    assert '<ol class="steps">' in html
    assert "For 2 portions" in html
    assert "For tomorrow" in html


def test_calendar_has_an_event_on_the_day_before(plan: Plan, catalogue: Catalogue) -> None:
    order = Order(stamp=datetime(2026, 11, 20, tzinfo=UTC))
    content = export_bytes(plan, catalogue, FORMATS[".ics"], order)
    events = list(Calendar.from_ical(content).walk("VEVENT"))
    ahead = [event for event in events if "-ahead-" in event["uid"]]

    assert [event["dtstart"].dt.date() for event in ahead] == [
        date(2026, 11, 22),
        date(2026, 11, 24),
    ]
    assert SOAK in ahead[0]["description"]
    assert len(events) == len(plan.meals) + 2
    assert "1. " + SOAK in next(e for e in events if "bean chili" in e["summary"])["description"]


def test_reminders_are_alarms_to_soak_and_to_drink(plan: Plan, catalogue: Catalogue) -> None:
    order = Order(stamp=datetime(2026, 11, 20, tzinfo=UTC), reminders=True)
    content = export_bytes(plan, catalogue, FORMATS[".ics"], order)
    events = list(Calendar.from_ical(content).walk("VEVENT"))
    reminding = {str(e["uid"]): e.walk("VALARM") for e in events if e.walk("VALARM")}
    soaks = [alarms for uid, alarms in reminding.items() if "-ahead-" in uid]
    drinks = [uid for uid in reminding if "-drink-" in uid]

    assert SOAK in soaks[0][0]["description"]
    assert len(drinks) == plan.days
    assert len({uid.split("@")[0].rsplit("-", 1)[1] for uid in reminding}) == 1  # one person
    usual = export_bytes(plan, catalogue, FORMATS[".ics"], replace(order, reminders=False))
    assert b"VALARM" not in usual


def test_json_keeps_its_schema(plan: Plan, catalogue: Catalogue) -> None:
    data = json.loads(json.dumps(meal_data((0, "dinner"), plan, catalogue)))
    schema = json.loads((files("resources") / "schema" / "plan-1.json").read_text("utf-8"))
    of_meal = {"$ref": "#/$defs/meal", "$defs": schema["$defs"]}

    jsonschema.validate(data, of_meal)
    assert data["cooked_portions"] == 2
    assert data["steps"][0]["kind"] == "soak"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**data, "steps": [{"kind": "fry"}]}, of_meal)
