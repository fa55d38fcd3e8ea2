"""Which languages the window can speak, and how it is taught one."""

from .spoken import languages, speak

__all__ = ["languages", "speak"]
