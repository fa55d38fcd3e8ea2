"""The same window that the window's own tests have."""

from tests.ui.conftest import kit, settings, small_window, tidy, two_days, without_asides

__all__ = ["kit", "settings", "small_window", "tidy", "two_days", "without_asides"]
