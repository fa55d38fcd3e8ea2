"""What can be done with a meal, as a menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from planner.application.views import OUT, USUAL, CardView

Entry = tuple[str, str, str, bool]
"""(words, verb, key, whether it can be done); a line where there is no verb"""
_MINUTES = (15, 30, 45)
_LINE: Entry = ("", "", "", True)


def meal_menu(
    view: CardView,
    ask: Callable[[str], None],
    parent: QWidget,
    later: Iterable[tuple[int, str]] = (),
    frames: Iterable[tuple[str, str]] = (),
) -> QMenu:
    """Return a menu whose entries ask for a verb.

    Args:
        view: The meal.
        ask: Called with a verb.
        parent: The window.
        later: Days (number, name) on which what is left of it could be eaten.
        frames: What is wanted there (kind, words), to be taken back.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, verb, keys, enabled in _entries(view, later, frames):
        if not verb:
            menu.addSeparator()
            continue
        action = menu.addAction(words)
        action.setEnabled(enabled)
        if keys:  # shown only: the card itself listens to the key
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False, v=verb: ask(v))
        if verb == "note":
            _add_frames(menu, view, ask)
    return menu


def _add_frames(menu: QMenu, view: CardView, ask: Callable[[str], None]) -> None:
    """Add what may be wanted of this one meal; what holds now is ticked."""
    tr, now = QCoreApplication.translate, view.away or str(view.most_minutes or USUAL)
    inner = menu.addMenu(tr("MealMenu", "This meal on this day"))
    inner.setEnabled(not view.closed)
    minutes = tr("MealMenu", "At most {n} minutes")
    for words, kind in (
        (tr("MealMenu", "Eating out"), OUT),
        *((minutes.format(n=n), str(n)) for n in _MINUTES),
        (tr("MealMenu", "At home, any time"), USUAL),
        (tr("MealMenu", "As on this weekday in every week"), ""),
    ):
        action = inner.addAction(words)
        action.setCheckable(bool(kind))
        action.setChecked(bool(kind) and kind == now)
        action.triggered.connect(lambda _=False, k=kind: ask(f"frame:{k}"))


def _entries(
    view: CardView, later: Iterable[tuple[int, str]], frames: Iterable[tuple[str, str]]
) -> Iterator[Entry]:
    yield from _changes(view)
    for kind, words in frames:
        said = QCoreApplication.translate("MealMenu", "Take back: {n}").format(n=words)
        yield said, f"unframe:{kind}", "", True
    tr = QCoreApplication.translate
    yield tr("MealMenu", "Guest …"), "guest", "", not view.closed and not view.away
    for name in view.guests:
        words = tr("MealMenu", "Without {n} at this meal").format(n=name.replace("&", "&&"))
        yield words, f"unguest:{name}", "", True
    yield tr("MealMenu", "Note …"), "note", "", not view.closed
    yield _LINE
    yield from _ratings(view)
    yield _LINE
    yield from _spreading(view, later)
    yield _LINE
    tr, has = QCoreApplication.translate, bool(view.title)
    yield tr("MealMenu", "Show everything about it"), "open", "Return", has
    yield tr("MealMenu", "Cook's card …"), "card", "", has


def _changes(view: CardView) -> Iterator[Entry]:
    tr, has = QCoreApplication.translate, bool(view.title)
    unlock, lock = tr("MealMenu", "Unlock"), tr("MealMenu", "Lock")
    yield from (
        (unlock if view.locked else lock, "lock", "L", has),
        (tr("MealMenu", "Swap …") if has else tr("MealMenu", "Choose …"), "swap", "S", True),
        (tr("MealMenu", "Find a dish …"), "library", "F", True),
        (tr("MealMenu", "Make my own …"), "own", "M", True),
        (tr("MealMenu", "Leave empty"), "clear", "Del", has),
        (tr("MealMenu", "The shop had not all of it …"), "missing", "", has),
        _LINE,
        (tr("MealMenu", "Plan this meal again"), "plan_meal", "", not view.locked),
        (tr("MealMenu", "Plan this day again"), "plan_day", "", True),
    )


def _ratings(view: CardView) -> Iterator[Entry]:
    tr, can = QCoreApplication.translate, bool(view.title) and not view.own_meal
    back = tr("MealMenu", "Take back: {n}")
    for rating, words, key in (
        ("more", tr("MealMenu", "This dish more often"), "+"),
        ("less", tr("MealMenu", "This dish less often"), "-"),
        ("never", tr("MealMenu", "Never this dish"), "N"),
    ):
        said = back.format(n=words) if view.rating == rating else words
        yield said, f"rate:{rating}", key, can


def _spreading(view: CardView, later: Iterable[tuple[int, str]]) -> Iterator[Entry]:
    tr = QCoreApplication.translate
    yield tr("MealMenu", "Repeat every day"), "repeat", "", bool(view.title)
    words = tr("MealMenu", "Cook twice, eat again on {n}")
    for day, name in later:
        yield words.format(n=name), f"again:{day}", "", True
    yield tr("MealMenu", "Copy day"), "copy_day", "", True
    yield tr("MealMenu", "Paste day here"), "paste_day", "", True
