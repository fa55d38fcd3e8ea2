"""The dialog about a person: who, diet, foods, meals, care. Imported when it is opened."""

from .dialog import PersonDialog

__all__ = ["PersonDialog"]
