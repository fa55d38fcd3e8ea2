"""Brings prices to the list: what it costs, what is typed over, and the way back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.application.views.shopping_values import ShopItem

from .bill_part import BillPart
from .model import ShoppingModel
from .price_book import PriceBook
from .price_texts import bill_line, money, unit_words

if TYPE_CHECKING:
    from planner.domain.shopping.week_cost import OwnPrice


class Pricing(QObject):
    """Stands between the list, the prices and the bill."""

    def __init__(
        self, model: ShoppingModel, book: PriceBook, bill: BillPart, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._book, self._bill = model, book, bill
        self._items: tuple[ShopItem, ...] = ()
        self._former: tuple[str, OwnPrice | None] | None = None
        book.changed.connect(self.show)
        book.failed.connect(lambda why: bill.say(why, trouble=True))
        model.refused.connect(lambda why: bill.say(why, trouble=True))
        model.price_typed.connect(self._put)
        bill.undo_requested.connect(self._undo)

    def show_items(self, items: tuple[ShopItem, ...]) -> None:
        """Reckon what a list costs, the lines that are not on the screen among it."""
        self._items = items
        self.show()

    def show(self) -> None:
        """Reckon anew what the list costs."""
        if not self._book.ready:
            return
        from planner.domain.shopping.week_cost import bill_of

        costs = {item.key: self._book.cost(item.need) for item in self._items if item.need}
        self._model.show_costs(costs)
        bill = bill_of(costs.values())
        self._bill.show_bill(bill_line(bill) if costs else "", bill.unknown)

    def _put(self, item: ShopItem, usd: float | None) -> None:
        former = self._book.own(item.name)
        if self._book.put(item.name, _price(item, usd)):
            self._former = (item.name, former)
            words = self.tr("{item}: USDA's price again")
            if usd is not None:
                words = self.tr("{item}: {n} {unit}, your price")
            n = money(usd or 0.0)
            said = words.format(item=item.name, n=n, unit=unit_words(item))
            self._bill.say(said, undo=True)

    def _undo(self) -> None:
        if self._former is not None and self._book.put(*self._former):
            self._bill.say(self.tr("{item}: as it was").format(item=self._former[0]))
            self._former = None


def _price(item: ShopItem, usd: float | None) -> OwnPrice | None:
    from planner.domain.shopping.week_cost import OwnPrice, PriceUnit

    if usd is None:
        return None
    unit = PriceUnit.PACK if item.pack else PriceUnit.HUNDRED_GRAMS
    return OwnPrice(usd, unit, date.today())
