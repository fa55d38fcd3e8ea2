"""Energies in kJ: converted while they are figures, whatever a language writes them with."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from planner.domain import Shortfall, describe
from planner.domain.translatable import number, translatable
from planner.report.content import page_content
from planner.report.exports import Order, plan_markdown
from planner.report.options import Extras
from planner.ui.locale import set_language, translated
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.units import KJ_PER_KCAL, EnergyUnit, Units, use_units
from planner.ui.paper.units import content_in_units

LOCALES = ("en_US", "de_DE", "de_AT", "de_CH", "fr_FR", "nb_NO", "en_IN")


@pytest.fixture(params=LOCALES)
def locale(request, qapp):
    made = QLocale(request.param)
    QLocale.setDefault(made)
    use_units(Units(energy=EnergyUnit.KJ))
    yield made
    use_units(Units())
    use_system_locale()


def written(locale: QLocale, kcal: float) -> str:
    return locale.toString(kcal * KJ_PER_KCAL, "f", 0)


def test_energy_of_a_sentence_is_converted_in_every_locale(locale):
    assert translated(translatable("{n} kcal", n=number(1072.0))) == f"{written(locale, 1072)} kJ"
    assert translated(
        translatable(
            "The last {n} cost {kcal} kcal a day.", n=translatable("10 mg"), kcal=number(18)
        )
    ) == (f"The last 10 mg cost {written(locale, 18)} kJ a day.")


def test_energy_of_a_shortfall_is_converted_in_each_of_its_figures(locale, catalogue):
    told = translated(describe(Shortfall("energy_kcal", 6, True, 2100.0, 900.0), catalogue))
    gap, amount, limit = (written(locale, kcal) for kcal in (1200, 900, 2100))
    assert told == f"Sunday lacks {gap} kJ of energy ({amount} of {limit})"
    other = translated(describe(Shortfall("sodium_mg", 6, False, 2300.0, 2500.0), catalogue))
    assert "mg" in other and locale.toString(2300.0, "f", 0) in other


@pytest.mark.parametrize("language", ["en", "de"])
def test_energies_of_a_page_are_converted_in_every_locale(locale, language, catalogue, two_days):
    set_language(language)
    plain = page_content(two_days, catalogue)
    spoken = page_content(two_days, catalogue, extras=Extras(words=translated))
    content = content_in_units(spoken)
    set_language("en")

    column = [t.key for t in content.targets].index("energy_kcal")
    assert content.targets[column].unit == "kJ"
    target = next(t for t in two_days.targets if t.nutrient == "energy_kcal")
    low, high = written(locale, target.minimum), written(locale, target.maximum)
    assert content.targets[column].bounds == f"{low}–{high}"
    for day, before in zip(content.days, plain.days, strict=True):
        kcal = before.figures[column].text.value
        assert day.figures[column].text == written(locale, kcal)
        for slot, meal in day.meals.items():
            kcal = before.meals[slot].energy.values["n"].value
            assert meal.energy == f"{written(locale, kcal)} kJ"
    others = [f.text for i, f in enumerate(content.days[0].figures) if i != column]
    same = [f.text for i, f in enumerate(spoken.days[0].figures) if i != column]
    assert others == same


def test_energies_of_a_big_person_are_not_read_back_from_words(locale, catalogue, two_days):
    big = {p: replace(m, servings=m.servings * 3) for p, m in two_days.meals.items()}
    text = plan_markdown(
        replace(two_days, meals=big), catalogue, Order(extras=Extras(words=translated))
    )
    assert "kcal" not in text
    assert "Energy, kJ" in text
