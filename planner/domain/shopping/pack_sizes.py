"""Amounts to buy as a person would say them: "2 bags (about 520 g)", never 137 g."""

from __future__ import annotations

import math
import re

from foods import Purchase, amount_words
from planner.domain.translatable import TranslatableText, number, translatable

_STEPS = ((20.0, 5.0), (100.0, 10.0), (250.0, 25.0), (1000.0, 50.0))
"""Up to so many grams, masses are said in such steps."""
_COARSE_STEP = 100.0
_MOST_OF_IT = 0.7
"""Below this share of the packs, it is said that only a part is needed."""
_LOST = 1e-6
"""What sums of floats lose, g."""
_A_REST = 0.15
"""Below this share of a pack, nothing to speak of is left over."""


def packs_needed(purchase: Purchase, grams: float) -> int:
    """Return whole packs or pieces that hold so many grams; 0 if it is weighed out."""
    if purchase.pack_grams is None:
        return 0
    return max(1, math.ceil((grams - _LOST) / purchase.pack_grams))


def bought_grams(purchase: Purchase, amount: float) -> float:
    """Return the grams in so many packs or pieces, or in so many grams of what is weighed out."""
    return amount * (purchase.pack_grams or 1.0)


def grams_in_cart(purchase: Purchase, grams: float) -> float:
    """Return the grams one comes home with for so many: whole packs, or a figure one would say."""
    if purchase.staple:
        return grams
    purchase = purchase.fitting(grams)
    packs = packs_needed(purchase, grams)
    return bought_grams(purchase, packs) if packs else friendly_grams(grams)


def buy_words(purchase: Purchase, grams: float) -> str:
    """Return what to buy for so many grams (as bought).

    "3 bananas", "2 bags (about 520 g)", "1 bag (about 60 g needed)", "about 200 g", "10 eggs: a
    box of 12"; for a staple "check you have it (about 40 g)".
    """
    about = friendly_mass(grams)
    if purchase.staple:
        return translatable("check you have it (about {mass})", mass=about)
    packs = packs_needed(purchase, grams)
    if not packs:
        return translatable("about {mass}", mass=about)
    counted = pack_words(purchase, packs)
    if purchase.pieces:
        return translatable("{pieces}: {packs}", pieces=piece_words(purchase, grams), packs=counted)
    if _says_itself(purchase):
        return counted
    if grams < _MOST_OF_IT * packs * (purchase.pack_grams or 0.0):
        return translatable("{packs} (about {mass} needed)", packs=counted, mass=about)
    return translatable("{packs} (about {mass})", packs=counted, mass=about)


def corrected_words(purchase: Purchase, amount: float) -> str:
    """Return an amount set by hand: "3 bags", "450 g", "none"."""
    if not amount:
        return translatable("none")
    if purchase.pack_grams is None:
        return friendly_mass(amount)
    return pack_words(purchase, int(amount))


def left_words(purchase: Purchase, grams: float) -> str:
    """Return what is left over of whole packs: "2 eggs left over", "about 150 g left over", ""."""
    size = purchase.pack_grams or 0.0
    if grams < _A_REST * size:
        return ""
    if piece := purchase.piece_grams:
        count = int((grams + _LOST) / piece)
        if count:
            return translatable("{pieces} left over", pieces=_counted(count, purchase))
    if _says_itself(purchase) and grams >= size / 4:
        part = amount_words(math.floor(grams / size * 4 + _LOST) / 4)
        return translatable("{part} {piece} left over", part=part, piece=purchase.pack)
    return translatable("about {mass} left over", mass=_mass(floor_grams(grams)))


def pack_words(purchase: Purchase, packs: int) -> str:
    """Return text such as "2 bags", "1 box of 12", "3 bananas"."""
    return translatable("{n} {what}", n=packs, what=purchase.pack if packs == 1 else purchase.packs)


def piece_words(purchase: Purchase, grams: float) -> str:
    """Return text such as "10 eggs": whole pieces that hold so many grams."""
    count = max(1, math.ceil((grams - _LOST) / (purchase.piece_grams or 1.0)))
    return _counted(count, purchase)


def friendly_mass(grams: float) -> str:
    """Return a mass rounded up to a figure one would say: "150 g", "1.2 kg"."""
    return _mass(friendly_grams(grams))


def friendly_grams(grams: float) -> float:
    """Return a mass rounded up to a figure one would say, g."""
    step = _step(grams)
    return math.ceil((grams - _LOST) / step) * step or step


def floor_grams(grams: float) -> float:
    """Return a mass rounded down to a figure one would say, g."""
    step = _step(grams)
    return math.floor((grams + _LOST) / step) * step or grams


def _step(grams: float) -> float:
    return next((step for upto, step in _STEPS if grams <= upto), _COARSE_STEP)


def _mass(grams: float) -> str:
    if grams >= 1000:
        return translatable("{n} kg", n=number(grams / 1000, 3, trimmed=True))
    return translatable("{n} g", n=number(grams))


def _counted(count: int, purchase: Purchase) -> TranslatableText:
    return translatable(
        "{n} {what}", n=count, what=purchase.piece if count == 1 else purchase.pieces
    )


def _says_itself(purchase: Purchase) -> bool:
    """Return whether the piece is the thing: a banana of "Bananas", not a bag of them."""
    words = set(re.findall(r"\w+", purchase.buy_as.casefold()))
    return bool({purchase.pack.casefold(), purchase.packs.casefold()} & words)
