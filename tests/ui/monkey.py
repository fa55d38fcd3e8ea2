"""Clicks, keys and closed dialogs at random, but the same for the same seed.

``python -m tests.ui.monkey 20000 [SEED]`` plays as long as one likes.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from planner.domain import Rule, verify
from planner.ui.planning.jobs import Kit, load_kit
from planner.ui.theme import Look, apply_look
from planner.ui.window.main import MainWindow

from .support import START, make_window

KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab),
    *(Qt.Key.Key_L, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
VERBS = (
    "select open lock swap clear plan_meal plan_day copy_day paste_day repeat "
    "rate:more rate:less rate:never"
).split()
COMMANDS = (
    "undo redo lock empty repeat clear fill_empty plan stop person wishes guide relief left right "
    "export preview card"
)


class Monkey:
    """Plays with a window."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window, self.dice = window, random.Random(seed)

    def play(self, actions: int) -> None:
        moves = (self.ask, self.ask, self.key, self.command, self.click, self.slide, self.page)
        for _ in range(actions):
            self.dice.choice(moves)()
            QTest.qWait(1)
            if self.dice.random() < 0.3:
                self.close_dialogs()
        self.close_dialogs()
        self.window.session.planning.stop()

    def ask(self) -> None:
        plan = self.window.session.plan
        place = self.dice.randrange(plan.days), self.dice.choice(plan.slots)
        self.window.ask(place, self.dice.choice(VERBS))

    def key(self) -> None:
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, self.dice.choice(KEYS))

    def command(self) -> None:
        getattr(self.window.commands, self.dice.choice(COMMANDS.split())).trigger()

    def page(self) -> None:
        self.window.show_page(self.dice.randrange(5))

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

    def close_dialogs(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()


def faults(window: MainWindow, kit: Kit) -> list[str]:
    """What the verifier has against the plan on the screen.

    A meal that was put somewhere and kept there may pass a limit with those around it, until
    the day is planned again; the window shows it.
    """
    plan, own = window.session.plan, (Rule.AMOUNT, Rule.CEILING)
    found = verify(plan, kit.catalogue, kit.care)
    return [v.message for v in found if not (v.rule in own and plan.locked & set(v.places))]


def main() -> None:
    from planner.domain import Profile, plan_week

    actions, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    app = QApplication([])
    apply_look(app, Look.LIGHT)
    kit = load_kit()
    plan = plan_week(Profile(), kit.catalogue, start=START, solver=kit.solver, care=kit.care)
    ini = Path(tempfile.mkdtemp()) / "s.ini"
    window = make_window(kit, plan, QSettings(str(ini), QSettings.Format.IniFormat))
    window.show()
    Monkey(window, seed).play(actions)
    print(f"{actions} actions, seed {seed}; the verifier says: {faults(window, kit) or 'nothing'}")
    window.session.document.begin(window.session.plan)
    window.close()


if __name__ == "__main__":
    main()
