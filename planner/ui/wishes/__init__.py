"""What a good week is, to look at and to change. Imported when it is opened."""

from .dialog import WishesDialog

__all__ = ["WishesDialog"]
