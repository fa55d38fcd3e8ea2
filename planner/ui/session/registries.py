"""Compares the tables that name the same things: formats with painters, languages with words."""

from __future__ import annotations


def check_registries() -> None:
    """Refuse formats that nothing paints, and languages that only some tables know.

    Raises:
        DataError: Naming the entry and the file to change.
    """
    from foods.languages import LANGUAGES
    from planner.report.exports import check_household_painters, check_painters
    from planner.ui.locale.languages import check_languages
    from planner.ui.painters import HOUSEHOLD_PAINTERS, PAINTERS

    check_painters(PAINTERS)
    check_household_painters(HOUSEHOLD_PAINTERS)
    check_languages(LANGUAGES)
