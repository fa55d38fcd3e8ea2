"""Open, save and close: the questions that go with files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from planner.ui.locale import error_cause, error_text
from planner.ui.session.autosave import Saving
from planner.ui.session.report_options import extras_of
from planner.ui.session.session import Session
from planner.ui.window.controllers import printing
from planner.ui.window.window_settings import WindowSettings

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.application.context import PlanningContext
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from planner.report.options import Extras
    from planner.ui.exporting import ExportFlow
    from planner.ui.session.document import Sheet
    from solver import Place

SUFFIX = ".mealplan"


def _nothing(_: bool) -> None:
    """Do nothing once it is saved."""


def beside(path: Path) -> Path:
    """Return a name beside a file that is free: "week (2).mealplan"."""
    number = 2
    while (free := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return free


class FileController(QObject):
    """Asks for names and tells what went wrong; the document does the work."""

    def __init__(self, session: Session, memory: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._memory, self._window = session, memory, window
        self._told = 0
        """How often it was told that something did not work"""
        self.ending = False
        """Whether the system ends the program: then nothing is asked"""
        self.exporting: ExportFlow | None = None

    def new(self) -> None:
        """Plan another week for the same person."""
        if self.may_leave():
            self._session.planner.new_week()

    def open(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a plan or a profile"), self._folder(), self._to_open()
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a file once a worker has read it; the plan on the screen stays if it is none."""
        words = self.tr("Opening {n} …").format(n=path.name)
        self._session.status_message.emit(words, False)
        if path.suffix.lower() == ".toml":
            self._read_profile(path)
        else:
            self._open_plan(path, self.may_leave)

    def _open_plan(self, path: Path, may_leave: Callable[[], bool] = lambda: True) -> None:
        self._session.opening.open_path(
            path, may_leave, lambda: self._memory.remember_file(path), self._tell_error
        )

    def leave_guest(self) -> None:
        """Show one's own week again; changes of the other one are asked about."""
        if self.may_leave():
            self._session.guest.back()

    def _read_profile(self, path: Path) -> None:
        def ask(_: object, context: PlanningContext) -> Profile:
            from planner.store import ProfileError, StoreError, read_profile

            try:
                return read_profile(path, context.catalogue, context.care)
            except ProfileError as error:
                raise StoreError(path, error.args[0]) from error

        def take(profile: Profile) -> None:
            self._attempt(lambda: self._take_profile(path, profile))

        self._session.planning.read(ask, take, self._tell_error)

    def _take_profile(self, path: Path, profile: Profile) -> None:
        """Plan for the person in a file; one step, that can be undone."""
        from planner.store import StoreError

        before = self._session.plan.profile if self._session.plan else profile
        if why := self._session.targets.apply_profile(profile):
            raise StoreError(path, why)
        if not self._session.document.guest and before != profile:
            self._tell_of_answers(path, before)
        words = self.tr("The week follows the profile {n}").format(n=path.name)
        self._session.status_message.emit(words, False)

    def _tell_of_answers(self, path: Path, before: Profile) -> None:
        """Say that a file took the place of the person's answers, with the way back."""
        from planner.domain.translatable import Verbatim, translatable
        from planner.ui.messages.notices import Action, Notice, understood

        text = translatable("The answers in “{file}” are yours now.", file=Verbatim(path.name))
        back = Action(
            translatable("Back to my answers"), lambda: self._session.targets.apply_profile(before)
        )
        self._session.notices.put(Notice("profile", text, (back, understood())))

    def save(self, then: Callable[[bool], None] = _nothing) -> None:
        """Save where the plan belongs, or ask; `then` learns whether it is saved."""
        path = self._session.document.path
        if path is not None:
            self.save_path(path, then)
        else:
            self.save_as(then)

    def save_as(self, then: Callable[[bool], None] = _nothing) -> None:
        """Ask for a name and save."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the plan"), self._suggestion(), self._filter()
        )
        if name:
            path = Path(name)
            self.save_path(path if path.suffix else path.with_suffix(SUFFIX), then)
        else:
            then(False)

    def save_path(
        self,
        path: Path,
        then: Callable[[bool], None] = _nothing,
        *,
        overwrite: bool = False,
        left: Plan | None = None,
    ) -> None:
        """Save to a file on a worker's thread; one that another program changed is asked about.

        Args:
            path: The file.
            then: Learns whether it is saved.
            overwrite: Whether what another program wrote there is written over.
            left: A week that was left with its history, to be saved instead of the one shown.
        """

        def heard(outcome: Saving, error: Exception | None) -> None:
            if outcome is Saving.CHANGED:
                self._save_changed(path, then, left)
                return
            if error is not None:
                self._tell_error(error)
            elif outcome is Saving.WRITTEN:
                self._memory.remember_file(path)
                words = self.tr("Saved as {n}").format(n=path.name)
                self._session.status_message.emit(words, False)
            then(outcome is Saving.WRITTEN)

        words = self.tr("Saving {n} …").format(n=path.name)
        self._session.status_message.emit(words, False)
        self._session.saver.save(path, heard, overwrite=overwrite, left=left)

    def _save_changed(self, path: Path, then: Callable[[bool], None], left: Plan | None) -> None:
        """Ask which of two versions is to stay; who ends the program is not asked."""
        if self.ending:
            then(False)
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Changed by another program"))
        words = self.tr("“{n}” was changed by another program since it was opened here.")
        box.setText(words.format(n=path.name))
        role = QMessageBox.ButtonRole
        both = box.addButton(self.tr("Keep both"), role.AcceptRole)
        theirs = box.addButton(self.tr("Open theirs"), role.DestructiveRole)
        mine = box.addButton(self.tr("Write mine over it"), role.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(both)
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        if chosen is both:
            self.save_path(beside(path), then, left=left)
        elif chosen is mine:
            self.save_path(path, then, overwrite=True, left=left)
        else:
            if chosen is theirs:
                self._open_plan(path)
            then(False)

    def _saved(self, save: Callable[[Callable[[bool], None]], None]) -> bool:
        """Save and wait for it without freezing: something else comes in place of the plan."""
        outcome: list[bool] = []
        save(outcome.append)
        stop = self.tr("Do not wait")
        return self._session.disk.until(lambda: bool(outcome), stop) and outcome[0]

    def export(self) -> None:
        """Ask what to export, and where to."""
        # Its modules are wanted rarely, and not at the start.
        from planner.ui.exporting import ExportFlow

        plan, context = self._session.plan, self._session.context
        if plan is None or context is None:
            return
        household, place = self._session.household, Path(self._suggestion())
        named = household.name if household is not None else ""
        extras = replace(self._extras(), person=named)
        self.exporting = ExportFlow(plan, context.catalogue, extras, place, self._window)
        self.exporting.status_message.connect(self._tell_of_export)
        self.exporting.chosen.connect(self._memory.remember_export)
        self.exporting.open(self._memory.export_suffix, self._memory.meal_times())

    def _extras(self) -> Extras:
        """Return what of the person goes on paper; of a guest's week their meals say nothing."""
        extras, session = extras_of(self._session.places), self._session
        eaten = None if session.document.guest else session.controllers.eaten
        plan = session.plan
        table = session.table_list.of(plan) if plan is not None else None
        extras = replace(extras, table=table)
        return replace(extras, eaten=eaten.record) if eaten else extras

    def preview(self) -> None:
        """Show the pages."""
        self._on_paper(printing.preview)

    def preview_card(self, place: Place) -> None:
        """Show the cook's card of a meal."""
        self._on_paper(partial(printing.preview_card, place))

    def print(self) -> None:
        """Print."""
        self._on_paper(partial(printing.print_plan, tell=self._say_trouble, done=self._say_done))

    def print_list(self) -> None:
        """Print the shopping list."""
        self._on_paper(partial(printing.print_list, tell=self._say_trouble, done=self._say_done))

    def _on_paper(self, show: Callable[[Plan, Catalogue, QWidget, Extras], None]) -> None:
        plan, context = self._session.plan, self._session.context
        if plan and context:
            extras = self._extras()
            self._attempt(lambda: show(plan, context.catalogue, self._window, extras))

    def _say_trouble(self, words: str) -> None:
        self._session.status_message.emit(words, True)

    def _say_done(self, words: str) -> None:
        self._session.status_message.emit(words, False)

    def _tell_of_export(self, words: str, trouble: bool) -> None:
        self._session.status_message.emit(words, trouble)
        if trouble:
            self._tell(words)

    def may_leave(self) -> bool:
        """Return whether the plan shown may go; ask if it has changes that no file holds."""
        # A week that nobody touched is planned again in seconds: no question for that.
        if not self._session.document.dirty:
            return True
        answer = self._ask_to_save(self.tr("The plan has changes that are not saved."))
        if answer == QMessageBox.StandardButton.Save:
            return self._saved(self.save)
        return answer == QMessageBox.StandardButton.Discard and self._let_go()

    def may_close(self) -> bool:
        """Return whether the window may close: all is on the disk, or let go of.

        A week that is kept is kept; asked is only about files of the person's own, about work
        that no file holds, and about what cannot be written.
        """
        session, told = self._session, self._told
        if not self._files_settled():
            return False
        stop = self.tr("Do not close")
        if not session.wait_until_kept(stop):
            return False
        if session.versions is not None:
            session.versions.begin_last()
        if not session.disk.until(session.copied, stop):
            return False
        if self._told != told:  # a save failed that was begun before
            return False
        if not session.unsaved.names:
            return True
        button = QMessageBox.StandardButton
        words = self.tr("This could not be written to the disk and is lost on closing: {what}.")
        answer = QMessageBox.question(
            self._window,
            self.tr("Not everything is saved"),
            words.format(what=", ".join(session.unsaved.names)),
            button.Close | button.Cancel,
            button.Cancel,
        )
        return answer == button.Close

    def _files_settled(self) -> bool:
        """Return whether no work of the person's own files is lost on closing; ask about it."""
        session = self._session
        document = session.document
        session.disk.until(lambda: session.saver.at_rest)  # what is being saved is no question
        if document.dirty and document.path is None and not session.keeps_week:
            return self.may_leave()
        sheets = document.unsaved_sheets()
        if not sheets:
            return True
        words = self.tr("Changes are not saved in: {files}.")
        names = ", ".join(f"“{sheet.path.name}”" for sheet in sheets if sheet.path)
        answer = self._ask_to_save(words.format(files=names))
        if answer == QMessageBox.StandardButton.Save:
            return all(self._saved(partial(self._save_sheet, sheet)) for sheet in sheets)
        return answer == QMessageBox.StandardButton.Discard and self._let_go()

    def _save_sheet(self, sheet: Sheet, then: Callable[[bool], None]) -> None:
        assert sheet.path is not None
        shown = sheet.plan is self._session.document.plan
        self.save_path(sheet.path, then, left=None if shown else sheet.plan)

    def _ask_to_save(self, words: str) -> QMessageBox.StandardButton:
        button = QMessageBox.StandardButton
        return QMessageBox.question(
            self._window,
            self.tr("Save changes?"),
            words,
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )

    def _let_go(self) -> bool:
        self._session.let_go_of_changes()
        return True

    def fill_recent(self, menu: QMenu) -> None:
        """List the files opened last."""
        menu.clear()
        for path in self._memory.recent:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, p=path: self.open_path(p))
        menu.setEnabled(bool(self._memory.recent))

    def _attempt(self, work: Callable[[], None]) -> bool:
        from planner.store import StoreError

        try:
            work()
        except (StoreError, OSError) as error:
            self._tell_error(error)
            return False
        return True

    def _tell_error(self, error: Exception) -> None:
        self._told += 1
        self._session.status_message.emit(error_text(error), True)
        self._tell(error_cause(error))

    def _tell(self, text: str) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("That did not work"))
        box.setText(text)
        box.open()

    def _folder(self) -> str:
        recent = self._memory.recent
        return str(recent[0].parent) if recent else str(Path.home())

    def _suggestion(self) -> str:
        document = self._session.document
        if document.path:
            return str(document.path)
        start = document.plan.start if document.plan else None
        name = f"week-{start.isoformat()}" if start else "week"
        return str(Path(self._folder()) / (name + SUFFIX))

    def _to_open(self) -> str:
        kinds = f" (*{SUFFIX} *.json *.toml);;"
        return self.tr("Meal plans and profiles") + kinds + self.tr("All files") + " (*)"

    def _filter(self) -> str:
        return self.tr("Meal plans") + f" (*{SUFFIX} *.json);;" + self.tr("All files") + " (*)"
