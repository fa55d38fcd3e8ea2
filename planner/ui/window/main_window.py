"""The main window: makes its parts, shows the session, and takes what comes from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPixmap,
    QUndoStack,
)
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

from planner.ui.settings import Preferences
from planner.ui.settings.apply import apply_preferences
from planner.ui.settings.preferences import same_window_suits
from planner.ui.theme import Look, apply_sheet

from .pages import Page
from .saved_page_states import SavedPageStates
from .skeleton import Skeleton
from .window_settings import WindowSettings
from .window_state import restore_window_state, window_state_of

if TYPE_CHECKING:
    from planner.ui.session.document import Document
    from planner.ui.session.session import Session
    from solver import Place


_FRAME = QSize(16, 48)
"""What a desktop puts around a window: borders and the bar with its title, px"""

_PARTS = (
    "planner.ui.week",
    "planner.ui.targets",
    "planner.ui.detail",
    "planner.ui.shopping",
    "planner.ui.window.actions",
    "planner.ui.window.topbar",
)


def _first_size(screen: QSize) -> QSize:
    """Return how large a window opens the first time, its frame and title bar on the screen too."""
    return QSize(1440, 900).boundedTo(screen - _FRAME)


class MainWindow(QMainWindow):
    """Holds the parts; what is connected to what stands in `connections`.

    The first paint waits for none of them: a skeleton is painted, then each part is made in a
    step of its own, so that the window answers in between.
    """

    completed = Signal()
    """Every part is there."""

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        *,
        later: bool = False,
        former: MainWindow | None = None,
        face: QPixmap | None = None,
    ) -> None:
        """Make the window.

        Args:
            session: What it shows.
            settings: What it remembers.
            later: Whether the parts are made after the first paint, not now.
            former: The window in whose place it is made, once that one is gone.
            face: What is painted until the parts are there; a skeleton by default.
        """
        super().__init__()
        self.fresh: MainWindow | None = None
        """The window made in place of this one."""
        self._former, self._renewing = former, False
        self.ending = False
        """Whether the system ends the program: then nothing is asked"""
        self.session, self.memory = session, WindowSettings(settings)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Electrolyte Meal Planner"))
        self.setMinimumSize(720, 480)
        if not self.restoreGeometry(self.memory.geometry):
            self.resize(_first_size(QGuiApplication.primaryScreen().availableSize()))
        self.whole, self.page_states = False, SavedPageStates()
        self.later = later
        self._parts = self._make()
        if later:
            skeleton = Skeleton(face)
            skeleton.painted.connect(self._step)
            self.setCentralWidget(skeleton)
        else:
            for _ in self._parts:
                pass

    def _step(self) -> None:
        """Make one part more; between two of them the window handles events."""
        if self.isHidden():  # closed before it was whole
            return
        if next(self._parts, self) is not self:
            QTimer.singleShot(0, self, self._step)

    def _make(self) -> Iterator[None]:
        while self._former is not None and isValid(self._former):
            yield  # the fewer widgets there are, the sooner they wear something else
        if self._former is not None:
            self._former = None
            self._apply_preferences()
            yield
        for name in _PARTS:
            import_module(name)
            yield
        from .actions import Actions
        from .controllers.templates import TemplateController
        from .layout import Body
        from .notice_bar import NoticeBar
        from .status import StatusLine
        from .topbar import TopBar

        self.commands = Actions(self)
        self.recent = QMenu(self.tr("Open &recent"), self)
        self.templates = TemplateController(self.session, self)
        yield
        self.top, self.status = TopBar(self.commands), StatusLine()
        yield
        self.body = Body()
        yield from self.body.make()
        self.notices = NoticeBar(self.session.notices)
        self._make_controllers()
        yield
        self._put_together()
        yield
        self._dress()
        yield
        self.setCentralWidget(self._centre)
        self._fill_bars()
        yield
        self._finish()
        self.whole = True
        self.completed.emit()

    def _make_controllers(self) -> None:
        from planner.ui.session.report_options import extras_of
        from planner.ui.weeks import WeeksController
        from planner.ui.window.controllers.versions import VersionsController

        from .controllers.command_palette import PaletteController
        from .controllers.files import FileController
        from .controllers.household import HouseholdController
        from .controllers.meals import MealController
        from .controllers.person import PersonController
        from .controllers.settings import SettingsController
        from .controllers.table import TableController
        from .page_navigation import PageNavigation

        session = self.session
        self.files = FileController(session, self.memory, self)
        self.meals = MealController(session, self.body, self)
        self.people = PersonController(session, self.memory, self)
        self.household = HouseholdController(session, self.files, self._who, self)
        self.table = TableController(
            session,
            lambda: extras_of(session.places),
            self.body.week,
            self.household.switch,
            self,
        )
        self.weeks = WeeksController(session, self)
        self.versions = VersionsController(session, self.files.may_leave, self)
        self._make_page_controllers()
        self.settings = SettingsController(session, self.memory, self)
        self.navigation = PageNavigation(
            self.body,
            (self.more, self.library, self.diet, self.diary, self.today, self.calendar),
            self._mark_page,
            self.page_states.shown,
            later=self.later,
            parent=self,
        )
        self.finding = PaletteController(session, self, self.open_meal, self.find_food)
        self.finding.others = self.household.entries

    def _make_page_controllers(self) -> None:
        from .controllers.calendar import CalendarController
        from .controllers.dish_library import DishLibraryTab
        from .controllers.today_tab import TodayTab
        from .diary_tab import DiaryTab
        from .diet_tab import DietTab
        from .lazy_pages import LazyPages

        session = self.session
        self.more = LazyPages(session, self.body, self)
        self.library = DishLibraryTab(session, self.body, self)
        self.diet = DietTab(session, self.body, self)
        self.diary = DiaryTab(session, self.body, self)
        self.calendar = CalendarController(session, self.body, self)
        self.today = TodayTab(session, self.body, self.memory.meal_times, self)

    def _put_together(self) -> None:
        from planner.ui.widgets.basic import column

        self._centre = QWidget(self)
        parts = column(self.top, self.notices, self.body, self.status, gap=0)
        parts.setStretchFactor(self.body, 1)
        self._centre.setLayout(parts)

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_sheet(app)

    def _fill_bars(self) -> None:
        self.commands.fill_menus(
            self.menuBar(), self.recent, self.templates.menu, self.household.menu
        )
        self.top.show_page(0)
        self.top.title.setText(self.tr("Your week"))

    def _finish(self) -> None:
        """Connect the parts, and remember how they stood."""
        from .connections import connect
        from .presenter import Presenter

        self.showing = Presenter(self)
        self._links = connect(self, self.showing)
        self.settings.chosen.connect(self.prefer)
        self._remember()
        self.showing.enable()
        self.setFocus()

    def _who(self) -> QWidget:
        who = self.body.targets.who
        return who if who.isVisible() else self.top

    @property
    def widget(self) -> QMainWindow:
        """Return the window itself, to be the parent of dialogs."""
        return self

    def show_page(self, index: int, then: Callable[[], None] = lambda: None) -> None:
        """Show a page, then do something there."""
        self.navigation.show(index, then)

    def _mark_page(self, index: int) -> None:
        self.top.show_page(index)
        for at, action in enumerate(self.commands.pages):
            action.setChecked(at == index)

    @property
    def history(self) -> QUndoStack:
        """Return the history that undo takes back: of the page that is on, else of the plan."""
        own = getattr(self.body.pages.currentWidget(), "history", None)
        return own if isinstance(own, QUndoStack) else self.session.document.history

    def undo(self) -> None:
        """Take the last step back."""
        self._stepping().undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._stepping().redo()

    def _stepping(self) -> Document | QUndoStack:
        """Return who takes a step back: the document for its own history, its only writer."""
        document = self.session.document
        return document if self.history is document.history else self.history

    def open_meal(self, place: Place) -> None:
        """Show a meal of the week with everything about it."""
        self.show_page(Page.WEEK)
        self.meals.open_detail(place)

    def find_food(self, name: str) -> None:
        """Look a food up among all foods."""
        self.show_page(Page.FOODS, lambda: self.more.look_up(name))

    def leave_person(self) -> None:
        """End with all that is one person's: dialogs about them, their diet and their diary."""
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        for part in (
            self.diet,
            self.diary,
            self.today,
            self.calendar,
            self.session.controllers,
            self.page_states,
        ):
            part.leave()

    def copy_list(self) -> None:
        """Put the shopping list on the clipboard."""
        QGuiApplication.clipboard().setText(self.body.shopping.text())
        self.more.shopping.begun()
        self.status.say(self.tr("Shopping list copied"))

    def follow_system(self) -> None:
        """Follow the theme of the system, if that is wanted."""
        chosen, app = self.memory.preferences, QApplication.instance()
        if chosen.look == Look.SYSTEM and isinstance(app, QApplication):
            apply_preferences(app, chosen)

    def remember_shown(self, keys: tuple[str, ...]) -> None:
        """Keep which nutrients are shown."""
        self.memory.shown = keys
        self.meals.show_again()

    def prefer(self, chosen: Preferences) -> MainWindow:
        """Wear other preferences; gives the window that shows them at once, which may be new."""
        before, self.memory.preferences = self.memory.preferences, chosen
        alike = same_window_suits(before, chosen)
        if alike or not self.later:
            self._apply_preferences()
            self.commands.looks[chosen.look].setChecked(True)
        return self if alike else self._renew()

    def _apply_preferences(self) -> None:
        chosen, app = self.memory.preferences, QApplication.instance()
        if isinstance(app, QApplication):
            apply_preferences(app, chosen)
        self.session.take_habits(chosen)

    def _renew(self) -> MainWindow:
        """Make the window again: type and words are put in when its parts are made.

        In steps where the first was made in steps: then this one goes first.
        """
        if not self.later:
            return self._replaced(None)
        if not self._renewing:
            self._renewing = True
            self.grab(QRect(0, 0, 1, 1))  # lays out what is hidden, too: a turn of its own
            QTimer.singleShot(0, self, self._keep_face)
        return self

    def _keep_face(self) -> None:
        face = self.grab()
        QTimer.singleShot(0, self, lambda: self._replaced(face))

    def _replaced(self, face: QPixmap | None) -> MainWindow:
        view_state, former = window_state_of(self), self if face else None
        fresh = self.fresh = MainWindow(
            self.session, self.memory.settings, later=self.later, former=former, face=face
        )
        self.session.setParent(fresh)
        fresh.setGeometry(self.geometry())
        fresh.setWindowState(self.windowState())
        fresh.show()
        if self.later:
            fresh.completed.connect(lambda: restore_window_state(fresh, fresh.showing, view_state))
            QTimer.singleShot(0, self, self._let_go)
        else:
            restore_window_state(fresh, fresh.showing, view_state)
            self._let_go()
        return fresh

    def _let_go(self) -> None:
        for link in self._links:
            QObject.disconnect(link)
        self.navigation.stop()
        self.more.close()
        self.library.close()
        self.weeks.close()
        self.versions.close()
        self.table.close()
        self.hide()
        if not self.later:
            self.deleteLater()
            return
        for child in self.children():
            if not child.isWidgetType() and not isinstance(child, QLayout):
                child.deleteLater()  # first of all who might still show something on a page
        pages = self.body.pages
        pages.blockSignals(True)
        self._delete_next(list(filter(None, map(pages.widget, range(pages.count())))))

    def _delete_next(self, pages: list[QWidget]) -> None:
        """Delete a page a turn, the window last: at once they take twice as long, and one turn."""
        if not pages:
            self.deleteLater()
            return
        pages.pop().deleteLater()
        QTimer.singleShot(0, self, lambda: self._delete_next(pages))

    def ask(self, place: Place, verb: str) -> None:
        """Answer what was asked of a meal."""
        self.meals.ask(place, verb)

    def _remember(self) -> None:
        if shown := self.memory.shown:
            self.body.targets.show_nutrients(shown)
        self.commands.looks[self.memory.preferences.look].setChecked(True)
        self.commands.pages[0].setChecked(True)
        self.showing.folds(True, True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        urls = event.mimeData().urls()
        if self.whole and urls and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.files.open_path(Path(urls[0].toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then end all work."""
        if self.whole and not self.ending and not self.files.may_close():
            event.ignore()
            return
        if self.ending:
            self.session.wait_until_kept()
        self.memory.geometry = self.saveGeometry()
        if self.whole:
            self.navigation.stop()
            self.more.close()
            self.weeks.close()
            self.versions.close()
            self.table.close()
        self.session.close()
        super().closeEvent(event)

    def end_now(self) -> None:
        """Close without a question, with all that is unsaved in the journal: the system ends us."""
        self.ending = True
        if self.whole:
            self.files.ending = True
        self.close()
