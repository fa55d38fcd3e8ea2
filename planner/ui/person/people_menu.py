"""The menu of people: who there is, and what can be done about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from planner.store.people import People, PersonFolder

_MOST_NAME, _MOST_ABOUT = 24, 36


@dataclass(frozen=True)
class PeopleCommands:
    """What the entries of the menu do."""

    switch: Callable[[PersonFolder], None]
    change: Callable[[], None]
    guide: Callable[[], None]
    table: Callable[[], None]
    new: Callable[[], None]
    rename: Callable[[], None]
    remove: Callable[[PersonFolder], None]
    bring_back: Callable[[PersonFolder], None]


@dataclass(frozen=True)
class PeopleShown:
    """What the menu shows.

    Attributes:
        people: Everybody.
        current: Id of who is on the screen; empty for the only one.
        name: What they are called.
        about: Gives a few words about somebody: their age and what they eat.
        about_current: The same of who is on the screen.
        may_grow: Whether somebody can be added.
    """

    people: People
    current: str
    name: str
    about: Callable[[PersonFolder], str]
    about_current: str
    may_grow: bool


def fill_people(menu: QMenu, shown: PeopleShown, do: PeopleCommands) -> None:
    """Fill the menu anew."""
    tr = QCoreApplication.translate
    for part in menu.findChildren(QMenu):
        part.deleteLater()
    menu.clear()
    _add_everybody(menu, shown, do)
    menu.addSeparator()
    _add(menu, tr("People", "&Change {name} …").format(name=_plain(shown.name)), do.change)
    _add(menu, tr("People", "&Guided start for {name} …").format(name=_plain(shown.name)), do.guide)
    rename = tr("People", "&Rename {name} …").format(name=_plain(shown.name))
    _add(menu, rename, do.rename).setEnabled(shown.may_grow)
    menu.addSeparator()
    _add(menu, tr("People", "&Household: who eats together …"), do.table).setEnabled(shown.may_grow)
    _add(menu, tr("People", "&New person …"), do.new).setEnabled(shown.may_grow)
    several = len(shown.people.here) > 1
    _add_names(menu.addMenu(tr("People", "Re&move")), shown.people.here, several, do.remove)
    gone = shown.people.removed
    _add_names(menu.addMenu(tr("People", "&Bring back")), gone, bool(gone), do.bring_back)


def _add_everybody(menu: QMenu, shown: PeopleShown, do: PeopleCommands) -> None:
    group = QActionGroup(menu)
    if not shown.people.here:
        words = _words(shown.name, shown.about_current)
        _tick(_add(menu, words, lambda: None), group, on=True)
    for person in shown.people.here:
        here = person.id == shown.current
        about = shown.about_current if here else shown.about(person)
        verb = (lambda: None) if here else _bound(do.switch, person)
        _tick(_add(menu, _words(person.name, about), verb), group, on=here)


def _words(name: str, about: str) -> str:
    short = _cut(name, _MOST_NAME)
    return _plain(f"{short}  –  {_cut(about, _MOST_ABOUT)}" if about else short)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _tick(action: QAction, group: QActionGroup, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)
    group.addAction(action)


def _add_names(
    menu: QMenu,
    people: tuple[PersonFolder, ...],
    wanted: bool,
    verb: Callable[[PersonFolder], None],
) -> None:
    menu.setEnabled(wanted)
    for person in people:
        _add(menu, _plain(person.name), _bound(verb, person))


def _bound(verb: Callable[[PersonFolder], None], person: PersonFolder) -> Callable[[], None]:
    return lambda: verb(person)


def _add(menu: QMenu, words: str, verb: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _=False: verb())
    return action


def _plain(text: str) -> str:
    """Return a text whose ampersands are no shortcuts."""
    return text.replace("&", "&&")
