"""Places, signs and notes in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.diary import CrampNote, MealRecord, Said
from planner.ui.locale import label_in_sentence
from planner.ui.locale.format import number, plain_number


def site_name(site: str) -> str:
    """Return text such as "Calf"."""
    tr = QCoreApplication.translate
    return {
        "calf": tr("Diary", "Calf"),
        "foot": tr("Diary", "Foot"),
        "toes": tr("Diary", "Toes"),
        "thigh": tr("Diary", "Thigh"),
        "hamstring": tr("Diary", "Back of the thigh"),
        "hand": tr("Diary", "Hand"),
        "arm": tr("Diary", "Arm"),
        "belly": tr("Diary", "Belly"),
        "back": tr("Diary", "Back"),
        "other": tr("Diary", "Elsewhere"),
    }.get(site, site)


def sign_name(sign: str) -> str:
    """Return text such as "Weak muscles"."""
    tr = QCoreApplication.translate
    return {
        "weak": tr("Diary", "Weak muscles"),
        "numb": tr("Diary", "Numb or tingling skin"),
        "swollen": tr("Diary", "Swelling, or a change of skin colour"),
        "one_leg": tr("Diary", "One leg swollen, warm or red"),
        "dark_urine": tr("Diary", "Dark urine and very sore muscles"),
        "heart": tr("Diary", "Heart out of step"),
    }.get(sign, sign)


def cramp_words(cramp: CrampNote) -> str:
    """Return text such as "03:20, calf, strength 7 of 10, 4 min"."""
    tr = QCoreApplication.translate
    parts = [
        cramp.at.strftime("%H:%M"),
        label_in_sentence(site_name(cramp.site)),
        tr("Diary", "strength {n} of 10").format(n=cramp.strength),
    ]
    if cramp.minutes is not None:
        parts.append(tr("Diary", "{n} min").format(n=number(cramp.minutes)))
    return ", ".join(parts)


def said_words(meal: MealRecord) -> str:
    """Return text such as "Eaten", "Instead: 2 eggs, bread"."""
    tr = QCoreApplication.translate
    if meal.said is Said.EATEN:
        return tr("Diary", "Eaten")
    if meal.said is Said.LEFT_OUT:
        return tr("Diary", "Left out")
    if meal.title == meal.planned_title:
        return tr("Diary", "{n} of the portion eaten").format(n=plain_number(meal.portion))
    return tr("Diary", "Instead: {meal}").format(meal=meal.title)


def no_cause() -> str:
    """Return the sentence that a picture of two things shows no cause."""
    return QCoreApplication.translate(
        "Diary",
        "Days are shown side by side. That two things fall together does not mean that one "
        "causes the other.",
    )
