"""The one object that may change the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan


MOST_STEPS = 300
"""Each step holds a plan: a window that is open for weeks would keep thousands of them"""


@dataclass(frozen=True)
class Sheet:
    """A plan with its file.

    Attributes:
        plan: The plan.
        path: Its file; None where it has none.
        saved: What the file holds.
        unsaved: Whether the plan was never saved as it was opened.
        guest: Whether it is a week that changes neither one's own week nor one's answers.
        past: Whether it is a week of one's own that is over, only to be read; a guest as well.
    """

    plan: Plan
    path: Path | None = None
    saved: Plan | None = None
    unsaved: bool = False
    guest: bool = False
    past: bool = False


@dataclass(frozen=True)
class UndoStep:
    """A step of the history, from the person's wish to the plans worked out for it.

    Attributes:
        label: What Undo calls it.
        merge_id: Steps in turn with the same id become one in the history, as one drag of a
            slider with the plans that answer it; -1 for a step that stands alone.
    """

    label: str
    merge_id: int = -1


class Document(QObject):
    """The plan on the screen, its history and its file.

    Plans are frozen, so one kind of step is enough: replace the plan.
    """

    changed = Signal()
    """Another plan is on the screen."""
    stepped_back = Signal()
    """The change was an undo, a redo or another file: what is being worked out is stale."""
    file_changed = Signal()
    """Path or saved state changed."""
    refused = Signal()
    """The week on the screen is over: what was asked of it is not done"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.histories = QUndoGroup(self)
        """Tells what can be undone of whichever week is on the screen"""
        self.history = self._new_history()
        self._weeks: dict[date | None, tuple[Sheet, QUndoStack]] = {}
        self.path: Path | None = None
        self._plan: Plan | None = None
        self._saved: Plan | None = None
        self._unsaved = False
        self.guest = False
        """Whether the week on the screen is somebody else's: it changes no answers of one's own"""
        self.past = False
        """Whether the week on the screen is over: it is only read"""
        self._own: Sheet | None = None
        self._stamps: dict[Path, str] = {}
        self._more: dict[Path, Mapping[str, Any]] = {}
        self.context: PlanningContext | None = None

    def equip(self, context: PlanningContext) -> None:
        """Hand over the tables, without which no file can be read or written."""
        self.context = context

    @property
    def plan(self) -> Plan | None:
        """Return the plan, or None before the first."""
        return self._plan

    @property
    def dirty(self) -> bool:
        """Return whether there is something that no file holds."""
        # Steps that change other things than the plan are in the history too: not its state tells.
        return self._plan is not None and (self._unsaved or self._plan is not self._saved)

    def plans(self) -> Iterator[Plan]:
        """Yield the plan on the screen, and every one that undo or redo can bring back."""
        if self._plan is not None:
            yield self._plan
        for history in (self.history, *(held for _, held in self._weeks.values())):
            for at in range(history.count()):
                yield from _plans_of(history.command(at))
        yield from (sheet.plan for sheet, _ in self._weeks.values())

    def begin(
        self,
        plan: Plan,
        path: Path | None = None,
        *,
        unsaved: bool = False,
        guest: bool = False,
        past: bool = False,
    ) -> None:
        """Start over with a plan; there is nothing to undo, of no week."""
        self.history.clear()
        for start in tuple(self._weeks):
            self.forget_week(start)
        self._own = self._own if guest else None
        self._take(Sheet(plan, path, plan, unsaved, guest, past))
        self.stepped_back.emit()

    def visit(self, sheet: Sheet) -> None:
        """Turn to another week of the same person, which has a history of its own.

        The week that is left stays with its history, and comes again as it was left. To turn is
        a step of neither: undo takes back what was changed in the week on the screen.
        """
        if (left := self.sheet()) is None:
            self.begin(sheet.plan, sheet.path, guest=sheet.guest, past=sheet.past)
            return
        held = self._weeks.pop(sheet.plan.start, None)
        self._weeks[left.plan.start] = left, self.history
        shown, self.history = held if held is not None else (sheet, self._new_history())
        self.histories.setActiveStack(self.history)
        self._take(shown)
        self.stepped_back.emit()

    def held(self, start: date) -> Sheet | None:
        """Return a week that was left with its history, by its first date, or None."""
        found = self._weeks.get(start)
        return found[0] if found else None

    def forget_week(self, start: date | None) -> None:
        """Let go of a week that was left: its file is another now."""
        if found := self._weeks.pop(start, None):
            self.histories.removeStack(found[1])
            found[1].deleteLater()

    def enter(
        self,
        plan: Plan,
        path: Path | None,
        label: str,
        *,
        guest: bool = False,
        unsaved: bool = False,
    ) -> None:
        """Put the plan of another file in place; undo brings back the one before with its file."""
        self.turn_to(Sheet(plan, path, plan, unsaved, guest), label)

    def turn_to(self, sheet: Sheet, label: str) -> None:
        """Put another sheet in place, as one step with a name."""
        if self._plan is None:
            self.begin(sheet.plan, sheet.path, unsaved=sheet.unsaved, guest=sheet.guest)
            return
        self.history.push(_Turn(self, sheet, label))
        self.stepped_back.emit()

    @property
    def own(self) -> Sheet | None:
        """Return one's own week, while somebody else's is on the screen."""
        return self._own if self.guest else None

    def sheet(self) -> Sheet | None:
        """Return the sheet on the screen, with its file."""
        if self._plan is None:
            return None
        return Sheet(self._plan, self.path, self._saved, self._unsaved, self.guest, self.past)

    def replace(self, plan: Plan, step: UndoStep) -> None:
        """Put another plan in place, as one step."""
        if plan is self._plan:
            return
        if self.past:
            self.refused.emit()
            return
        self.history.push(_Replace(self, self._plan, plan, step))

    def amend(self, plan: Plan) -> None:
        """Put a plan in place that says more of the same meals; it is no step of its own."""
        if self.past:
            return
        step = self.history.command(self.history.index() - 1)
        if isinstance(step, _Replace) and step.new is self._plan:
            step.new = plan
        if self._saved is self._plan:
            self._saved = plan
        self._show(plan)

    def step(self, label: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        """Do something that belongs to no plan (pantry, shops), as one step with a name."""
        self.history.push(_Step(label, redo, undo))

    @contextmanager
    def together(self, label: str) -> Iterator[None]:
        """Make one step of several."""
        self.history.beginMacro(label)
        try:
            yield
        finally:
            self.history.endMacro()

    def undo(self) -> None:
        """Take the last step back."""
        if self.history.canUndo():
            self.history.undo()
            self.stepped_back.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.history.canRedo():
            self.history.redo()
            self.stepped_back.emit()

    def turn_to_file(self, path: Path | None) -> None:
        """Let the plan on the screen belong to another file, which does not hold it yet."""
        if path != self.path:
            self.path = path
            self.file_changed.emit()

    def unsaved_sheets(self) -> tuple[Sheet, ...]:
        """Return the weeks whose file holds an older plan: of the screen, and those left."""
        sheets = (self.sheet(), *(sheet for sheet, _ in self._weeks.values()))
        return tuple(
            each
            for each in sheets
            if each is not None
            and each.path is not None
            and (each.unsaved or each.plan is not each.saved)
        )

    def more_of(self, path: Path | None) -> Mapping[str, Any] | None:
        """Return what a file held beside its plan, when it was read or written here."""
        return self._more.get(path) if path is not None else None

    @property
    def more(self) -> Mapping[str, Any] | None:
        """Return what the file held beside the plan and we do not know: it goes along.

        Under any name: a plan that is saved elsewhere keeps it.
        """
        return self.more_of(self.path)

    def note_saved(self, plan: Plan, path: Path) -> None:
        """Put down that a worker wrote a plan into its file; the one on the screen may be newer."""
        for start, (sheet, history) in self._weeks.items():
            if sheet.path == path:  # it was left meanwhile
                self._weeks[start] = replace(sheet, saved=plan, unsaved=False), history
        if path != self.path:
            return
        self._unsaved, self._saved = False, plan
        if plan is self._plan:
            self.history.setClean()
        self.file_changed.emit()

    def known_stamp(self, path: Path) -> str:
        """Return what a file held when it was read or written here; "" if it never was."""
        return self._stamps.get(path, "")

    def note_file(self, path: Path, more: Mapping[str, Any] | None = None, stamp: str = "") -> None:
        """Remember what is in a file now: it was just read or written.

        Args:
            path: The file.
            more: Keys in it that this version does not know.
            stamp: Of its content, if that is known; it is read otherwise.
        """
        self._stamps[path] = stamp or _stamp(path)
        self._more[path] = more or {}

    def _take(self, sheet: Sheet) -> None:
        if sheet.guest and not self.guest:
            self._own = self.sheet()
        self.path, self._unsaved, self._saved = sheet.path, sheet.unsaved, sheet.saved
        self.guest, self.past = sheet.guest, sheet.past
        self._show(sheet.plan)
        self.file_changed.emit()

    def _new_history(self) -> QUndoStack:
        history = QUndoStack(self)
        history.setUndoLimit(MOST_STEPS)
        history.cleanChanged.connect(self._clean_changed)
        self.histories.addStack(history)
        self.histories.setActiveStack(history)
        return history

    def _clean_changed(self) -> None:
        self.file_changed.emit()

    def _show(self, plan: Plan | None) -> None:
        self._plan = plan
        self.changed.emit()


def _stamp(path: Path) -> str:
    from planner.store.bounded import stamp_of

    return stamp_of(path)


class _Replace(QUndoCommand):
    def __init__(self, document: Document, old: Plan | None, new: Plan, step: UndoStep) -> None:
        super().__init__(step.label)
        self._document, self.old, self.new, self._step = document, old, new, step

    def id(self) -> int:
        return self._step.merge_id

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Replace):
            return False
        self.new = other.new
        self.setText(other.text())
        return True

    def redo(self) -> None:
        self._document._show(self.new)

    def undo(self) -> None:
        self._document._show(self.old)


class _Turn(QUndoCommand):
    def __init__(self, document: Document, sheet: Sheet, label: str) -> None:
        super().__init__(label)
        self._document = document
        self.there, self.back = sheet, document.sheet()

    def redo(self) -> None:
        self._document._take(self.there)

    def undo(self) -> None:
        # What was saved meanwhile is saved, should it come again.
        self.there = self._document.sheet() or self.there
        if self.back is not None:
            self._document._take(self.back)


def _plans_of(step: QUndoCommand | None) -> Iterator[Plan]:
    """Yield the plans of a step, and of the steps that were put together in it."""
    if isinstance(step, _Replace):
        yield from filter(None, (step.old, step.new))
    if isinstance(step, _Turn):
        yield step.there.plan
        if step.back is not None:
            yield step.back.plan
    for at in range(step.childCount() if step is not None else 0):
        yield from _plans_of(step.child(at) if step is not None else None)


class _Step(QUndoCommand):
    def __init__(self, label: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(label)
        self._redo, self._undo = redo, undo

    def redo(self) -> None:
        self._redo()

    def undo(self) -> None:
        self._undo()
