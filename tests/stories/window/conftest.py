"""The same window that the window's own tests have."""

from tests.ui.conftest import kit, settings, tidy, window

__all__ = ["kit", "settings", "tidy", "window"]
