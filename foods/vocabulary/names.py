"""Every name that a food has: of the tables in each language, and of a person's own foods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from foods.tables import DEPARTMENTS, Row, data_dir, read_csv

from .spelling import phrase_of

if TYPE_CHECKING:
    from foods.food.food import Food

_ENGLISH = tuple("id name title in_text ndb_no fdc_id kind diet max_grams_day tags note".split())
_GERMAN = ("id", "name", "title", "dative", "in_text", "buy_as")


@dataclass(frozen=True)
class FoodNames:
    """The names of one food, as written, without those that are empty.

    Attributes:
        english: Name, title and words in a sentence.
        german: The same; empty for a food of one's own.
    """

    english: tuple[str, ...]
    german: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Return the names of both languages, each once."""
        return tuple(dict.fromkeys((*self.english, *self.german)))

    @property
    def heads(self) -> frozenset[str]:
        """Return each name and what stands before its first comma or bracket, spelt alike."""
        found = (head for name in self.all for head in (name, _head(name)))
        return frozenset(filter(None, map(phrase_of, found)))


def names_of(foods: Mapping[str, Food]) -> Mapping[str, FoodNames]:
    """Return the names of foods by id; those that no table has keep their own."""
    known = _shipped()
    return {key: known.get(key) or _own(food) for key, food in foods.items()}


def _own(food: Food) -> FoodNames:
    names = (food.name, food.title, food.in_text)
    return FoodNames(tuple(dict.fromkeys(filter(None, names))))


def _head(name: str) -> str:
    return name.partition(",")[0].partition("(")[0]


@cache
def _shipped() -> Mapping[str, FoodNames]:
    german = {row.cells["id"]: row.cells for row in _rows("languages/de/foods.csv", _GERMAN)}
    return {
        row["id"]: FoodNames(
            _filled(row, ("name", "title", "in_text")),
            _filled(german.get(row["id"], {}), ("name", "title", "in_text")),
        )
        for department in DEPARTMENTS
        for row in (each.cells for each in _rows(f"foods/{department}.csv", _ENGLISH))
    }


def _rows(file: str, columns: tuple[str, ...]) -> list[Row]:
    return read_csv(data_dir(), file, columns)


def _filled(cells: Mapping[str, str], columns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (cells.get(column, "") for column in columns))))
