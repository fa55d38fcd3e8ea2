"""Hold the controllers of pages with data of their own: they outlive the window, as a plan does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.store.own.places import OwnPlaces
    from planner.ui.diary import DiaryController
    from planner.ui.diary.eaten_controller import EatenController
    from planner.ui.diet import DietController
    from planner.ui.foods import FoodController
    from planner.ui.messages.unsaved import Unsaved


class PageControllers(QObject):
    """Each is made when it is first wanted. A window made anew finds them with all they hold."""

    foods_changed = Signal()
    """One's own foods are others on the disk: the tables are to be read again"""
    eaten_changed = Signal()
    """Something else is said of meals"""
    failed = Signal(str)

    def __init__(
        self,
        context: Callable[[], PlanningContext | None],
        places: Callable[[], OwnPlaces] | None,
        unsaved: Unsaved,
        parent: QObject,
    ) -> None:
        """Make none yet.

        Args:
            context: The tables they work with, once those are there.
            places: Where one's own things lie; None where nothing is kept, and no desk is made.
            unsaved: Puts down what could not be written.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._context, self._places, self._unsaved = context, places, unsaved
        self._diet: DietController | None = None
        self._diary: DiaryController | None = None
        self._eaten: EatenController | None = None
        self._foods: FoodController | None = None

    @property
    def there(self) -> bool:
        """Return whether there is something to work with."""
        return self._context() is not None and self._places is not None

    @property
    def diet(self) -> DietController | None:
        """Return the controller of what is eaten now; None before the tables are there."""
        context = self._context()
        if self._diet is None and context is not None and self._places is not None:
            from planner.ui.diet import DietController

            controller = self._diet = DietController(context, self._places(), self._unsaved, self)
            controller.open()
            controller.kept.connect(self.foods_changed)
            controller.let_go.connect(self.foods_changed)
        return self._diet

    @property
    def diary(self) -> DiaryController | None:
        """Return the notes; whoever made it first opens it."""
        if self._diary is None and self.there and self._places is not None:
            from planner.ui.diary import DiaryController

            self._diary = DiaryController(self._places().diary, self._unsaved, self)
        return self._diary

    @property
    def eaten(self) -> EatenController | None:
        """Return what was eaten; it is read when it is first asked for."""
        if self._eaten is None and self.there and self._places is not None:
            from planner.ui.diary.eaten_controller import EatenController

            self._eaten = EatenController(self._places().eaten, self._unsaved, self)
            self._eaten.changed.connect(self.eaten_changed)
            self._eaten.failed.connect(self.failed)
            self._eaten.open()
        return self._eaten

    @property
    def known(self) -> EatenController | None:
        """Return what was eaten, if it was asked for already; else None."""
        return self._eaten

    @property
    def foods(self) -> FoodController | None:
        """Return the controller of USDA's foods, and of one's own foods and dishes."""
        if self._foods is None and self.there and self._places is not None:
            from planner.ui.foods import FoodController

            self._foods = FoodController(self._places(), self, self._unsaved)
        return self._foods

    def leave(self) -> None:
        """End with what is one person's: the next one has other files. Foods belong to all."""
        for controller in (self._diet, self._diary, self._eaten):
            if controller is not None:
                controller.close()
                controller.deleteLater()
        self._diet = self._diary = self._eaten = None

    def forget(self) -> None:
        """Write nothing that waits: all of it is being erased."""
        for controller in (self._diet, self._diary, self._eaten):
            if controller is not None:
                controller.forget()
        if self._foods is not None:
            self._foods.drop()

    def forget_foods(self) -> None:
        """Forget foods: all that is kept was erased."""
        if self._foods is not None:
            self._foods.forget()

    def close(self) -> None:
        """End their work; what is still to be written is written."""
        for controller in (self._diet, self._diary, self._eaten, self._foods):
            if controller is not None:
                controller.close()

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being written of the pages."""
        there = (self._diet, self._diary, self._eaten, self._foods)
        return all(controller is None or controller.at_rest for controller in there)

    def begin_keeping(self) -> None:
        """Try again what the disk refused; what changes is written at once."""
        for controller in (self._diet, self._diary, self._eaten, self._foods):
            if controller is not None:
                controller.begin_keeping()

    def flush(self) -> None:
        """Write what is still to be written of the pages."""
        self.flush_pages()
        if self._foods is not None:
            self._foods.flush()

    def flush_pages(self) -> None:
        """Let what is being written of one person come to its end."""
        for controller in (self._diet, self._diary, self._eaten):
            if controller is not None:
                controller.flush()

    def equip(self) -> None:
        """Take other tables."""
        context = self._context()
        if self._diet is not None and context is not None:
            self._diet.equip(context)
