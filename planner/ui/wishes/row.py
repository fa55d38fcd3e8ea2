"""One weight: its name and sentence, a slider in words, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from planner.ui.locale import translated
from planner.ui.targets.slider import TargetSlider
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import label, set_tone
from solver import Weight

from .texts import step_words, steps_of


class WeightRow(QWidget):
    """Shows how important a weight is; `own` is None until somebody moves it."""

    def __init__(self, weight: Weight) -> None:
        super().__init__()
        self.weight = weight
        self.own: float | None = None
        self._steps, self._usual = steps_of(weight.name), 1.0
        self.slider = TargetSlider()
        self.slider.setRange(0, len(self._steps) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(translated(weight.title))
        self.words = label(size=SMALL, wrap=True)
        self.back = IconButton("rotate-ccw", kind="quiet")
        self.back.setToolTip(self.tr("Back to the kind of week"))
        self.back.setAccessibleName(
            self.tr("{n}: back to the kind of week").format(n=translated(weight.title))
        )
        self._build()
        self.slider.valueChanged.connect(self._moved)
        self.back.clicked.connect(lambda: self.show_own(None))
        self._show()

    @property
    def times(self) -> float:
        """Return the importance now, as a multiple of the usual."""
        return self._usual if self.own is None else self.own

    def show_usual(self, times: float) -> None:
        """Rest where the character has it."""
        self._usual = times
        self._show()

    def show_own(self, times: float | None) -> None:
        """Stand where the person put it; None rests at the character's."""
        self.own = times
        self._show()

    def _moved(self, step: int) -> None:
        times = self._steps[step]
        self.own = None if times == self._usual else times
        self._show()

    def _show(self) -> None:
        near = min(range(len(self._steps)), key=lambda at: abs(self._steps[at] - self.times))
        self.slider.blockSignals(True)
        self.slider.setValue(near)
        self.slider.blockSignals(False)
        self.words.setText(step_words(self.times))
        set_tone(self.words, "quiet" if self.own is None else "accent")
        self.slider.setAccessibleDescription(
            f"{self.words.text()}. {translated(self.weight.meaning)}"
        )
        self.back.setEnabled(self.own is not None)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(2))
        meaning = label(translated(self.weight.meaning), size=SMALL, tone="quiet", wrap=True)
        meaning.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        grid.addWidget(label(translated(self.weight.title), wrap=True), 0, 0)
        grid.addWidget(meaning, 1, 0, 1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.words, 1, 1, top)
        grid.addWidget(self.back, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        self.slider.setFixedWidth(px(180))
        self.words.setFixedWidth(px(180))
