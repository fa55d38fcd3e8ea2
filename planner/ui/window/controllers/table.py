"""The table of the household in the window: its dialog, planning for all, and files of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, translated
from planner.ui.session.document import UndoStep

if TYPE_CHECKING:
    from planner.application.cancellation import Ticket
    from planner.application.context import PlanningContext
    from planner.application.household_planning import HouseholdPeople, PlannedHousehold
    from planner.domain.plan.household import HouseholdWeek, Table
    from planner.domain.plan.plan import Plan
    from planner.report.household_content import HouseholdPage
    from planner.report.options import Extras
    from planner.store.people import PersonFolder
    from planner.ui.person.household import HouseholdDialog
    from planner.ui.person.household.week_view import TableWeek
    from planner.ui.session.commands.table_list import TableList
    from planner.ui.session.session import Session
    from planner.ui.week import WeekPage


@dataclass(frozen=True, eq=False)
class _Shown:
    """What the dialog shows: the people, their week if there is one, and its page."""

    household: HouseholdPeople
    week: HouseholdWeek | None
    page: HouseholdPage | None
    missing: tuple[str, ...] = ()


class TableController(QObject):
    """Opens the dialog; what it asks for is done in a lane of its own."""

    status_message = Signal(str, bool)
    person_wanted = Signal()
    """Somebody new is to come"""

    def __init__(
        self,
        session: Session,
        extras: Callable[[], Extras],
        board: WeekPage,
        switch: Callable[[PersonFolder], None],
        window: QWidget,
    ) -> None:
        """Make it ready.

        Args:
            session: The plan on the screen and its household.
            extras: The household's own things for paper and files.
            board: The page whose head has the people, and which can show the table.
            switch: Shows somebody else's week.
            window: Owns the dialog.
        """
        super().__init__(window)
        self._session, self._extras, self._window = session, extras, window
        self.runner = Runner(self)
        self._files = session.table_list.lane
        self.dialog: HouseholdDialog | None = None
        self._shown: _Shown | None = None
        self._board, self._switch = board, switch
        self._table: TableWeek | None = None

    def show_people(self) -> None:
        """Show who there is at the head of the board."""
        household = self._session.household
        if household is None or not household.several:
            self._board.people.show_people((), "")
            return
        here = household.people().here
        current = household.current.id if household.current else ""
        self._board.people.show_people([(each.id, each.name) for each in here], current)
        self.show_table(False)

    def choose_person(self, key: str) -> None:
        """Show somebody's week."""
        household = self._session.household
        for person in household.people().here if household else ():
            if person.id == key:
                self._switch(person)

    def show_table(self, on: bool) -> None:
        """Show the table's week on the board, or the person's again."""
        if not on:
            self._table = None
            self._board.show_table(None)
            self._board.people.mark(table=False)
            return
        if self._table is None:
            from planner.ui.person.household.week_view import TableWeek
            from planner.ui.theme import px
            from planner.ui.widgets.basic import scrolling

            self._table = TableWeek()
            self._table.setContentsMargins(px(12), 0, 0, 0)
            self._table.file_wanted.connect(self._ask_file)
            self._board.show_table(scrolling(self._table, self.tr("The table's week")))
        self._read_table()

    def follow(self) -> None:
        """Read the table anew after the plan on the screen has changed."""
        if self._table is not None and not self.runner.busy:
            self._read_table()

    def _read_table(self) -> None:
        context = self._session.planning.stocked()
        if context is not None and self._session.household is not None:
            self._run(lambda _: self._read(context), self._show_on_board)

    def _show_on_board(self, shown: _Shown) -> None:
        self._shown = shown
        if self._table is not None:
            self._table.show_page(shown.page, shown.missing)

    def open(self) -> None:
        """Read the household, then show its dialog."""
        context = self._session.planning.stocked()
        if (
            context is not None
            and self._session.household is not None
            and self._session.kept_for_certain()
        ):
            self._run(lambda _: self._read(context), self._show)

    def close(self) -> None:
        """Stop what is going on, and wait for its end; what is to be written is written."""
        self.runner.close()
        self._files.finish()

    def _read(self, context: PlanningContext, table: Table | None = None) -> _Shown:
        """Read the people and the week they have together; on the worker's thread."""
        from planner.application.household_planning import (
            kept_week,
            missing_people,
            read_household,
        )
        from planner.report.household_content import household_page

        session = self._session
        assert session.household is not None
        name = session.household.first_name()
        household = read_household(session.household.kept, context.catalogue, context.care, name)
        if table is not None:
            household = replace(household, table=table)
        week = kept_week(household, context.catalogue, context.care, self._on_screen())
        page = household_page(week, context.catalogue, self._extras()) if week else None
        missing = tuple(map(translated, missing_people(household, week)))
        return _Shown(household, week, page, missing)

    def _on_screen(self) -> dict[str, Plan]:
        """Return the plan on the screen by the id of its person; nothing of somebody else's."""
        from planner.application.household_planning import ONLY_PERSON

        session, household = self._session, self._session.household
        if session.plan is None or household is None or session.document.guest:
            return {}
        current = household.current
        return {current.id if current else ONLY_PERSON: session.plan}

    def _show(self, shown: _Shown) -> None:
        from planner.ui.locale.profile_texts import diet_words
        from planner.ui.person.household import HouseholdDialog

        context = self._session.context
        if context is None:
            return
        about = {
            diner.id: f"{diner.profile.person.age} · {diet_words(diner.profile, context.catalogue)}"
            for diner in shown.household.diners
        }
        self._shown = shown
        dialog = HouseholdDialog(shown.household, about, self._window, self._session.today)
        dialog.week.show_page(shown.page, shown.missing)
        dialog.kept.connect(self._keep)
        dialog.plan_wanted.connect(self._plan)
        dialog.stop_wanted.connect(self._stop)
        dialog.person_wanted.connect(self.person_wanted)
        dialog.week.file_wanted.connect(self._ask_file)
        dialog.complain(" ".join(shown.household.faults))
        self.dialog = dialog
        dialog.open()

    def _keep(self, table: Table) -> None:
        """Keep another table, as one step of the history."""
        if self._shown is not None and table != self._shown.household.table:
            before, write = self._shown.household.table, self._write_table
            self._session.document.step(
                self.tr("Change the household's table"), lambda: write(table), lambda: write(before)
            )
            self._shown = replace(
                self._shown, household=replace(self._shown.household, table=table)
            )

    def _write_table(self, table: Table) -> None:
        from planner.store.people.table_file import TABLE_FILE, write_table

        assert self._session.household is not None
        path = self._session.household.kept.with_name(TABLE_FILE)
        shared = self._session.table_list
        self._files.put(lambda: write_table(path, table), lambda _: shared.read_again(), self._fail)

    def _plan(self, table: Table) -> None:
        from planner.application.household_planning import going_on, plan_table

        plan, shown = self._session.plan, self._shown
        context = self._session.planning.stocked()
        if context is None or plan is None or shown is None or not self._session.kept_for_certain():
            return
        self._keep(table)
        household = replace(shown.household, table=table)
        start, days, seed = plan.start, plan.days, plan.seed + 1
        today, current = self._session.clock.now().date(), self._on_screen()
        assert self.dialog is not None
        self.dialog.show_busy(0, 1)

        def work(ticket: Ticket) -> PlannedHousehold:
            kept = going_on(household, context.catalogue, context.care, today, current)
            return plan_table(context, household, start, days, seed, ticket, kept)

        self._run(work, self._take, self._tell_step)

    def _tell_step(self, step: Any) -> None:
        if self.dialog is not None:
            self.dialog.show_busy(step.done, step.steps)

    def _stop(self) -> None:
        self.runner.cancel()
        if self.dialog is not None:
            self.dialog.show_busy(0, 0)

    def _take(self, planned: PlannedHousehold) -> None:
        """Show the new week: the plan on the screen and the files of the others, as one step."""
        from planner.application.household_planning import ONLY_PERSON
        from planner.store.people.kept_files import put_files

        household, shown = self._session.household, self._session.plan
        assert household is not None
        current = household.current.id if household.current else ONLY_PERSON
        files = [each for key, each in planned.files.items() if key != current]

        def done(_: None) -> None:
            if self._session.plan is shown and self._session.household is household:
                self._show_planned(planned, current, files)
            else:  # changed meanwhile: the others' weeks are not to be of another table
                self._files.put(lambda: put_files([each.back for each in files]), again=False)

        # Either all of them are written or none: a week can be planned once more.
        self._files.put(lambda: put_files(files), done, self._fail, again=False)

    def _show_planned(self, planned: PlannedHousehold, current: str, files: list[Any]) -> None:
        session, label = self._session, self.tr("Plan the table's week")
        again = _Again(files, self._fail, session.table_list)
        with session.document.together(label):
            session.document.replace(planned.week.plans[current], UndoStep(label))
            session.document.step(label, again.redo, again.undo)
        if self.dialog is not None:
            self.dialog.show_busy(0, 0)
        session.table_list.read_again()
        self.status_message.emit(self.tr("The table's week is planned for everybody."), False)
        self._renew(planned)

    def _renew(self, planned: PlannedHousehold) -> None:
        from planner.report.household_content import household_page

        context, shown = self._session.context, self._shown
        if context is None or shown is None:
            return
        catalogue, extras, week = context.catalogue, self._extras(), planned.week

        def done(page: HouseholdPage) -> None:
            self._shown = _Shown(shown.household, week, page)
            if self._table is not None:
                self._table.show_page(page)
            if self.dialog is not None:
                self.dialog.week.show_page(page)
                self.dialog.tabs.setCurrentIndex(self.dialog.tabs.count() - 1)

        self._run(lambda _: household_page(week, catalogue, extras), done)

    def _ask_file(self, ending: str) -> None:
        name = self.tr("table") + ending
        chosen, _ = QFileDialog.getSaveFileName(
            self.dialog or self._window, self.tr("Write the table's week"), name, f"*{ending}"
        )
        if chosen:
            self.write(Path(chosen), ending)

    def write(self, path: Path, ending: str) -> None:
        """Write the week of the table as a file."""
        from planner.report.exports import household_writer
        from planner.store.atomic import write_atomically
        from planner.ui.painters import HOUSEHOLD_PAINTERS, make_fonts_known

        context, shown = self._session.context, self._shown
        write = household_writer(ending, HOUSEHOLD_PAINTERS)
        if context is None or shown is None or shown.week is None or write is None:
            return
        make_fonts_known()
        week, catalogue, extras = shown.week, context.catalogue, self._extras()
        target = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        self._run(
            lambda _: write_atomically(target, write(week, catalogue, extras)),
            lambda _: self._tell(self.tr("Written: {n}").format(n=target.name), False),
        )

    def _run(
        self,
        work: Callable[[Ticket], Any],
        done: Callable[[Any], None],
        part: Callable[[Any], None] = lambda _: None,
    ) -> None:
        self.runner.run(Job(work, done, self._fail, part))

    def _fail(self, error: Exception) -> None:
        words = error_text(error)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_busy(0, 0)
            self.dialog.complain(words)
        else:
            self._tell(words, True)

    def _tell(self, words: str, trouble: bool) -> None:
        self.status_message.emit(words, trouble)


class _Again:
    """Files of a step that are written already when the step begins."""

    def __init__(
        self,
        files: list[Any],
        refused: Callable[[Exception], None],
        shared: TableList,
    ) -> None:
        self._files, self._refused, self._shared, self._first = files, refused, shared, True

    def redo(self) -> None:
        """Put the new weeks in place; the first time they are there."""
        if not self._first:
            self._put(self._files)
        self._first = False

    def undo(self) -> None:
        """Put the weeks of before in place."""
        self._put([each.back for each in self._files])

    def _put(self, files: list[Any]) -> None:
        from planner.store.people.kept_files import put_files

        self._shared.begin_keeping()  # what was ticked is in the weeks before they are exchanged
        self._shared.lane.put(
            lambda: put_files(files),
            lambda _: self._shared.read_again(),
            self._refused,
            again=False,
        )
