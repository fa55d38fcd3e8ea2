"""The desks of the pages with a history of their own: they outlive the window, as a plan does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from planner.store.own_places import OwnPlaces
    from planner.ui.diary import DiaryDesk
    from planner.ui.diet import DietDesk
    from planner.ui.foods import FoodDesk
    from planner.ui.planning.jobs import Kit


class Desks(QObject):
    """Each is made when it is first wanted. A window made anew finds them with all they hold."""

    foods_changed = Signal()
    """One's own foods are others on the disk: the tables are to be read again"""

    def __init__(
        self,
        kit: Callable[[], Kit | None],
        places: Callable[[], OwnPlaces] | None,
        parent: QObject,
    ) -> None:
        """Make none yet.

        Args:
            kit: The tables they work with, once those are there.
            places: Where one's own things lie; None where nothing is kept, and no desk is made.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._kit, self._places = kit, places
        self._diet: DietDesk | None = None
        self._diary: DiaryDesk | None = None
        self._foods: FoodDesk | None = None

    @property
    def there(self) -> bool:
        """Whether there is something to work with."""
        return self._kit() is not None and self._places is not None

    @property
    def diet(self) -> DietDesk | None:
        """What is eaten now; None before the tables are there."""
        kit = self._kit()
        if self._diet is None and kit is not None and self._places is not None:
            from planner.ui.diet import DietDesk

            desk = self._diet = DietDesk(kit, self._places(), self)
            desk.open()
            desk.kept.connect(self.foods_changed)
            desk.let_go.connect(self.foods_changed)
        return self._diet

    @property
    def diary(self) -> DiaryDesk | None:
        """The notes; whoever made it first opens it."""
        if self._diary is None and self.there and self._places is not None:
            from planner.ui.diary import DiaryDesk

            self._diary = DiaryDesk(self._places().diary, self)
        return self._diary

    @property
    def foods(self) -> FoodDesk | None:
        """USDA's foods, and one's own foods and dishes."""
        if self._foods is None and self.there and self._places is not None:
            from planner.ui.foods import FoodDesk

            self._foods = FoodDesk(self._places(), self)
        return self._foods

    def leave(self) -> None:
        """End with what is one person's: the next one has other files."""
        for desk in (self._diet, self._diary):
            if desk is not None:
                desk.close()
                desk.deleteLater()
        self._diet = self._diary = None

    def forget_foods(self) -> None:
        """All that is kept was erased."""
        if self._foods is not None:
            self._foods.forget()

    def close(self) -> None:
        """End their work; what is still to be written is written."""
        for desk in (self._diet, self._diary, self._foods):
            if desk is not None:
                desk.close()

    def equip(self) -> None:
        """Take other tables."""
        kit = self._kit()
        if self._diet is not None and kit is not None:
            self._diet.equip(kit)
