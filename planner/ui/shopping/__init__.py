"""The shopping list."""

from .page import ShoppingPage

__all__ = ["ShoppingPage"]
