"""How costs are said, and how a price that was typed is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from planner.application.views.shopping_values import ShopItem
from planner.ui.locale.format import number

if TYPE_CHECKING:
    from foods import Price
    from planner.domain.shopping.week_cost import Bill, LineCost

_CENT = 0.005
tr = QCoreApplication.translate


def money(usd: float, decimals: int = 2) -> str:
    """Return text such as "$2.40"."""
    return tr("Prices", "${n}").format(n=number(usd, decimals))


def money_signs() -> tuple[str, str]:
    """Return the signs before and after an amount: "$" and nothing."""
    before, _, after = tr("Prices", "${n}").partition("{n}")
    return before, after


def cost_text(cost: LineCost) -> str:
    """Return text such as "$1.20", "yours · $1.20", "no price"."""
    usd = paid(cost)
    if usd is None:
        return tr("Prices", "no price")
    words = money(usd)
    if 0 < usd < _CENT:
        words = tr("Prices", "under {n}").format(n=money(0.01))
    return tr("Prices", "yours · {n}").format(n=words) if cost.own else words


def paid(cost: LineCost) -> float | None:
    """Return the cost of whole packs; None where it is not known."""
    return cost.usd if cost.bought_usd is None else cost.bought_usd


def under_cost(cost: LineCost) -> str:
    """Return text such as "$0.40 of it eaten", where the packs hold more than the meals need."""
    whole = paid(cost)
    if cost.usd is None or whole is None or whole - cost.usd < 2 * _CENT:
        return ""
    return tr("Prices", "{n} eaten").format(n=money(cost.usd))


def typed_text(cost: LineCost) -> str:
    """Return one's own price as it is typed over; empty where it is USDA's."""
    return number(cost.own.usd, 2) if cost.own else ""


def unit_words(item: ShopItem) -> str:
    """Return what a price is typed for: "per bag", "per 100 g"."""
    return tr("Prices", "per {n}").format(n=item.pack or tr("Prices", "100 g"))


def cost_tip(cost: LineCost, item: ShopItem) -> str:
    """Return the source of a cost."""
    unit = unit_words(item)
    if cost.own:
        lines = [
            tr("Prices", "Your price: {n} {unit}, typed in {year}.").format(
                n=money(cost.own.usd), unit=unit, year=cost.own.typed.year
            ),
            tr("Prices", "Empty it for USDA's."),
        ]
    elif cost.usd is None:
        lines = [
            tr("Prices", "No price is known: it counts as unknown, not as free."),
            tr("Prices", "Type yours {unit}.").format(unit=unit),
        ]
    else:
        lines = [*(_source(price) for price in cost.prices)]
        lines.append(tr("Prices", "Type yours {unit}.").format(unit=unit))
    return "\n".join([tr("Prices", "Cost of whole packs, as they are bought."), *lines])


def _source(price: Price) -> str:
    words = tr("Prices", "{item}: {was} per 100 g eaten in {then}, {now} in {year}'s money ({by})")
    return words.format(
        item=price.source_item,
        was=money(price.source_usd_per_100g),
        then=price.source_year,
        now=money(price.usd_per_100g),
        year=price.year,
        by=price.source,
    )


def bill_line(bill: Bill) -> str:
    """Return text such as "At least $61 · $48 of it eaten · prices of 2016 to 2022 · ..."."""
    words = [tr("Prices", "Cost unknown")]
    if bill.known:
        least = tr("Prices", "At least {n}") if bill.unknown else tr("Prices", "About {n}")
        words = [least.format(n=money(max(bill.bought_usd, bill.total_usd), 0))]
        if bill.bought_usd > bill.total_usd + 1:
            words.append(tr("Prices", "{n} of it eaten").format(n=money(bill.total_usd, 0)))
    if bill.years:
        words.append(_years(bill))
    if bill.own:
        many = tr("Prices", "{n} prices of your own").format(n=bill.own)
        words.append(tr("Prices", "1 price of your own") if bill.own == 1 else many)
    if bill.unknown:
        one, more = (
            tr("Prices", "1 item without a price"),
            tr("Prices", "{n} items without a price"),
        )
        words.append(one if len(bill.unknown) == 1 else more.format(n=len(bill.unknown)))
    return " · ".join(words)


def _years(bill: Bill) -> str:
    first, last = bill.years[0], bill.years[-1]
    words = tr("Prices", "prices of {first} to {last}")
    if first == last:
        words = tr("Prices", "prices of {first}")
    if bill.money_year:
        words += tr("Prices", " in dollars of {year}")
    return words.format(first=first, last=last, year=bill.money_year)


def read_price(text: str) -> float | None:
    """Return the dollars that were typed, as the person's language writes them; None if emptied.

    Raises:
        ValueError: It is no price, in words for the person.
    """
    from planner.domain.shopping.week_cost import MOST_USD

    bare = text.replace("$", "").strip()
    if not bare:
        return None
    usd, good = QLocale().toDouble(bare)
    if not good:
        usd, good = QLocale.c().toDouble(bare)
    if good and 0 <= usd <= MOST_USD:
        return usd
    words = tr("Prices", "“{text}” is no price. Write a number as {n}, or leave it empty.")
    raise ValueError(words.format(text=text.strip()[:20], n=number(2.5, 2)))
