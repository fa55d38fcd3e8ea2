"""The window. Qt is known only here and in `planner.app`."""
