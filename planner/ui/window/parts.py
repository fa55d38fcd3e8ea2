"""Define the protocol of the window for modules that connect its parts or show the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QMainWindow, QMenu

    from planner.ui.session.session import Session
    from planner.ui.weeks import WeeksController
    from planner.ui.window.controllers.versions import VersionsController

    from .actions import Actions
    from .controllers.calendar import CalendarController
    from .controllers.command_palette import PaletteController
    from .controllers.dish_library import DishLibraryTab
    from .controllers.files import FileController
    from .controllers.household import HouseholdController
    from .controllers.meals import MealController
    from .controllers.person import PersonController
    from .controllers.settings import SettingsController
    from .controllers.table import TableController
    from .controllers.templates import TemplateController
    from .controllers.today_tab import TodayTab
    from .diary_tab import DiaryTab
    from .diet_tab import DietTab
    from .layout import Body
    from .lazy_pages import LazyPages
    from .notice_bar import NoticeBar
    from .page_navigation import PageNavigation
    from .saved_page_states import SavedPageStates
    from .status import StatusLine
    from .topbar import TopBar


class WindowParts(Protocol):
    """Its parts, and what it does as a whole."""

    session: Session
    later: bool
    """Whether its parts are made after the first paint"""
    page_states: SavedPageStates
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
    table: TableController
    weeks: WeeksController
    versions: VersionsController
    calendar: CalendarController
    more: LazyPages
    library: DishLibraryTab
    diet: DietTab
    diary: DiaryTab
    today: TodayTab
    settings: SettingsController
    finding: PaletteController
    navigation: PageNavigation

    @property
    def widget(self) -> QMainWindow:
        """Return the window itself, to be the parent of dialogs."""

    @property
    def history(self) -> QUndoStack:
        """Return what undo takes back."""

    def show_page(self, index: int, then: Callable[[], None] = ...) -> None:
        """Show a page, then do something there."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do again what was taken back."""

    def copy_list(self) -> None:
        """Put the shopping list on the clipboard."""

    def leave_person(self) -> None:
        """End with all that is one person's."""

    def remember_shown(self, keys: tuple[str, ...]) -> None:
        """Keep which nutrients are shown."""

    def follow_system(self) -> None:
        """Follow the theme of the system, if that is wanted."""
