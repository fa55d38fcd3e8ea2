"""Stands between the page and the plan: what the page asks for becomes one step each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.application.views.shopping_values import LineKey, ListView, ShopItem
from planner.ui.locale import error_text
from planner.ui.session.document import UndoStep
from planner.ui.session.session import Session

from .page import ShoppingPage
from .replanning import Replanning

if TYPE_CHECKING:
    from planner.domain.plan.plan import Plan
    from planner.domain.shopping import ShoppingLine, ShoppingList
    from planner.ui.week.missing_dialog import MissingDialog
    from solver import Place


class ShoppingController(QObject):
    """Makes the list, shows it, and answers the page."""

    status_message = Signal(str, bool)
    household_wanted = Signal()
    """Who eats along is to be said: it is the grid of the household"""

    def __init__(self, session: Session, page: ShoppingPage, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._page, self._window = session, page, window
        self._listed: ShoppingList | None = None
        self.dialog: MissingDialog | None = None
        self.replanning = Replanning(session, self)
        self._connect()

    @property
    def listed(self) -> ShoppingList | None:
        """Return the list of the plan on the screen; made when it is first wanted."""
        plan = self._session.plan
        if self._listed is None and plan is not None and self._session.context is not None:
            self._listed = self._make(plan)
        return self._listed

    def show(self) -> None:
        """Show the list of the plan on the screen, as soon as the page is looked at."""
        self._listed = None
        if self._session.plan and self._session.context and self._session.week:
            self._page.show_later(self._view)

    def _view(self) -> ListView:
        from planner.domain.shopping.shops import ALL_AISLES
        from planner.ui.session.commands.table_uses import TableUses
        from planner.ui.shopping.list_reader import ListReader

        plan, context, week = self._session.plan, self._session.context, self._session.week
        listed, home = self.listed, self._session.home
        if plan is None or context is None or week is None or listed is None:
            return ListView()
        titles = {card.place: card.title for day in week.days for card in day.cards.values()}
        self._page.adding.show_aisles(ALL_AISLES, "Household")
        table = self._session.table_list.of(plan)
        words = TableUses(table, context.catalogue) if table is not None else None
        reader = ListReader(plan, context.catalogue, listed, titles, words)
        return reader.view(home.pantry, home.shops)

    def _make(self, plan: Plan) -> ShoppingList:
        from planner.domain.diary import meals_said
        from planner.domain.shopping import shopping_list
        from planner.domain.shopping.needs import NOTHING_SAID

        context, home = self._session.context, self._session.home
        assert context is not None
        today = (self._session.today - plan.start).days if plan.start else 0
        today = max(0, min(today, plan.days))
        if (table := self._session.table_list.of(plan)) is not None:
            return table.listed(
                plan, context.catalogue, pantry=home.pantry, shops=home.shops, today=today
            )
        eaten = None if self._session.document.guest else self._session.controllers.eaten
        return shopping_list(
            plan,
            context.catalogue,
            pantry=home.pantry,
            shops=home.shops,
            today=today,
            said=meals_said(plan, eaten.record) if eaten else NOTHING_SAID,
        )

    def tick(self, keys: tuple[LineKey, ...], ticked: bool) -> None:
        """Put lines into the basket or take them out."""
        from planner.domain.shopping import list_edits

        lines, context = self._lines(keys), self._session.context
        if not lines or context is None:
            return
        name = lines[0].name[:40]
        if ticked:
            label = self.tr("Tick {n}").format(n=name)
            self._put(lambda plan: list_edits.ticked(plan, lines, context.catalogue), label)
        else:
            label = self.tr("Untick {n}").format(n=name)
            self._put(lambda plan: list_edits.unticked(plan, lines), label)

    def untick_all(self) -> None:
        """Take everything out of the basket."""
        from planner.domain.shopping import list_edits

        lines = tuple(line for line in self.listed or () if line.bought or line.ticked)
        self._put(lambda plan: list_edits.unticked(plan, lines), self.tr("Untick all"))

    def correct(self, item: ShopItem, amount: float | None) -> None:
        """Set an amount by hand, or let the plan set it again."""
        for line in self._lines((item.key,)):
            label = self.tr("Change amount of {n}").format(n=line.name[:40])
            self._put(partial(_corrected, line=line, amount=amount), label)

    def add_own(self, name: str, amount: str, aisle: str) -> None:
        """Put a line of one's own on the list."""
        from planner.domain.shopping import list_edits

        label = self.tr("Add {n}").format(n=name[:40])
        self._put(lambda plan: list_edits.with_own_line(plan, name, amount, aisle), label)

    def change_own(self, item: ShopItem, name: str, amount: str, aisle: str) -> None:
        """Change a line of one's own."""
        from planner.domain.shopping import list_edits

        label = self.tr("Change {n}").format(n=name[:40])
        self._put(
            lambda plan: list_edits.changed_own(plan, item.key[2], name, amount, aisle), label
        )

    def remove_own(self, item: ShopItem | None = None) -> None:
        """Take a line of one's own off; another one is not taken off but bought as none."""
        from planner.domain.shopping import list_edits

        item = item or self._page.chosen()
        if item is None:
            return
        if not item.own:
            self.correct(item, 0)
            return
        label = self.tr("Take off {n}").format(n=item.name[:40])
        self._put(lambda plan: list_edits.without_own(plan, [item.key[2]]), label)

    def split(self) -> None:
        """Shop on the days that keep all fresh."""
        from planner.domain.shopping import list_edits

        if self.listed and (days := self.listed.suggestion):
            self._put(lambda plan: list_edits.with_trips(plan, days), self.tr("Split the shopping"))

    def seen(self) -> None:
        """Take the list as it is; what changes from now on is marked."""
        from planner.domain.shopping import list_edits

        if context := self._session.context:
            self._put(
                lambda plan: list_edits.seen(plan, context.catalogue), self.tr("Changes seen")
            )

    def begun(self) -> None:
        """Mark what changes from now on: the list has left the window."""
        plan = self._session.plan
        if plan is not None and plan.shopping.seen is None:
            self.seen()

    def stow(self, item: ShopItem | None = None) -> None:
        """Put what is left over of ticked lines into the pantry."""
        from planner.domain.shopping.leftover_packs import with_leftovers_stored

        plan, home = self._session.plan, self._session.home
        lines = self._lines((item.key,)) if item else tuple(self.listed or ())
        if plan is None:
            return
        after, pantry = with_leftovers_stored(plan, home.pantry, lines)
        label = self.tr("Put left-overs into the pantry")
        with self._session.document.together(label):
            home.put_pantry(pantry, label)
            self._session.document.replace(after, UndoStep(label))

    def have(self, item: ShopItem) -> None:
        """Note that there is enough of it at home, unless it is a line of one's own."""
        from planner.domain.shopping.pantry import PantryItem

        home = self._session.home
        for line in self._lines((item.key,)):
            if not line.foods:
                continue
            there = PantryItem(line.foods[0], max(1.0, round(line.to_buy_grams + 0.5)))
            label = self.tr("{n} is at home").format(n=line.name[:40])
            home.put_pantry(home.pantry.with_item(there), label)

    def give(self, item: ShopItem, shop: str) -> None:
        """Buy a line in another shop."""
        home = self._session.home
        label = self.tr("Buy {n} in {shop}").format(n=item.name[:40], shop=shop[:40])
        home.put_shops(home.shops.with_given(item.name, shop), label)

    def edit_days(self) -> None:
        """Choose days and trips."""
        from planner.domain.shopping import list_edits

        from .days_dialog import DaysDialog

        plan = self._session.plan
        if plan is None or self.listed is None:
            return
        dialog = DaysDialog(plan, self.listed, self._window)

        def take() -> None:
            first, last, trips = dialog.chosen()
            self._put(
                lambda plan: list_edits.with_trips(list_edits.with_days(plan, first, last), trips),
                self.tr("Change days of the list"),
            )

        dialog.accepted.connect(take)
        dialog.open()

    def edit_eaters(self) -> None:
        """Say who eats along."""
        from planner.domain.shopping import list_edits

        from .eaters_dialog import EatersDialog

        plan = self._session.plan
        if plan is None:
            return
        if self._session.table_list.of(plan) is not None:
            self.household_wanted.emit()
            return
        dialog = EatersDialog(plan, self._window)

        def take() -> None:
            eaters = dialog.eaters()
            self._put(
                lambda plan: list_edits.with_eaters(plan, eaters), self.tr("Change who eats along")
            )

        dialog.accepted.connect(take)
        dialog.open()

    def edit_shops(self) -> None:
        """Order aisles, add shops."""
        from .shops_dialog import ShopsDialog

        home = self._session.home
        dialog = ShopsDialog(home.shops, self._window)
        dialog.accepted.connect(lambda: home.put_shops(dialog.shops, self.tr("Change shops")))
        dialog.open()

    def edit_pantry(self) -> None:
        """See and change what is at home."""
        from .pantry_dialog import PantryDialog

        context = self._session.context
        if context is not None:
            PantryDialog(
                self._session.home, context.catalogue, self._session.today, self._window
            ).open()

    def edit_own(self, item: ShopItem) -> None:
        """Change a line of one's own."""
        from .own_line_dialog import OwnLineDialog

        dialog = OwnLineDialog(item, self._window)
        dialog.accepted.connect(lambda: self.change_own(item, *dialog.values()))
        dialog.open()

    def ask_missing(self, place: Place) -> None:
        """Ask which foods of a meal were not to be had."""
        from planner.ui.week.missing_dialog import MissingDialog

        plan, context = self._session.plan, self._session.context
        if plan is None or context is None:
            return
        lines = (x for x in self.listed or () if x.foods and x.open and place in x.meals)
        names = tuple(dict.fromkeys(line.name for line in lines))
        if not names:
            words = self.tr("All of this meal is at home or in the basket.")
            self.status_message.emit(words, False)
            return
        title = context.meals.reading(plan.meals[place]).title
        dialog = MissingDialog(title, names, self._window)
        dialog.named.connect(self.replanning.without)
        self.dialog = dialog
        dialog.open()

    def _lines(self, keys: tuple[LineKey, ...]) -> tuple[ShoppingLine, ...]:
        return tuple(line for line in self.listed or () if line.key in keys)

    def _put(self, change: Callable[[Plan], Plan], label: str) -> None:
        plan = self._session.plan
        if plan is None:
            return
        try:
            changed = change(plan)
        except ValueError as error:
            self.status_message.emit(error_text(error), True)
            return
        if changed is not plan:
            self._session.document.replace(changed, UndoStep(label))

    def _connect(self) -> None:
        page, home = self._page, self._session.home
        for signal, answer in (
            (page.model.tick_wanted, self.tick),
            (page.head.untick.clicked, lambda: self.untick_all()),
            (page.head.days.clicked, lambda: self.edit_days()),
            (page.head.eaters.clicked, lambda: self.edit_eaters()),
            (page.head.shops.clicked, lambda: self.edit_shops()),
            (page.head.pantry.clicked, lambda: self.edit_pantry()),
            (page.head.shopped.clicked, lambda: self.replanning.with_what_is_there()),
            (page.panel.missing_wanted, lambda item: self.replanning.without((item.name,))),
            (page.notices.split_requested, self.split),
            (page.notices.seen_requested, self.seen),
            (page.notices.stow_requested, lambda: self.stow()),
            (page.adding.added, self.add_own),
            (page.panel.amount_wanted, self.correct),
            (page.panel.shop_wanted, self.give),
            (page.panel.have_wanted, self.have),
            (page.panel.stow_wanted, self.stow),
            (page.panel.edit_wanted, self.edit_own),
            (page.panel.remove_wanted, self.remove_own),
            (page.view.delete_wanted, lambda: self.remove_own()),
            (page.copied, self.begun),
            (page.print_requested, self.begun),
            (self._session.listed, self.show),
            (home.changed, self.show),
            (self._session.controllers.eaten_changed, self.show),
            (self._session.table_list.changed, self.show),
            (home.failed, self._say_trouble),  # no lambda: it would outlive the page
        ):
            signal.connect(answer)

    def _say_trouble(self, why: str) -> None:
        self._page.bill.say(why, trouble=True)


def _corrected(plan: Plan, line: ShoppingLine, amount: float | None) -> Plan:
    from planner.domain.shopping import list_edits

    return list_edits.corrected(plan, line, amount)
