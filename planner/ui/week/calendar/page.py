"""The page "Calendar": a month on the left; the chosen week, favourites and finds on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from planner.domain.plan.calendar import (
    DateSpan,
    KeptMeal,
    KeptWeek,
    Standing,
    held_on,
    standing,
    week_of,
)
from planner.ui.locale import translated
from planner.ui.locale.format import day_name, full_date, short_date, slot_name
from planner.ui.theme import SMALL, TITLE, IconButton, px
from planner.ui.widgets.basic import column, label, section, set_tone
from planner.ui.widgets.dialog_layout import Stack
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.split_panes import SplitPanes

from .dialogs import DateDialog, FavouriteDialog
from .month import MonthView

if TYPE_CHECKING:
    from planner.application.calendar import FoundMeal
    from planner.store.people.kept_weeks import Favourite

_TYPED_MS = 200
_WEEK, _FINDS = 0, 1
_MAIN = ("dinner", "lunch")
_HELD = Qt.ItemDataRole.UserRole


class CalendarPage(QWidget):
    """Shows what it is given and asks by signal; the session reads and writes."""

    week_wanted = Signal(object, object)
    """(KeptWeek, date): to be put on the screen"""
    plan_wanted = Signal(object)
    """Some dates are to be planned: a DateSpan"""
    next_wanted = Signal()
    rest_wanted = Signal()
    back_wanted = Signal()
    copy_wanted = Signal(object, object)
    """(KeptWeek, first date of the copy)"""
    favourite_wanted = Signal(str)
    """The week on the screen is to be kept under a name"""
    favourite_put = Signal(object, object)
    """(Favourite, first date)"""
    favourite_removed = Signal(object)
    search_wanted = Signal(str)

    def __init__(self, today: date, history: QUndoStack, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            today: The day it is.
            history: What undo takes back on this page.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.today, self.history = today, history
        self.month = MonthView(today)
        self.month_name = label("", bold=True)
        self.before = IconButton("chevron-left", "", "icon")
        self.after = IconButton("chevron-right", "", "icon")
        self.now = IconButton("calendar-days", self.tr("Today"))
        self.field = QLineEdit()
        self.next = IconButton("sparkles", self.tr("Plan the next week"), "primary")
        self.rest = IconButton("sparkles", self.tr("Plan from tomorrow"))
        self.span = label("", size=TITLE, bold=True, wrap=True)
        self.standing = label("", size=SMALL, tone="quiet", wrap=True)
        self.open = IconButton("folder-open", self.tr("Open this week"))
        self.copy = IconButton("copy", self.tr("Copy to …"))
        self.keep = IconButton("heart", self.tr("Keep as a favourite …"))
        self.meals, self.finds, self.favourites = QListWidget(), QListWidget(), QListWidget()
        self.put = IconButton("copy", self.tr("Put on a date …"))
        self.remove = IconButton("trash-2", self.tr("Remove"), "quiet")
        self.found = label("", size=SMALL, tone="quiet", wrap=True)
        self.stack = Stack()
        self.dialog: DateDialog | FavouriteDialog | None = None
        self._weeks: tuple[KeptWeek, ...] = ()
        self._shown: DateSpan | None = None
        self._next = self._rest = DateSpan(today)
        self._typed = QTimer(self, interval=_TYPED_MS, singleShot=True)
        self._build()
        self._connect()
        self.show_day()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return what a window made anew shows the same."""
        return {"search": self.field}

    # What it is given.

    def show_weeks(
        self,
        weeks: Sequence[KeptWeek],
        favourites: Sequence[Favourite],
        shown: DateSpan | None,
        first_weekday: int,
    ) -> None:
        """Show what is kept, and which week is on the screen."""
        self._weeks, self._shown = tuple(weeks), shown
        self.month.show_weeks(self._weeks, shown, first_weekday)
        self._show_favourites(favourites)
        self.show_day()
        if self.stack.currentIndex() == _FINDS:
            self._typed.start()

    def show_spans(self, following: DateSpan, rest: DateSpan) -> None:
        """Show which dates the two buttons plan."""
        self._next, self._rest = following, rest
        words = self.tr("Plan the next week ({date})").format(date=short_date(following.first))
        self.next.setText(words)
        self.next.setToolTip(_dates(following))
        self.next.setAccessibleDescription(_dates(following))
        words = self.tr("Plan from tomorrow to {day}").format(day=day_name(rest.last, 0))
        self.rest.setText(words)
        self.rest.setToolTip(_dates(rest))
        self.rest.setAccessibleDescription(_dates(rest))

    def show_found(self, found: Sequence[FoundMeal]) -> None:
        """Show what the search found, the latest first."""
        self.finds.clear()
        for each in found:
            words = f"{day_name(each.day, 0)}, {full_date(each.day)} · {slot_name(each.slot)}"
            item = QListWidgetItem(f"{words}\n{each.title}")
            item.setData(_HELD, each)
            self.finds.addItem(item)
        count = self.tr("{n} meals found. Enter opens the week.").format(n=len(found))
        nothing = self.tr("No kept week has these words. Try fewer of them.")
        self.found.setText(count if found else nothing)
        if found:
            self.finds.setCurrentRow(0)

    def show_date(self, day: date) -> None:
        """Choose a day."""
        self.month.choose(day)

    def focus(self) -> None:
        """Give the focus to the month."""
        self.month.setFocus()

    @property
    def chosen(self) -> KeptWeek | None:
        """Return the kept week of the day that is chosen: the one that holds, or a damaged one."""
        day = self.month.day
        held = held_on(self._weeks, day)
        damaged = (week for week in self._weeks if week.fault and week.span.first == day)
        return held or next(damaged, None)

    def show_day(self) -> None:
        """Show the week of the day that is chosen."""
        day, week = self.month.day, self.chosen
        self.month_name.setText(_month(self.month.month, self.tr("MMMM yyyy")))
        span = week.span if week else week_of(day, self.month.first_weekday)
        self.span.setText(_dates(span))
        words, tone = self._standing(week, span)
        self.standing.setText(words)
        set_tone(self.standing, tone)
        self._show_meals(week, day)
        there = week is not None and not week.fault
        on = self._shown is not None and span.first == self._shown.first
        self.open.setEnabled(there and not on)
        self.copy.setEnabled(there)
        self.keep.setEnabled(on)
        self.keep.setToolTip("" if on else self.tr("Open the week first."))

    # How it is shown.

    def _standing(self, week: KeptWeek | None, span: DateSpan) -> tuple[str, str]:
        if week is None:
            return self.tr("Nothing is planned here."), "quiet"
        if week.fault:
            return translated(week.fault), "amber"
        words = {
            Standing.PAST: self.tr("Over: it is only read."),
            Standing.NOW: self.tr("Going on."),
            Standing.COMING: self.tr("Still to come."),
        }[standing(span, self.today)]
        if self._shown is not None and week.span == self._shown:
            words = " ".join((words, self.tr("On the screen.")))
        return words, "quiet"

    def _show_meals(self, week: KeptWeek | None, day: date) -> None:
        self.meals.clear()
        if week is None:
            return
        for at in week.span.dates:
            told = [_title(week.meals_on(at), slot) for slot in _MAIN]
            words = "\n".join(filter(None, told)) or "–"
            item = QListWidgetItem(f"{day_name(at, 0, short=True)} {short_date(at)}\n{words}")
            item.setData(_HELD, at)
            self.meals.addItem(item)
            if at == day:
                self.meals.setCurrentItem(item)

    def _show_favourites(self, favourites: Sequence[Favourite]) -> None:
        self.favourites.clear()
        for each in favourites:
            words = f"{each.name} – {translated(each.fault)}" if each.fault else each.name
            item = QListWidgetItem(words)
            item.setData(_HELD, each)
            self.favourites.addItem(item)
        self._favourites.setVisible(bool(favourites))
        rows = sum(self.favourites.sizeHintForRow(row) for row in range(len(favourites)))
        self.favourites.setFixedHeight(min(rows + px(6), px(120)))
        if favourites:
            self.favourites.setCurrentRow(0)

    # What is asked of it.

    def _open_day(self, day: date) -> None:
        week = self.chosen if day == self.month.day else held_on(self._weeks, day)
        if week is not None:
            self.week_wanted.emit(week, day)

    def _open_found(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            found: FoundMeal = item.data(_HELD)
            self.month.choose(found.day)
            self.week_wanted.emit(found.week, found.day)

    def _ask_copy(self) -> None:
        week = self.chosen
        if week is not None and not week.fault:
            self._ask_date(self.tr("Copy the week"), lambda day: self.copy_wanted.emit(week, day))

    def _ask_put(self) -> None:
        item = self.favourites.currentItem()
        favourite: Favourite | None = item.data(_HELD) if item is not None else None
        if favourite is not None and not favourite.fault:
            title = self.tr("Put “{name}” on a date").format(name=favourite.name)
            self._ask_date(title, lambda day: self.favourite_put.emit(favourite, day))

    def _ask_date(self, title: str, then: object) -> None:
        firsts = {week.span.first for week in self._weeks}
        dialog = DateDialog(title, self._next.first, firsts.__contains__, self)
        dialog.dated.connect(then)
        self.dialog = dialog
        dialog.open()

    def _ask_favourite(self) -> None:
        name = self.tr("Week of {n}").format(
            n=short_date(self._shown.first if self._shown else None)
        )
        dialog = FavouriteDialog(name, self)
        dialog.named.connect(self.favourite_wanted)
        self.dialog = dialog
        dialog.open()

    def _remove(self) -> None:
        if (item := self.favourites.currentItem()) is not None:
            self.favourite_removed.emit(item.data(_HELD))

    def _search(self) -> None:
        words = self.field.text().strip()
        self.stack.setCurrentIndex(_FINDS if words else _WEEK)
        if words:
            self.search_wanted.emit(words)

    def _first_found(self) -> None:
        if self.stack.currentIndex() == _FINDS and self.finds.count():
            self.finds.setFocus()

    def _turn_week(self, weeks: int) -> None:
        self.month.choose(self.month.day + timedelta(days=7 * weeks))

    def _connect(self) -> None:
        for signal, answer in (
            (self.month.chosen, lambda _: self.show_day()),
            (self.month.opened, self._open_day),
            (self.before.clicked, lambda: self.month.turn(-1)),
            (self.after.clicked, lambda: self.month.turn(1)),
            (self.now.clicked, lambda: self.month.choose(self.today)),
            (self.field.textChanged, lambda _: self._typed.start()),
            (self.field.returnPressed, self._first_found),
            (self._typed.timeout, self._search),
            (self.next.clicked, self.next_wanted),
            (self.rest.clicked, self.rest_wanted),
            (self.open.clicked, lambda: self._open_day(self.month.day)),
            (self.copy.clicked, self._ask_copy),
            (self.keep.clicked, self._ask_favourite),
            (self.put.clicked, self._ask_put),
            (self.remove.clicked, self._remove),
            (self.meals.itemActivated, lambda item: self._open_day(item.data(_HELD))),
            (self.finds.itemActivated, self._open_found),
        ):
            signal.connect(answer)

    # How it is built.

    def _build(self) -> None:
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("When did we have … fish tacos?"))
        self.field.setAccessibleName(self.tr("Search in all kept weeks"))
        self.field.setMinimumWidth(px(220))
        for button, name in (
            (self.before, self.tr("The month before")),
            (self.after, self.tr("The month after")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        for view, name in (
            (self.meals, self.tr("Days of the week")),
            (self.finds, self.tr("Meals found")),
            (self.favourites, self.tr("Favourite weeks")),
        ):
            view.setAccessibleName(name)
            view.setProperty("box", "list")
            view.setWordWrap(True)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panes = SplitPanes(self._left(), self._right(), shares=(440, 520), least=(300, 320))
        body = column(self._head(), margin=16, gap=12)
        body.addWidget(panes, 1)
        self.setLayout(body)

    def _head(self) -> FlowLayout:
        title = label(self.tr("Calendar"), size=TITLE, bold=True)
        return flowing(title, None, self.field, gap=8)

    def _left(self) -> QWidget:
        turning = QHBoxLayout()
        turning.setSpacing(px(4))
        turning.addWidget(self.before)
        turning.addWidget(self.month_name, 1)
        turning.addWidget(self.now)
        turning.addWidget(self.after)
        self.month_name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = QWidget()
        body = column(turning, gap=10)
        body.addWidget(self.month, 8)
        body.addLayout(flowing(self.next, self.rest))
        body.addStretch(1)
        left.setLayout(body)
        return left

    def _right(self) -> QWidget:
        week = QWidget()
        body = column(self.span, self.standing, gap=6)
        body.addLayout(flowing(self.open, self.copy, self.keep))
        body.addWidget(self.meals, 1)
        week.setLayout(body)
        finds = QWidget()
        inside = column(self.found, gap=6)
        inside.addWidget(self.finds, 1)
        finds.setLayout(inside)
        self.stack.addWidget(week)
        self.stack.addWidget(finds)
        right = QWidget()
        whole = column(gap=10)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self._favourite_box())
        right.setLayout(whole)
        return right

    def _favourite_box(self) -> QWidget:
        self._favourites = QWidget()
        body = column(section(self.tr("Favourites")), self.favourites, gap=6)
        body.addLayout(flowing(self.put, self.remove))
        self._favourites.setLayout(body)
        self._favourites.hide()
        return self._favourites


def _title(meals: Sequence[KeptMeal], slot: str) -> str:
    return next((f"{slot_name(slot)}: {meal.title}" for meal in meals if meal.slot == slot), "")


def _dates(span: DateSpan) -> str:
    """Return text such as "23 Nov – 29 November 2026"."""
    if span.days == 1:
        return full_date(span.first)
    return f"{short_date(span.first)} – {full_date(span.last)}"


def _month(first: date, pattern: str) -> str:
    return QLocale().toString(QDate(first.year, first.month, 1), pattern)
