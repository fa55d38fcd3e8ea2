"""What is raised when a file cannot be read or written; always says where and what to do."""

from __future__ import annotations

from pathlib import Path

from foods.translatable import Verbatim, translatable


class StoreError(Exception):
    """A file could not be read or written; nothing was changed by the attempt.

    Attributes:
        path: The file.
        message: What happened, and what to do, for the person.
    """

    def __init__(self, path: Path | str, message: str) -> None:
        self.path, self.message = Path(path), message
        super().__init__(f"{path}: {message}")

    @property
    def sentence(self) -> str:
        """Return place and fault as a sentence, to be told in any language."""
        return translatable("{where}: {what}", where=Verbatim(self.path), what=self.message)


class UnreadableError(StoreError):
    """The system does not give the file: it may be whole, and stays where it is."""


class NewerError(StoreError):
    """A newer version wrote the file: it is whole, and stays where it is."""


def unreadable(path: Path | str, error: OSError) -> UnreadableError:
    """Return the error that the system does not give the file."""
    why = Verbatim(error.strerror or error)
    return UnreadableError(path, translatable("It cannot be read ({why}).", why=why))


def without_folder(path: Path | str, error: OSError) -> StoreError:
    """Return the error that there is no folder for the file, and none can be made."""
    message = translatable("Its folder cannot be made ({why}).", why=Verbatim(error.strerror))
    return StoreError(path, message)


def not_erased(path: Path | str, error: OSError) -> StoreError:
    """Return the error that the system does not let go of the file."""
    return StoreError(
        path, translatable("It could not be erased ({why}).", why=Verbatim(error.strerror))
    )


def not_moved(path: Path | str, error: OSError) -> StoreError:
    """Return a damaged file stays where it is, and must not be written over."""
    message = translatable(
        "It is damaged and cannot be moved ({why}).", why=Verbatim(error.strerror)
    )
    return StoreError(path, message)
