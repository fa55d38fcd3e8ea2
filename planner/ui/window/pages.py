"""The pages of the window: one table of what there is, in the order it is shown in."""

from __future__ import annotations

from enum import IntEnum, auto

from PySide6.QtCore import QCoreApplication


class Page(IntEnum):
    """A page, by its place among the tabs. A new one needs a name below, and who makes it."""

    WEEK = 0
    SHOPPING = auto()
    NUTRIENTS = auto()
    FOODS = auto()
    LEARN = auto()
    DIET = auto()
    DIARY = auto()


def page_names() -> dict[Page, str]:
    """Return the titles of the pages, in order."""
    tr = QCoreApplication.translate
    return {
        Page.WEEK: tr("Actions", "Week"),
        Page.SHOPPING: tr("Actions", "Shopping list"),
        Page.NUTRIENTS: tr("Actions", "Nutrients"),
        Page.FOODS: tr("Actions", "Foods"),
        Page.LEARN: tr("Actions", "Learn"),
        Page.DIET: tr("Actions", "My diet"),
        Page.DIARY: tr("Actions", "Diary"),
    }
