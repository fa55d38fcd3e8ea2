"""Look at my diet: what is eaten now, what it brings, and the way from there to a plan."""

from .controller import DietController
from .own_meal_dialog import OwnMealDialog
from .page import DietPage

__all__ = ["DietController", "DietPage", "OwnMealDialog"]
