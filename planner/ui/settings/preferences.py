"""The settings: one declared table, and how what is chosen is kept.

Whoever adds a setting adds a field to `Preferences` that is declared with `_setting`; the file it
is kept in, the dialog and the window that is made anew follow from that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from planner.ui.locale import languages
from planner.ui.locale.units import EnergyUnit, System, Units, usual_units
from planner.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

TEXT_PERCENTS = (100, 125, 150, 175, 200)
AS_THE_SYSTEM = "system"

_FILE = f"{__name__.replace('.', '/')}.py"
_TABLE = "setting"


class Section(StrEnum):
    """A part of the dialog, by its title in English, in order."""

    LOOK = QT_TRANSLATE_NOOP("Settings", "Look")
    UNITS = QT_TRANSLATE_NOOP("Settings", "Units")
    WEEK = QT_TRANSLATE_NOOP("Settings", "Week")
    KEEPING = QT_TRANSLATE_NOOP("Settings", "Keeping")


@dataclass(frozen=True)
class Setting:
    """What the dialog and the file know of a setting.

    Attributes:
        key: Its name in the file.
        section: Where it stands in the dialog.
        words: What it is called, in English.
        of: Makes its value of the text in the file.
        choices: Texts that the file may have, each with its words; None where it is yes or no.
        usual: Its text in the file where nothing is chosen; None = that of the field's default.
        renews: Whether a window made under another choice has to be made anew.
    """

    key: str
    section: Section
    words: str
    of: Callable[[str], Any]
    choices: Callable[[], Mapping[str, str]] | None = None
    usual: Callable[[], str] | None = None
    renews: bool = False


def _setting(
    key: str,
    section: Section,
    words: object,
    of: Callable[[str], Any],
    choices: Callable[[], Mapping[str, str]] | None = None,
    *,
    usual: Callable[[], str] | None = None,
    renews: bool = False,
) -> Mapping[str, Setting]:
    """Return what declares a field of `Preferences` as a setting, see `Setting`."""
    return {_TABLE: Setting(key, section, str(words), of, choices, usual, renews)}


def _is_yes(text: str) -> bool:
    return text == "yes"


def _said(text: object) -> str:
    return QCoreApplication.translate("Settings", str(text))


def _looks() -> Mapping[str, str]:
    return {
        Look.SYSTEM.value: _said(QT_TRANSLATE_NOOP("Settings", "As the system")),
        Look.LIGHT.value: _said(QT_TRANSLATE_NOOP("Settings", "Light")),
        Look.DARK.value: _said(QT_TRANSLATE_NOOP("Settings", "Dark")),
    }


def _text_sizes() -> Mapping[str, str]:
    words = _said(QT_TRANSLATE_NOOP("Settings", "{n} %"))
    return {str(percent): words.format(n=percent) for percent in TEXT_PERCENTS}


def _languages() -> Mapping[str, str]:
    return {AS_THE_SYSTEM: _said(QT_TRANSLATE_NOOP("Settings", "As the system")), **languages()}


def _systems() -> Mapping[str, str]:
    return {
        System.METRIC.value: _said(QT_TRANSLATE_NOOP("Settings", "Metric: g, ml, cm, kg")),
        System.US.value: _said(QT_TRANSLATE_NOOP("Settings", "US: oz, lb, fl oz, ft and in")),
    }


def _energy_units() -> Mapping[str, str]:
    return {
        EnergyUnit.KCAL.value: _said(QT_TRANSLATE_NOOP("Settings", "Kilocalories (kcal)")),
        EnergyUnit.KJ.value: _said(QT_TRANSLATE_NOOP("Settings", "Kilojoules (kJ)")),
    }


def _weekdays() -> Mapping[str, str]:
    return {str(day): QLocale().standaloneDayName(day) for day in range(1, 8)}


@dataclass(frozen=True)
class Preferences:
    """What is chosen: the table of settings, in the order of the dialog.

    Attributes:
        look: The theme.
        text_percent: Size of all text, one of `TEXT_PERCENTS`.
        language: ``system``, or a language there is a translation for ("de").
        system: How masses, volumes and lengths are said.
        energy: How energy is said.
        first_weekday: New weeks begin on it; 1 is Monday, 7 Sunday.
        keep_plan: Whether the next start shows the plan of the last.
        save_changes: Whether a plan that has a file is saved after every change.
    """

    look: Look = field(
        default=Look.SYSTEM,
        metadata=_setting(
            "look",
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Theme"),
            Look,
            _looks,
        ),
    )
    text_percent: int = field(
        default=100,
        metadata=_setting(
            "text_percent",
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Text size"),
            int,
            _text_sizes,
            renews=True,
        ),
    )
    language: str = field(
        default=AS_THE_SYSTEM,
        metadata=_setting(
            "language",
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Language"),
            str,
            _languages,
            renews=True,
        ),
    )
    system: System = field(
        default=System.METRIC,
        metadata=_setting(
            "units",
            Section.UNITS,
            QT_TRANSLATE_NOOP("Settings", "Measures"),
            System,
            _systems,
            usual=lambda: usual_units().system.value,
            renews=True,
        ),
    )
    energy: EnergyUnit = field(
        default=EnergyUnit.KCAL,
        metadata=_setting(
            "energy_unit",
            Section.UNITS,
            QT_TRANSLATE_NOOP("Settings", "Energy"),
            EnergyUnit,
            _energy_units,
            usual=lambda: usual_units().energy.value,
            renews=True,
        ),
    )
    first_weekday: int = field(
        default=1,
        metadata=_setting(
            "first_weekday",
            Section.WEEK,
            QT_TRANSLATE_NOOP("Settings", "Weeks begin on"),
            int,
            _weekdays,
        ),
    )
    keep_plan: bool = field(
        default=True,
        metadata=_setting(
            "keep_plan",
            Section.KEEPING,
            QT_TRANSLATE_NOOP("Settings", "Show this week again at the next start"),
            _is_yes,
        ),
    )
    save_changes: bool = field(
        default=False,
        metadata=_setting(
            "save_changes",
            Section.KEEPING,
            QT_TRANSLATE_NOOP("Settings", "Save a plan to its file after every change"),
            _is_yes,
        ),
    )

    @property
    def units(self) -> Units:
        """Return how energy, masses and lengths are said."""
        return Units(self.system, self.energy)

    def text(self, name: str) -> str:
        """Return the value of a field as the file has it."""
        value = getattr(self, name)
        return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def settings_of(kind: type = Preferences) -> Mapping[str, Setting]:
    """Return the settings by the name of their field, in the order of the dialog.

    Raises:
        DataError: A field declares no setting, or two have the same key.
    """
    found: dict[str, Setting] = {}
    for each in fields(kind):
        setting = each.metadata.get(_TABLE)
        if not isinstance(setting, Setting):
            _refuse(each.name, "It is no setting.", "Declare it with `_setting`.")
        elif setting.key in {other.key for other in found.values()}:
            _refuse(each.name, f'Two settings have the key "{setting.key}".', "Give it another.")
        else:
            found[each.name] = setting
    return found


def read_preferences(settings: QSettings) -> Preferences:
    """Return what was chosen; what is missing or damaged is as it comes."""
    usual = Preferences()
    chosen = {}
    for name, setting in settings_of().items():
        default = setting.usual() if setting.usual else usual.text(name)
        text = str(settings.value(setting.key, default))
        known = setting.choices() if setting.choices else ("yes", "no")
        chosen[name] = setting.of(text if text in known else default)
    return Preferences(**chosen)


def write_preferences(settings: QSettings, chosen: Preferences) -> None:
    """Keep them for the next time."""
    for name, setting in settings_of().items():
        settings.setValue(setting.key, chosen.text(name))


def same_window_suits(one: Preferences, other: Preferences) -> bool:
    """Return whether a window built for one also suits the other."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name, setting in settings_of().items()
        if setting.renews
    )


def _refuse(name: str, message: str, remedy: str) -> None:
    # Not above: settings are read before the tables, which bring this along.
    from foods import DataError

    raise DataError(_FILE, name, message, remedy)
