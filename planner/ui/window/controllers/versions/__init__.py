"""Versions of what a household keeps, and the household in one file."""

from .controller import VersionsController

__all__ = ["VersionsController"]
