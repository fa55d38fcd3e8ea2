"""What a person eats now: entered or pasted, looked at, and changed as little as can be."""

from .amounts import Written, read_amount
from .analysis import AnalysisLine, Share, TargetStatus, analyse_diet, target_status
from .diet import DAY, WEEK, Diet
from .dishes import DishFinder
from .eaten import (
    LIBRARY,
    MOST_G,
    EatenFood,
    EatenItem,
    EatenMeal,
    eaten_food,
    eaten_from_library,
    eaten_meal,
    in_grams,
    with_amount,
)
from .fewest import Before, Fewest, fewest_changes
from .finder import FoodFinder
from .library import library_foods, must_be_declared, resolved, resolved_item
from .pasted_list import Doubt, ReadLine, read_list
from .to_grams import measured

__all__ = [
    "DAY",
    "LIBRARY",
    "MOST_G",
    "WEEK",
    "AnalysisLine",
    "Before",
    "Diet",
    "DishFinder",
    "Doubt",
    "EatenFood",
    "EatenItem",
    "EatenMeal",
    "Fewest",
    "FoodFinder",
    "ReadLine",
    "Share",
    "TargetStatus",
    "Written",
    "analyse_diet",
    "eaten_food",
    "eaten_from_library",
    "eaten_meal",
    "fewest_changes",
    "in_grams",
    "library_foods",
    "measured",
    "must_be_declared",
    "read_amount",
    "read_list",
    "resolved",
    "resolved_item",
    "target_status",
    "with_amount",
]
