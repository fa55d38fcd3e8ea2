"""The choices of the dialog: a box for each setting, made from its entry in the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox

from planner.ui.theme import px
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.toggling import show_checked

from .preferences import Preferences, Setting, settings_of

Change = Callable[[Preferences], Preferences]


class Fields(QObject):
    """Boxes for the preferences; tells every change to whoever made it.

    Attributes:
        boxes: By the name of their field in `Preferences`.
    """

    def __init__(self, told: Callable[[Change], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self.boxes = {name: self._box(name, each) for name, each in settings_of().items()}

    def __getitem__(self, name: str) -> QComboBox | QCheckBox:
        """Return the box of a setting."""
        return self.boxes[name]

    def show_preferences(self, chosen: Preferences) -> None:
        """Show what is chosen, without telling it back."""
        for name, box in self.boxes.items():
            if isinstance(box, QComboBox):
                box.setCurrentIndex(max(0, box.findData(chosen.text(name))))
            else:
                show_checked(box, bool(getattr(chosen, name)))

    def _box(self, name: str, setting: Setting) -> QComboBox | QCheckBox:
        words = QCoreApplication.translate("Settings", setting.words)
        if setting.choices is None:
            return self._check(name, words)
        return self._choice(name, words, setting, setting.choices())

    def _choice(
        self, name: str, words: str, setting: Setting, choices: Mapping[str, str]
    ) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(words)
        box.setObjectName(name)
        box.setMinimumWidth(px(220))
        for key, said in choices.items():
            box.addItem(said, key)

        def change(old: Preferences) -> Preferences:
            return replace(old, **{name: setting.of(str(box.currentData()))})

        box.activated.connect(lambda _: self._told(change))
        return box

    def _check(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(name)
        box.toggled.connect(lambda on: self._told(lambda old: replace(old, **{name: on})))
        return box
