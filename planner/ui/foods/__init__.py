"""All of USDA's foods, and one's own."""

from .controller import FoodController
from .page import FoodsPage

__all__ = ["FoodController", "FoodsPage"]
