"""Let the application look, measure and speak as it is preferred."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from planner.ui.format import use_system_locale
from planner.ui.language import speak
from planner.ui.theme import apply_look
from planner.ui.units import use_units

from .preferences import AS_THE_SYSTEM, Preferences


def wear(app: QApplication, chosen: Preferences) -> None:
    """Put preferences on the application; may be done again at any time."""
    use_units(chosen.units)
    code = speak(chosen.language)
    use_system_locale("" if chosen.language == AS_THE_SYSTEM else code)
    apply_look(app, chosen.look, chosen.text_percent / 100)


def built_alike(one: Preferences, other: Preferences) -> bool:
    """Whether a window built for one also suits the other."""
    return (one.text_percent, one.language, one.units) == (
        other.text_percent,
        other.language,
        other.units,
    )
