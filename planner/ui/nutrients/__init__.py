"""The nutrients of the week."""

from .desk import NutrientDesk
from .page import NutrientsPage

__all__ = ["NutrientDesk", "NutrientsPage"]
