"""What is raised when a file cannot be read or written; always says where and what to do."""

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """A file could not be read or written; nothing was changed by the attempt.

    Attributes:
        path: The file.
        message: What happened, and what to do, for the person.
    """

    def __init__(self, path: Path | str, message: str) -> None:
        self.path, self.message = Path(path), message
        super().__init__(f"{path}: {message}")
