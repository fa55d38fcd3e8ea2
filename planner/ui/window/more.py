"""Pages that are made when they are first wanted: foods, and what the documents say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session import Session
from planner.ui.shopping.desk import ShoppingDesk

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from planner.ui.foods import FoodDesk, FoodsPage
    from planner.ui.learn import LearnFlow, LearnPage
    from planner.ui.nutrients import NutrientDesk, NutrientsPage
    from planner.ui.reading import WeekView


class MorePages(QObject):
    """Their modules bring tables with them, which the first paint must not wait for."""

    said = Signal(str, bool)

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body, self._window = session, body, window
        self.shopping = ShoppingDesk(session, body.shopping, window)
        self.shopping.said.connect(self.said)
        self.nutrients: NutrientsPage | None = None
        self.records: NutrientDesk | None = None
        self.foods: FoodsPage | None = None
        self.learn: LearnPage | None = None
        self._desk: FoodDesk | None = None
        self._flow: LearnFlow | None = None

    def want(self, index: int) -> None:
        """Make a page that is about to be shown, if there is something to show."""
        make: dict[int, Callable[[], object]] = {
            Page.NUTRIENTS: self._make_nutrients,
            Page.FOODS: self._make_foods,
            Page.LEARN: self._make_learn,
        }
        if index in make and self._session.kit is not None:
            make[index]()
            self.show_person()

    def show_person(self) -> None:
        """Rank foods for the person of the plan, if the page is there to show them."""
        plan, kit = self._session.plan, self._session.kit
        if plan and kit and self._flow is not None:
            from planner.domain import allowed_foods

            allowed = allowed_foods(plan.profile, kit.catalogue, kit.care)
            self._flow.show_foods(kit.catalogue, plan.targets, allowed)

    def show_week(self, week: WeekView) -> None:
        """Hand a week to the page of nutrients, if it is there to show it."""
        plan, kit = self._session.plan, self._session.kit
        if self.nutrients is not None and plan is not None and kit is not None:
            from planner.ui.reading.shares import shares_of

            catalogue = kit.catalogue
            self.nutrients.show_week(week, lambda key: shares_of(plan, catalogue, key))

    def show_nutrient(self, key: str) -> None:
        """Show a nutrient in its parts, on its page."""
        self.want(Page.NUTRIENTS)
        if self.nutrients is not None:
            self.nutrients.show_nutrient(key)

    def show_relief(self) -> None:
        """What to do in a cramp, at once."""
        self._make_learn()
        self.show_person()
        assert self._flow is not None
        self._flow.show_relief()

    def load_prices(self) -> None:
        """Read what foods cost, for the shopping list."""
        kit, places = self._session.kit, self._session.places
        if kit is not None and places is not None:
            self._body.shopping.prices.load(kit.catalogue.foods, lambda: places().prices)
            self._session.home.load(places)

    def close(self) -> None:
        """End their work."""
        self._body.shopping.prices.close()
        for desk in (self._desk, self.records):
            if desk is not None:
                desk.close()

    def _make_nutrients(self) -> None:
        if self.nutrients is not None:
            return
        from planner.ui.nutrients import NutrientDesk, NutrientsPage

        self.nutrients = NutrientsPage()
        self._body.fill(Page.NUTRIENTS, self.nutrients)
        self.records = NutrientDesk(self.nutrients, self._window)
        self.records.said.connect(self.said)
        if self._session.week is not None:
            self.show_week(self._session.week)

    def _make_foods(self) -> None:
        kit, places = self._session.kit, self._session.places
        if self.foods is not None or kit is None or places is None:
            return
        from planner.ui.foods import FoodDesk, FoodsPage

        self._desk = FoodDesk(places(), self)
        self.foods = FoodsPage(self._desk)
        self._body.fill(Page.FOODS, self.foods)
        self.foods.said.connect(self.said)
        self.foods.own_changed.connect(lambda _: self._session.renew_foods())
        self.foods.equip(kit.base or kit.catalogue)

    def _make_learn(self) -> None:
        if self._flow is not None:
            return
        from planner.ui.learn import LearnFlow, LearnPage

        self.learn = LearnPage()
        self._body.fill(Page.LEARN, self.learn)
        self._flow = LearnFlow(self.learn, self._window)
        self._flow.said.connect(self.said)
