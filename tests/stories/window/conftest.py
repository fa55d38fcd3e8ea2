"""The same window that the window's own tests have."""

from tests.ui.conftest import kit, settings, tidy, two_days, window, without_asides

__all__ = ["kit", "settings", "tidy", "two_days", "window", "without_asides"]
