"""Makes one line of what the meals need of one thing on one trip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from foods import Purchase
from planner.domain.plan.shopping_choices import Bought, Correction
from planner.domain.shopping.pack_sizes import (
    bought_grams,
    buy_words,
    corrected_words,
    left_words,
    packs_needed,
)
from planner.domain.translatable import translatable

from .line import Mark, ShoppingLine
from .stock import LOST, Served, Supply

_CRUMB = 0.05
"""Less than so much is not bought, g: ticks are kept with a decimal."""


@dataclass(frozen=True)
class Draft:
    """What a line is made of.

    Attributes:
        purchase: How it is bought.
        trip: Its shopping day.
        shop: Where it is bought.
        served: The needs of the trip and what they are met from.
        basket: Its ticks, with what no meal of the plan takes of them.
        correction: The amount set by hand, if any.
        mark: What a change of the plan did to it.
    """

    purchase: Purchase
    trip: int
    shop: str
    served: Sequence[Served]
    basket: Sequence[Supply] = ()
    correction: Correction | None = None
    mark: Mark | None = None

    @property
    def to_buy(self) -> float:
        """Return what is still to be bought, g."""
        grams = sum(one.to_buy for one in self.served)
        return grams if grams > _CRUMB else 0.0

    @property
    def in_basket(self) -> float:
        """Return what is in the basket altogether, g."""
        return sum(one.grams for one in self.bought)

    @property
    def bought(self) -> tuple[Bought, ...]:
        """Return the line's ticks."""
        return tuple(one.bought for one in self.basket if one.bought)


def line_of(draft: Draft) -> ShoppingLine:
    """Return the line of a draft, in the packs that fit; an amount by hand is in usual ones."""
    if draft.correction is None:
        amount = draft.to_buy or draft.in_basket
        draft = replace(draft, purchase=draft.purchase.fitting(amount))
    purchase, served = draft.purchase, draft.served
    packs, buy = _amount(draft)
    left = _left(draft, packs)
    return ShoppingLine(
        aisle=purchase.aisle,
        name=purchase.buy_as,
        grams=sum(one.need.grams for one in served),
        buy=buy,
        foods=tuple(dict.fromkeys(one.need.food for one in served)),
        meals=tuple(dict.fromkeys(one.need.place for one in served)),
        staple=purchase.staple,
        packs=packs,
        pack_grams=purchase.pack_grams,
        pack=purchase.pack,
        left_grams=left,
        eaten=_eaten(served),
        trip=draft.trip,
        shop=draft.shop,
        at_home_grams=sum(one.at_home for one in served),
        in_basket_grams=sum(one.in_basket for one in served),
        to_buy_grams=draft.to_buy,
        bought_grams=draft.in_basket,
        ticked=bool(draft.bought) and not draft.to_buy,
        corrected=draft.correction.amount if draft.correction else None,
        mark=draft.mark,
        keeps_days=purchase.keeps_days,
        last_day=max((one.need.day for one in served), default=None),
        left=left_words(purchase, left) if packs else "",
        note=_note(draft),
        bought=draft.bought,
    )


def _amount(draft: Draft) -> tuple[int, str]:
    """Return packs, and the words for what is bought."""
    purchase, correction = draft.purchase, draft.correction
    if draft.bought and not draft.to_buy:
        grams, size = draft.in_basket, purchase.pack_grams
        packs = 0 if purchase.staple or not size else round(grams / size)
        return packs, buy_words(purchase, grams)
    if correction is not None:
        packs = int(correction.amount) if purchase.pack_grams else 0
        return packs, corrected_words(purchase, correction.amount)
    if not draft.to_buy:
        earlier = any(one.in_basket for one in draft.served)
        return 0, translatable("bought earlier") if earlier else translatable("at home")
    packs = 0 if purchase.staple else packs_needed(purchase, draft.to_buy)
    return packs, buy_words(purchase, draft.to_buy)


def _left(draft: Draft, packs: int) -> float:
    """Return what is left of the packs once the meals are cooked, g."""
    size = draft.purchase.pack_grams
    if not packs or not size:
        return 0.0
    if draft.bought and not draft.to_buy:
        return sum(one.grams for one in draft.basket)
    return max(0.0, packs * size - draft.to_buy)


def _eaten(served: Sequence[Served]) -> tuple[tuple[str, float], ...]:
    """Return the grams as eaten, by food, that do not come from home."""
    eaten: dict[str, float] = {}
    for one in served:
        grams = (one.need.grams - one.at_home) / one.need.purchase.bought_per_eaten
        eaten[one.need.food] = eaten.get(one.need.food, 0.0) + max(0.0, grams)
    return tuple(eaten.items())


def _note(draft: Draft) -> str:
    if draft.correction is None or not draft.to_buy:
        return ""
    enough = bought_grams(draft.purchase, draft.correction.amount)
    if enough + LOST >= draft.to_buy:
        return ""
    return translatable("The meals need {words}.", words=buy_words(draft.purchase, draft.to_buy))
