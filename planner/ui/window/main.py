"""The main window: parts, and a table of what is connected to what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget

from planner.ui.format import long_date
from planner.ui.session import Session
from planner.ui.theme import Look, apply_look
from planner.ui.week.menu import meal_menu
from planner.ui.week.swap import SwapDialog

from .actions import Actions
from .files import Files
from .help import About, ShortcutSheet
from .layout import Body
from .memory import Memory
from .status import StatusLine
from .topbar import TopBar

if TYPE_CHECKING:
    from planner.ui.person import PersonDialog
    from planner.ui.reading import WeekView
    from solver import Place


class MainWindow(QMainWindow):
    """Shows the session; every view asks by signal, here it is said who answers."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__()
        self.session, self.memory = session, Memory(settings)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Electrolyte Meal Planner"))
        self.setMinimumSize(720, 480)
        self.commands = Actions(self)
        self.recent = QMenu(self.tr("Open &recent"), self)
        self.files = Files(session, self.memory, self)
        self.top, self.body, self.status = TopBar(self.commands), Body(), StatusLine()
        self.swap: SwapDialog | None = None
        self.person: PersonDialog | None = None
        self._copied: int | None = None
        self._build()
        self._connect()
        self._remember()
        self._enable()
        self.setFocus()

    def _build(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.commands.fill(self.menuBar(), self.recent)
        self.top.show_page(0)
        self.top.title.setText(self.tr("Your week"))

    def _connect(self) -> None:
        session, body, files = self.session, self.body, self.files
        for signal, answer in (
            (session.ready, self._enable),
            (session.shown, self._show),
            (session.said, lambda text, bad: self.status.say(text, trouble=bad)),
            (session.refused, self._refuse),
            (session.document.file_changed, self._title),
            (session.document.history.undoTextChanged, self._name_history),
            (session.document.history.redoTextChanged, self._name_history),
            (session.document.history.indexChanged, self._name_history),
            (session.planning.busy_changed, self._show_busy),
            (session.planning.offered, self._show_offers),
            (session.planning.failed, self._show_failure),
            (self.status.stop_requested, session.planning.stop),
            (self.top.page_chosen, self.show_page),
            (self.recent.aboutToShow, lambda: files.fill_recent(self.recent)),
            (body.week.wanted, self.ask),
            (body.week.day_chosen, self._choose_day),
            (body.week.board.dropped, session.move),
            (body.detail.wanted, self.ask),
            (body.targets.edited, session.set_target),
            (body.targets.reset, session.reset_target),
            (body.targets.person_requested, self.edit_person),
            (body.targets.shown_changed, self._remember_shown),
            (body.shopping.print_requested, files.print_list),
            (body.folded, self._show_folds),
        ):
            signal.connect(answer)
        self._connect_commands()

    def _connect_commands(self) -> None:
        do, session, body, files = self.commands, self.session, self.body, self.files
        commands: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (do.new, files.new),
            (do.open, files.open),
            (do.save, files.save),
            (do.save_as, files.save_as),
            (do.pdf, files.export_pdf),
            (do.preview, files.preview),
            (do.print, files.print),
            (do.quit, self.close),
            (do.undo, session.document.undo),
            (do.redo, session.document.redo),
            (do.copy_list, self.copy_list),
            (do.person, self.edit_person),
            (do.plan, session.plan_again),
            (do.plan_day, lambda: session.plan_day(session.day)),
            (do.stop, session.planning.stop),
            (do.lock, self._on_selected("lock")),
            (do.swap, self._on_selected("swap")),
            (do.empty, self._on_selected("clear")),
            (do.shortcuts, lambda: ShortcutSheet(self.actions(), self).open()),
            (do.about, lambda: About(self).open()),
        )
        for action, run in commands:
            action.triggered.connect(lambda _=False, run=run: run())
        do.left.triggered.connect(body.show_left)
        do.right.triggered.connect(body.show_right)
        for index, action in enumerate(do.pages):
            action.triggered.connect(lambda _=False, at=index: self.show_page(at))
        for look, action in do.looks.items():
            action.triggered.connect(lambda _=False, wanted=look: self.set_look(wanted))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # What is asked of a meal.

    def ask(self, place: Place, verb: str) -> None:
        """Answer what was asked of a meal."""
        session = self.session
        answers: dict[str, Callable[[], None]] = {
            "select": lambda: self.select(place),
            "open": lambda: self.open_detail(place),
            "menu": lambda: self.show_menu(place),
            "lock": lambda: session.lock(place),
            "swap": lambda: self.offer_swap(place),
            "clear": lambda: session.leave_empty(place),
            "plan_meal": lambda: session.plan_day(place[0], place),
            "plan_day": lambda: session.plan_day(place[0]),
            "copy_day": lambda: self._copy_day(place[0]),
            "paste_day": lambda: self._paste_day(place[0]),
        }
        answers[verb]()

    def select(self, place: Place) -> None:
        """Show a meal and its day on the right."""
        week = self.session.week
        if week is None:
            return
        self.session.day = place[0]
        self.body.week.select(place)
        self.body.detail.show_place(week, place, self.body.targets.shown)

    def open_detail(self, place: Place) -> None:
        """Show a meal on the right even if that column is folded."""
        self.select(place)
        if not self.body.detail.isVisible():
            self.body.show_right(True)

    def show_menu(self, place: Place) -> None:
        """Offer what can be done with a meal."""
        if week := self.session.week:
            card = self.body.week.board.card(place)
            menu = meal_menu(week.card(place), lambda verb: self.ask(place, verb), self)
            menu.popup(card.mapToGlobal(card.rect().center()))

    def offer_swap(self, place: Place) -> None:
        """Show other meals for a place."""
        if week := self.session.week:
            self.swap = SwapDialog(week.card(place).title, self)
            self.swap.chosen.connect(lambda meal: self.session.put(place, meal))
            self.swap.open()
            self.session.offer(place)

    def _show_offers(self, place: Place, offers: object) -> None:
        if self.swap is not None and self.session.week is not None:
            self.swap.show_offers(offers, self.session.week.days[place[0]])  # type: ignore[arg-type]

    def _on_selected(self, verb: str) -> Callable[[], None]:
        def run() -> None:
            if place := self.body.week.board.selected:
                self.ask(place, verb)

        return run

    def _choose_day(self, day: int) -> None:
        selected = self.body.week.board.selected
        if selected is not None:
            self.select((day, selected[1]))

    def _copy_day(self, day: int) -> None:
        self._copied = day

    def _paste_day(self, day: int) -> None:
        if self._copied is not None:
            self.session.copy_day(self._copied, day)

    # Showing.

    def show_page(self, index: int) -> None:
        """Show the week, the list or the nutrients."""
        self.body.pages.setCurrentIndex(index)
        self.body.focus_page()
        self.top.show_page(index)
        for at, action in enumerate(self.commands.pages):
            action.setChecked(at == index)

    def _show(self, week: WeekView, changed: frozenset[Place]) -> None:
        from planner.ui.verbs import diet_words, shop_items

        plan, kit = self.session.plan, self.session.kit
        assert plan is not None and kit is not None
        body = self.body
        body.week.show_week(week, changed)
        body.targets.show_targets(week)
        body.targets.show_profile(plan.profile, diet_words(plan.profile, kit.catalogue))
        titles = {card.place: card.title for day in week.days for card in day.cards.values()}
        body.shopping.show_items(shop_items(plan, kit.catalogue, titles))
        body.nutrients.show_week(week)
        self.status.show_week(week, self.session.trouble())
        if place := body.week.board.selected:
            self.select(place)
            if self.focusWidget() in (None, self):
                body.week.board.select(place, focus=True)
        self._title()
        self._enable()

    def _show_busy(self, busy: bool) -> None:
        self.status.set_busy(busy)
        self.commands.stop.setEnabled(busy)

    def _show_failure(self, why: str) -> None:
        if self.session.plan is None:
            self.body.week.show_message(why)

    def _show_folds(self, left: bool, right: bool) -> None:
        self.commands.left.setChecked(left)
        self.commands.right.setChecked(right)

    def _refuse(self, nutrient: str, why: str) -> None:
        row = self.body.targets.rows.get(nutrient)
        if row is not None:
            row.refuse(why)
        self.status.say(why, trouble=True)

    def _title(self) -> None:
        document = self.session.document
        plan = document.plan
        name = document.path.stem if document.path else self.tr("Unsaved plan")
        self.setWindowTitle(f"{name}[*] – " + self.tr("Electrolyte Meal Planner"))
        self.setWindowModified(document.dirty)
        if plan and plan.start:
            self.top.title.setText(self.tr("Week of {n}").format(n=long_date(plan.start)))
            self.top.fit()

    def _name_history(self, *_: object) -> None:
        history, do = self.session.document.history, self.commands
        undo, redo = history.undoText(), history.redoText()
        do.undo.setText(self.tr("&Undo") + (f" {undo[:1].lower()}{undo[1:]}" if undo else ""))
        do.redo.setText(self.tr("&Redo") + (f" {redo[:1].lower()}{redo[1:]}" if redo else ""))
        do.undo.setEnabled(history.canUndo())
        do.redo.setEnabled(history.canRedo())

    def _enable(self) -> None:
        do, there = self.commands, self.session.plan is not None
        for action in (
            do.save,
            do.save_as,
            do.pdf,
            do.preview,
            do.print,
            do.copy_list,
            do.person,
            do.plan,
            do.plan_day,
            do.lock,
            do.swap,
            do.empty,
        ):
            action.setEnabled(there)
        for action in (do.new, do.open):
            action.setEnabled(self.session.kit is not None)
        do.stop.setEnabled(self.session.planning.busy)
        self._name_history()

    # Dialogs and settings.

    def edit_person(self) -> None:
        """Ask about the person."""
        from planner.ui.person import PersonDialog

        plan, kit = self.session.plan, self.session.kit
        if plan and kit:
            self.person = PersonDialog(plan.profile, kit.catalogue, kit.care, self)
            self.person.applied.connect(self._apply_person)
            self.person.open()

    def _apply_person(self, profile: object) -> None:
        assert self.person is not None
        problem = self.session.apply_profile(profile)  # type: ignore[arg-type]
        if problem:
            self.person.show_problem(problem)
        else:
            self.person.accept()

    def copy_list(self) -> None:
        """Put the shopping list on the clipboard."""
        QGuiApplication.clipboard().setText(self.body.shopping.text())
        self.status.say(self.tr("Shopping list copied"))

    def set_look(self, look: Look) -> None:
        """Wear another theme."""
        self.memory.look = look
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_look(app, look)

    def _follow_system(self) -> None:
        if self.memory.look == Look.SYSTEM:
            self.set_look(Look.SYSTEM)

    def _remember_shown(self, keys: tuple[str, ...]) -> None:
        self.memory.shown = keys
        if place := self.body.week.board.selected:
            self.select(place)

    def _remember(self) -> None:
        if shown := self.memory.shown:
            self.body.targets.show_nutrients(shown)
        self.commands.looks[self.memory.look].setChecked(True)
        self.commands.pages[0].setChecked(True)
        self._show_folds(True, True)
        if not self.restoreGeometry(self.memory.geometry):
            self.resize(1440, 900)

    # Events.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.files.open_path(Path(urls[0].toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then end all work."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.memory.geometry = self.saveGeometry()
        self.session.close()
        super().closeEvent(event)
