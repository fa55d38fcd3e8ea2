"""The problem made ready for arithmetic: options, goals, habits, costs."""
