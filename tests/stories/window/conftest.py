"""The same window that the window's own tests have."""

from tests.ui.conftest import context, settings, tidy, two_days, window, without_annotations

__all__ = ["context", "settings", "tidy", "two_days", "window", "without_annotations"]
