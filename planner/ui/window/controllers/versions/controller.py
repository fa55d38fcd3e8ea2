"""Opens what there is of versions, puts one back, and brings a household in one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, translated

if TYPE_CHECKING:
    from planner.application.planning_tasks import OpenedFile
    from planner.application.transfer import BroughtPreview
    from planner.application.versions import VersionRow
    from planner.store.household.bundle import Bundle
    from planner.store.household.versions import Version
    from planner.ui.session.session import Session

    from .dialog import VersionsDialog
    from .transfer_dialog import TransferDialog

SUFFIX = ".mealhousehold"
_FOODS, _HOME = ("foods", "dishes", "prices"), ("pantry", "shops")
_PERSONS, _WEEKS = ("diary", "diet", "eaten"), ("kept_week", "favourite_week")
T = TypeVar("T")


class VersionsController(QObject):
    """One lane: what is read and written follows in order."""

    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""
    prices_changed = Signal()
    """The file of one's own prices is another one"""
    person_changed = Signal()
    """Files of the person on the screen are others: end what shows them"""

    def __init__(self, session: Session, may_leave: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._may_leave, self._window = session, may_leave, window
        self._runner = Runner(self)
        self.dialog: VersionsDialog | TransferDialog | None = None
        if session.versions is not None:
            session.versions.failed.connect(self._trouble)
            session.versions.taken.connect(self.take)
            session.versions.browse_wanted.connect(self.browse)

    @property
    def data(self) -> Path | None:
        """Return the data folder; None where nothing is kept."""
        return self._session.kept.parent if self._session.kept is not None else None

    def close(self) -> None:
        """End the work."""
        self._runner.close()

    # Versions.

    def browse(self) -> None:
        """Show all versions, once a worker has compared them."""
        from .dialog import VersionsDialog

        data = self._kept_here()
        if data is None:
            return
        dialog = VersionsDialog(self._window)
        dialog.wanted.connect(self.restore)
        self.dialog = dialog

        def work(ticket: Ticket) -> tuple[VersionRow, ...]:
            from planner.application.versions import version_rows

            return version_rows(data, ticket)

        def done(rows: tuple[VersionRow, ...]) -> None:
            if not self._session.at_rest:  # then the file is not what is on the screen
                rows = tuple(replace(row, is_now=False) for row in rows)
            dialog.show_rows(rows)

        self._run(work, done, lambda error: dialog.show_failure(error_text(error)))
        dialog.open()

    def take(self, version: Version) -> None:
        """Put a version back that was told of, without the list of all."""
        from planner.application.versions import VersionRow

        kind = version.kind
        self.restore(VersionRow(kind.key, kind.name, "", version.made, (), version.path, version))

    def restore(self, row: VersionRow) -> None:
        """Put a version back: of the week and the answers as a step that undo takes back."""
        from planner.store.people.answers_file import answers_beside

        household, data = self._session.household, self.data
        if household is None or data is None:
            return
        if row.version is None:
            self.preview(row.path)
            return
        file = data / row.version.of
        if file in (household.week, answers_beside(household.week)):
            if self._session.document.guest or self._session.plan is None:
                self._trouble(self.tr("Show your own week first, then put a version back."))
            elif row.key == "week":
                self._restore_week(row.version)
            else:
                self._restore_answers(row.version)
        else:
            self._put_back(data, row)

    def _restore_week(self, version: Version) -> None:
        session, context, plan = self._session, self._session.context, self._session.plan
        if context is None or plan is None:
            return
        profile = plan.profile

        def work(_: Ticket) -> OpenedFile:
            from planner.application.versions import week_of_version

            return week_of_version(context, version, profile)

        def done(opened: OpenedFile) -> None:
            if session.plan is not plan:  # changed meanwhile: the wish was for another week
                self._trouble(self.tr("The week has changed meanwhile; nothing was put back."))
                return
            session.stop()
            session.opening.equip(opened.context)
            session.opening.replace_own(opened.plan, self.tr("Put back a version"))
            self._say(self.tr("The week is as it was then. Undo brings the other one back."))

        self._run(work, done)

    def _restore_answers(self, version: Version) -> None:
        session, context = self._session, self._session.context
        if context is None:
            return

        def work(_: Ticket) -> object:
            from planner.store.household.versions import read_version
            from planner.store.people.answers_file import answers_in

            content = read_version(version)
            return answers_in(version.path, content, context.catalogue, context.care).profile

        def done(profile: object) -> None:
            from planner.domain.person.profile import Profile

            assert isinstance(profile, Profile)
            if why := session.targets.apply_profile(profile):
                self._trouble(why)
            else:
                self._say(self.tr("Your answers are as they were then. Undo takes it back."))

        self._run(work, done)

    def _put_back(self, data: Path, row: VersionRow) -> None:
        version = row.version
        assert version is not None

        def work(_: Ticket) -> None:
            from planner.store.household.versions import put_back

            put_back(data, version, datetime.now(UTC))

        def done(_: None) -> None:
            self._read_again(row.key)
            words = self.tr("{name}: as it was then. What was there is a version now.")
            self._say(words.format(name=translated(row.name)))

        self._session.once_kept.do(lambda: self._run(work, done))

    def _read_again(self, key: str) -> None:
        session = self._session
        if key in _FOODS:
            session.controllers.forget_foods()
            session.renew_foods()
        if key == "prices":
            self.prices_changed.emit()
        if key in _HOME:
            session.home.reload()
        if key in _PERSONS:
            self.person_changed.emit()
        if key in _WEEKS:
            session.calendar.read()

    # The household in one file.

    def take_along(self) -> None:
        """Ask for a name and write the whole household there."""
        data = self._kept_here()
        if data is None:
            return
        name = f"household-{self._session.today.isoformat()}{SUFFIX}"
        title, kinds = self.tr("Take to another computer"), self.tr("Households")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(Path.home() / name), f"{kinds} (*{SUFFIX})"
        )
        if not chosen:
            return
        path = Path(chosen)
        self.write(data, path if path.suffix else path.with_suffix(SUFFIX))

    def write(self, data: Path, path: Path) -> None:
        """Write the whole household into a file."""

        def work(_: Ticket) -> tuple[Bundle, str]:
            from planner.store.household.bundle import save_bundle
            from planner.store.household.cloud import cloud_service

            return save_bundle(data, path, datetime.now(UTC)), cloud_service(path)

        def done(written: tuple[Bundle, str]) -> None:
            bundle, service = written
            words = self.tr("{file} holds the household (files: {n}). It is not encrypted.")
            said = words.format(file=path.name, n=len(bundle.files))
            if service:
                cloud = self.tr("It lies in a folder of {service}.")
                said = f"{said} {cloud.format(service=service)}"
            self._say(said)

        self._session.once_kept.do(lambda: self._run(work, done))

    def ask_bring(self) -> None:
        """Ask for a household file and show what it would do."""
        if self._kept_here() is None:
            return
        title, kinds = self.tr("Bring from another computer"), self.tr("Households")
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, title, str(Path.home()), f"{kinds} (*{SUFFIX})"
        )
        if chosen:
            self.preview(Path(chosen))

    def preview(self, path: Path) -> None:
        """Show what a household file would do; nothing is written before that is agreed to."""
        data = self.data
        if data is None:
            return

        def work(_: Ticket) -> tuple[BroughtPreview, str]:
            from planner.application.transfer import preview_bundle
            from planner.store.household.cloud import cloud_service

            return preview_bundle(data, path), cloud_service(path)

        def done(found: tuple[BroughtPreview, str]) -> None:
            from .transfer_dialog import TransferDialog

            dialog = TransferDialog(path.name, *found, self._window)
            dialog.agreed.connect(lambda: self.bring(found[0].bundle))
            self.dialog = dialog
            dialog.open()

        self._session.once_kept.do(lambda: self._run(work, done))

    def bring(self, bundle: Bundle) -> None:
        """Let another household take the place of this one; the former is kept whole."""
        data = self.data
        if data is None or not self._may_leave():
            return
        self._session.stop()
        self._window.setEnabled(False)

        def work(_: Ticket) -> None:
            from planner.store.household.bringing import bring

            bring(data, bundle, datetime.now(UTC))

        def over() -> None:
            self._window.setEnabled(True)
            self.prices_changed.emit()
            self._session.start_over()

        def done(_: None) -> None:
            over()
            self._say(self.tr("The household is here. Browse versions brings the former back."))

        def failed(error: Exception) -> None:
            over()
            self._trouble(error_text(error))

        def begin() -> None:
            self._session.hold_keeping()
            self._run(work, done, failed)

        self._session.once_kept.do(begin)

    def _kept_here(self) -> Path | None:
        if self.data is None or self._session.household is None:
            self._trouble(self.tr("Nothing is kept in this window."))
            return None
        return self.data

    def _run(
        self,
        work: Callable[[Ticket], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        tell = failed or (lambda error: self._trouble(error_text(error)))
        self._runner.run(Job(work, done, tell))

    def _say(self, words: str) -> None:
        self.status_message.emit(words, False)

    def _trouble(self, words: str) -> None:
        self.status_message.emit(words, True)
