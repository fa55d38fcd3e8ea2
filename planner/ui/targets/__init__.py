"""The left column: who the plan is for, and the targets."""

from .panel import TargetsPanel

__all__ = ["TargetsPanel"]
