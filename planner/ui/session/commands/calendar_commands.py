"""What a person does with weeks of the calendar: look, plan the next, copy, keep as a favourite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, translated
from planner.ui.messages.notices import Action, Notice, Notices
from planner.ui.messages.write_lane import WriteLane
from planner.ui.session.document import Document, Sheet
from planner.ui.session.planning_service import PlanningService

if TYPE_CHECKING:
    from pathlib import Path

    from foods import Catalogue
    from planner.application.calendar import CopiedWeek, FoundMeal, PersonWeeks
    from planner.application.cancellation import Ticket
    from planner.application.context import PlanningContext
    from planner.application.planning_tasks import OpenedFile
    from planner.application.task_types import PlanningTasks
    from planner.domain.person.profile import Profile
    from planner.domain.plan.calendar import DateSpan, KeptWeek
    from planner.domain.plan.plan import Plan
    from planner.domain.planning.to_solver import Past
    from planner.store.people.kept_weeks import Favourite
    from planner.ui.messages.unsaved import Unsaved
    from planner.ui.session.answers import AnswersKeeper
    from planner.ui.session.autosave import LastPlanKeeper
    from planner.ui.session.household import Household
    from planner.ui.session.plan_opening import PlanOpening

    from .planning_commands import PlanningCommands

_NOTICE = "week-over"
T = TypeVar("T")


@dataclass(frozen=True)
class CalendarIndex:
    """What is kept, as it was read last.

    Attributes:
        weeks: Kept weeks in short, by date.
        favourites: By name.
    """

    weeks: tuple[KeptWeek, ...] = ()
    favourites: tuple[Favourite, ...] = ()


class CalendarCommands(QObject):
    """Reads and writes off the window's thread; what it writes can be undone."""

    changed = Signal()
    """Other weeks are kept, or other favourites"""
    found = Signal(object)
    """What a search found: FoundMeal, the latest first"""
    visited = Signal(object)
    """Another week is on the screen; the date that is looked at"""
    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(
        self,
        document: Document,
        planning: PlanningService,
        planner: PlanningCommands,
        household: Household | None,
        answers: AnswersKeeper | None,
        keeper: LastPlanKeeper | None,
        opening: PlanOpening,
        notices: Notices,
        unsaved: Unsaved,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            document: Where a week is put.
            planning: Works a new week out, and opens kept ones in its lane.
            planner: Knows today, and whom a week is for.
            household: Whose weeks they are; None, as `answers` and `keeper`, if none are kept.
            answers: Of the person.
            keeper: Writes the week that is left.
            opening: Takes the tables with what a week carries of its own.
            notices: Where it is said that a week is over.
            unsaved: Puts down what could not be written.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._planning, self._planner = document, planning, planner
        self._household, self._answers, self._keeper = household, answers, keeper
        self._opening, self._notices = opening, notices
        self.history = QUndoStack(self)
        self.index = CalendarIndex()
        self._reading, self._searching = Runner(self), Runner(self)
        self._writing = WriteLane(unsaved, "weeks", lambda: self.tr("kept weeks"), self)
        self._weeks_of: PersonWeeks | None = None
        document.file_changed.connect(self.show_notice)
        if keeper is not None:
            keeper.kept.connect(self.read)
            keeper.first_day = planner.first_day

    @property
    def today(self) -> date:
        """Return the day it is."""
        return self._planner.today

    @property
    def first_weekday(self) -> int:
        """Return on which weekday a week begins, 1 (Monday) to 7."""
        return self._planner.first_weekday

    @property
    def shown(self) -> DateSpan | None:
        """Return the dates of the week on the screen; None where it has none."""
        plan = self._document.plan
        if plan is None or plan.start is None:
            return None
        from planner.domain.plan.calendar import DateSpan

        return DateSpan(plan.start, plan.days)

    @property
    def weeks(self) -> PersonWeeks | None:
        """Return the reader of the person's weeks; None where none are kept."""
        if self._household is None:
            return None
        if self._weeks_of is None or self._weeks_of.week != self._household.week:
            from planner.application.calendar import PersonWeeks

            self._weeks_of = PersonWeeks(self._household.week)
        return self._weeks_of

    def past(self, catalogue: Catalogue) -> Past | None:
        """Return what tells the meals before a date; None where no weeks are kept."""
        from planner.application.calendar import past_of

        return past_of(self.weeks, catalogue) if self.weeks is not None else None

    # Reading.

    def read(self) -> None:
        """Read the index anew, on a worker's thread."""
        weeks = self.weeks
        if weeks is None:
            return

        def work(_: object) -> CalendarIndex:
            from planner.store.people.kept_weeks import favourites_in

            return CalendarIndex(weeks.weeks(), favourites_in(weeks.folder))

        self._reading.run(Job(work, self._take_index, self._fail))

    def search(self, words: str) -> None:
        """Look for meals in all kept weeks; a newer search overtakes."""
        context, weeks = self._planning.context, self.weeks
        if context is None or weeks is None:
            return

        def work(_: object) -> tuple[FoundMeal, ...]:
            from planner.application.calendar import find_meals

            return find_meals(weeks.weeks(), words, context.catalogue)

        self._searching.run(Job(work, self.found.emit, self._fail))

    def held_on(self, day: date) -> KeptWeek | None:
        """Return the kept week that holds on a date, as far as the index was read."""
        from planner.domain.plan.calendar import held_on

        return held_on(self.index.weeks, day)

    # Other weeks on the screen.

    def open(
        self,
        kept: KeptWeek,
        day: date | None = None,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Put a kept week on the screen, then do something; one that is over is only read."""
        from planner.domain.plan.calendar import Standing, standing

        weeks, looked_at = self.weeks, day or kept.span.first
        if kept.fault or weeks is None:
            self.status_message.emit(translated(kept.fault), True)
            return
        if self._is_shown(kept.span.first):
            self.visited.emit(looked_at)
            then()
            return
        if (held := self._document.held(kept.span.first)) is not None:
            self._visit(held, looked_at)
            then()
            return
        path, over = weeks.path_of(kept), standing(kept.span, self.today) is Standing.PAST
        profile = None if over else self._profile()

        def done(opened: OpenedFile) -> None:
            self._show(opened, over, looked_at)
            then()

        self._planning.read(
            lambda tasks, context: tasks.open_kept_week(context, path, profile), done, self._fail
        )

    def open_earlier(self) -> None:
        """Put the kept week before the one on the screen in its place."""
        shown = self.shown
        before = [w for w in self._whole() if shown is not None and w.span.first < shown.first]
        if before:
            self.open(before[-1])
        else:
            self.status_message.emit(self.tr("No earlier week is kept."), False)

    def open_later(self) -> None:
        """Put the kept week after the one on the screen in its place."""
        shown = self.shown
        after = [w for w in self._whole() if shown is not None and w.span.first > shown.first]
        if after:
            self.open(after[0])
        else:
            self.status_message.emit(self.tr("No later week is planned."), False)

    def open_today(self) -> None:
        """Put the week on the screen that holds today, at today."""
        week = self.held_on(self.today)
        if week is not None:
            self.open(week, self.today)
        elif self._document.past:
            self.back()
        else:
            self.status_message.emit(self.tr("Nothing is planned for today."), False)

    def _whole(self) -> tuple[KeptWeek, ...]:
        return tuple(week for week in self.index.weeks if not week.fault)

    def back(self) -> None:
        """Put one's own week on the screen again, with its history."""
        own = self._document.own
        if own is not None and self._document.past:
            self._visit(own, own.plan.start or self.today)

    def next_span(self) -> DateSpan:
        """Return the dates that are planned next: the first week that nothing covers."""
        from planner.application.calendar import first_open_week

        spans = [week.span for week in self.index.weeks if not week.fault]
        if (shown := self.shown) is not None and not self._document.guest:
            spans.append(shown)
        return first_open_week(spans, self.today, self.first_weekday)

    def rest_span(self) -> DateSpan:
        """Return the dates from tomorrow to the end of that week."""
        from planner.domain.plan.calendar import rest_of_week

        return rest_of_week(self.today, self.first_weekday)

    def plan_next(self) -> None:
        """Plan the first week that nothing covers, and put it on the screen."""
        self.plan_dates(self.next_span())

    def plan_rest(self) -> None:
        """Plan from tomorrow to the end of the week, and put that on the screen."""
        span = self.rest_span()
        there = next((w for w in self.index.weeks if w.span.first == span.first), None)
        if there is None or there.fault or self._is_shown(span.first):
            self.plan_dates(span)
        else:  # what is planned there already comes back with undo
            self.open(there, None, lambda: self.plan_dates(span))

    def plan_dates(self, span: DateSpan) -> None:
        """Plan some dates for the person as they are now."""
        profile, weeks = self._profile(), self.weeks
        if profile is None or self._planning.context is None:
            return

        def ask(tasks: PlanningTasks, context: PlanningContext, ticket: Ticket) -> Plan:
            # The same seed would plan the same week: each week that is kept draws anew.
            seed = sum(file.first < span.first for file in weeks.files()) if weeks else 0
            return tasks.plan_dates(context, profile, span, seed, ticket)

        def done(plan: Plan) -> None:
            if self._is_shown(span.first):
                self._planner.take_week(plan, self.tr("Plan the week"))
                self.visited.emit(span.first)
            else:
                self._document.forget_week(span.first)
                self._visit(Sheet(plan, None, plan), span.first)

        self._planning.fetch(ask, done)

    # What is written, each a step of the calendar's own history.

    def copy(self, kept: KeptWeek, start: date) -> None:
        """Copy a kept week to other dates; a week that is there comes back with undo."""
        weeks = self.weeks
        if weeks is None or kept.fault:
            return
        path = weeks.path_of(kept)
        self._put(lambda tasks_context: _copied(tasks_context, path, None, start), start)

    def use_favourite(self, favourite: Favourite, start: date) -> None:
        """Put a favourite on some dates."""
        self._put(lambda context: _copied(context, favourite.path, favourite, start), start)

    def keep_favourite(self, name: str) -> None:
        """Keep the week on the screen as a favourite."""
        plan, context, weeks = self._document.plan, self._planning.context, self.weeks
        if plan is None or context is None or weeks is None:
            return

        def work() -> Favourite:
            from planner.store.people.kept_weeks import keep_favourite

            return keep_favourite(weeks.folder, name, plan, context.catalogue)

        def done(favourite: Favourite) -> None:
            label = self.tr("Keep “{name}”").format(name=favourite.name)
            self._step(label, *_favourite_step(favourite), done=True)
            words = self.tr("“{name}” is a favourite now.").format(name=favourite.name)
            self.status_message.emit(words, False)

        self._writing.put(work, done, self._fail)

    def remove_favourite(self, favourite: Favourite) -> None:
        """Remove a favourite; undo brings it back."""
        back, away = _favourite_step(favourite)
        label = self.tr("Remove “{name}”").format(name=favourite.name)
        self._step(label, away, back)

    def leave(self) -> None:
        """End with what is one person's."""
        self.history.clear()
        self._reading.cancel()
        self._searching.cancel()
        self._writing.finish()
        self._weeks_of, self.index = None, CalendarIndex()
        self._notices.withdraw(_NOTICE)

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being written."""
        return self._writing.at_rest

    def begin_keeping(self) -> None:
        """Try again what the disk refused; all else is written at once."""
        self._writing.begin_keeping()

    def flush(self) -> None:
        """Write what is still to be written, and wait for it."""
        self._writing.finish()

    def forget(self) -> None:
        """Write nothing that waits, and take nothing back: all of it is being erased."""
        self.history.clear()
        self._writing.forget()

    def close(self) -> None:
        """End all work; what is being written is written."""
        self._writing.finish()
        self._reading.close()
        self._searching.close()

    # How.

    def show_notice(self) -> None:
        """Say that the week on the screen is over, with what to do instead."""
        from planner.domain.plan.calendar import Standing, standing
        from planner.domain.translatable import Verbatim, translatable
        from planner.ui.locale.format import full_date, short_date

        shown, document = self.shown, self._document
        mine = not document.guest or document.past
        over = shown is not None and standing(shown, self.today) is Standing.PAST
        if shown is None or not over or not mine or self._household is None:
            self._notices.withdraw(_NOTICE)
            return
        dates = f"{short_date(shown.first)} – {full_date(shown.last)}"
        actions = [Action(translatable("Plan the next week"), self.plan_next, stays=True)]
        text = translatable("The week on the screen is over ({dates}).", dates=Verbatim(dates))
        if document.past:
            text = translatable(
                "This week is over ({dates}). It is only read: nothing in it changes.",
                dates=Verbatim(dates),
            )
            if document.own is not None:
                back = Action(translatable("Back to my week"), self.back, stays=True)
                actions.insert(0, back)
        self._notices.put(Notice(_NOTICE, text, tuple(actions)))

    def _show(self, opened: OpenedFile, over: bool, day: date) -> None:
        plan = opened.plan
        self._opening.equip(opened.context)
        self._visit(Sheet(plan, None, plan, guest=over, past=over), day)
        for lost in opened.lost[:1]:
            self.status_message.emit(translated(lost), True)

    def _visit(self, sheet: Sheet, day: date) -> None:
        if self._document.guest and not self._document.past:
            words = self.tr("First go back to your own week: this one is somebody else's.")
            self.status_message.emit(words, True)
            return
        self._planning.stop()
        if self._keeper is not None:
            self._keeper.leave()
        self._opening.leave_for(sheet.plan)
        self._document.visit(sheet)
        if self._keeper is not None:
            self._keeper.keep()
        self.visited.emit(day)

    def _is_shown(self, first: date) -> bool:
        plan, document = self._document.plan, self._document
        return plan is not None and plan.start == first and (not document.guest or document.past)

    def _profile(self) -> Profile | None:
        if self._answers is not None and self._answers.profile is not None:
            return self._answers.profile
        return self._planner.own_profile()

    def _put(self, make: Callable[[PlanningContext], CopiedWeek], start: date) -> None:
        """Write a week that is made of another, and put down how to take it back."""
        context, weeks = self._planning.context, self.weeks
        if context is None or weeks is None:
            return
        folder, profile = weeks.folder, self._profile()

        def fitted() -> CopiedWeek:
            from planner.application.calendar import copied_week

            made = make(context)
            who = profile or made.plan.profile
            return copied_week(made.plan, start, who, context.catalogue, context.care)

        def show(made: CopiedWeek) -> None:
            self._tell_copied(made, start)
            self._planner.take_week(made.plan, self.tr("Copy the week"))

        if self._is_shown(start):  # the week on the screen has a history of its own
            self._writing.put(fitted, show, self._fail)
            return

        def work() -> tuple[CopiedWeek, bytes, bytes | None]:
            from planner.store.people.kept_weeks import keep_week, kept_file

            made = fitted()
            path = kept_file(folder, start)
            before = path.read_bytes() if path.is_file() else None
            keep_week(folder, made.plan, context.catalogue)
            return made, path.read_bytes(), before

        def done(written: tuple[CopiedWeek, bytes, bytes | None]) -> None:
            made, after, before = written
            self._tell_copied(made, start)
            self._step(
                self.tr("Copy the week"),
                _week_step(folder, start, after),
                _week_step(folder, start, before),
                done=True,
                start=start,
            )

        self._writing.put(work, done, self._fail)

    def _tell_copied(self, made: CopiedWeek, start: date) -> None:
        from planner.ui.locale.format import full_date

        words = self.tr("The week is copied to {date}.").format(date=full_date(start))
        told = " ".join((words, *map(translated, made.lost[:2])))
        if len(made.lost) > 2:
            more = self.tr("{n} meals more do not fit either.").format(n=len(made.lost) - 2)
            told = f"{told} {more}"
        self.status_message.emit(told, bool(made.lost))

    def _step(
        self,
        label: str,
        redo: Callable[[], object],
        undo: Callable[[], object],
        *,
        done: bool = False,
        start: date | None = None,
    ) -> None:
        def run(write: Callable[[], object]) -> None:
            self._written(write, start)

        self.history.push(_Step(label, lambda: run(redo), lambda: run(undo), done=done))
        if done:
            self._after(start)

    def _written(self, write: Callable[[], object], start: date | None) -> None:
        # One after the other, each to its end: none may be overtaken.
        self._writing.put(write, lambda _: self._after(start), self._fail)

    def _after(self, start: date | None) -> None:
        if start is not None:
            self._document.forget_week(start)
        self.read()

    def _take_index(self, index: CalendarIndex) -> None:
        if index != self.index:
            self.index = index
            self.changed.emit()

    def tell_refusal(self) -> None:
        """Say why nothing was changed."""
        words = self.tr("This week is over and only read. Plan the next one, or copy this one.")
        self.status_message.emit(words, True)

    def _fail(self, error: Exception) -> None:
        self.status_message.emit(error_text(error), True)


class _Step(QUndoCommand):
    """One change of files; what was done already is not done at first."""

    def __init__(
        self, label: str, redo: Callable[[], object], undo: Callable[[], object], *, done: bool
    ) -> None:
        super().__init__(label)
        self._redo, self._undo, self._done = redo, undo, done

    def redo(self) -> None:
        if not self._done:
            self._redo()
        self._done = False

    def undo(self) -> None:
        self._undo()


def _copied(
    context: PlanningContext, path: Path, favourite: Favourite | None, start: date
) -> CopiedWeek:
    """Return the plan of a file or a favourite, to be put on other dates."""
    from dataclasses import replace

    from planner.application.calendar import CopiedWeek
    from planner.store.plan_file import open_whole, whole_from

    if favourite is None:
        opened = open_whole(path, context.catalogue, context.care)
    else:
        opened = whole_from(path, favourite.plan, context.catalogue, context.care)
    return CopiedWeek(replace(opened.plan, start=start))


def _favourite_step(
    favourite: Favourite,
) -> tuple[Callable[[], object], Callable[[], object]]:
    """Return what writes a favourite, and what removes it."""
    from planner.store.people.kept_weeks import put_back_favourite, remove_favourite

    return lambda: put_back_favourite(favourite), lambda: remove_favourite(favourite)


def _week_step(folder: Path, start: date, content: bytes | None) -> Callable[[], object]:
    """Return what makes a kept week say this again, or be none."""
    from planner.store.people.kept_weeks import put_back_week, remove_week

    if content is None:
        return lambda: remove_week(folder, start)
    return lambda: put_back_week(folder, start, content)
