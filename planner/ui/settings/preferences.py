"""The choices, and how they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.ui.locale.units import EnergyUnit, System, Units, usual_units
from planner.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

TEXT_PERCENTS = (100, 125, 150, 175, 200)
AS_THE_SYSTEM = "system"
_METRIC = Units()


@dataclass(frozen=True)
class Preferences:
    """What is chosen.

    Attributes:
        look: The theme.
        text_percent: Size of all text, one of `TEXT_PERCENTS`.
        language: ``system``, or a language there is a translation for ("de").
        units: How energy, masses and lengths are said.
        first_weekday: New weeks begin on it; 1 is Monday, 7 Sunday.
        keep_plan: Whether the next start shows the plan of the last.
        save_changes: Whether a plan that has a file is saved after every change.
    """

    look: Look = Look.SYSTEM
    text_percent: int = 100
    language: str = AS_THE_SYSTEM
    units: Units = _METRIC
    first_weekday: int = 1
    keep_plan: bool = True
    save_changes: bool = False


def read_preferences(settings: QSettings) -> Preferences:
    """Read what was chosen; what is missing or damaged is as it comes."""
    usual = usual_units()
    look = _word(settings, "look", list(Look), Look.SYSTEM)
    percents = [str(percent) for percent in TEXT_PERCENTS]
    return Preferences(
        look=Look(look),
        text_percent=int(_word(settings, "text_percent", percents, "100")),
        language=str(settings.value("language", AS_THE_SYSTEM)),
        units=Units(
            System(_word(settings, "units", list(System), usual.system)),
            EnergyUnit(_word(settings, "energy_unit", list(EnergyUnit), usual.energy)),
        ),
        first_weekday=int(_word(settings, "first_weekday", [str(n) for n in range(1, 8)], "1")),
        keep_plan=_word(settings, "keep_plan", ["yes", "no"], "yes") == "yes",
        save_changes=_word(settings, "save_changes", ["yes", "no"], "no") == "yes",
    )


def write_preferences(settings: QSettings, chosen: Preferences) -> None:
    """Keep them for the next time."""
    for key, value in {
        "look": chosen.look.value,
        "text_percent": str(chosen.text_percent),
        "language": chosen.language,
        "units": chosen.units.system.value,
        "energy_unit": chosen.units.energy.value,
        "first_weekday": str(chosen.first_weekday),
        "keep_plan": "yes" if chosen.keep_plan else "no",
        "save_changes": "yes" if chosen.save_changes else "no",
    }.items():
        settings.setValue(key, value)


def _word(settings: QSettings, key: str, known: list[str], usual: str) -> str:
    value = str(settings.value(key, usual))
    return value if value in known else usual
