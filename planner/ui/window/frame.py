"""The parts of the window, and what it does with them as a whole."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication, QUndoStack
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QVBoxLayout, QWidget

from planner.ui.session import Session
from planner.ui.settings.wear import wear
from planner.ui.theme import Look
from planner.ui.weeks import WeeksDesk

from .actions import Actions
from .diary import DiaryRoom
from .diet import DietRoom
from .files import Files
from .layout import Body
from .meals import MealDesk
from .memory import Memory
from .more import MorePages
from .pages import Page
from .people import PersonDesk
from .settings import SettingsDesk
from .status import StatusLine
from .templates import TemplateDesk
from .topbar import TopBar


class Frame(QMainWindow):
    """Holds the parts; what is connected to what stands in `wiring`."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__()
        self.session, self.memory = session, Memory(settings)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Electrolyte Meal Planner"))
        self.setMinimumSize(720, 480)
        self.commands = Actions(self)
        self.recent = QMenu(self.tr("Open &recent"), self)
        self.files = Files(session, self.memory, self)
        self.templates = TemplateDesk(session, self)
        self.top, self.body, self.status = TopBar(self.commands), Body(), StatusLine()
        self.meals = MealDesk(session, self.body, self)
        self.people = PersonDesk(session, self.memory, self)
        self.weeks = WeeksDesk(session, self)
        self.more = MorePages(session, self.body, self)
        self.diet = DietRoom(session, self.body, self)
        self.diary = DiaryRoom(session, self.body, self)
        self.settings = SettingsDesk(session, self.memory, self)
        self._build()

    def show_page(self, index: int) -> None:
        """Show a page; 0 is the week."""
        self.more.want(index)
        self.diet.want(index)
        self.diary.want(index)
        self.body.pages.setCurrentIndex(index)
        self.body.focus_page()
        if index == Page.NUTRIENTS and self.more.nutrients is not None:
            self.more.nutrients.focus()
        self.top.show_page(index)
        for at, action in enumerate(self.commands.pages):
            action.setChecked(at == index)

    @property
    def history(self) -> QUndoStack:
        """What undo takes back: of the page that is on if it has a history, else of the plan."""
        own = getattr(self.body.pages.currentWidget(), "history", None)
        return own if isinstance(own, QUndoStack) else self.session.document.history

    def undo(self) -> None:
        """Take the last step back."""
        if self.history is self.session.document.history:
            self.session.document.undo()
        else:
            self.history.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.history is self.session.document.history:
            self.session.document.redo()
        else:
            self.history.redo()

    def copy_list(self) -> None:
        """Put the shopping list on the clipboard."""
        QGuiApplication.clipboard().setText(self.body.shopping.text())
        self.more.shopping.begun()
        self.status.say(self.tr("Shopping list copied"))

    def follow_system(self) -> None:
        """Wear what the system wears, if that is wanted."""
        chosen, app = self.memory.preferences, QApplication.instance()
        if chosen.look == Look.SYSTEM and isinstance(app, QApplication):
            wear(app, chosen)

    def remember_shown(self, keys: tuple[str, ...]) -> None:
        """Keep which nutrients are shown."""
        self.memory.shown = keys
        self.meals.show_again()

    def _build(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.commands.fill_menus(self.menuBar(), self.recent, self.templates.menu)
        self.top.show_page(0)
        self.top.title.setText(self.tr("Your week"))
