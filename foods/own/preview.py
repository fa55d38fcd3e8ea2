"""What an import would bring: the rows that hold, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from foods.catalogue.catalogue import Catalogue
from foods.food.own_food import OwnFood
from foods.own.problem import Fault, Problem
from foods.own.reader import read_own_food
from foods.translatable import Verbatim, translatable

_TELL_EVERY = 100
_PROGRAM, _OWN = translatable("the program's foods"), translatable("your own foods")


class CancelledError(Exception):
    """The person wants no answer any more."""


@dataclass(frozen=True)
class Watch:
    """Whom to tell how far the work is, and whether it may go on.

    Attributes:
        tell: Called with rows done and rows in all.
        cancelled: Asked now and then.
    """

    tell: Callable[[int, int], None] = lambda _done, _all: None
    cancelled: Callable[[], bool] = lambda: False

    def step(self, done: int, total: int) -> None:
        """Tell, now and then; CancelledError when nobody waits any more."""
        if done % _TELL_EVERY == 0 or done == total:
            if self.cancelled():
                raise CancelledError
            self.tell(done, total)


@dataclass(frozen=True)
class WrittenRow:
    """Cells with their place in a file.

    Attributes:
        line: The line it begins in.
        cells: Its text by column.
        problems: What is wrong with it as it stands among the others.
    """

    line: int
    cells: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class ImportRow:
    """A row that was looked at.

    Attributes:
        file: The file it stands in.
        line: Its line there.
        cells: Its text by column.
        food: What it gives, when it holds.
        faults: Why it does not, otherwise.
    """

    file: str
    line: int
    cells: Mapping[str, str]
    food: OwnFood | None
    faults: tuple[Fault, ...]

    @property
    def name(self) -> str:
        """Return the food's name as written."""
        return self.cells.get("name", "").strip()


@dataclass(frozen=True)
class Preview:
    """What an import would bring; nothing has been written.

    Attributes:
        rows: Every row, in the file's order.
        faults: What is wrong with the file as a whole.
        notes: How it was read, in sentences, where that could be wrong.
    """

    rows: tuple[ImportRow, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def good(self) -> tuple[ImportRow, ...]:
        """Return the rows that hold."""
        return tuple(row for row in self.rows if row.food is not None)

    @property
    def all_faults(self) -> tuple[Fault, ...]:
        """Return everything that is wrong, in reading order."""
        return (*self.faults, *(fault for row in self.rows for fault in row.faults))


@dataclass(frozen=True)
class Judge:
    """Decides on rows. It remembers what is there already, so that nothing comes twice.

    Attributes:
        catalogue: The program's own.
        own: One's own foods so far.
    """

    catalogue: Catalogue
    own: Sequence[OwnFood] = ()
    _taken: dict[str, str] = field(default_factory=dict, repr=False)

    def judge(self, file: str, rows: Sequence[WrittenRow], watch: Watch) -> tuple[ImportRow, ...]:
        """Return each row with its food or faults; of two rows with one name the first holds."""
        self._taken.clear()
        self._taken.update(self._known())
        judged = []
        for done, row in enumerate(rows, start=1):
            judged.append(self._one(file, row))
            watch.step(done, len(rows))
        return tuple(judged)

    def judge_again(
        self, row: ImportRow, cells: Mapping[str, str], others: Iterable[ImportRow]
    ) -> ImportRow:
        """Return a row after its cells were mended; `others` are the rows beside it."""
        self._taken.clear()
        self._taken.update(self._known())
        for other in others:
            if other.food is not None and other.line != row.line:
                self._take(other.food, translatable("line {n}", n=other.line))
        return self._one(row.file, WrittenRow(row.line, cells))

    def _known(self) -> Iterator[tuple[str, str]]:
        for food in self.catalogue.foods.values():
            yield food.id, _PROGRAM
            yield food.name.casefold(), _PROGRAM
        for one in self.own:
            yield one.food.id, _OWN
            yield one.food.name.casefold(), _OWN

    def _one(self, file: str, row: WrittenRow) -> ImportRow:
        reading = read_own_food(row.cells, self.catalogue)
        problems, food = (*row.problems, *reading.problems), reading.food
        if row.problems:
            food = None
        if food is not None and (twice := self._twice(food)):
            problems, food = (twice,), None
        if food is not None:
            self._take(food, translatable("line {n}", n=row.line))
        name = row.cells.get("name", "").strip()[:60]
        faults = tuple(Fault(file, row.line, name, problem) for problem in problems)
        return ImportRow(file, row.line, row.cells, food, faults)

    def _take(self, food: OwnFood, where: str) -> None:
        self._taken.setdefault(food.food.id, where)
        self._taken.setdefault(food.food.name.casefold(), where)

    def _twice(self, food: OwnFood) -> Problem | None:
        for column, word in (("id", food.food.id), ("name", food.food.name.casefold())):
            if word in self._taken:
                where = self._taken[word]
                there = translatable(
                    '"{word}" is in {where} already.', word=Verbatim(word), where=where
                )
                return Problem(
                    column, there, translatable("Give it another name, or leave the row out.")
                )
        return None


def placed(row: ImportRow, places: Mapping[str, tuple[str, int, str]]) -> ImportRow:
    """Return the row with each fault moved to where its cell really stands.

    Args:
        row: A row put together from several files.
        places: File, line and column by the column of a fault; others stay.
    """
    return replace(row, faults=tuple(_moved(fault, places) for fault in row.faults))


def _moved(fault: Fault, places: Mapping[str, tuple[str, int, str]]) -> Fault:
    if fault.problem.column not in places:
        return fault
    file, line, column = places[fault.problem.column]
    what, of = fault.problem.message, Verbatim(fault.problem.column)
    message = translatable("{where}: {what}", where=of, what=what)
    return Fault(file, line, fault.name, replace(fault.problem, column=column, message=message))
