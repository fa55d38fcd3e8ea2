"""A box of choices that ends long words in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

from planner.ui.theme import px
from planner.ui.widgets.choice_box import ChoiceBox


class ElidedCombo(ChoiceBox):
    """A choice whose words may be longer than it is wide: they end in an ellipsis then."""

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint as many words as fit whole; the tooltip has them all."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        style = QStyle
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        part = style.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(style.ComplexControl.CC_ComboBox, option, part, self)
        how = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), how, room.width() - px(2)
        )
        self.setToolTip(self.currentText() if option.currentText != self.currentText() else "")
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
