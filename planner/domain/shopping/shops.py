"""Define shops and the order of their aisles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from foods import AISLES
from planner.domain.translatable import translatable

OWN_AISLES = ("Household", "Other")
"""Where lines of one's own stand that are no food."""
ALL_AISLES = (*AISLES, *OWN_AISLES)
USUAL_SHOP = translatable("Supermarket")


@dataclass(frozen=True)
class Shop:
    """A shop.

    Attributes:
        name: As the person calls it.
        aisles: Its aisles in the order a person goes through them; what is missing comes last.
    """

    name: str
    aisles: tuple[str, ...] = ALL_AISLES

    def order(self) -> tuple[str, ...]:
        """Return every aisle once, in the order of the shop."""
        known = tuple(aisle for aisle in self.aisles if aisle in ALL_AISLES)
        return tuple(dict.fromkeys((*known, *ALL_AISLES)))

    def moved(self, aisle: str, to: int) -> Shop:
        """Return the shop with an aisle at another place.

        Raises:
            ValueError: There is no such aisle.
        """
        order = list(self.order())
        order.remove(aisle)
        order.insert(max(0, min(to, len(order))), aisle)
        return replace(self, aisles=tuple(order))


@dataclass(frozen=True)
class Shops:
    """All shops of a person.

    Attributes:
        shops: At least one; what is given to none is bought in the first.
        given: Names of lines with the name of the shop they are bought in.

    Raises:
        ValueError: There is none, or two have one name.
    """

    shops: tuple[Shop, ...] = (Shop(USUAL_SHOP),)
    given: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        """Refuse shops that cannot be told apart."""
        names = [shop.name for shop in self.shops]
        if not names:
            raise ValueError("There must be a shop.")
        if len(set(names)) < len(names) or not all(name.strip() for name in names):
            raise ValueError("Each shop needs a name of its own.")

    def shop_of(self, line: str) -> Shop:
        """Return the shop where a line is bought."""
        wanted = self.given.get(line)
        return next((shop for shop in self.shops if shop.name == wanted), self.shops[0])

    def index_of(self, line: str) -> int:
        """Return the place of a line's shop among the shops."""
        return self.shops.index(self.shop_of(line))

    def with_shop(self, shop: Shop) -> Shops:
        """Return the shops with another shop, or another form of one of the same name."""
        names = [other.name for other in self.shops]
        if shop.name not in names:
            return replace(self, shops=(*self.shops, shop))
        at = names.index(shop.name)
        return replace(self, shops=(*self.shops[:at], shop, *self.shops[at + 1 :]))

    def renamed(self, old: str, new: str) -> Shops:
        """Return the shops with another name for one; what was given to it stays there."""
        shops = tuple(replace(s, name=new) if s.name == old else s for s in self.shops)
        given = {line: new if shop == old else shop for line, shop in self.given.items()}
        return Shops(shops, MappingProxyType(given))

    def without_shop(self, name: str) -> Shops:
        """Return the shops without one; what was given to it is bought in the first again."""
        shops = tuple(shop for shop in self.shops if shop.name != name)
        given = {line: shop for line, shop in self.given.items() if shop != name}
        return Shops(shops, MappingProxyType(given))

    def with_given(self, line: str, shop: str) -> Shops:
        """Return the shops with a line given to a shop."""
        given = {other: name for other, name in self.given.items() if other != line}
        if shop != self.shops[0].name:
            given[line] = shop
        return replace(self, given=MappingProxyType(given))
