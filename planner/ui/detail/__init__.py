"""The right column: the day and the meal that are selected."""

from .panel import DetailPanel

__all__ = ["DetailPanel"]
