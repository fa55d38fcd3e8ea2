"""Published menus in plain text: a header, then ``DAY n``, meals, and portions below them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SLOTS = {
    "Breakfast": "breakfast",
    "Lunch": "lunch",
    "Dinner": "dinner",
    "Snack": "snack",
    "Evening snack": "evening",
}
WIDTH = 100


@dataclass(frozen=True)
class MenuMeal:
    """A meal: its words, and its portions if the menu gives any."""

    slot: str
    title: str
    portions: str = ""


@dataclass(frozen=True)
class PublishedMenu:
    """The days of a menu, in their order; ``name`` is that of its file."""

    name: str
    days: tuple[tuple[MenuMeal, ...], ...]

    @property
    def has_portions(self) -> bool:
        """Return whether portions are given."""
        return any(meal.portions for day in self.days for meal in day)

    @property
    def slots(self) -> tuple[str, ...]:
        """Return the slots that some day shows, in the order of a day."""
        shown = {meal.slot for day in self.days for meal in day}
        return tuple(slot for slot in SLOTS.values() if slot in shown)


def read_menus(folder: Path) -> tuple[PublishedMenu, ...]:
    """Return the menus of a folder, by name.

    Raises:
        ValueError: If a file has no day or a meal of an unknown slot.
    """
    return tuple(read_menu(path) for path in sorted(folder.glob("*.txt")))


def read_menu(path: Path) -> PublishedMenu:
    """Return one menu; what stands above its first day is left out."""
    text = re.sub(r" *\n\s{2,}", "\n    ", path.read_text(encoding="utf-8"))
    _, *days = re.split(r"^DAY \d+\s*$", text, flags=re.MULTILINE)
    if not days:
        raise ValueError(f"{path.name}: no line DAY 1")
    return PublishedMenu(path.stem, tuple(tuple(_meals(day, path.name)) for day in days))


def _meals(day: str, name: str) -> Iterator[MenuMeal]:
    for block in re.split(r"\n(?=\S)", day.strip()):
        head, *lines = block.splitlines()
        label, _, title = head.partition(": ")
        if label not in SLOTS:
            raise ValueError(f'{name}: "{label}" is none of {", ".join(SLOTS)}')
        yield MenuMeal(SLOTS[label], title.strip(), " ".join(line.strip() for line in lines))


def day_text(number: int, meals: tuple[MenuMeal, ...], *, portions: bool) -> str:
    """Return a day in the format of every menu, ours and theirs."""
    labels = {slot: label for label, slot in SLOTS.items()}
    rows = [f"DAY {number}"]
    for meal in meals:
        rows.append(f"{labels[meal.slot]}: {meal.title}")
        if portions and meal.portions:
            indent = "    "
            wrapped = textwrap.wrap(
                meal.portions, WIDTH, initial_indent=indent, subsequent_indent=indent
            )
            rows += wrapped
    return "\n".join(rows)
