"""Note a cramp, in a few seconds."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from planner.domain.diary import LONGEST_TEXT, MOST_MINUTES, SIGNS, SITES, STRENGTHS, CrampNote
from planner.ui.targets.slider import TargetSlider
from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.number_boxes import MomentBox, NumberBox

from .texts import sign_name, site_name

_NOT_NOTED = -0.5


class CrampDialog(QDialog):
    """When, where, how strong, how long, and what else was noticed."""

    noted = Signal(object)
    """The CrampNote"""

    def __init__(self, cramp: CrampNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A cramp"))
        self.at, self.site = MomentBox(), ChoiceBox()
        self.strength = TargetSlider()
        self.says = label("", figures=True)
        self.minutes, self.text = NumberBox(), QLineEdit()
        self.signs = {sign: QCheckBox(sign_name(sign)) for sign in SIGNS}
        self.keep = QPushButton(self.tr("Note it"))
        self._build()
        self._show(cramp)

    def accept(self) -> None:
        """Hand the note over."""
        at = self.at.dateTime().toPython()
        assert isinstance(at, datetime)
        minutes = self.minutes.value()
        self.noted.emit(
            CrampNote(
                at=at.replace(second=0, microsecond=0),
                site=str(self.site.currentData()),
                strength=self.strength.value(),
                minutes=None if minutes < 0 else minutes,
                signs=frozenset(sign for sign, box in self.signs.items() if box.isChecked()),
                text=self.text.text().strip(),
            )
        )
        super().accept()

    def _show(self, cramp: CrampNote) -> None:
        at = cramp.at
        self.at.setDateTime(QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0))
        self.site.setCurrentIndex(SITES.index(cramp.site))
        self.strength.setValue(cramp.strength)
        self.minutes.setValue(_NOT_NOTED if cramp.minutes is None else cramp.minutes)
        for sign, box in self.signs.items():
            box.setChecked(sign in cramp.signs)
        self.text.setText(cramp.text)

    def _tell(self, strength: int) -> None:
        self.says.setText(self.tr("{n} of 10").format(n=strength))

    def _build(self) -> None:
        self._fill()
        body = column(self._form(), gap=8)
        body.addSpacing(px(4))
        body.addWidget(section(self.tr("Noticed as well")))
        for box in self.signs.values():
            body.addWidget(box)
        lay_out_dialog(self, body, self._foot(), 420)

    def _fill(self) -> None:
        self.at.setCalendarPopup(True)
        self.at.setDisplayFormat("d MMM yyyy  hh:mm")
        for site in SITES:
            self.site.addItem(site_name(site), site)
        self.strength.setRange(*STRENGTHS)
        self.strength.setPageStep(2)
        self.strength.valueChanged.connect(self._tell)
        self.minutes.setRange(_NOT_NOTED, MOST_MINUTES)
        self.minutes.setDecimals(1)
        self.minutes.setSingleStep(0.5)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.minutes.lineEdit().setTextMargins(px(6), 0, 0, 0)
        self.text.setMaxLength(LONGEST_TEXT)
        self.text.setPlaceholderText(self.tr("In your own words, if you like"))

    def _form(self) -> QFormLayout:
        strength = QHBoxLayout()
        strength.setSpacing(px(8))
        strength.addWidget(self.strength, 1)
        strength.addWidget(self.says)
        form = QFormLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        for name, field in (
            (self.tr("When"), self.at),
            (self.tr("Where"), self.site),
            (self.tr("How strong"), strength),
            (self.tr("Minutes"), self.minutes),
            (self.tr("Note"), self.text),
        ):
            form.addRow(label(name), field)
            if isinstance(field, QWidget):
                field.setAccessibleName(name)
        self.strength.setAccessibleName(self.tr("How strong, 1 to 10"))
        return form

    def _foot(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.keep.setProperty("kind", "primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        return foot
