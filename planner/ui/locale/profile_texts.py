"""A profile in words: who it is, which meals, what is eaten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from foods import ALLERGENS, Catalogue
from planner.domain import Profile
from planner.domain.person.observances import load_observances
from planner.ui.locale import label_in_sentence, translated
from planner.ui.locale.format import slot_name

if TYPE_CHECKING:
    pass
if TYPE_CHECKING:
    from planner.domain.person.profile import Profile


def person_words(profile: Profile) -> str:
    """Return text such as "Woman, 58 · low active"."""
    tr, person = QCoreApplication.translate, profile.person
    who = {"female": tr("Who", "Woman"), "male": tr("Who", "Man")}[person.sex]
    if person.age < 18:
        who = {"female": tr("Who", "Girl"), "male": tr("Who", "Boy")}[person.sex]
    active = {
        "inactive": tr("Who", "inactive"),
        "low_active": tr("Who", "low active"),
        "active": tr("Who", "active"),
        "very_active": tr("Who", "very active"),
    }[person.activity]
    stage = {"pregnant": tr("Who", "pregnant"), "lactating": tr("Who", "breast-feeding")}
    words = [f"{who}, {person.age}", stage.get(person.stage, ""), active]
    return " · ".join(filter(None, words))


def meal_words(profile: Profile) -> str:
    """Return text such as "Breakfast, lunch, dinner · up to 30 min on weekdays"."""
    slots = ", ".join(slot_name(slot) for slot in profile.meals.slots)
    words = QCoreApplication.translate("TargetsPanel", "up to {n} min on weekdays")
    most = profile.meals.weekday_minutes
    limit = words.format(n=most) if most else ""
    return " · ".join(filter(None, (slots.capitalize(), limit)))


def diet_words(profile: Profile, catalogue: Catalogue) -> str:
    """Return text such as "Vegetarian · no peanuts · likes salmon"."""
    tr, diet = QCoreApplication.translate, profile.diet
    words = [
        {
            "omnivore": "",
            "pescatarian": tr("Diet", "Pescatarian"),
            "vegetarian": tr("Diet", "Vegetarian"),
            "vegan": tr("Diet", "Vegan"),
        }[diet.style.value]
    ]
    kept = load_observances()
    words += [translated(kept[key].label) for key in kept if key in diet.observes]
    without = [
        label_in_sentence(ALLERGENS[key]) for key in ALLERGENS if key in diet.exclude_allergens
    ]
    without += [_food_word(word, catalogue) for word in sorted(diet.exclude_foods)]
    likes = [_food_word(word, catalogue) for word in sorted(diet.like)]
    words.append(tr("Diet", "no {n}").format(n=", ".join(without)) if without else "")
    words.append(tr("Diet", "likes {n}").format(n=", ".join(likes)) if likes else "")
    text = " · ".join(filter(None, words))
    return text[:1].upper() + text[1:] if text else tr("Diet", "Eats everything")


def _food_word(word: str, catalogue: Catalogue) -> str:
    return catalogue.foods[word].title if word in catalogue.foods else word
