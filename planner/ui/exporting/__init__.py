"""A plan as a file for other programs: the dialog, and what comes of it."""

from .dialog import ExportDialog
from .flow import ExportFlow

__all__ = ["ExportDialog", "ExportFlow"]
