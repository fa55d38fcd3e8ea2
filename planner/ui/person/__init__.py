"""The dialogs about a person, and the guided start. Imported when one is opened."""

from .dialog import PersonDialog
from .guide import Guide

__all__ = ["Guide", "PersonDialog"]
