"""The people of the window: their menu, and the questions that go with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.locale import error_text
from planner.ui.session.person_switch import PersonSwitch

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.store.people import PersonFolder
    from planner.ui.person import Guide
    from planner.ui.person.name_dialog import NameDialog
    from planner.ui.person.people_menu import PeopleCommands, PeopleShown
    from planner.ui.session.session import Session
    from planner.ui.widgets.palette import Entry

    from .files import FileController


class HouseholdController(QObject):
    """Opens the menu and the dialogs; what was decided is done by the household."""

    person_wanted = Signal()
    guide_wanted = Signal()
    table_wanted = Signal()
    status_message = Signal(str, bool)
    changed = Signal()
    removed_meals = Signal()

    def __init__(
        self,
        session: Session,
        files: FileController,
        anchor: Callable[[], QWidget],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._anchor = session, window, anchor
        self._moving = PersonSwitch(session, files.may_leave, self)
        self._moving.arrived.connect(lambda words: self.status_message.emit(words, False))
        self._moving.blank.connect(self.guide_wanted)
        self.dialog: NameDialog | Guide | None = None
        self.menu = QMenu(QCoreApplication.translate("Actions", "Pe&ople"), window)
        self.menu.aboutToShow.connect(self.fill)
        if session.household is not None:
            session.household.changed.connect(self.changed)
            session.household.removed_meals.connect(self.removed_meals)

    @property
    def name(self) -> str:
        """Return the name of the person on the screen; nothing for the only one."""
        return self._session.household.name if self._session.household else ""

    def open_menu(self) -> None:
        """Show the menu under the button of the person, or under the bar without it."""
        at = self._anchor()
        self.menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def fill(self) -> None:
        """Put everybody into the menu."""
        from planner.ui.person.people_menu import fill_people

        fill_people(self.menu, self._shown(), self._verbs())

    def entries(self) -> Iterator[Entry]:
        """Yield everybody else, to be found by a few letters."""
        from planner.ui.widgets.palette import Entry

        household = self._session.household
        for person in household.people().here if household else ():
            if household and person != household.current:
                yield Entry(person.name, self.tr("Person"), "", partial(self.switch, person))

    def switch(self, person: PersonFolder) -> None:
        """Show somebody else's week."""
        self._moving.to(person)

    def new(self) -> None:
        """Ask who comes, then guide them to a first week."""
        if household := self._session.household:
            self._ask(self.tr("New person"), household.names, "", self._guide)

    def rename(self) -> None:
        """Ask what the person on the screen is called from now on."""
        if household := self._session.household:
            name = household.name or household.first_name()
            others = [other for other in household.names if other != name]
            self._ask(self.tr("Rename {n}").format(n=name), others, name, self._rename)

    def remove(self, person: PersonFolder) -> None:
        """Put somebody aside; who is on the screen makes room for another first."""
        household = self._session.household
        others = [p for p in household.people().here if p.id != person.id] if household else []
        if household is None or not others:
            return
        if household.current is not None and person.id == household.current.id:
            self._moving.to(others[0], partial(self._remove, person))
        else:
            self._remove(person)

    def bring_back(self, person: PersonFolder) -> None:
        """Bring somebody back who was put aside."""
        if household := self._session.household:
            self._session.document.step(
                self.tr("Bring back {n}").format(n=person.name),
                lambda: household.bring_back(person.id),
                lambda: household.remove(person.id),
            )
            self.status_message.emit(self.tr("{n} is back.").format(n=person.name), False)

    def _remove(self, person: PersonFolder) -> None:
        assert self._session.household is not None
        household = self._session.household
        self._session.document.step(
            self.tr("Remove {n}").format(n=person.name),
            lambda: household.remove(person.id),
            lambda: household.bring_back(person.id),
        )
        words = self.tr("{n} is removed. Undo or “Bring back” in the menu of people undoes it.")
        self.status_message.emit(words.format(n=person.name), False)

    def _rename(self, name: str) -> None:
        from planner.store.errors import StoreError

        assert self._session.household is not None
        household = self._session.household
        if not self._session.kept_for_certain():
            return
        try:
            person = household.settle()
        except StoreError as error:
            self.status_message.emit(error_text(error), True)
            return
        if name != person.name:
            self._session.document.step(
                self.tr("Rename {n}").format(n=person.name),
                lambda: household.rename(person, name),
                lambda: household.rename(person, person.name),
            )

    def _ask(
        self, title: str, taken: Iterable[str], name: str, then: Callable[[str], None]
    ) -> None:
        from planner.ui.person.name_dialog import NameDialog

        dialog = NameDialog(title, taken, name, self._window)
        dialog.named.connect(then)
        self.dialog = dialog
        dialog.open()

    def _guide(self, name: str) -> None:
        from planner.domain.person.profile import Profile
        from planner.ui.person import Guide

        context = self._session.context
        if context is None:
            return
        guide = Guide(Profile(), context.catalogue, context.care, self._window, name)
        guide.applied.connect(lambda profile: self._welcome(guide, name, profile))
        self.dialog = guide
        guide.open()

    def _welcome(self, guide: Guide, name: str, profile: Profile) -> None:
        context = self._session.context
        if context is None:
            return
        try:
            _ = context.requirements(profile).targets
        except ValueError as error:
            guide.show_problem(error_text(error))
            return
        guide.accept()
        self._moving.to_new(name, profile)

    def _shown(self) -> PeopleShown:
        from planner.store.people import People
        from planner.ui.person.people_menu import PeopleShown

        household, plan = self._session.household, self._session.plan
        return PeopleShown(
            people=household.people() if household else People(),
            current=household.current.id if household and household.current else "",
            name=self.name or (household.first_name() if household else self.tr("Me")),
            about=self._about,
            about_current=self._words(plan.profile) if plan else "",
            may_grow=household is not None and plan is not None,
        )

    def _about(self, person: PersonFolder) -> str:
        from planner.store.people import week_profile

        context = self._session.context
        profile = week_profile(person.week, context.catalogue, context.care) if context else None
        return self._words(profile) if profile else self.tr("no week that can be read")

    def _words(self, profile: Profile) -> str:
        from planner.ui.locale.profile_texts import diet_words

        context = self._session.context
        return f"{profile.person.age} · {diet_words(profile, context.catalogue)}" if context else ""

    def _verbs(self) -> PeopleCommands:
        from planner.ui.person.people_menu import PeopleCommands

        return PeopleCommands(
            switch=self.switch,
            change=self.person_wanted.emit,
            guide=self.guide_wanted.emit,
            table=self.table_wanted.emit,
            new=self.new,
            rename=self.rename,
            remove=self.remove,
            bring_back=self.bring_back,
        )
