"""Pages that are made when they are first wanted: foods, and what the documents say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session.session import Session
from planner.ui.shopping.controller import ShoppingController
from planner.ui.widgets.incremental import IncrementalBuild, polished

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from foods.library import LibraryFood
    from planner.application.views import WeekView
    from planner.ui.foods import FoodsPage
    from planner.ui.learn import LearnFlow, LearnPage
    from planner.ui.nutrients import NutrientController, NutrientsPage


class LazyPages(QObject):
    """Their modules bring tables with them, which the first paint must not wait for."""

    status_message = Signal(str, bool)
    makes = frozenset({Page.NUTRIENTS, Page.FOODS, Page.LEARN})
    made = Signal(object)
    """A page with a history of its own is there; that history"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body, self._window = session, body, window
        self.shopping = ShoppingController(session, body.shopping, window)
        self.shopping.status_message.connect(self.status_message)
        self.nutrients: NutrientsPage | None = None
        self.records: NutrientController | None = None
        self.foods: FoodsPage | None = None
        self.learn: LearnPage | None = None
        self._flow: LearnFlow | None = None
        self._looked_at = False
        self._steps: dict[int, IncrementalBuild] = {
            Page.NUTRIENTS: IncrementalBuild(self._make_nutrients),
            Page.FOODS: IncrementalBuild(self._make_foods),
            Page.LEARN: IncrementalBuild(self._make_learn),
        }
        session.ready.connect(self._renew)

    def steps_of(self, index: int) -> IncrementalBuild | None:
        """Return the build of a page of these; None before there is something to show."""
        return self._steps.get(index) if self._session.controllers.there else None

    def _renew(self) -> None:
        """Read one's own foods again: they may have been changed on another page."""
        context = self._session.context
        if self.foods is not None and context is not None and self._looked_at:
            self.foods.controller.equip(context.base or context.catalogue)

    def adopt(self, food: LibraryFood) -> None:
        """Ask what a food of the library contains, so that it can be one's own."""
        self.want(Page.FOODS)
        if self.foods is not None:
            self.foods.foods.adopt(food)

    def import_recipes(self) -> None:
        """Ask for recipes of other programs."""
        self.want(Page.FOODS)
        if self.foods is not None:
            self.foods.show_view(2)
            self.foods.recipe_flow.choose_files()

    def edit_dish(self, dish: str) -> None:
        """Open the form of a dish of one's own; of a new one, if it has no id."""
        self.want(Page.FOODS)
        if self.foods is None:
            return
        self.foods.show_view(2)
        own = self.foods.controller.dishes.dishes
        if dish and own is not None and dish in own.dishes:
            self.foods.dishes.choose(dish)
            self.foods.dish_flow.edit(own.dishes[dish])
        elif not dish:
            self.foods.dish_flow.write_new()

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

    def page_at(self, index: int) -> NutrientsPage | FoodsPage | LearnPage | None:
        """Return a page of these if it is there."""
        pages = {Page.NUTRIENTS: self.nutrients, Page.FOODS: self.foods, Page.LEARN: self.learn}
        return pages[Page(index)]

    def focus(self, index: int) -> None:
        """Give the focus to the nutrient that is shown."""
        if index == Page.NUTRIENTS and self.nutrients is not None:
            self.nutrients.focus()

    def show_person(self) -> None:
        """Rank foods for the person of the plan, if the page is there to show them."""
        plan, context = self._session.plan, self._session.context
        if plan and context and self._flow is not None:
            from planner.domain.assessment.fluid_ceiling import has_doctors_figure

            allowed = context.requirements(plan.profile).allowed_foods
            sips = has_doctors_figure(plan.profile, context.care)
            self._flow.show_foods(context.catalogue, plan.targets, allowed, sips=sips)

    def show_week(self, week: WeekView) -> None:
        """Hand a week to the page of nutrients, if it is there to show it."""
        plan, context = self._session.plan, self._session.context
        if self.nutrients is not None and plan is not None and context is not None:
            from planner.application.views.nutrient_shares import shares_of

            catalogue = context.catalogue
            self.nutrients.show_week(week, lambda key: shares_of(plan, catalogue, key))

    def show_nutrient(self, key: str) -> None:
        """Show a nutrient in its parts, on its page."""
        self.want(Page.NUTRIENTS)
        if self.nutrients is not None:
            self.nutrients.show_nutrient(key)

    def show_relief(self) -> None:
        """Show at once what to do in a cramp."""
        self.want(Page.LEARN)
        assert self._flow is not None
        self._flow.show_relief()

    def load_prices(self) -> None:
        """Read what foods cost, for the shopping list."""
        context, places = self._session.context, self._session.places
        if context is not None and places is not None:
            self._body.shopping.prices.unsaved = self._session.unsaved
            self._session.add_keeper(self._body.shopping.prices)
            self._body.shopping.prices.load(context.catalogue.foods, lambda: places().prices)
            self._session.home.load(places)

    def close(self) -> None:
        """End the work that is the window's."""
        self._body.shopping.prices.close()
        self._session.remove_keeper(self._body.shopping.prices)
        if self.records is not None:
            self.records.close()

    def _make_nutrients(self) -> Iterator[None]:
        from planner.ui.nutrients import NutrientController, NutrientsPage

        page = self.nutrients = NutrientsPage()
        yield
        self._body.fill(Page.NUTRIENTS, page)
        self.records = NutrientController(page, self._window)
        self.records.status_message.connect(self.status_message)
        if self._session.week is not None:
            self.show_week(self._session.week)
        yield
        yield from polished(page)

    def _make_foods(self) -> Iterator[None]:
        controller = self._session.controllers.foods
        assert controller is not None
        from planner.ui.foods import FoodsPage
        from planner.ui.foods.page import FoodViews

        views = FoodViews(controller)
        for _ in views.make():
            yield
        page = self.foods = FoodsPage(controller, views)
        yield
        self._body.fill(Page.FOODS, page)
        page.status_message.connect(self.status_message)
        page.own_changed.connect(lambda _: self._session.renew_foods())
        self.made.emit(page.history)
        yield
        yield from polished(page)

    def _begin_foods(self, index: int) -> None:
        """Open USDA's foods when they are looked at: the first time takes a while."""
        context = self._session.context
        if index == Page.FOODS and self.foods and context and not self._looked_at:
            self._looked_at = True
            self.foods.equip(context.base or context.catalogue)

    def _make_learn(self) -> Iterator[None]:
        from planner.ui.learn import LearnFlow, LearnPage

        page = self.learn = LearnPage()
        yield
        self._body.fill(Page.LEARN, page)
        self._flow = LearnFlow(page, self._window)
        self._flow.status_message.connect(self.status_message)
        yield
        page.load()
        yield
        yield from polished(page)
