"""Look at my diet: what is eaten now, what it brings, and the way from there to a plan."""

from .desk import DietDesk
from .own_meal import OwnMealDialog
from .page import DietPage

__all__ = ["DietDesk", "DietPage", "OwnMealDialog"]
