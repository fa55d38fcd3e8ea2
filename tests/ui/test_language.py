"""The window in German: every text, numbers with commas, and back without a trace."""

from __future__ import annotations

import filecmp
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from foods import Catalogue
from foods.languages import in_language
from planner.application.context import PlanningContext
from planner.application.views.meals import MealReader
from planner.application.views.week import read_week
from planner.domain import CareAnswers, CareRules, Plan, Profile, blank_plan
from planner.domain.translatable import translatable
from planner.ui.locale import (
    breakable,
    language,
    languages,
    set_language,
    translated,
    translated_tables,
)
from planner.ui.locale.format import held_together, number, slot_name
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.person.habits import SunLight
from planner.ui.settings.apply import apply_preferences
from planner.ui.settings.preferences import Preferences
from planner.ui.targets.texts import sentence
from planner.ui.theme import Look, font, px
from planner.ui.week.card import MealCard
from planner.ui.week.card_metrics import wrap
from planner.ui.window import MainWindow
from planner.ui.wishes.week_character import WeekCharacterPage
from tests import translations
from tests.ui.support import make_window

GERMAN = translations.FOLDER / "planner_de.ts"


@pytest.fixture(autouse=True)
def english_again(qapp) -> Iterator[None]:
    yield
    apply_preferences(qapp, Preferences(look=Look.LIGHT))


def titles(window: MainWindow) -> list[str]:
    return [card.accessibleName() for card in window.findChildren(MealCard)]


def test_settings_offer_german() -> None:
    assert languages() == {"en": "English", "de": "Deutsch"}


def test_every_text_of_the_source_and_the_tables_is_translated(tmp_path) -> None:
    """If this fails: python -m tests.translations, fill in what it lists, run it again."""
    fresh = tmp_path / GERMAN.name
    fresh.write_bytes(GERMAN.read_bytes())
    translations.update(fresh)
    assert translations.unfinished(fresh) == []
    translations.release(fresh, fresh.with_suffix(".qm"))
    assert filecmp.cmp(fresh.with_suffix(".qm"), GERMAN.with_suffix(".qm"), shallow=False)


def test_translations_keep_their_places_and_their_keys() -> None:
    places = re.compile(r"\{[^{}]*\}|%n")
    for _, source, texts, done in translations.messages(GERMAN):
        for text in texts if done else ():
            # "1 Portion" may say its one without the place.
            assert set(places.findall(text)) <= set(places.findall(source)), (source, text)
            if len(texts) == 1:
                assert sorted(places.findall(text)) == sorted(places.findall(source)), source
            assert text.count("&") == source.count("&"), (source, text)


def test_sentence_of_the_domain_is_filled_in_german(qapp) -> None:
    set_language("de")
    sentence = translatable("{nutrient} at least {n}", nutrient=translatable("vegan"), n="15 µg")
    assert str(sentence) == "vegan at least 15 µg"
    assert translated(sentence) == "vegan mindestens 15 µg"
    assert translated("no such text") == "no such text"


def test_german_numbers_names_and_back(qapp) -> None:
    apply_preferences(qapp, Preferences(language="de"))
    assert (language(), number(1234.5, 1), slot_name("breakfast")) == ("de", "1.234,5", "Frühstück")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    apply_preferences(qapp, Preferences(language="en"))
    assert (language(), number(1234.5, 1), slot_name("breakfast")) == ("en", "1,234.5", "Breakfast")


def test_switching_shows_the_same_week_in_other_words(
    qtbot, context: PlanningContext, week: Plan, settings: QSettings
) -> None:
    window = make_window(context, week, settings)
    before, steps = titles(window), window.session.document.history.count()
    german = window.prefer(Preferences(look=Look.LIGHT, language="de"))
    session = german.session
    qtbot.waitUntil(lambda: session.context.language == "de")
    words = " ".join(titles(german))
    assert "kcal" in words and " mit " in words and " with " not in words
    names = [widget.accessibleName() for widget in german.findChildren(QWidget)]
    assert any(name.startswith("Montag") for name in names)
    assert session.plan == week and session.document.history.count() == steps
    english = german.prefer(Preferences(look=Look.LIGHT, language="en"))
    qtbot.waitUntil(lambda: session.context.language == "en")
    assert titles(english) == before


def test_long_german_words_break_at_their_joints(qapp, catalogue: Catalogue) -> None:
    set_language("de")
    lines = wrap("Knäckebrot mit Avocado und Sonnenblumenkernen", font(13, bold=True), px(96))

    assert "Sonnenblumen-" in lines and "kernen" in lines
    german = in_language(catalogue, "de")
    long = {
        word
        for text in (
            *(food.title for food in german.foods.values()),
            *(food.name_in_text for food in german.foods.values()),
            *(dish.title for dish in german.dishes.values()),
        )
        for word in re.findall(r"\w{15,}", text)
    }
    assert {word for word in long if breakable(word) == word} == set()


def test_german_window_says_sun_and_prices_in_german(qapp, context: PlanningContext) -> None:
    set_language("de")
    habits, kind = SunLight(), WeekCharacterPage()

    assert "deine Haut" in habits.feedback.text()
    assert (kind.budget.prefix(), kind.budget.suffix()) == ("", " $")


def test_target_that_waits_for_a_ceiling_says_so_once_and_in_german(
    qapp, context: PlanningContext
) -> None:
    set_language("de")
    care, german = translated_tables(CareRules.load()), in_language(context.catalogue, "de")
    profile = Profile(care=CareAnswers(medicines=frozenset({"ace_inhibitor"})))
    plan = blank_plan(profile, german, days=1, care=care)
    view = read_week(plan, MealReader(german, WINDOW_TEXTS))
    words = sentence(next(t for t in view.targets if t.nutrient.key == "potassium_mg"))

    assert "mg am Tag, bis du den ärztlichen Wert einträgst: ein ACE-Hemmer" in words
    assert words.count("ACE-Hemmer") == 1


def test_figures_stay_with_what_they_count() -> None:
    held = held_together("1½ cups brown rice, 3 tbsp dill, ¾ cup corn, B12")
    assert held == "1½\u00a0cups brown rice, 3\u00a0tbsp dill, ¾\u00a0cup corn, B12"
