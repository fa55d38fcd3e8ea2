"""Where food is bought: asked once over one's own week, and the figures on the screen follow."""

from __future__ import annotations

from dataclasses import replace

from foods.food.fortification import Country
from planner.domain import Profile
from planner.domain.person.kitchen import Kitchen, is_local
from planner.store.people.answers_file import Answers
from planner.ui.locale.country import suggested
from planner.ui.messages.country_question import KEY
from planner.ui.person.diet import FoodsPage

from .support import PATIENCE_MS, make_window, rest

COUNTRY_ASKED = True


def _own(context, two_days, settings, tmp_path):
    window = make_window(context, two_days, settings, kept=tmp_path / "last.mealplan")
    window.session.answers.begin(Answers(two_days.profile))
    window.session.country.look()
    return window


def test_country_is_asked_once_and_the_week_follows(qtbot, context, two_days, settings, tmp_path):
    window = _own(context, two_days, settings, tmp_path)
    session = window.session
    notice = session.notices.get(KEY)
    assert notice is not None and notice.actions
    session.notices.answer(notice, notice.actions[-1])  # another country
    assert session.plan.profile.kitchen.country is Country.OTHER
    assert session.notices.get(KEY) is None
    qtbot.waitUntil(
        lambda: is_local(session.context.catalogue, session.plan.profile.kitchen),
        timeout=PATIENCE_MS,
    )
    rest(qtbot, window)
    assert session.context.catalogue.amounts("milk_2pct")["vitamin_d_ug"] == 0
    assert session.context.meals.texts is context.meals.texts


def test_country_question_stays_as_it_is_when_the_week_changes(
    context, two_days, settings, tmp_path
):
    window = _own(context, two_days, settings, tmp_path)
    notice = window.session.notices.get(KEY)
    window.session.meals.lock((0, "lunch"))
    window.session.country.look()
    assert window.session.notices.get(KEY) is notice


def test_newcomers_and_whoever_answered_are_not_asked(context, two_days, settings, tmp_path):
    window = make_window(context, two_days, settings, kept=tmp_path / "last.mealplan")
    window.session.answers.begin(None)
    window.session.country.look()
    assert window.session.notices.get(KEY) is None
    said = replace(two_days.profile, kitchen=Kitchen(country=Country.US))
    window.session.answers.begin(Answers(said))
    window.session.country.look()
    assert window.session.notices.get(KEY) is None


def test_country_question_waits_until_the_guided_start_is_over(
    context, two_days, settings, tmp_path
):
    window = _own(context, two_days, settings, tmp_path)
    window.people.ask_anew()
    window.session.country.look()
    assert window.session.notices.get(KEY) is None
    window.people.guide()
    assert window.session.notices.get(KEY) is None
    window.people.dialog.reject()
    assert window.session.notices.get(KEY) is not None


def test_every_country_can_be_chosen_and_the_last_is_any_other():
    assert {*suggested()} == {*Country} - {Country.UNSAID}
    assert suggested()[-1] is Country.OTHER


def test_food_bought_with_vitamin_d_is_said_on_the_page_of_foods(qtbot, context):
    tables = context.catalogue
    page = FoodsPage({f.id: f.name for f in tables.foods.values()}, tables)
    qtbot.addWidget(page)
    kitchen = Kitchen(country=Country.DE, can_get=frozenset({"spread_fortified", "natto"}))
    profile = Profile(kitchen=kitchen)
    page.show_part(profile)
    assert page.can_get.picked() == kitchen.can_get
    assert page.with_part(profile).kitchen == kitchen
