"""Who comes to one meal, how much they eat, and what must not be in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QWidget

from foods import ALLERGENS, amount_words
from planner.domain.person.eaters import Eater
from planner.domain.plan.guests import LONGEST_NAME
from planner.ui.locale import translated
from planner.ui.person.fields import Checks
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import lay_out_dialog

_PORTIONS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class GuestDialog(QDialog):
    """A guest needs a name; all else has an answer already."""

    invited = Signal(object)
    """The guest, as an `Eater`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A guest at this meal"))
        self.name, self.portion = QLineEdit(), ChoiceBox()
        self.avoids = Checks({key: translated(name) for key, name in ALLERGENS.items()})
        self._build()

    def accept(self) -> None:
        """Hand the guest over."""
        if not self.name.text().strip():
            return
        super().accept()
        factor, avoids = float(self.portion.currentData()), frozenset(self.avoids.ticked())
        self.invited.emit(Eater(self.name.text(), factor, frozenset(), avoids=avoids))

    def _build(self) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.portion.setAccessibleName(self.tr("Portion"))
        for factor in _PORTIONS:
            words = self.tr("{n} portions") if factor > 1 else self.tr("{n} portion")
            self.portion.addItem(words.format(n=amount_words(factor)), factor)
        self.portion.setCurrentIndex(_PORTIONS.index(1.0))
        box = QDialogButtonBox()
        self.take = box.addButton(self.tr("Invite"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.take.setEnabled(bool(text.strip())))
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.name, 1)
        row.addWidget(self.portion)
        says = self.tr(
            "List and recipe are for one more. A meal with something they do not eat is planned "
            "anew; ingredients of bought foods have to be read on the pack."
        )
        body = column(row, section(self.tr("Does not eat")), self.avoids, gap=8)
        body.addWidget(label(says, size=SMALL, tone="quiet", wrap=True))
        body.addStretch(1)
        lay_out_dialog(self, body, column(box), 520, 340)
