"""When to talk to a doctor."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from foods.tables import DataDir
from planner.domain.translatable import Opening, TranslatableText, in_turn, sentences, translatable

from .tables import check_keys, cited, learning_table

_FILE = "doctor.toml"
SOON = translatable("Talk to a doctor when {when}.")
AT_ONCE = translatable("Get help the same day when {when}.")
NO_ADVICE = translatable(
    "This program plans meals. It does not find illness and does not take a doctor's place."
)


@dataclass(frozen=True)
class Trigger:
    """A time to talk to a doctor.

    Attributes:
        id: Its key.
        when: Reads on after "when".
        urgent: Whether it must be the same day.
        statements: Ids of the statements it rests on.
        source: Where it comes from, if no document says it.
        printed: Whether it stands at the foot of the printed sheet.
    """

    id: str
    when: str
    urgent: bool
    statements: tuple[str, ...]
    source: str
    printed: bool

    @property
    def line(self) -> str:
        """Return "Cramps hurt very much.", below a heading that ends in "when"."""
        return translatable("{message}.", message=Opening(self.when))

    @property
    def sentence(self) -> str:
        """Return text such as "Talk to a doctor when cramps hurt very much."."""
        return TranslatableText(AT_ONCE if self.urgent else SOON, when=self.when)


def doctor_triggers(directory: DataDir | None = None) -> tuple[Trigger, ...]:
    """Return all of them, the urgent ones last, as in the table.

    Raises:
        foods.DataError: Naming file, entry and remedy.
    """
    return _own() if directory is None else _read(directory)


def doctor_sentences(*, printed: bool = False) -> tuple[str, ...]:
    """Return the sentences for a page; with `printed` only those for the foot of the sheet."""
    triggers = [t for t in doctor_triggers() if t.printed or not printed]
    return (*(t.sentence for t in triggers), NO_ADVICE)


def doctor_foot() -> str:
    """Return all that the foot of a printed sheet has room for, in two sentences."""
    printed = [t for t in doctor_triggers() if t.printed]
    soon = in_turn(t.when for t in printed if not t.urgent)
    now = in_turn(t.when for t in printed if t.urgent)
    return sentences((TranslatableText(SOON, when=soon), TranslatableText(AT_ONCE, when=now)))


@cache
def _own() -> tuple[Trigger, ...]:
    return _read(None)


def _read(directory: DataDir | None) -> tuple[Trigger, ...]:
    triggers = []
    for key, entry in learning_table(_FILE, directory).items():
        check_keys(_FILE, key, entry, ("when",), ("urgent", "statements", "source", "print"))
        triggers.append(
            Trigger(
                id=key,
                when=entry["when"],
                urgent=bool(entry.get("urgent", False)),
                statements=cited(_FILE, key, entry),
                source=entry.get("source", ""),
                printed=bool(entry.get("print", False)),
            )
        )
    return tuple(triggers)
