"""Let the application look, measure and speak as it is preferred."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from planner.ui.locale import set_language
from planner.ui.locale.format import use_system_locale
from planner.ui.locale.units import use_units
from planner.ui.theme import apply_colours, apply_sheet

from .preferences import AS_THE_SYSTEM, Preferences


def apply_preferences(app: QApplication, chosen: Preferences, *, sheet: bool = True) -> None:
    """Put preferences on the application; may be done again at any time.

    Args:
        app: The application.
        chosen: How it is preferred.
        sheet: Whether the style sheet comes along, which nothing painted by hand needs.
    """
    use_units(chosen.units)
    code = set_language(chosen.language)
    use_system_locale("" if chosen.language == AS_THE_SYSTEM else code)
    apply_colours(app, chosen.look, chosen.text_percent / 100)
    if sheet:
        apply_sheet(app)
