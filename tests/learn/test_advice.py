"""First aid, the doctor, the habits and the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from statistics import mean

import numpy as np
import pytest
from icalendar import Calendar

from foods import Catalogue, DataError, Dish, Meal, Serving
from planner.domain import CareAnswers, CareRules, Profile, targets_for
from planner.domain.learning import (
    doctor_foot,
    doctor_sentences,
    doctor_triggers,
    habit_rules,
    relief_steps,
    stretching,
)
from planner.domain.learning.care_links import care_links
from planner.domain.learning.doctor import doctor_triggers as read_triggers
from planner.domain.learning.rules import habit_rules as read_rules
from planner.report.stretching_calendar import stretching_calendar


def test_steps_are_those_the_documents_advise() -> None:
    assert [s.id for s in relief_steps()] == ["stretch", "massage", "walk", "warmth", "drink"]


@pytest.mark.parametrize(
    "care",
    [
        CareAnswers(medicines=frozenset({"ace_inhibitor"})),
        CareAnswers(conditions=frozenset({"kidney_disease"})),
        CareAnswers(conditions=frozenset({"hypertension"})),
    ],
)
def test_advice_sends_nobody_who_must_watch_salts_to_an_electrolyte_drink(
    catalogue: Catalogue, care: CareAnswers
) -> None:
    targets = targets_for(Profile(care=care), catalogue.nutrients)
    said = " ".join(line for step in relief_steps(targets) for line in step.lines)
    assert "will also do" not in said
    assert "unless your doctor agrees" in said


def test_advice_says_sip_to_a_person_who_must_not_drink_much(catalogue: Catalogue) -> None:
    targets = targets_for(Profile(), catalogue.nutrients)
    said = " ".join(line for step in relief_steps(targets, sips=True) for line in step.lines)
    assert "a glass of water" not in said
    assert "count towards the amount your doctor set" in said
    assert "unless your doctor agrees" in said


def test_others_are(catalogue: Catalogue) -> None:
    targets = targets_for(Profile(), catalogue.nutrients)
    assert relief_steps(targets) == relief_steps()


def test_doctor_is_named_for_what_the_documents_name() -> None:
    said = " ".join(doctor_sentences())
    for word in ("often", "very much", "weak muscles", "swelling", "skin colour", "new medicine"):
        assert word in said
    assert "does not take a doctor's place" in said


def test_foot_is_short_and_keeps_what_is_urgent() -> None:
    assert len(doctor_foot()) < 400
    assert "Get help the same day when one leg is swollen" in doctor_foot()
    assert any(t.urgent and t.printed for t in doctor_triggers())


def test_evening_dishes_hold_no_caffeine(catalogue: Catalogue) -> None:
    rule = next(r for r in habit_rules() if r.avoid_tag == "caffeine")
    for dish in catalogue.dishes.values():
        foods = [c.food for role in dish.roles for c in role.choices]
        meal = Meal(dish.id, tuple(Serving(food, 1, "g", 1.0) for food in foods))
        if "evening" in dish.slots:
            assert not rule.breaks("evening", meal, catalogue), dish.id
    assert rule.breaks("evening", Meal("", (Serving("coffee", 1, "cup", 240),)), catalogue)
    assert not rule.breaks("breakfast", Meal("", (Serving("coffee", 1, "cup", 240),)), catalogue)


def test_evening_dishes_bring_more_magnesium_for_their_energy(catalogue: Catalogue) -> None:
    evening = [_density(d, catalogue) for d in catalogue.dishes.values() if "evening" in d.slots]
    others = [_density(d, catalogue) for d in catalogue.dishes.values() if "evening" not in d.slots]
    assert mean(evening) > mean(others)


def _density(dish: Dish, catalogue: Catalogue) -> float:
    """Magnesium with 100 kcal when each needed role is filled by its average choice."""
    keys = ("magnesium_mg", "energy_kcal")
    sums = np.zeros(2)
    for role in dish.roles:
        if not role.optional:
            sums += np.nanmean(
                [
                    [catalogue.amounts(c.food)[key] * s.grams / 100 for key in keys]
                    for c in role.choices
                    for s in c.servings
                ],
                axis=0,
            )
    return float(100 * sums[0] / sums[1])


def test_leaning_is_magnesium_for_energy(catalogue: Catalogue) -> None:
    rule = next(r for r in habit_rules() if r.prefer)
    meal = Meal("", (Serving("almonds", 1, "handful", 28.0),))
    figures = catalogue.amounts("almonds")
    wanted = 100 * figures["magnesium_mg"] / figures["energy_kcal"]
    assert rule.leaning("evening", meal, catalogue) == pytest.approx(wanted)
    assert rule.leaning("lunch", meal, catalogue) == 0


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("doctor.toml", '[a]\nwhen = "x"\n', "rests on nothing"),
        ("doctor.toml", '[a]\nwhen = "x"\nstatements = ["balance-999"]\n', "is unknown"),
        (
            "rules.toml",
            '[a]\ntopic = "evening"\nsays = "x"\nsource = "y"\nslots = ["tea"]\n',
            "tea",
        ),
    ],
)
def test_tables_that_do_not_fit_are_refused(
    tmp_path: Path, file: str, text: str, words: str
) -> None:
    (tmp_path / file).write_text(text, "utf-8")
    with pytest.raises(DataError, match=words):
        (read_triggers if file == "doctor.toml" else read_rules)(tmp_path)


def test_care_rule_that_is_gone_is_named(tmp_path: Path) -> None:
    (tmp_path / "care_links.toml").write_text('"medicines.potion" = ["balance-17"]\n', "utf-8")
    with pytest.raises(DataError, match="no such care rule"):
        care_links(CareRules.load(), tmp_path)


def test_calendar_says_what_to_do_every_evening() -> None:
    stamp = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    made = stretching_calendar(date(2026, 11, 23), time(22, 0), stamp)
    assert made == stretching_calendar(date(2026, 11, 23), time(22, 0), stamp)
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 11, 23, 22, 0)  # floating: local time
    assert event.decoded("duration") == timedelta(minutes=5)
    assert event["rrule"]["FREQ"] == ["DAILY"]
    assert str(event["description"]) == "\n".join(stretching().lines)
    (alarm,) = event.walk("VALARM")
    assert alarm["action"] == "DISPLAY"
    assert b"\r\n" in made and max(len(line) for line in made.split(b"\r\n")) <= 75


def test_calendar_speaks_the_language_it_is_given() -> None:
    daily = replace(stretching(), title="Wadendehnen", lines=("An die Wand stellen.",))
    (event,) = Calendar.from_ical(stretching_calendar(date(2026, 11, 23), daily=daily)).walk(
        "VEVENT"
    )
    assert event["summary"] == "Wadendehnen"
    assert event["description"] == "An die Wand stellen."
