"""What is raised when a food or dish table is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from foods.translatable import Verbatim, as_written, in_lines, listed, sentences, translatable


class DataError(ValueError):
    """A fault in a table, told so that a person can mend it.

    Attributes:
        file: Path of the table inside the data folder, as ``foods/fruit.csv``.
        row: Which row or key: ``line 12 (banana)`` or ``porridge, role topping``.
        message: What is wrong.
        remedy: What to do about it; empty when the message says it.
    """

    def __init__(self, file: str, row: str, message: str, remedy: str = "") -> None:
        self.file, self.row, self.message, self.remedy = file, row, message, remedy
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """Return place and fault as a sentence, to be told in any language."""
        where = listed(as_written(part) for part in (self.file, self.row) if part)
        return translatable(
            "{where}: {what}", where=where, what=sentences((self.message, self.remedy))
        )


class DataFaultsError(DataError):
    """Several faults at once, so that one run shows all there is to mend.

    Attributes:
        errors: The single faults, in reading order.
    """

    def __init__(self, errors: tuple[DataError, ...]) -> None:
        first = errors[0]
        self.errors = errors
        super().__init__(first.file, first.row, first.message, first.remedy)

    @property
    def sentence(self) -> str:
        """Return all of them, one below the other."""
        return in_lines(error.sentence for error in self.errors)


def raise_all(errors: Iterable[DataError]) -> None:
    """Raise the faults found, the only one as itself; return when there are none."""
    found = tuple(errors)
    if len(found) == 1:
        raise found[0]
    if found:
        raise DataFaultsError(found)


def single_errors(error: DataError) -> tuple[DataError, ...]:
    """Return the faults an error stands for, one or many."""
    return error.errors if isinstance(error, DataFaultsError) else (error,)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a remedy that names the known word most like `name`, or says where to look."""
    from difflib import get_close_matches

    names = sorted(known)
    close = get_close_matches(name, names, n=1, cutoff=0.5)
    if close:
        return translatable('Did you mean "{word}"?', word=Verbatim(close[0]))
    if len(names) > 20:
        return translatable("Nothing has a like name.")
    return translatable("Known: {words}.", words=Verbatim(", ".join(names)))
