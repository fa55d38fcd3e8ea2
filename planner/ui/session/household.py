"""Who there is, and whose week is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import error_text
from planner.ui.messages.disk_wait import at_once
from planner.ui.session.snapshot.file import snapshot_path

if TYPE_CHECKING:
    from planner.store.own.places import OwnPlaces
    from planner.store.people import People, PersonFolder

FOLDER = "people"


class Household(QObject):
    """Diet and diary are a person's own; foods, prices, pantry and shops belong to all.

    As long as there is one person, their files lie where they always did; the second one gives
    both a folder.
    """

    changed = Signal()
    """Somebody came, went, or is called otherwise"""
    removed_meals = Signal()
    """Files of the person on the screen are about to be moved or left: end what uses them"""
    moved = Signal()
    """Files were moved in the data folder, by this program"""
    failed = Signal(str)

    def __init__(self, kept: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept, self.root = kept, kept.parent / FOLDER
        self._own: Callable[[], OwnPlaces] | None = None
        self._current: PersonFolder | None = None
        self._known = False
        self._untold: list[str] = []
        self.on_disk: Callable[[Callable[[], Any]], Any] = at_once
        """Does what works on files and waits for it; a window does not freeze meanwhile"""

    @property
    def several(self) -> bool:
        """Return whether there is more than the one person of the first day."""
        return self.root.is_dir()

    @property
    def current(self) -> PersonFolder | None:
        """Return the person whose week is shown; None for the only one, who needs no name."""
        if not self._known:
            if self.several:  # else there is nobody to read of: a start comes past here early
                from planner.store.people import current_person

                # Maybe on a worker's thread: what is wrong is told by the window's.
                self._current = current_person(self.root, self._read())
            self._known = True
        return self._current

    @property
    def name(self) -> str:
        """Return the name of the person on the screen; nothing for the only one."""
        return self.current.name if self.current else ""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names that are taken."""
        return self.people().names if self.current else (self.first_name(),)

    @property
    def week(self) -> Path:
        """Return the path where the week on the screen is kept."""
        return self.current.week if self.current else self.kept

    def first_name(self) -> str:
        """Return the name of the only one."""
        return self.tr("Me")

    def people(self) -> People:
        """Return everybody, as the folders say now; what cannot be read is told."""
        people = self._read()
        faults, self._untold = self._untold, []
        for fault in faults:
            self.failed.emit(fault)
        return people

    def weeks(self) -> dict[str, Path]:
        """Return where the week of everybody is, by id, as the folders say now.

        It reads: call it on a worker's thread. What cannot be read is told by `people`.
        """
        return {each.id: each.week for each in self._read().here}

    def _read(self) -> People:
        from planner.store.people import read_people

        people = read_people(self.root)
        self._untold += people.faults
        return people

    def places(self, own: Callable[[], OwnPlaces]) -> Callable[[], OwnPlaces]:
        """Return a function for the places of files: a person's own are in their folder."""
        self._own = own

        def of_the_current() -> OwnPlaces:
            places, person = own(), self.current
            return replace(places, diet=person.diet, diary=person.diary) if person else places

        return of_the_current

    def settle(self) -> PersonFolder:
        """Give the person on the screen a folder and a name, if they have none.

        Raises:
            planner.store.StoreError: Nothing was changed.
        """
        if self.current is not None:
            return self.current
        from planner.store.household.personal import follow_person
        from planner.store.people import choose_person, migrate_first_person

        self.removed_meals.emit()
        diet, diary = self.kept.with_name("diet.json"), self.kept.with_name("diary.json")
        if self._own is not None:
            diet, diary = self._own().diet, self._own().diary
        name = self.first_name()

        def move() -> PersonFolder:
            person = migrate_first_person(self.root, name, self.kept, diet, diary)
            follow_person(self.kept.parent, person.folder)
            self._forget_snapshot()
            choose_person(self.root, person)
            return person

        moved: PersonFolder = self.on_disk(move)
        self.moved.emit()
        self._take(moved)
        return moved

    def choose(self, person: PersonFolder) -> None:
        """Have somebody else on the screen.

        Raises:
            planner.store.StoreError: It cannot be remembered; the same person stays.
        """
        from planner.store.people import choose_person

        self.removed_meals.emit()

        def remember() -> None:
            choose_person(self.root, person)
            self._forget_snapshot()

        self.on_disk(remember)
        self._take(person)

    def add(self, name: str) -> PersonFolder:
        """Make room for somebody new.

        Raises:
            planner.store.StoreError: Nobody was added.
        """
        from planner.store.people import add_person

        added: PersonFolder = self.on_disk(lambda: add_person(self.root, name))
        return added

    def rename(self, person: PersonFolder, name: str) -> None:
        """Call somebody otherwise; what does not work is told."""
        from planner.store.people import rename_person

        with self._told():
            renamed: PersonFolder = self.on_disk(lambda: rename_person(person, name))
            self._forget_snapshot()
            self._take(renamed if person.id == self._id() else self.current)

    def remove(self, key: str) -> None:
        """Put somebody aside who is not on the screen."""
        from planner.store.people import remove_person

        with self._told():
            for person in self.people().here:
                if person.id == key and key != self._id():
                    self.on_disk(partial(remove_person, self.root, person))
            self.changed.emit()

    def bring_back(self, key: str) -> None:
        """Bring somebody back who was put aside."""
        from planner.store.people import bring_back

        with self._told():
            for person in self.people().removed:
                if person.id == key:
                    self.on_disk(partial(bring_back, self.root, person))
            self.changed.emit()

    def forget(self) -> None:
        """Forget what was erased: there is one person, as on the first day."""
        self.removed_meals.emit()
        self._current, self._known = None, False
        self.changed.emit()

    def _forget_snapshot(self) -> None:
        """Remove the snapshot: the next start is not to show it, or not by that name."""
        with suppress(OSError):  # one that stays does not fit, and is not shown
            snapshot_path(self.kept).unlink(missing_ok=True)

    def _id(self) -> str:
        return self.current.id if self.current else ""

    def _take(self, person: PersonFolder | None) -> None:
        self._current, self._known = person, True
        self.changed.emit()

    @contextmanager
    def _told(self) -> Iterator[None]:
        from planner.store.errors import StoreError

        try:
            yield
        except StoreError as error:
            self.failed.emit(error_text(error))
