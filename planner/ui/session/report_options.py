"""What of a person's own things goes on paper and into files, read when it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from planner.ui.locale import translated

if TYPE_CHECKING:
    from planner.report.options import Extras
    from planner.store.own.places import OwnPlaces

T = TypeVar("T")


def extras_of(places: Callable[[], OwnPlaces] | None) -> Extras:
    """Return the person's prices, pantry, shops and templates; the usual for what cannot be read.

    Pages that are asked for are printed: a damaged file is said where it is edited.
    """
    from planner.domain.shopping.pantry import Pantry
    from planner.domain.shopping.shops import Shops
    from planner.report.options import Extras
    from planner.store.own.prices import read_own_prices
    from planner.store.shopping.pantry_file import read_pantry
    from planner.store.shopping.shops_file import read_shops

    if places is None:
        return Extras(words=translated)
    own = places()
    return Extras(
        templates=own.templates if own.templates.is_dir() else None,
        prices=_or({}, lambda: read_own_prices(own.prices).prices),
        pantry=_or(Pantry(), lambda: read_pantry(own.pantry).pantry),
        shops=_or(Shops(), lambda: read_shops(own.shops)[0]),
        words=translated,
    )


def _or(usual: T, read: Callable[[], T]) -> T:
    from planner.store import StoreError

    try:
        return read()
    except StoreError:
        return usual
