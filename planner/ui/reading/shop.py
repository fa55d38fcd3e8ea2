"""A shopping list as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ShopItem:
    """A line: what to buy, how much, and for which meals."""

    aisle: str
    name: str
    grams: float
    buy: str
    used_in: tuple[str, ...] = ()
    staple: bool = False


def as_text(items: tuple[ShopItem, ...], ticked: frozenset[str] = frozenset()) -> str:
    """The list as plain text, aisle by aisle; what is ticked is marked."""
    lines: list[str] = []
    aisle = ""
    for item in items:
        if item.aisle != aisle:
            lines += ["", item.aisle] if lines else [item.aisle]
            aisle = item.aisle
        lines.append(f"[{'x' if item.name in ticked else ' '}] {item.name}: {item.buy}")
    return "\n".join(lines) + "\n" if lines else ""
