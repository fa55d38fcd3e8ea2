"""One's own prices in a file of one's own: plain JSON, replaced as a whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from planner.domain.shopping.week_cost import MOST_USD, OwnPrice, PriceUnit
from planner.domain.translatable import Verbatim, translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import StoreError, not_moved, unreadable, without_folder

OWN_PRICES_FILE = "own-prices.json"
_VERSION = 1
_KEYS = {"buy_as", "usd", "unit", "typed"}


@dataclass(frozen=True)
class OwnPrices:
    """What the file holds.

    Attributes:
        prices: By the name on the shopping list.
        unread: Entries that do not hold. They are kept in the file as they are.
        faults: Why, in sentences that name them.
    """

    prices: Mapping[str, OwnPrice] = field(default_factory=dict)
    unread: tuple[Any, ...] = ()
    faults: tuple[str, ...] = ()

    def with_price(self, name: str, price: OwnPrice | None) -> OwnPrices:
        """Return the prices with another price for a name, or none of one's own."""
        others = {key: value for key, value in self.prices.items() if key != name}
        return replace(self, prices=others | ({name: price} if price else {}))


def read_own_prices(path: Path) -> OwnPrices:
    """Return the prices in a file; none where there is no file yet.

    Raises:
        StoreError: It cannot be read. A damaged one is moved aside first, its new name told;
            one that is still at its place must not be written over.
    """
    try:
        data = parse_json(read_bounded(path), numbers=float)
    except FileNotFoundError:
        return OwnPrices()
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, RecursionError) as error:
        raise _put_aside(path) from error
    if not isinstance(data, dict) or not isinstance(data.get("prices"), list):
        raise _put_aside(path)
    if data.get("own_prices") != _VERSION:
        raise StoreError(
            path, translatable("It was written by a newer version. Install that version.")
        )
    return _own_prices(path, data["prices"])


def write_own_prices(path: Path, own: OwnPrices) -> None:
    """Write all of them, or nothing.

    Raises:
        StoreError: The old file is still whole.
    """
    entries = [
        {"buy_as": name, "usd": one.usd, "unit": str(one.unit), "typed": one.typed.isoformat()}
        for name, one in sorted(own.prices.items())
    ]
    data = {"own_prices": _VERSION, "prices": [*entries, *own.unread]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(path, error) from error
    write_atomically(path, json.dumps(data, ensure_ascii=False, indent=1).encode())


def _put_aside(path: Path) -> StoreError:
    number = 1
    while (aside := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        return not_moved(path, error)
    message = translatable(
        "It is damaged and was kept as {aside}. Prices typed now begin a new file.",
        aside=Verbatim(aside.name),
    )
    return StoreError(path, message)


def _own_prices(path: Path, entries: list[Any]) -> OwnPrices:
    prices: dict[str, OwnPrice] = {}
    unread: list[Any] = []
    faults: list[str] = []
    for at, entry in enumerate(entries, 1):
        try:
            name, price = _entry(entry)
            if name in prices:
                raise ValueError("It is there twice.")
            prices[name] = price
        except (ValueError, TypeError) as error:
            unread.append(entry)
            faults.append(f"{path.name}, {_named(entry, at)}: {error} It counts as not there.")
    return OwnPrices(prices, tuple(unread), tuple(faults))


def _entry(entry: Any) -> tuple[str, OwnPrice]:
    if not isinstance(entry, dict) or set(entry) != _KEYS:
        raise ValueError(f"Its keys are not {', '.join(sorted(_KEYS))}.")
    name, usd = entry["buy_as"], entry["usd"]
    if not isinstance(name, str) or not name:
        raise ValueError("It names nothing.")
    if isinstance(usd, bool) or not isinstance(usd, int | float) or not 0 <= usd <= MOST_USD:
        raise ValueError(f"{usd!r} is no price from 0 to {MOST_USD:,.0f} dollars.")
    typed = date.fromisoformat(entry["typed"])
    return name, OwnPrice(float(usd), PriceUnit(entry["unit"]), typed)


def _named(entry: Any, at: int) -> str:
    name = entry.get("buy_as") if isinstance(entry, dict) else None
    return f'"{name}"' if isinstance(name, str) and name else f"entry {at}"
