"""One target: slider, number box, how it is held, and a sentence."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QWidget,
)

from planner.application.views import TargetView, edit_at, edit_of
from planner.ui.locale.format import plain_amount
from planner.ui.locale.units import factor, unit_of
from planner.ui.theme import IconButton, font, icon_pixmap, px, tokens_of
from planner.ui.widgets.basic import column, label, set_tone
from planner.ui.widgets.flat_combo import FlatCombo
from planner.ui.widgets.number_boxes import NumberBox

from .slider import TargetSlider
from .slider_units import SliderUnits
from .texts import needs_a_look, sentence, slider_name, spoken_value, tip


class AmountBox(NumberBox):
    """A figure without needless decimals."""

    def __init__(self, view: TargetView) -> None:
        super().__init__()
        self._nutrient = view.nutrient

    def textFromValue(self, value: float) -> str:
        """Return text such as "15", "2.4", "2,600"."""
        return plain_amount(value / factor(self._nutrient), self._nutrient)


class TargetRow(QWidget):
    """Shows a target; what the person sets goes out as an edit."""

    edited = Signal(object, bool)
    """(TargetEdit, whether a new movement begins)"""
    reset = Signal(str)

    def __init__(self, view: TargetView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._shown = view.value or 0.0
        self._fresh = True
        self.on = QCheckBox()
        self.box = AmountBox(view)
        self.unit = label(unit_of(view.nutrient), size=12, tone="quiet")
        self.back = IconButton("rotate-ccw", kind="icon")
        self.slider = TargetSlider()
        self.held = FlatCombo()
        self.lock = label()
        self.words = label(size=12, tone="quiet", wrap=True)
        self.cost = label(size=12, tone="quiet", wrap=True)
        self._build()
        self._name()
        self._connect()
        self.show_target(view)

    def show_target(self, view: TargetView) -> None:
        """Show a target, without taking the slider out of the person's hand."""
        self._view = view
        self._shown = view.value or 0.0
        blocked = [QSignalBlocker(w) for w in (self.on, self.box, self.slider, self.held)]
        self.on.setChecked(view.on)
        self.on.setText(view.nutrient.label)
        self._show_value(view)
        self.held.setCurrentIndex(1 if view.weekly else 0)
        for each in (self.box, self.slider, self.held):
            each.setEnabled(view.on and not view.locked_reason)
        self.on.setEnabled(not view.locked_reason)
        self.lock.setVisible(bool(view.locked_reason))
        self._draw_lock()
        self.back.setVisible(view.own and not view.locked_reason)
        self._say(view)
        del blocked

    def show_cost(self, words: str) -> None:
        """Say what the last part of the target costs; "" while that is not known."""
        self.cost.setText(words)
        self.cost.setVisible(bool(words) and self._view.on)
        said = (spoken_value(self._view), tip(self._view), words)
        self.slider.setAccessibleDescription("\n".join(filter(None, said)))

    @property
    def _units(self) -> SliderUnits:
        return SliderUnits(self._view.step, factor(self._view.nutrient))

    def refuse(self, why: str) -> None:
        """Say why the target cannot be set so, and go back to how it stands."""
        self.show_target(self._view)
        self.words.setText(why)
        set_tone(self.words, "amber")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_lock()

    def _draw_lock(self) -> None:
        colour = tokens_of(self.window().palette()).quiet
        self.lock.setPixmap(icon_pixmap("lock", colour, px(14)))

    def _show_value(self, view: TargetView) -> None:
        self.box.setDecimals(view.nutrient.decimals)
        shown = factor(view.nutrient)
        self.box.setRange(0, view.span * shown)
        self.box.setSingleStep(view.step * shown)
        units = self._units
        self.slider.setRange(0, units.counts(view.span))
        self.slider.setSingleStep(units.counts_per_step)
        self.slider.setPageStep(5 * units.counts_per_step)
        at = [None if v is None else units.counts(v) for v in (view.reference, view.upper_limit)]
        self.slider.set_ticks(at[0], at[1], None)
        if not self.slider.isSliderDown():
            self.slider.setValue(units.counts(view.value or 0))
        value = (view.value or 0) * shown
        if not self.box.hasFocus() or self.box.value() != value:
            self.box.setValue(value)

    def _say(self, view: TargetView) -> None:
        text = sentence(view)
        self.words.setText(text)
        set_tone(self.words, "amber" if needs_a_look(view) else "quiet")
        self.slider.setToolTip(tip(view))
        self.show_cost(self.cost.text())
        self.box.setAccessibleDescription(text)

    def _build(self) -> None:
        self.on.setFont(font(13, bold=True))
        self.box.setProperty("kind", "amount")
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setFont(font(13, figures=True))
        self.box.setFixedWidth(px(56))
        self.box.setKeyboardTracking(False)
        self.held.setFont(font(12))
        self.held.addItems([self.tr("every day"), self.tr("on average over the week")])
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self.on)
        head.addWidget(self.lock)
        head.addStretch(1)
        for each in (self.back, self.box, self.unit):
            head.addWidget(each)
        self.unit.setMinimumWidth(px(26))
        foot = QHBoxLayout()
        foot.addWidget(self.held)
        foot.addStretch(1)
        self.setLayout(column(head, self.slider, self.words, self.cost, foot, gap=2))

    def _name(self) -> None:
        name = self._view.nutrient.label
        self.on.setAccessibleName(self.tr("Plan for {n}").format(n=name))
        self.on.setToolTip(self.tr("Plan for it or not"))
        self.box.setAccessibleName(
            self.tr("{n} target in {unit}").format(n=name, unit=unit_of(self._view.nutrient))
        )
        self.slider.setAccessibleName(slider_name(self._view, self._units.counts_per_unit))
        self.lock.setAccessibleName(self.tr("{n} is locked").format(n=name))
        self.lock.setToolTip(self.tr("Locked for safety: the reason stands below"))
        self.held.setAccessibleName(self.tr("{n}: held how").format(n=name))
        self.back.setAccessibleName(self.tr("{n}: back to the reference").format(n=name))
        self.back.setToolTip(self.tr("Back to the reference"))

    def _connect(self) -> None:
        self.slider.sliderPressed.connect(self._begin)
        self.slider.valueChanged.connect(self._slid)
        self.box.valueChanged.connect(self._typed)
        self.held.activated.connect(lambda i: self._edit(weekly=i == 1))
        self.on.toggled.connect(lambda on: self._edit(on=on))
        self.back.clicked.connect(lambda: self.reset.emit(self._view.nutrient.key))

    def _begin(self) -> None:
        self._fresh = True

    def _slid(self, counts: int) -> None:
        value = self._units.value(counts)
        if value != self._units.value(self._units.counts(self._shown)):
            self._set(value)
        elif not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):  # back onto the step it never left
                self.slider.setValue(self._units.counts(self._shown))

    def _typed(self, shown: float) -> None:
        self._set(shown / factor(self._view.nutrient))

    def _set(self, value: float) -> None:
        edit = edit_at(self._view, round(value, 4))
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.setValue(value * factor(self._view.nutrient))
            self.slider.setValue(self._units.counts(value))
        self._shown = value
        self.edited.emit(edit, self._fresh)
        self._fresh = not self.slider.isSliderDown()

    def _edit(self, *, weekly: bool | None = None, on: bool | None = None) -> None:
        edit = edit_of(self._view)
        edit = edit if weekly is None else replace(edit, weekly=weekly)
        edit = edit if on is None else replace(edit, on=on)
        self.edited.emit(edit, True)
