"""The nutrients of the week."""

from .controller import NutrientController
from .page import NutrientsPage

__all__ = ["NutrientController", "NutrientsPage"]
