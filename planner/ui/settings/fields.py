"""The choices of the dialog: each knows how to show a preference and how to change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox

from planner.ui.locale import languages
from planner.ui.locale.units import EnergyUnit, System
from planner.ui.theme import Look, px

from .preferences import AS_THE_SYSTEM, TEXT_PERCENTS, Preferences

Change = Callable[[Preferences], Preferences]


class Fields(QObject):
    """Boxes for the preferences; tells every change to whoever made it."""

    def __init__(self, told: Callable[[Change], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self.look = self._box(self.tr("Theme"), self._looks(), self._set_look)
        self.text = self._box(self.tr("Text size"), self._sizes(), self._set_text)
        self.language = self._box(self.tr("Language"), self._languages(), self._set_language)
        self.system = self._box(self.tr("Measures"), self._systems(), self._set_system)
        self.energy = self._box(self.tr("Energy"), self._energies(), self._set_energy)
        self.first = self._box(self.tr("Weeks begin on"), _weekdays(), self._set_first)
        self.keep = self._check(
            self.tr("Show this week again at the next start"),
            lambda on, chosen: replace(chosen, keep_plan=on),
        )
        self.save = self._check(
            self.tr("Save a plan to its file after every change"),
            lambda on, chosen: replace(chosen, save_changes=on),
        )

    def show_preferences(self, chosen: Preferences) -> None:
        """Show what is chosen, without telling it back."""
        for box, key in (
            (self.look, chosen.look.value),
            (self.text, str(chosen.text_percent)),
            (self.language, chosen.language),
            (self.system, chosen.units.system.value),
            (self.energy, chosen.units.energy.value),
            (self.first, str(chosen.first_weekday)),
        ):
            box.setCurrentIndex(max(0, box.findData(key)))
        self.keep.setChecked(chosen.keep_plan)
        self.save.setChecked(chosen.save_changes)

    def _box(
        self,
        name: str,
        items: Mapping[str, str],
        change: Callable[[str, Preferences], Preferences],
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setObjectName(name)
        box.setMinimumWidth(px(220))
        for key, words in items.items():
            box.addItem(words, key)
        box.activated.connect(lambda _: self._told(lambda old: change(str(box.currentData()), old)))
        return box

    def _check(self, words: str, change: Callable[[bool, Preferences], Preferences]) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(words)
        box.clicked.connect(lambda on: self._told(lambda old: change(on, old)))
        return box

    def _set_look(self, key: str, old: Preferences) -> Preferences:
        return replace(old, look=Look(key))

    def _set_text(self, key: str, old: Preferences) -> Preferences:
        return replace(old, text_percent=int(key))

    def _set_language(self, key: str, old: Preferences) -> Preferences:
        return replace(old, language=key)

    def _set_system(self, key: str, old: Preferences) -> Preferences:
        return replace(old, units=replace(old.units, system=System(key)))

    def _set_energy(self, key: str, old: Preferences) -> Preferences:
        return replace(old, units=replace(old.units, energy=EnergyUnit(key)))

    def _set_first(self, key: str, old: Preferences) -> Preferences:
        return replace(old, first_weekday=int(key))

    def _looks(self) -> Mapping[str, str]:
        return {
            Look.SYSTEM.value: self.tr("As the system"),
            Look.LIGHT.value: self.tr("Light"),
            Look.DARK.value: self.tr("Dark"),
        }

    def _sizes(self) -> Mapping[str, str]:
        return {str(n): self.tr("{n} %").format(n=n) for n in TEXT_PERCENTS}

    def _languages(self) -> Mapping[str, str]:
        return {AS_THE_SYSTEM: self.tr("As the system"), **languages()}

    def _systems(self) -> Mapping[str, str]:
        return {
            System.METRIC.value: self.tr("Metric: g, ml, cm, kg"),
            System.US.value: self.tr("US: oz, lb, fl oz, ft and in"),
        }

    def _energies(self) -> Mapping[str, str]:
        return {
            EnergyUnit.KCAL.value: self.tr("Kilocalories (kcal)"),
            EnergyUnit.KJ.value: self.tr("Kilojoules (kJ)"),
        }


def _weekdays() -> Mapping[str, str]:
    return {str(n): QLocale().standaloneDayName(n) for n in range(1, 8)}
