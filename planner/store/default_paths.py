"""Where the window keeps its plans; light, so that it can be asked before anything is loaded."""

from __future__ import annotations

from pathlib import Path


def usual_week() -> Path:
    """Return the plan on the screen of the only person; several have a folder each beside it."""
    from planner.data_folder import data_folder

    return data_folder() / "last.mealplan"
