"""The person's shops and the order of their aisles, in a file of one's own."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import Any

from planner.domain.shopping.shops import Shop, Shops
from planner.store.json_file import OwnFile

SHOPS_FILE = "shops.json"
_FILE = OwnFile("shops_version", 1, "shops")


def read_shops(path: Path) -> tuple[Shops, tuple[str, ...]]:
    """Return the shops in a file, and sentences about what was wrong with it.

    One shop in the usual order where there is no file yet.

    Raises:
        StoreError: It cannot be read, and it must not be written over.
    """
    data, faults = _FILE.read(path)
    if data is None:
        return Shops(), faults
    try:
        return _shops(data), faults
    except (ValueError, TypeError, KeyError) as error:
        why = f"{path.name} does not hold ({error}); the usual order of aisles is taken."
        return Shops(), (*faults, why)


def write_shops(path: Path, shops: Shops) -> None:
    """Write all of them, or nothing.

    Raises:
        StoreError: The old file is still whole.
    """
    rows = [{"name": shop.name, "aisles": list(shop.aisles)} for shop in shops.shops]
    _FILE.write(path, {"shops": rows, "given": dict(sorted(shops.given.items()))})


def _shops(data: dict[str, Any]) -> Shops:
    shops = tuple(
        Shop(str(row["name"]), tuple(str(aisle) for aisle in row["aisles"]))
        for row in data["shops"]
    )
    given = {str(line): str(shop) for line, shop in dict(data.get("given", {})).items()}
    return Shops(shops, MappingProxyType(given))
