"""The main window: parts and connections."""

from .main import MainWindow

__all__ = ["MainWindow"]
