"""A shopping list as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.domain.costs import Need


@dataclass(frozen=True)
class ShopItem:
    """A line: what to buy, how much, and for which meals.

    Attributes:
        aisle: Where it stands in the shop.
        name: What is bought.
        grams: As bought, g.
        buy: How a person would say it.
        used_in: The meals it is for.
        staple: Whether most kitchens have it already.
        need: What its cost is reckoned from, if it is to have one.
        pack: What it is bought in: "bag"; empty when it is weighed out.
    """

    aisle: str
    name: str
    grams: float
    buy: str
    used_in: tuple[str, ...] = ()
    staple: bool = False
    need: Need | None = None
    pack: str = ""


def as_text(
    items: tuple[ShopItem, ...], ticked: frozenset[str] = frozenset(), bill: str = ""
) -> str:
    """The list as plain text, aisle by aisle; what is ticked is marked. The bill stands below."""
    lines: list[str] = []
    aisle = ""
    for item in items:
        if item.aisle != aisle:
            lines += ["", item.aisle] if lines else [item.aisle]
            aisle = item.aisle
        lines.append(f"[{'x' if item.name in ticked else ' '}] {item.name}: {item.buy}")
    if lines and bill:
        lines += ["", bill]
    return "\n".join(lines) + "\n" if lines else ""
