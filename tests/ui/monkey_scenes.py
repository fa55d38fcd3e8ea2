"""Longer ways through the window that a monkey seldom finds by chance: a table of scenes.

Each opens a screen or a dialog and then does a few things there at random.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton

from planner.ui.settings.preferences import same_window_suits
from planner.ui.window.pages import Page

from .support import START

if TYPE_CHECKING:
    from .monkey import Monkey

Scene = Callable[["Monkey"], None]

NAMES = ("Bo", "Än na", "<b>x</b>", "", "Me", "a" * 60)
LISTS = (
    "2 slices whole wheat bread\n1 cup milk\n1/2 avocado",
    "Lunch: 3 eggs, 100 g spinach\n\n=1+1\n???",
    "",
)
EATEN = ("1 cup milk", "banana", "200 g salm", "lentil s", "999999 kg x")


def _dialog(name: str, actions: int = 6) -> Scene:
    """Open a dialog by its command, do things in it, and agree or not."""

    def play(monkey: Monkey) -> None:
        getattr(monkey.window.commands, name).trigger()
        monkey.dabble(actions)
        agree(monkey)

    return play


def agree(monkey: Monkey) -> None:
    """Press what the dialog on top is for, more often than not."""
    top = QApplication.activeModalWidget()
    if not isinstance(top, QDialog):
        return
    if isinstance(top, QPrintDialog):  # the system's: it would ask back, and wait for an answer
        top.reject()
        return
    roles = QDialogButtonBox.ButtonRole
    wanted = (roles.AcceptRole, roles.ApplyRole) if monkey.chance(0.7) else (roles.RejectRole,)
    for box in top.findChildren(QDialogButtonBox):
        for button in box.buttons():
            if box.buttonRole(button) in wanted and button.isEnabled():
                monkey.press(button)
                return
    monkey.pressed(Qt.Key.Key_Return if monkey.chance(0.5) else Qt.Key.Key_Escape, top)


def _care(monkey: Monkey) -> None:
    monkey.window.commands.person.trigger()
    dialog = monkey.window.people.dialog
    tabs = getattr(dialog, "tabs", None)
    if tabs is not None:
        tabs.setCurrentIndex(monkey.dice.choice((4, 4, 5, 1)))
    monkey.dabble(8)
    agree(monkey)


def _guide(monkey: Monkey) -> None:
    monkey.window.commands.guide.trigger()
    for _ in range(7):
        monkey.dabble(2)
        dialog = monkey.window.people.dialog
        button = monkey.dice.choice(("next", "next", "skip", "back"))
        if dialog is not None and hasattr(dialog, button) and dialog.isVisible():
            monkey.press(getattr(dialog, button))


def _shopping(monkey: Monkey) -> None:
    window = monkey.window
    window.show_page(Page.SHOPPING)
    controller, page = window.more.shopping, window.body.shopping
    lines, items = tuple(controller.listed or ()), page.model.items
    if lines:
        some = monkey.dice.sample(lines, min(3, len(lines)))
        controller.tick(tuple(line.key for line in some), monkey.chance(0.7))
    if items:
        item = monkey.dice.choice(items)
        for act in (
            lambda: controller.correct(item, monkey.dice.choice((None, 0.0, 1.0, 3.5))),
            lambda: controller.remove_own(item),
            lambda: controller.have(item),
            lambda: controller.stow(item),
        ):
            if monkey.chance(0.25):
                act()
    if monkey.chance(0.4):
        controller.add_own(
            monkey.dice.choice(NAMES), monkey.dice.choice(("", "2", "=A1")), "Household"
        )
    if monkey.chance(0.2):
        monkey.dice.choice((controller.split, controller.untick_all, controller.seen))()
    monkey.dabble(3)


def _lists_dialog(monkey: Monkey) -> None:
    """Open days and trips, eaters, shops or the pantry."""
    window = monkey.window
    window.show_page(Page.SHOPPING)
    controller = window.more.shopping
    monkey.dice.choice(
        (
            controller.edit_days,
            controller.edit_eaters,
            controller.edit_shops,
            controller.edit_pantry,
        )
    )()
    monkey.dabble(8)
    agree(monkey)


def _diet(monkey: Monkey) -> None:
    window = monkey.window
    window.show_page(Page.DIET)
    page = window.diet.page
    if page is None:
        return
    act = monkey.dice.randrange(4)
    if act == 0:
        page.field.setText(monkey.dice.choice(EATEN))
        page.field.textEdited.emit(page.field.text())
        monkey.wait(150)
        page.field.take_first()
    elif act == 1:
        page.open_paste(monkey.dice.choice(LISTS))
        monkey.wait(200)
        monkey.dabble(3)
        agree(monkey)
    elif act == 2:
        page.plan_from_here()
        monkey.dabble(3)
    monkey.dabble(3)


def _diary(monkey: Monkey) -> None:
    window = monkey.window
    window.show_page(Page.DIARY)
    page = window.diary.page
    if page is None:
        return
    page.controller.begin()
    monkey.wait(20)
    monkey.dice.choice((page.note_cramp, page.for_doctor, page.ask_to_erase, page.export_csv))()
    monkey.dabble(4)
    agree(monkey)


def _settings(monkey: Monkey) -> None:
    """Change settings of every kind; language and size of text make the window anew."""
    monkey.window.commands.settings.trigger()
    before = monkey.window.memory.preferences
    monkey.dabble(4)
    monkey.follow_window()
    after = monkey.window.memory.preferences
    if not same_window_suits(before, after):
        monkey.dabble(2)
    monkey.close_dialogs()


def _newcomer(monkey: Monkey) -> None:
    window = monkey.window
    window.commands.new_person.trigger()
    dialog = window.household.dialog
    if dialog is None or not hasattr(dialog, "field"):
        return
    dialog.field.setText(monkey.dice.choice(NAMES))
    agree(monkey)
    for _ in range(8):
        guide = window.household.dialog
        if guide is None or not hasattr(guide, "next") or not guide.isVisible():
            break
        monkey.press(guide.next if monkey.chance(0.6) else guide.skip)
    monkey.wait(50)


def _palette(monkey: Monkey) -> None:
    monkey.window.commands.find.trigger()
    top = QApplication.activeModalWidget()
    if top is None:
        return
    QTest.keyClicks(QApplication.focusWidget() or top, monkey.dice.choice(("week", "spin", "de")))
    for _ in range(monkey.dice.randrange(4)):
        monkey.pressed(Qt.Key.Key_Down, top)
    if not monkey.forbidden(top):
        monkey.pressed(Qt.Key.Key_Return, top)


def _portion(monkey: Monkey) -> None:
    """More or less of a food, a few times, and the lock on and off."""
    monkey.ask()
    panel = monkey.window.body.detail
    for _ in range(3):
        steps = [
            b
            for b in panel.findChildren(QPushButton)
            if b.property("kind") == "step" and b.isEnabled() and b.isVisible()
        ]
        if steps:
            monkey.press(monkey.dice.choice(steps))
    monkey.window.commands.lock.trigger()


def _today(monkey: Monkey) -> None:
    """Say of some meals what became of them, on this day or another, and take it back."""
    window = monkey.window
    window.show_page(Page.TODAY)
    page = window.today.page
    if page is None:
        return
    if monkey.chance(0.4):
        monkey.press(monkey.dice.choice((page.before, page.after, page.today)))
    for _ in range(3):
        if not page.meals:
            break
        row = monkey.dice.choice(list(page.meals.values()))
        monkey.press(monkey.dice.choice((row.eaten, row.changed, row.left_out, row.more)))
        if isinstance(QApplication.activeModalWidget(), QDialog):
            monkey.dabble(4)
            agree(monkey)
    if monkey.chance(0.3):
        page.weeks.click()
        monkey.dabble(3)
        agree(monkey)
    monkey.dice.choice((window.commands.undo.trigger, window.commands.redo.trigger, page.ask))()


def _calendar(monkey: Monkey) -> None:
    """Look at another week, copy one, keep a favourite and put it on a date."""
    window = monkey.window
    window.show_page(Page.CALENDAR)
    page = window.calendar.page
    if page is None:
        return
    page.month.choose(START + timedelta(days=monkey.dice.randint(-21, 28)))
    monkey.wait(20)
    buttons = (page.open, page.copy, page.keep, page.put, page.next, page.rest)
    for _ in range(2):
        monkey.press(monkey.dice.choice(buttons))
        monkey.dabble(3)
        agree(monkey)
        monkey.wait(monkey.dice.choice((1, 60)))
    names = ("earlier_week", "later_week", "undo", "redo")
    getattr(window.commands, monkey.dice.choice(names)).trigger()
    monkey.dabble(2)


def _library(monkey: Monkey) -> None:
    """Find a dish, make it a favourite, put it on a day."""
    window = monkey.window
    window.show_page(Page.DISHES)
    page = window.library.page
    if page is None:
        return
    page.filters.field.setText(monkey.dice.choice(("soup", "lentil b", "", "<b>", "quark")))
    monkey.wait(150)
    monkey.dabble(4)
    entry = page.list.current()
    if entry is not None:
        monkey.dice.choice((page.star_wanted, page.put_wanted)).emit(entry)
        monkey.dabble(3)
        agree(monkey)
        monkey.wait(100)


def _chooser(monkey: Monkey) -> None:
    """Choose among many offers for a place."""
    monkey.window.ask(monkey.dice.choice(monkey.places()), "swap")
    monkey.wait(200)
    monkey.dabble(6)
    agree(monkey)


SCENES: tuple[Scene, ...] = (
    *(_care, _care, _guide, _shopping, _shopping, _lists_dialog, _diet, _diary, _settings),
    *(_today, _today, _calendar, _calendar, _library, _library, _chooser),
    *(_newcomer, _palette, _portion, _portion),
    *(_dialog("wishes"), _dialog("export", 4), _dialog("preview", 4), _dialog("other_weeks", 3)),
    *(_dialog("swap", 3), _dialog("own", 6), _dialog("rename_person", 3), _dialog("handbook", 3)),
)
