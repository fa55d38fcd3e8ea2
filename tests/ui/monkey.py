"""Clicks, keys and closed dialogs at random, but the same for the same seed.

``python -m tests.ui.monkey 20000 [SEED [DAYS]]`` plays as long as one likes, on a week of so many
days: a short one is planned quickly, so that more is done on the screens meanwhile.
"""

from __future__ import annotations

import faulthandler
import os
import random
import re
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QSettings, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from foods import DataError, Meal
from planner.application.context import PlanningContext, load_context
from planner.domain import Rule, verify
from planner.domain.planning.from_solver import CONCEDED
from planner.store import StoreError
from planner.ui.background.tasks import Runner
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.theme import Look, apply_look
from planner.ui.window.main_window import MainWindow
from planner.ui.window.pages import Page
from solver import Place

from .monkey_scenes import SCENES
from .support import START, make_window

KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab),
    *(Qt.Key.Key_L, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
VERBS = (
    "select open lock swap clear plan_meal plan_day copy_day paste_day repeat "
    "rate:more rate:less rate:never own again"
).split()
COMMANDS = (
    "undo redo lock empty repeat clear fill_empty plan stop person wishes guide relief left right "
    "settings shortcuts about swap plan_day copy_list export preview card find own other_weeks "
    "better more_often less_often never new_person rename_person switch_person"
)
_WAY_OUT_MS, _REST_MS = 700, 20
WORDS = ("spinach", "0", "12,5", "-3", "B\u00f6ll <b>", "=1+1", "", "9" * 30)
# A printer's dialog belongs to the system, and who quits plays no more.
ASKING = ("Print", "Druck", "Quit", "Beenden")


class Monkey:
    """Plays with a window."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window, self.dice = window, random.Random(seed)
        self.by_hand: set[tuple[Place, Meal]] = set()
        self.done = 0
        self._asked: QWidget | None = None
        self._popped: tuple[QWidget | None, int] = None, -1
        self._out = QTimer(window.session, interval=_WAY_OUT_MS)
        self._out.timeout.connect(self.find_way_out)
        self._out.start()

    def play(self, actions: int) -> None:
        """Do so many things; a scene is as many as are done in it."""
        moves = (
            *(self.ask, self.ask, self.key, self.command, self.click, self.slide, self.page),
            *(self.anything, self.anything, self.type, self.size, self.drag, self.people),
            *(self.scene, self.scene),
        )
        last = self.done + actions
        while self.done < last:
            self.act(self.dice.choice(moves))
            self.remember()
            if self.chance(0.3):
                self.close_dialogs()
        self.close_dialogs()
        self.window.session.planning.stop()

    def find_way_out(self) -> None:
        """Answer a question, and close a menu, whose loop holds everything else up."""
        popup = QApplication.activePopupWidget()
        if popup is not None and self._popped == (popup, self.done):
            popup.close()
        self._popped = popup, self.done
        top = QApplication.activeModalWidget()
        if top is not None and top is self._asked and isinstance(top, QMessageBox):
            self.dice.choice(top.buttons()).click()
            top = None
        self._asked = top

    def act(self, move: Callable[[], object]) -> None:
        """Do one thing, and let the window answer."""
        move()
        self.done += 1
        self.wait(1)
        self.follow_window()

    def wait(self, ms: int) -> None:
        """Let the window work, and its threads: `QTest.qWait` would sleep with Python's lock."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def rest(self) -> None:
        """Stop planning, and let every lane of work come to its end."""
        session = self.window.session
        session.stop()
        while any(lane.busy for lane in session.findChildren(Runner)):
            self.wait(_REST_MS)

    def follow_window(self) -> None:
        """Go on with the newest window: settings may make it anew."""
        self.window = newest(self.window)

    def chance(self, share: float) -> bool:
        """Return whether something happens that does so often."""
        return self.dice.random() < share

    def press(self, button: QAbstractButton) -> None:
        """Click a button, if it can be."""
        if isValid(button) and button.isVisible() and button.isEnabled():
            self.act(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))

    def pressed(self, key: Qt.Key, target: QWidget) -> None:
        """Press a key where the focus is."""
        self.act(lambda: QTest.keyClick(QApplication.focusWidget() or target, key))

    def dabble(self, most: int) -> None:
        """Do a few things wherever one is."""
        for _ in range(self.dice.randint(1, most)):
            self.act(self.dice.choice((self.anything, self.anything, self.type, self.key)))

    def scene(self) -> None:
        """Play a longer scene, on purpose."""
        self.dice.choice(SCENES)(self)

    def forbidden(self, top: QWidget) -> bool:
        """Return whether what is chosen in a list would print or quit."""
        words = [
            str(view.currentIndex().data() or "") for view in top.findChildren(QAbstractItemView)
        ]
        return any(word in " ".join(words) for word in ASKING)

    def remember(self) -> None:
        """Note meals put somewhere: they stay when their lock is taken off again."""
        plan = self.window.session.plan
        self.by_hand |= {(place, plan.meals[place]) for place in plan.locked & plan.meals.keys()}

    def faults(self, context: PlanningContext) -> list[str]:
        """Return what the verifier has against the plan on the screen.

        What a person served by hand, put somewhere, copied, repeated or dragged may be more than
        its dish has, or pass a limit with the meals around it, with its lock or without, until
        the day is planned again; the window shows it. Rules of comfort give way to others, and a
        note says so.
        """
        plan = self.window.session.plan
        own = (Rule.AMOUNT, Rule.CEILING, Rule.FLUID, Rule.ROLE, Rule.PORTION, Rule.SLOT)
        held = plan.locked | {p for p, meal in plan.meals.items() if (p, meal) in self.by_hand}
        return [
            v.message
            for v in verify(plan, context.catalogue, context.care)
            if v.rule not in CONCEDED and not (v.rule in own and held & set(v.places))
        ]

    def places(self) -> list[Place]:
        """Return where there is a card."""
        plan = self.window.session.plan
        return [
            (day, slot)
            for day in range(plan.days)
            for slot in plan.slots
            if (day, slot) not in plan.closed
        ]

    def ask(self) -> None:
        place = self.dice.choice(self.places())
        verb = self.dice.choice(VERBS)
        if verb == "again":
            days = self.window.session.meals.later_days(place)
            verb = f"again:{self.dice.choice(days)[0]}" if days else "open"
        self.window.ask(place, verb)

    def key(self) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, self.dice.choice(KEYS))

    def command(self) -> None:
        getattr(self.window.commands, self.dice.choice(COMMANDS.split())).trigger()

    def page(self) -> None:
        self.window.show_page(self.dice.choice(list(Page)))

    def slide(self) -> None:
        row = self.dice.choice(list(self.window.body.targets.rows.values()))
        key = self.dice.choice((Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
        QTest.keyClick(row.slider, key)

    def click(self) -> None:
        """Press somewhere on the board, or a step of a portion."""
        steps = [b for b in self.window.body.detail.findChildren(QPushButton) if b.isVisible()]
        board = self.window.body.week.board
        target: QWidget = self.dice.choice([board, *steps])
        at = QPoint(self.dice.randrange(target.width()), self.dice.randrange(target.height()))
        child = target.childAt(at)
        if child is None:
            QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        else:
            QTest.mouseClick(child, Qt.MouseButton.LeftButton)

    def anything(self) -> None:
        """Press, tick or choose whatever is on the screen, in a dialog or in the window."""
        top = QApplication.activeModalWidget() or self.window
        seen = [w for w in top.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
        presses = [
            w
            for w in seen
            if isinstance(w, QAbstractButton)
            and not any(word in f"{w.text()} {w.accessibleName()} {w.toolTip()}" for word in ASKING)
        ]
        others = [
            w for w in seen if isinstance(w, (QComboBox, QAbstractSpinBox, QAbstractItemView))
        ]
        if not presses + others:
            return
        target = self.dice.choice(presses + others)
        if isinstance(target, QAbstractButton):
            QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        elif isinstance(target, QComboBox) and target.count():
            target.setCurrentIndex(self.dice.randrange(target.count()))
            target.activated.emit(target.currentIndex())
        elif isinstance(target, QAbstractItemView):
            target.setFocus()
            QTest.keyClick(target, self.dice.choice(KEYS))
        else:
            QTest.keyClick(target, self.dice.choice((Qt.Key.Key_Up, Qt.Key.Key_Down)))

    def type(self) -> None:
        """Write something somewhere."""
        top = QApplication.activeModalWidget() or self.window
        fields = [w for w in top.findChildren(QLineEdit) if w.isVisible() and w.isEnabled()]
        if fields:
            field = self.dice.choice(fields)
            field.selectAll()
            field.insert(self.dice.choice(WORDS))
            field.textEdited.emit(field.text())
            if self.dice.random() < 0.5:
                QTest.keyClick(field, Qt.Key.Key_Return)

    def size(self) -> None:
        """Make the window larger or smaller."""
        self.window.resize(*self.dice.choice(((720, 480), (1024, 640), (1440, 900))))

    def drag(self) -> None:
        """Drop one meal on another."""
        plan = self.window.session.plan
        one, other = self.dice.choice(self.places()), self.dice.choice(self.places())
        if one in plan.meals and one != other:
            self.window.body.week.board.dropped.emit(one, other)

    def people(self) -> None:
        """Go to another person, remove one or bring one back, through the menu."""
        menu = self.window.household.menu
        menu.aboutToShow.emit()
        parts = [menu, *(a.menu() for a in menu.actions() if a.menu() is not None)]
        actions = [a for part in parts for a in part.actions() if a.isEnabled() and not a.menu()]
        self.dice.choice([a for a in actions if a.text()]).trigger()
        self.wait(self.dice.choice((1, 200)))

    def close_dialogs(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()


def newest(window: MainWindow) -> MainWindow:
    """Return the window that took the place of others: settings may make it anew."""
    while window.fresh is not None:
        window = window.fresh
    return window


def answer_for_system(folder: Path, dice: random.Random) -> Iterator[tuple[type, str, object]]:
    """Yield what the system's dialogs answer, as attributes to be set: (class, name, function).

    A name to save under or none, a file that was saved or none, any button of a question.
    """

    def save(*asked: object, **_: object) -> tuple[str, str]:
        kinds = re.findall(r"\*(\.\w+)", " ".join(map(str, asked))) or [".txt"]
        name = folder / f"{dice.choice('abc')}{dice.choice(kinds)}"
        return (str(name) if dice.random() < 0.7 else "", "")

    def find(*_: object, **__: object) -> tuple[str, str]:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        return (str(dice.choice(files)) if files and dice.random() < 0.7 else "", "")

    def find_several(*asked: object, **named: object) -> tuple[list[str], str]:
        name, kind = find(*asked, **named)
        return ([name] if name else [], kind)

    def question(*_: object) -> QMessageBox.StandardButton:
        button = QMessageBox.StandardButton
        return dice.choice((button.Discard, button.Discard, button.Cancel, button.Yes))

    yield QFileDialog, "getSaveFileName", save
    yield QFileDialog, "getOpenFileName", find
    yield QFileDialog, "getOpenFileNames", find_several
    yield QMessageBox, "question", question
    yield QDesktopServices, "openUrl", lambda *_: True


class Watch:
    """Counts what must not happen: exceptions in slots and in work, and warnings of Qt."""

    # What the offscreen platform cannot do is no fault of the window's.
    QUIET = ("plugin does not support", "propagateSizeHints")

    def __init__(self) -> None:
        self.seen: list[str] = []
        sys.excepthook = self._exception
        qInstallMessageHandler(self._message)
        tell = Runner._tell

        def listen(runner: Runner, number: int, kind: str, value: Any) -> None:
            # Bad files and bad wishes are told by errors of their own; all else is a fault.
            if kind == "failed" and not isinstance(value, (StoreError, DataError, OSError)):
                self._exception(type(value), value, value.__traceback__)
            tell(runner, number, kind, value)

        Runner._tell = listen  # type: ignore[method-assign]

    def _exception(self, kind: Any, error: Any, trace: Any) -> None:
        self.seen.append("".join(traceback.format_exception(kind, error, trace)))
        print(self.seen[-1], flush=True)  # also what ends the monkey itself

    def _message(self, _kind: Any, _where: Any, text: str) -> None:
        if not any(quiet in text for quiet in self.QUIET):
            self.seen.append(text)


def main() -> None:
    from planner.domain import Profile, plan_week

    actions, seed, days = (*map(int, sys.argv[1:]), *(20_000, 1, 7)[len(sys.argv) - 1 :])
    faulthandler.enable()
    watch = Watch()
    app = QApplication([])
    apply_look(app, Look.LIGHT)
    context = load_context(texts=WINDOW_TEXTS)
    plan = plan_week(
        Profile(),
        context.catalogue,
        days=days,
        start=START,
        solver=context.solver,
        care=context.care,
    )
    folder = Path(tempfile.mkdtemp())
    for where, name, answer in answer_for_system(folder, random.Random(seed)):
        setattr(where, name, answer)
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    window = make_window(context, plan, settings, folder / "data" / "last.mealplan")
    window.show()
    monkey = Monkey(window, seed)
    while monkey.done < actions and not watch.seen:
        monkey.play(min(250, actions - monkey.done))
        against = monkey.faults(monkey.window.session.context)
        watch.seen += [f"The verifier: {fault}" for fault in against]
        print(f"{monkey.done} actions, seed {seed}: {len(watch.seen)} faults", flush=True)
    for fault in watch.seen:
        print(fault)
    window = monkey.window
    window.session.document.begin(window.session.plan)
    window.close()
    raise SystemExit(bool(watch.seen))


if __name__ == "__main__":
    main()
