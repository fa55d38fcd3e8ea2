"""The main window: parts and connections."""

from .main_window import MainWindow

__all__ = ["MainWindow"]
