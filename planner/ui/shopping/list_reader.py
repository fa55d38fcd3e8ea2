"""Reads a shopping list for the page: every word the page shows of it. Needs the tables."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from foods import Catalogue, Purchase
from planner.application.views.shopping_values import ListView, ShopItem, TripView
from planner.domain import Plan, shopping_list
from planner.domain.planning.out_of_season import season_of
from planner.domain.shopping import Mark, Section, ShoppingLine, ShoppingList
from planner.domain.shopping.leftover_packs import left_over
from planner.domain.shopping.pack_sizes import packs_needed
from planner.domain.shopping.pantry import Pantry
from planner.domain.shopping.shops import Shops
from planner.domain.shopping.week_cost import need_of
from planner.ui.locale import label_in_sentence, translated
from planner.ui.locale.format import day_name, short_date, slot_name
from planner.ui.locale.units import mass_words, masses_said
from solver import Place

if TYPE_CHECKING:
    from planner.ui.session.commands.table_uses import TableUses

tr = QCoreApplication.translate
_DAYS_SHOWN = 4


class ListReader:
    """Knows one plan and its list."""

    def __init__(
        self,
        plan: Plan,
        catalogue: Catalogue,
        listed: ShoppingList,
        titles: Mapping[Place, str],
        table: TableUses | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            plan: The plan on the screen.
            catalogue: Its foods.
            listed: The list: of the plan, or the one of its household.
            titles: Of the plan's meals.
            table: Words for who eats what, where it is the household's.
        """
        self._plan, self._catalogue, self._listed, self._titles = plan, catalogue, listed, titles
        self._table = table
        self._many_trips = len({line.trip for line in listed}) > 1
        self._many_shops = len({line.shop for line in listed}) > 1

    def items(self) -> tuple[ShopItem, ...]:
        """Return the lines."""
        return tuple(self._item(line) for line in self._listed)

    def view(self, pantry: Pantry, shops: Shops) -> ListView:
        """Return the lines and all that is said beside them."""
        done, whole = self._listed.progress
        return ListView(
            items=self.items(),
            done=done,
            all=whole,
            trips=tuple(self._trip(day) for day in self._listed.trips),
            shops=tuple(shop.name for shop in shops.shops),
            days=self._days(),
            eaters=self._eaters(),
            spoils=self._spoils(),
            split=self._split(),
            changes=self._changes(),
            pantry=len(pantry),
            left=len(left_over(self._listed)),
        )

    def _item(self, line: ShoppingLine) -> ShopItem:
        own = line.own is not None
        food = self._catalogue.foods[line.foods[0]] if line.foods else None
        return ShopItem(
            aisle=self._heading(line),
            name=line.name,
            grams=line.grams,
            buy=line.buy if own else masses_said(translated(line.buy)),
            used_in=tuple(self._use(place, line) for place in line.meals),
            staple=line.staple,
            need=need_of(line, self._catalogue) if food and _paid(line) else None,
            pack=food.purchase.pack if food else "",
            packs=food.purchase.packs if food else "",
            key=line.key,
            ticked=line.ticked,
            open=line.open,
            mark=_mark_word(line.mark),
            note=_note(line),
            short=self._short(line),
            facts=self._facts(line),
            trip=line.trip,
            shop=line.shop,
            amount=_amount(line, food.purchase if food else None),
            corrected=line.corrected is not None,
            left=line.ticked and bool(line.left),
            own_amount=line.buy if own else "",
            own_aisle=line.aisle if own else "",
            at_home=line.section is Section.AT_HOME,
        )

    def _heading(self, line: ShoppingLine) -> str:
        words = {
            Section.STAPLES: tr("List", "Staples: check that you have them"),
            Section.AT_HOME: tr("List", "At home already"),
        }.get(line.section, translated(line.aisle))
        if self._many_shops:
            words = tr("List", "{shop} · {aisle}").format(shop=translated(line.shop), aisle=words)
        if self._many_trips:
            day = self._day(line.trip)
            words = tr("List", "{aisle} · {day}").format(aisle=words, day=day)
        return words

    def _day(self, day: int) -> str:
        """Return text such as "Mon 23 Nov"."""
        date = self._plan.start + timedelta(days=day) if self._plan.start else None
        return " ".join(filter(None, (day_name(date, day, short=True), short_date(date))))

    def _long_day(self, day: int) -> str:
        date = self._plan.start + timedelta(days=day) if self._plan.start else None
        return day_name(date, day)

    def _use(self, place: Place, line: ShoppingLine) -> str:
        date = self._plan.start + timedelta(days=place[0]) if self._plan.start else None
        name = day_name(date, place[0], short=True)
        title = self._titles.get(place, "")
        if self._table is not None:
            title = self._table.words(place, frozenset(line.foods))
        return f"{name}, {label_in_sentence(slot_name(place[1]))}: {title}"

    def _short(self, line: ShoppingLine) -> str:
        """Return text such as "Mon, Wed, Fri", or "every day"."""
        days = sorted({day for day, _ in line.meals})
        if not days:
            return ""
        if len(days) > 1 and len(days) == len(self._listed.days):
            return tr("List", "every day")
        start = self._plan.start
        names = [
            day_name(start + timedelta(days=day) if start else None, day, short=True)
            for day in days
        ]
        return ", ".join(names)

    def _facts(self, line: ShoppingLine) -> tuple[tuple[str, str], ...]:
        facts = [(tr("List", "Meals need"), _mass(line.grams))]
        facts.append((tr("List", "At home"), _mass(line.at_home_grams)))
        facts.append((tr("List", "In the basket"), _mass(line.bought_grams)))
        left = masses_said(translated(line.left)) if line.left else ""
        facts.append((tr("List", "After the meals"), left))
        keeps = line.keeps_days
        if keeps is not None:
            days = tr("List", "{n} day") if int(keeps) == 1 else tr("List", "{n} days")
            facts.append((tr("List", "Keeps"), days.format(n=int(keeps))))
        seasons = {season_of(food, self._plan) for food in line.foods} - {None}
        if seasons:
            said = tr("List", "yes") if True in seasons else tr("List", "no, not at this time")
            facts.append((tr("List", "In season"), said))
        return tuple((what, words) for what, words in facts if words)

    def _trip(self, day: int) -> TripView:
        left = sum(line.open for line in self._listed.of(trip=day))
        return TripView(day, self._day(day), left)

    def _days(self) -> str:
        days = self._listed.days
        if not days:
            return tr("List", "No days")
        first, last = self._day(days[0]), self._day(days[-1])
        return first if len(days) == 1 else tr("List", "{a} to {b}").format(a=first, b=last)

    def _eaters(self) -> str:
        count = len(self._plan.shopping.eaters)
        if self._table is not None:
            return tr("List", "For the household: {n}").format(n=self._table.names())
        if not count:
            return tr("List", "For one")
        if count == 1:
            return tr("List", "For you and {n}").format(n=self._plan.shopping.eaters[0].name[:20])
        return tr("List", "For {n} people").format(n=count + 1)

    def _spoils(self) -> str:
        """Return text such as "Salmon bought on Monday would be 4 days old on Friday ..."."""
        spoils = self._listed.spoils
        if not spoils:
            return ""
        worst = max(spoils, key=lambda one: one.cooked - one.bought - one.keeps_days)
        words = (
            tr(
                "List",
                "{food} bought on {day} would be {n} days old on {then}; best within a day.",
            )
            if worst.keeps_days == 1
            else tr(
                "List",
                "{food} bought on {day} would be {n} days old on {then}; best within {keeps} days.",
            )
        ).format(
            food=worst.name,
            day=self._long_day(worst.bought),
            n=worst.cooked - worst.bought,
            then=self._long_day(worst.cooked),
            keeps=worst.keeps_days,
        )
        if len(spoils) > 1:
            more = tr("List", "So would {n} more.").format(n=len(spoils) - 1)
            words = f"{words} {more}"
        return words

    def _split(self) -> str:
        days = self._listed.suggestion
        if not days:
            return ""
        names = [self._long_day(day) for day in days]
        words = tr("List", "{n} trips: {days}")
        return words.format(n=len(days), days=", ".join(names))

    def _changes(self) -> str:
        found = self._listed.marked
        if not found:
            return ""
        words = {
            Mark.NEW: tr("List", "{n} new"),
            Mark.MORE: tr("List", "{n} more"),
            Mark.LESS: tr("List", "{n} less"),
            Mark.GONE: tr("List", "{n} not needed any more"),
        }
        parts = [words[mark].format(n=count) for mark, count in found.items()]
        return tr("List", "The plan has changed: {what}.").format(what=", ".join(parts))


def _paid(line: ShoppingLine) -> bool:
    return line.section is not Section.AT_HOME


def _mass(grams: float) -> str:
    return mass_words(grams) if grams > 0 else ""


def _mark_word(mark: Mark | None) -> str:
    words = {
        Mark.NEW: tr("List", "new"),
        Mark.MORE: tr("List", "more"),
        Mark.LESS: tr("List", "less"),
        Mark.GONE: tr("List", "not needed any more"),
    }
    return words[mark] if mark else ""


def _note(line: ShoppingLine) -> str:
    parts = []
    if line.at_home_grams > 0 and line.section is not Section.AT_HOME:
        mass = _mass(line.at_home_grams)
        parts.append(tr("List", "{mass} at home").format(mass=mass))
    if line.section is Section.AT_HOME:
        parts.append(tr("List", "{mass} needed").format(mass=_mass(line.grams)))
    if line.in_basket_grams > 0 and line.open:
        parts.append(tr("List", "{mass} in the basket").format(mass=_mass(line.bought_grams)))
    parts += [masses_said(translated(line.left)), masses_said(translated(line.note))]
    return " · ".join(filter(None, parts))


def shop_items(plan: Plan, catalogue: Catalogue, titles: dict[Place, str]) -> tuple[ShopItem, ...]:
    """Return the shopping list as the page shows it, for who has neither pantry nor shops."""
    from planner.ui.shopping.list_reader import ListReader

    return ListReader(plan, catalogue, shopping_list(plan, catalogue), titles).items()


def _amount(line: ShoppingLine, purchase: Purchase | None) -> float:
    """Return what is changed by hand: usual packs, or grams of what is weighed out."""
    if purchase is None or not purchase.pack:
        return line.to_buy_grams
    usual = line.pack_grams == purchase.pack_grams or not line.packs
    return float(line.packs if usual else packs_needed(purchase, line.to_buy_grams))
