"""The nutrients of the week."""

from .page import NutrientsPage

__all__ = ["NutrientsPage"]
