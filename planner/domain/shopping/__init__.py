"""The shopping list: needs of the meals, what is at home, trips, lines, marks and verbs.

`shopping_list` is the way in. Its `ShoppingList` holds lines for each trip and shop, in the
order of the shop's aisles, with staples and what is at home as parts of their own. Prices are
brought by `planner.domain.shopping.week_cost`.
"""

from .line import LineKey, Mark, Section, ShoppingLine
from .needs import Need, daily_grams, needs_by_name
from .shopping_list import Group, ShoppingList, shopping_list
from .trips import Spoils

__all__ = [
    "Group",
    "LineKey",
    "Mark",
    "Need",
    "Section",
    "ShoppingLine",
    "ShoppingList",
    "Spoils",
    "daily_grams",
    "needs_by_name",
    "shopping_list",
]
