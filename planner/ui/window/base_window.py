"""The parts of the window, and what it does with them as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPixmap, QUndoStack
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from planner.ui.settings.apply import apply_preferences
from planner.ui.theme import Look, apply_sheet

from .pages import Page
from .saved_page_states import SavedPageStates
from .skeleton import Skeleton
from .window_settings import WindowSettings

if TYPE_CHECKING:
    from planner.ui.session.document import Document
    from planner.ui.session.session import Session
    from planner.ui.weeks import WeeksController
    from planner.ui.widgets.incremental import IncrementalBuild
    from solver import Place

    from .actions import Actions
    from .controllers.command_palette import PaletteController
    from .controllers.files import FileController
    from .controllers.household import HouseholdController
    from .controllers.meals import MealController
    from .controllers.person import PersonController
    from .controllers.settings import SettingsController
    from .controllers.templates import TemplateController
    from .diary_tab import DiaryTab
    from .diet_tab import DietTab
    from .layout import Body
    from .lazy_pages import LazyPages
    from .notice_bar import NoticeBar
    from .preloader import Preloader
    from .status import StatusLine
    from .topbar import TopBar

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


def _nothing() -> None:
    """Do nothing: there is mostly nothing to do on a page that was shown."""


class BaseWindow(QMainWindow):
    """Holds the parts; what is connected to what stands in `wiring`.

    The first paint waits for none of them: a skeleton is painted, then each part is made in a
    step of its own, so that the window answers in between.
    """

    completed = Signal()
    """Every part is there."""

    commands: Actions
    recent: QMenu
    templates: TemplateController
    files: FileController
    top: TopBar
    notices: NoticeBar
    body: Body
    status: StatusLine
    meals: MealController
    people: PersonController
    household: HouseholdController
    weeks: WeeksController
    more: LazyPages
    diet: DietTab
    diary: DiaryTab
    settings: SettingsController
    finding: PaletteController
    ahead: Preloader

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        *,
        later: bool = False,
        face: QPixmap | None = None,
    ) -> None:
        """Make the window.

        Args:
            session: What it shows.
            settings: What it remembers.
            later: Whether the parts are made after the first paint, not now.
            face: What is painted until they are there; a skeleton by default.
        """
        super().__init__()
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
        """Make one part more; between two of them the window hears the person."""
        if self.isHidden():  # closed before it was whole
            return
        if next(self._parts, self) is not self:
            QTimer.singleShot(0, self, self._step)

    def _make(self) -> Iterator[None]:
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
        self.finish()
        self.whole = True
        self.completed.emit()

    def _make_controllers(self) -> None:
        from planner.ui.weeks import WeeksController

        from .controllers.command_palette import PaletteController
        from .controllers.files import FileController
        from .controllers.household import HouseholdController
        from .controllers.meals import MealController
        from .controllers.person import PersonController
        from .controllers.settings import SettingsController
        from .diary_tab import DiaryTab
        from .diet_tab import DietTab
        from .lazy_pages import LazyPages
        from .preloader import Preloader

        session = self.session
        self.files = FileController(session, self.memory, self)
        self.meals = MealController(session, self.body, self)
        self.people = PersonController(session, self.memory, self)
        self.household = HouseholdController(session, self.files, self._who, self)
        self.weeks = WeeksController(session, self)
        self.more = LazyPages(session, self.body, self)
        self.diet = DietTab(session, self.body, self)
        self.diary = DiaryTab(session, self.body, self)
        self.settings = SettingsController(session, self.memory, self)
        self.ahead = Preloader(self._steps_of, self)
        self.finding = PaletteController(session, self, self.open_meal, self.find_food)
        self.finding.others = self.household.entries

    def _who(self) -> QWidget:
        who = self.body.targets.who
        return who if who.isVisible() else self.top

    def finish(self) -> None:
        """Connect the parts."""
        raise NotImplementedError

    def show_page(self, index: int, then: Callable[[], None] = _nothing) -> None:
        """Show a page, then do something there; one still to be made comes when it is whole."""
        steps = self._steps_of(index)
        if self.later and steps is not None and not steps.made:
            self._mark_page(index)
            self.ahead.hurry(index, lambda: self._turn_to(index, then))
        else:
            self.ahead.forget()
            self._turn_to(index, then)

    def make_ahead(self) -> None:
        """Make the other pages while the person looks at the week."""
        if self.later:
            self.ahead.begin(page for page in Page if self._steps_of(page) is not None)

    def renew_page(self) -> None:
        """Make the page that is on: the tables are there, or others."""
        index = self.body.pages.currentIndex()
        if self._steps_of(index) is not None:
            self.show_page(index)

    def _steps_of(self, index: int) -> IncrementalBuild | None:
        rooms = (self.more, self.diet, self.diary)
        return next((steps for room in rooms if (steps := room.steps_of(index))), None)

    def _turn_to(self, index: int, then: Callable[[], None]) -> None:
        for room in (self.more, self.diet, self.diary):
            room.want(index)
        self.body.pages.setCurrentIndex(index)
        self.body.focus_page()
        if index == Page.NUTRIENTS and self.more.nutrients is not None:
            self.more.nutrients.focus()
        self._mark_page(index)
        self.page_states.shown(index)
        then()

    def _mark_page(self, index: int) -> None:
        self.top.show_page(index)
        for at, action in enumerate(self.commands.pages):
            action.setChecked(at == index)

    @property
    def history(self) -> QUndoStack:
        """Return the steps undo takes back: the page's if it has a history, else the plan's."""
        own = getattr(self.body.pages.currentWidget(), "history", None)
        return own if isinstance(own, QUndoStack) else self.session.document.history

    def undo(self) -> None:
        """Take the last step back."""
        self._stepping().undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._stepping().redo()

    def _stepping(self) -> Document | QUndoStack:
        """Return what takes a step back: the document, its only writer, for its own history."""
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
        for part in (self.diet, self.diary, self.session.controllers, self.page_states):
            part.leave()

    def copy_list(self) -> None:
        """Put the shopping list on the clipboard."""
        QGuiApplication.clipboard().setText(self.body.shopping.text())
        self.more.shopping.begun()
        self.status.say(self.tr("Shopping list copied"))

    def follow_system(self) -> None:
        """Wear what the system wears, if that is wanted."""
        chosen, app = self.memory.preferences, QApplication.instance()
        if chosen.look == Look.SYSTEM and isinstance(app, QApplication):
            apply_preferences(app, chosen)

    def remember_shown(self, keys: tuple[str, ...]) -> None:
        """Keep which nutrients are shown."""
        self.memory.shown = keys
        self.meals.show_again()

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
