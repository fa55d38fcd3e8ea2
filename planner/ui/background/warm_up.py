"""Import what other screens need while the person looks at the week."""

from __future__ import annotations

from importlib import import_module

from planner.application.garbage_collection import freeze_loaded
from planner.domain.learning import Library, chapters

_SCREENS = (
    *(
        "planner.ui.nutrients",
        "planner.ui.person",
        "planner.ui.wishes",
        "planner.ui.foods",
        "planner.ui.learn",
        "planner.ui.paper",
        "planner.ui.settings.dialog",
        "planner.ui.diet",
    ),
    *(
        "planner.ui.diary",
        "planner.ui.widgets.palette",
        "planner.ui.weeks.dialog",
        "planner.application.alternative_weeks",
        "planner.ui.week.swap_dialog",
        "planner.ui.exporting",
        "planner.ui.person.people_menu",
        "planner.ui.person.name_dialog",
    ),
    *(
        "planner.ui.shopping.days_dialog",
        "planner.ui.shopping.eaters_dialog",
        "planner.ui.shopping.pantry_dialog",
    ),
    *(
        "planner.ui.shopping.shops_dialog",
        "planner.ui.shopping.own_line_dialog",
        "planner.ui.shopping.list_reader",
    ),
    *("planner.ui.window.handbook", "planner.ui.window.help"),
)
"""What is imported while the person looks at the week."""


def warm_screens() -> None:
    """Import the modules of dialogs and pages that are made when they are wanted."""
    for name in _SCREENS:
        import_module(name)
    import_module("planner.store.own.dish_files")
    chapters(Library.load())
    freeze_loaded()
