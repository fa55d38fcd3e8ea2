"""What single meals of the week have of their own: a grid of weekdays and meals."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from planner.domain.person.meal_frames import (
    AS_USUAL,
    NONE,
    OUT,
    USUAL,
    WHOLE_DAY,
    MealFrame,
    WeekdayFrame,
)
from planner.domain.person.profile import SLOTS
from planner.ui.locale.format import slot_name
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import label
from planner.ui.widgets.choice_box import ChoiceBox

_MEAL_MINUTES, _DAY_MINUTES = (15, 30, 45), (60, 90, 120)


class FrameBox(ChoiceBox):
    """One meal of the week; arrows to the side walk along the day."""

    def __init__(self, name: str, step: Callable[[int], None]) -> None:
        super().__init__()
        self._step = step
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # A row of six is no wider than the dialog: each takes its part of what there is.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(64))

    def show_frame(self, frame: MealFrame) -> None:
        """Show what holds; minutes that the list does not offer are added."""
        key = _key(frame)
        if self.findData(key) < 0:
            self.addItem(self.tr("≤ {n} min").format(n=frame.minutes), key)
        self.setCurrentIndex(self.findData(key))

    def frame(self) -> MealFrame:
        """Return what is chosen."""
        key = str(self.currentData())
        return MealFrame(minutes=int(key)) if key.isdecimal() else MealFrame(key)

    def offer(self, minutes: Iterable[int], *, meal: bool) -> None:
        """Offer minutes; of a meal also that it is eaten out or not had."""
        self.addItem(self.tr("usual") if meal else self.tr("any"), USUAL)
        for n in minutes:
            self.addItem(self.tr("≤ {n} min").format(n=n), str(n))
        if meal:
            self.addItem(self.tr("out"), OUT)
            self.addItem(self.tr("none"), NONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk to the meal before or after; all else is the box's own."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)


class MealWeek(QWidget):
    """A row for each weekday, a column for each meal, and one for the whole day."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[tuple[int, str], FrameBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(4))
        heads = {slot: slot_name(slot) for slot in SLOTS} | {WHOLE_DAY: self.tr("Whole day")}
        for column, words in enumerate(heads.values(), 1):
            grid.addWidget(label(words, size=SMALL, tone="quiet"), 0, column)
            grid.setColumnStretch(column, 1)
        for day in range(7):
            locale = QLocale()
            short = locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            long = locale.standaloneDayName(day + 1, QLocale.FormatType.LongFormat)
            grid.addWidget(label(short, size=SMALL), day + 1, 0)
            for column, (slot, words) in enumerate(heads.items(), 1):
                box = FrameBox(f"{long}, {words}", self._walker(day, slot))
                box.offer(_MEAL_MINUTES if slot else _DAY_MINUTES, meal=bool(slot))
                grid.addWidget(box, day + 1, column)
                self.boxes[day, slot] = box

    def show_week(self, week: Iterable[WeekdayFrame]) -> None:
        """Show what holds."""
        frames = {(each.weekday, each.slot): each.frame for each in week}
        for place, box in self.boxes.items():
            box.show_frame(frames.get(place, AS_USUAL))

    def week(self) -> tuple[WeekdayFrame, ...]:
        """Return what is chosen, in the order in which it is read and written."""
        chosen = ((place, box.frame()) for place, box in self.boxes.items())
        return tuple(WeekdayFrame(*place, frame) for place, frame in chosen if frame != AS_USUAL)

    def let_choose(self, slots: Iterable[str]) -> None:
        """Let choose for the meals that a day has."""
        there = {*slots, WHOLE_DAY}
        for (_, slot), box in self.boxes.items():
            box.setEnabled(slot in there)

    def _walker(self, day: int, slot: str) -> Callable[[int], None]:
        columns = (*SLOTS, WHOLE_DAY)

        def walk(step: int) -> None:
            at = columns.index(slot) + step
            while 0 <= at < len(columns):
                if (box := self.boxes[day, columns[at]]).isEnabled():
                    box.setFocus(Qt.FocusReason.TabFocusReason)
                    return
                at += step

        return walk


def _key(frame: MealFrame) -> str:
    return frame.kind if frame.minutes is None else str(frame.minutes)
