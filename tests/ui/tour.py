"""Every screen and dialog of the window, opened one after the other as a person would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from foods import Diet
from planner.ui.window.main_window import MainWindow
from planner.ui.window.pages import Page
from solver import Place

from .every_dialog import dialog_named
from .watchdog import Watchdog

PLACE: Place = (1, "dinner")


@dataclass(frozen=True)
class Stop:
    """A thing to do with the window.

    Attributes:
        name: Of what is done.
        act: Does it.
        plans: Whether a week is planned by it, which takes a while.
    """

    name: str
    act: Callable[[MainWindow], object]
    plans: bool = False


def _trigger(name: str) -> Callable[[MainWindow], object]:
    return lambda window: getattr(window.commands, name).trigger()


def _ask(verb: str, place: Place = PLACE) -> Callable[[MainWindow], object]:
    return lambda window: window.ask(place, verb)


def _page(page: Page) -> Callable[[MainWindow], object]:
    return lambda window: window.show_page(page)


def _slide(window: MainWindow) -> None:
    slider = window.body.targets.rows["magnesium_mg"].slider
    QTest.keyClick(slider, Qt.Key.Key_PageUp)


def _vegan(window: MainWindow) -> None:
    plan = window.session.plan
    assert plan is not None
    diet = replace(plan.profile.diet, style=Diet.VEGAN)
    window.session.targets.apply_profile(replace(plan.profile, diet=diet))


def _size(width: int, height: int) -> Callable[[MainWindow], object]:
    return lambda window: window.resize(width, height)


PAGES = tuple(
    stop
    for page in Page
    for stop in (
        Stop(f"first {page.name.lower()}", _page(page)),
        Stop("back to the week", _page(Page.WEEK)),
        Stop(f"again {page.name.lower()}", _page(page)),
    )
)
DIALOGS = tuple(
    Stop(name.replace("_", " "), _trigger(name))
    for name in (
        *("person", "wishes", "guide", "settings", "find", "other_weeks", "export"),
        *("handbook", "shortcuts", "about", "relief", "new_person", "rename_person"),
    )
)


def _made(name: str) -> Callable[[MainWindow], object]:
    """Show a dialog that otherwise needs a file, a finished meal or an answer before it."""
    return lambda window: dialog_named(name, window).show()


def _said(button: str) -> Callable[[MainWindow], object]:
    def say(window: MainWindow) -> None:
        page = window.today.page
        assert page is not None
        getattr(page.meals["lunch"], button).click()

    return say


def _calendar(button: str) -> Callable[[MainWindow], object]:
    def press(window: MainWindow) -> None:
        page = window.calendar.page
        assert page is not None
        getattr(page, button).click()

    return press


def _first_day(window: MainWindow) -> None:
    """Look at the first day of the week on the screen, whatever day it is today."""
    plan = window.session.plan
    assert plan is not None and plan.start is not None
    first = plan.start
    window.show_page(Page.TODAY, lambda: window.today.go_to(first))


DAYS = (
    Stop("today", _first_day),
    *(Stop(f"lunch: {button}", _said(button)) for button in ("more", "eaten", "left_out")),
    Stop("lunch: changed", _said("changed")),
    Stop("undo what was said", _trigger("undo")),
    Stop("trends of weeks", lambda window: window.diary.show_trends()),
    Stop("calendar", _page(Page.CALENDAR)),
    *(Stop(f"calendar: {button}", _calendar(button)) for button in ("copy", "keep")),
    Stop("dishes", _page(Page.DISHES)),
    Stop("versions", _trigger("versions")),
    *(
        Stop(f"dialog: {name}", _made(name))
        for name in (
            *("transfer", "date", "favourite", "put on a day", "missing", "display"),
            *("trends", "changed", "food diary"),
        )
    ),
    Stop("back to the week", _page(Page.WEEK)),
    Stop("choose another dinner", _ask("swap")),
)
EDITS = (
    Stop("back to the week", _page(Page.WEEK)),
    *(Stop(verb, _ask(verb)) for verb in ("select", "open", "lock", "own", "menu", "copy_day")),
    Stop("clear", _ask("clear")),
    Stop("repeat", _ask("repeat", (0, "lunch"))),
    Stop("swap", _ask("swap", (0, "lunch"))),
    Stop("paste day", _ask("paste_day", (2, "lunch"))),
    *(Stop(name, _trigger(name)) for name in ("undo", "redo") * 3),
    Stop("narrow", _size(1024, 640)),
    Stop("wide", _size(1440, 900)),
    Stop("left folded", lambda window: window.commands.left.trigger()),
    Stop("left shown", lambda window: window.commands.left.trigger()),
)
PLANNED = (
    Stop("move slider", _slide, plans=True),
    Stop("move slider again", _slide, plans=True),
    Stop("change diet", _vegan, plans=True),
    Stop("plan the week", _trigger("plan"), plans=True),
    *(Stop(f"{name} a plan", _trigger(name)) for name in ("undo", "redo") * 2),
)


RENEWED = tuple(Stop(f"{page.name.lower()} as it stood", _page(page)) for page in Page)


def travel(watchdog: Watchdog, window: MainWindow, stops: tuple[Stop, ...]) -> None:
    """Do everything, each within the loop; what opened is closed again."""
    for stop in stops:
        watchdog.do(stop.name, partial(stop.act, window))
        settle(watchdog, window)
        close_all(watchdog, window, stop.name)


def renew(watchdog: Watchdog, window: MainWindow) -> MainWindow:
    """Choose another language and another size of text; gives the window that is there then."""
    chosen = window.memory.preferences
    for name, other in (
        ("another language", replace(chosen, language="de")),
        ("larger text", replace(chosen, language="de", text_percent=125)),
        ("as before", chosen),
    ):
        watchdog.do(name, partial(window.prefer, other))
        while (fresh := window.fresh) is None:
            watchdog.run(20)
        window = fresh
        while not window.whole or window.showing.at_work:
            watchdog.run(20)
        settle(watchdog, window)
        travel(watchdog, window, RENEWED if name == "another language" else ())
    return window


def settle(watchdog: Watchdog, window: MainWindow) -> None:
    """Run the loop until nothing is being planned and no page is being made."""
    while window.session.planning.busy or window.navigation.busy:
        watchdog.run(20)


def close_all(watchdog: Watchdog, window: MainWindow, name: str) -> None:
    """Close menus and dialogs."""
    while (popup := QApplication.activePopupWidget()) is not None:
        watchdog.do(f"{name}: close", popup.close, 20)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            watchdog.do(f"{name}: close", dialog.reject, 20)
