"""How the steps of a slider and the changes of a character are said."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from planner.domain.person.wish_tables import importance_range
from planner.ui.locale import translated
from solver import load_weights

STEPS = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
"""How many times as important as usual each step of a slider is."""


def steps_of(weight: str) -> tuple[float, ...]:
    """Return the steps that a weight may take."""
    low, high = importance_range(weight)
    return tuple(step for step in STEPS if low <= step <= high)


def step_words(times: float) -> str:
    """Return text such as "as usual"."""
    tr = QCoreApplication.translate
    words = {
        0.0: tr("Importance", "not important"),
        0.25: tr("Importance", "hardly important"),
        0.5: tr("Importance", "less important"),
        1.0: tr("Importance", "as usual"),
        2.0: tr("Importance", "more important"),
        4.0: tr("Importance", "much more important"),
        8.0: tr("Importance", "very important"),
    }
    return words.get(times) or tr("Importance", "{n} times as important").format(n=f"{times:g}")


def change_words(importance: Mapping[str, float]) -> str:
    """Return text such as "Low cost: 6 times as important · Short cooking: less important"."""
    if not importance:
        return QCoreApplication.translate("Importance", "Everything matters as usual.")
    titles = {name: translated(weight.title) for name, weight in load_weights().weights.items()}
    line = QCoreApplication.translate("Importance", "{what}: {how}")
    said = [line.format(what=titles[k], how=step_words(v)) for k, v in importance.items()]
    return " · ".join(said)


def group_name(group: str) -> str:
    """Return the heading of a group of weights."""
    tr = QCoreApplication.translate
    return {
        "taste": tr("Importance", "Taste and habits"),
        "variety": tr("Importance", "Variety"),
        "effort": tr("Importance", "Time and effort"),
        "money": tr("Importance", "Money and what is at home"),
        "change": tr("Importance", "Change when planning again"),
        "first": tr("Importance", "What comes before all liking"),
    }[group]
