"""Pages that are made when they are first wanted: foods, and what the documents say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session import Session
from planner.ui.shopping.desk import ShoppingDesk
from planner.ui.steps import Steps, dressed

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from foods.library import LibraryFood
    from planner.ui.foods import FoodsPage
    from planner.ui.learn import LearnFlow, LearnPage
    from planner.ui.nutrients import NutrientDesk, NutrientsPage
    from planner.ui.reading import WeekView


class MorePages(QObject):
    """Their modules bring tables with them, which the first paint must not wait for."""

    said = Signal(str, bool)
    made = Signal(object)
    """A page with a history of its own is there; that history"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body, self._window = session, body, window
        self.shopping = ShoppingDesk(session, body.shopping, window)
        self.shopping.said.connect(self.said)
        self.nutrients: NutrientsPage | None = None
        self.records: NutrientDesk | None = None
        self.foods: FoodsPage | None = None
        self.learn: LearnPage | None = None
        self._flow: LearnFlow | None = None
        self._looked_at = False
        self._steps: dict[int, Steps] = {
            Page.NUTRIENTS: Steps(self._make_nutrients),
            Page.FOODS: Steps(self._make_foods),
            Page.LEARN: Steps(self._make_learn),
        }
        session.ready.connect(self._renew)

    def steps_of(self, index: int) -> Steps | None:
        """What makes a page of these; None before there is something to show."""
        return self._steps.get(index) if self._session.desks.there else None

    def _renew(self) -> None:
        """Read one's own foods again: they may have been changed on another page."""
        kit = self._session.kit
        if self.foods is not None and kit is not None and self._looked_at:
            self.foods.desk.equip(kit.base or kit.catalogue)

    def adopt(self, food: LibraryFood) -> None:
        """Ask what a food of the library contains, so that it can be one's own."""
        self.want(Page.FOODS)
        if self.foods is not None:
            self.foods.foods.adopt(food)

    def look_up(self, name: str) -> None:
        """Look a food up among all foods, if the page is there."""
        if self.foods is not None:
            self.foods.show_view(0)
            self.foods.library.bar.field.setText(name)

    def want(self, index: int) -> None:
        """Make a page that is about to be shown, if there is something to show."""
        steps = self.steps_of(index)
        if steps is not None:
            steps.finish()
            self._begin_foods(index)
        if index == Page.LEARN:
            self.show_person()

    def show_person(self) -> None:
        """Rank foods for the person of the plan, if the page is there to show them."""
        plan, kit = self._session.plan, self._session.kit
        if plan and kit and self._flow is not None:
            from planner.domain import allowed_foods
            from planner.domain.fluid_limit import has_doctors_figure

            allowed = allowed_foods(plan.profile, kit.catalogue, kit.care)
            sips = has_doctors_figure(plan.profile, kit.care)
            self._flow.show_foods(kit.catalogue, plan.targets, allowed, sips=sips)

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
        self.want(Page.LEARN)
        assert self._flow is not None
        self._flow.show_relief()

    def load_prices(self) -> None:
        """Read what foods cost, for the shopping list."""
        kit, places = self._session.kit, self._session.places
        if kit is not None and places is not None:
            self._body.shopping.prices.load(kit.catalogue.foods, lambda: places().prices)
            self._session.home.load(places)

    def close(self) -> None:
        """End the work that is the window's."""
        self._body.shopping.prices.close()
        if self.records is not None:
            self.records.close()

    def _make_nutrients(self) -> Iterator[None]:
        from planner.ui.nutrients import NutrientDesk, NutrientsPage

        page = self.nutrients = NutrientsPage()
        yield
        self._body.fill(Page.NUTRIENTS, page)
        self.records = NutrientDesk(page, self._window)
        self.records.said.connect(self.said)
        if self._session.week is not None:
            self.show_week(self._session.week)
        yield
        yield from dressed(page)

    def _make_foods(self) -> Iterator[None]:
        desk = self._session.desks.foods
        assert desk is not None
        from planner.ui.foods import FoodsPage
        from planner.ui.foods.page import FoodViews

        views = FoodViews(desk)
        for _ in views.make():
            yield
        page = self.foods = FoodsPage(desk, views)
        yield
        self._body.fill(Page.FOODS, page)
        page.said.connect(self.said)
        page.own_changed.connect(lambda _: self._session.renew_foods())
        self.made.emit(page.history)
        yield
        yield from dressed(page)

    def _begin_foods(self, index: int) -> None:
        """USDA's foods are opened when they are looked at: the first time takes a while."""
        kit = self._session.kit
        if index == Page.FOODS and self.foods and kit and not self._looked_at:
            self._looked_at = True
            self.foods.equip(kit.base or kit.catalogue)

    def _make_learn(self) -> Iterator[None]:
        from planner.ui.learn import LearnFlow, LearnPage

        page = self.learn = LearnPage()
        yield
        self._body.fill(Page.LEARN, page)
        self._flow = LearnFlow(page, self._window)
        self._flow.said.connect(self.said)
        yield
        page.load()
        yield
        yield from dressed(page)
