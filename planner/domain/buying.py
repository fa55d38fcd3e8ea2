"""Amounts to buy as a person would say them: "2 bags (about 520 g)", never 137 g."""

from __future__ import annotations

import math
import re

from foods import Purchase

_STEPS = ((20.0, 5.0), (100.0, 10.0), (250.0, 25.0), (1000.0, 50.0))
"""Up to so many grams, masses are said in such steps."""
_COARSE_STEP = 100.0
_MOST_OF_IT = 0.7
"""Below this share of the packs, it is said that only a part is needed."""
_LOST = 1e-6
"""What sums of floats lose, g."""


def packs_needed(purchase: Purchase, grams: float) -> int:
    """Whole packs or pieces that hold so many grams; 0 if it is weighed out."""
    if purchase.pack_grams is None:
        return 0
    return max(1, math.ceil((grams - _LOST) / purchase.pack_grams))


def buy_words(purchase: Purchase, grams: float) -> str:
    """What to buy for so many grams (as bought).

    "3 bananas", "2 bags (about 520 g)", "1 bag (about 60 g of it)", "about 200 g"; for a
    staple "check you have it (about 40 g)".
    """
    about = f"about {friendly_mass(grams)}"
    if purchase.staple:
        return f"check you have it ({about})"
    packs = packs_needed(purchase, grams)
    if not packs:
        return about
    counted = f"{packs} {purchase.pack if packs == 1 else purchase.packs}"
    if _says_itself(purchase):
        return counted
    much_left = grams < _MOST_OF_IT * packs * (purchase.pack_grams or 0.0)
    return f"{counted} ({about} of it)" if much_left else f"{counted} ({about})"


def friendly_mass(grams: float) -> str:
    """A mass rounded up to a figure one would say: "150 g", "1.2 kg"."""
    step = next((step for upto, step in _STEPS if grams <= upto), _COARSE_STEP)
    rounded = math.ceil((grams - _LOST) / step) * step or step
    return f"{rounded / 1000:g} kg" if rounded >= 1000 else f"{rounded:g} g"


def _says_itself(purchase: Purchase) -> bool:
    """Whether the piece is the thing: a banana of "Bananas", not a bag of them."""
    words = set(re.findall(r"\w+", purchase.buy_as.casefold()))
    return bool({purchase.pack.casefold(), purchase.packs.casefold()} & words)
