"""All of USDA's foods, and one's own."""

from .desk import FoodDesk
from .page import FoodsPage

__all__ = ["FoodDesk", "FoodsPage"]
