"""Shows the session in the window: week, title, history, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid

from planner.ui.locale import label_in_sentence
from planner.ui.locale.format import long_date

from .pages import Page

if TYPE_CHECKING:
    from planner.application.annotations import Annotations
    from planner.application.views import WeekView
    from planner.application.views.snapshot import StartupSnapshot
    from solver import Place

    from .parts import WindowParts


class Presenter(QObject):
    """The way from the session to the screen; the other way is the table of connections."""

    shown = Signal()
    """A week is on the screen with all that stands beside it"""

    def __init__(self, window: WindowParts) -> None:
        super().__init__(window.widget)
        self._window = window
        self._parts: Iterator[None] = iter(())
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._next_part)

    def week(self, week: WeekView, changed: frozenset[Place]) -> None:
        """Show a week everywhere."""
        self._show(self._week_parts(week, changed))

    def snapshot(self, snapshot: StartupSnapshot) -> None:
        """Show the week of the last time, which can be read before the tables are.

        They are only read once it is shown: reading them holds everything up.
        """
        self._show(self._snapshot_parts(snapshot))

    def _show(self, parts: Iterator[None]) -> None:
        """Show a week at once; a first one, whose cards and rows are to be made, part by part."""
        self._parts = parts
        if self._window.later and (self._window.body.week.board.bare or self._soon.isActive()):
            self._soon.start()
        else:
            for _ in parts:
                pass
            self.shown.emit()

    @property
    def at_work(self) -> bool:
        """Return whether a week is being shown, part by part."""
        return self._soon.isActive()

    def once_shown(self, act: Callable[[], object]) -> None:
        """Do something when what is being shown stands, or at once."""
        if self.at_work:
            self.shown.connect(act, Qt.ConnectionType.SingleShotConnection)
        else:
            act()

    def _next_part(self) -> None:
        if next(self._parts, self) is self:
            self.shown.emit()
        else:
            self._soon.start()

    def _snapshot_parts(self, snapshot: StartupSnapshot) -> Iterator[None]:
        window, body = self._window, self._window.body
        yield from body.week.show_in_turn(snapshot.week)
        yield
        body.targets.show_who(snapshot.who, snapshot.name)
        for _ in body.targets.show_in_turn(snapshot.week):
            yield
        window.status.show_week(snapshot.week, snapshot.missing)
        self.title()
        yield
        self._select()

    def _week_parts(self, week: WeekView, changed: frozenset[Place]) -> Iterator[None]:
        from planner.ui.session.snapshot.capture import person_summary

        window, body = self._window, self._window.body
        plan, context = window.session.plan, window.session.context
        assert plan is not None and context is not None
        yield from body.week.show_in_turn(week, changed)
        yield
        body.targets.show_who(person_summary(plan.profile, context), window.household.name)
        for _ in body.targets.show_in_turn(week):
            yield
        self._select()
        yield
        window.more.shopping.show()
        window.more.show_week(week)
        window.status.show_week(week, window.session.trouble())
        if body.pages.currentIndex() == Page.LEARN:
            window.more.show_person()
        window.people.week_shown()
        self.title()
        self.enable()

    def _select(self) -> None:
        """Show the meal that is selected on the right."""
        window, board = self._window, self._window.body.week.board
        if place := board.selected:
            window.meals.select(place)
            if window.session.plan is not None and window.widget.focusWidget() in (
                None,
                window.widget,
            ):
                board.select(place, focus=True)

    def all(self, selected: Place | None = None) -> None:
        """Show what is there already, in a window made anew."""
        session = self._window.session
        if session.context is not None:
            self._window.more.load_prices()
        if session.plan is not None and session.week is not None:
            if selected is not None:
                self._window.body.week.board.select(selected)
            self.week(session.week, frozenset())
        self._window.body.week.bare.tell(session.removed_meals.count)
        self.busy(session.planning.busy)
        self.enable()

    def people(self) -> None:
        """Show the people anew: somebody came, went, or is called otherwise."""
        from planner.ui.session.snapshot.capture import person_summary

        window, session = self._window, self._window.session
        if session.plan and session.context:
            who = person_summary(session.plan.profile, session.context)
            window.body.targets.show_who(who, window.household.name)
        if window.body.pages.currentIndex() in (Page.DIET, Page.DIARY, Page.TODAY):
            window.show_page(window.body.pages.currentIndex())

    def show_annotations(self, told: Annotations) -> None:
        """Show what targets cost, why each meal, and what is tightest."""
        body = self._window.body
        body.targets.show_costs(told.costs)
        body.week.board.show_reasons(told.reasons)
        body.detail.show_annotations(told)

    def busy(self, busy: bool) -> None:
        """Show whether something is being planned."""
        self._window.status.set_busy(busy)
        self._window.commands.stop.setEnabled(
            busy or self._window.session.background_improvement.running
        )
        if not busy:
            self._window.people.week_shown()

    def background_improvement(self) -> None:
        """Show how near the week is, and whether there is a better one."""
        session, do = self._window.session, self._window.commands
        better = session.background_improvement
        self._window.status.show_improvement(better.standing)
        do.better.setEnabled(better.offer is not None)
        do.stop.setEnabled(session.planning.busy or better.running)

    def failure(self, why: str) -> None:
        """Say why there is no week."""
        if self._window.session.week is None:
            self._window.body.week.show_message(why)
        elif self._window.session.plan is None:
            self._window.status.say(why, trouble=True)

    def stopped(self) -> None:
        """Say that nothing is planned before a message above is answered."""
        if self._window.session.plan is None:
            words = self.tr("No week is planned before the message above is answered.")
            self._window.body.week.show_message(words)

    def folds(self, left: bool, right: bool) -> None:
        """Mark which columns are shown."""
        self._window.commands.left.setChecked(left)
        self._window.commands.right.setChecked(right)

    def refusal(self, nutrient: str, why: str) -> None:
        """Say why a target cannot be set so."""
        row = self._window.body.targets.rows.get(nutrient)
        if row is not None:
            row.refuse(why)
        self._window.status.say(why, trouble=True)

    def title(self) -> None:
        """Name the plan and say whether it is saved."""
        document = self._window.session.document
        plan = document.plan
        name = document.path.stem if document.path else self.tr("Unsaved plan")
        self._window.widget.setWindowTitle(f"{name}[*] – " + self.tr("Electrolyte Meal Planner"))
        self._window.widget.setWindowModified(document.dirty)
        week = self._window.session.week
        if start := plan.start if plan else week.start if week else None:
            self._window.top.title.setText(self.tr("Week of {n}").format(n=long_date(start)))
            self._window.top.fit()

    def history(self, *_: object) -> None:
        """Name what can be undone."""
        do = self._window.commands
        # Histories speak up while a window is taken apart.
        if not (isValid(self._window.body.pages) and isValid(do.undo) and isValid(do.redo)):
            return
        history = self._window.history
        if not isValid(history):
            return
        undo, redo = history.undoText(), history.redoText()
        do.undo.setText(self.tr("&Undo") + (f" {label_in_sentence(undo)}" if undo else ""))
        do.redo.setText(self.tr("&Redo") + (f" {label_in_sentence(redo)}" if redo else ""))
        do.undo.setEnabled(history.canUndo())
        do.redo.setEnabled(history.canRedo())

    def follow_page(self, history: QUndoStack) -> None:
        """Name what can be undone on a page with a history of its own."""
        for signal in (history.undoTextChanged, history.redoTextChanged, history.indexChanged):
            signal.connect(self.history)
        self.history()

    def enable(self) -> None:
        """Offer what can be done now."""
        do, there = self._window.commands, self._window.session.plan is not None
        edited = there and not self._window.session.document.past
        for action in (
            do.save,
            do.save_as,
            do.export,
            do.card,
            do.preview,
            do.print,
            do.copy_list,
            do.person,
            do.relief,
            do.next_week,
            do.rest_of_week,
            do.earlier_week,
            do.later_week,
            do.this_week,
        ):
            action.setEnabled(there)
        for action in (
            do.plan,
            do.plan_day,
            do.lock,
            do.swap,
            do.library,
            do.own,
            do.empty,
            do.repeat,
            do.more_often,
            do.less_often,
            do.never,
            do.wishes,
            do.other_weeks,
            do.guide,
            do.fill_empty,
            do.clear,
            do.shopped,
        ):
            action.setEnabled(edited)
        for action in (do.new_person, do.rename_person):
            action.setEnabled(there and self._window.session.household is not None)
        do.switch_person.setEnabled(there)
        for action in (do.new, do.open):
            action.setEnabled(self._window.session.context is not None)
        self.background_improvement()
        self.history()
