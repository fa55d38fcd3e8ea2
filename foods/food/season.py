"""When fresh fruit and vegetables are in season, by a published guide.

What has no row is had all year: frozen, tinned, dried and stored goods, and what the guide does
not list. The table is for the northern hemisphere; the southern one has it half a year later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache

from foods.errors import DataError
from foods.figures.references import load_references
from foods.tables import DataDir, Row, data_dir, gather, read_csv
from foods.translatable import listed, translatable

SEASON_FILE = "season.csv"
SEASON_COLUMNS = ("foods", "seasons", "source", "note")
MONTHS: Mapping[str, frozenset[int]] = {
    "spring": frozenset({3, 4, 5}),
    "summer": frozenset({6, 7, 8}),
    "fall": frozenset({9, 10, 11}),
    "winter": frozenset({12, 1, 2}),
}
_EVERY_MONTH = range(1, 13)
_HALF_A_YEAR = 6
_NAMES = {
    "spring": translatable("spring"),
    "summer": translatable("summer"),
    "fall": translatable("fall"),
    "winter": translatable("winter"),
}


def load_seasons(directory: DataDir | None = None) -> Mapping[str, frozenset[int]]:
    """Return the months in season in the northern hemisphere, by food.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    directory = data_dir(directory)
    sources = load_references(directory)
    rows = read_csv(directory, SEASON_FILE, SEASON_COLUMNS)
    found: dict[str, frozenset[int]] = {}
    for foods, months in gather(rows, lambda row: _entry(row, sources)):
        for food in foods:
            if food in found:
                raise DataError(SEASON_FILE, food, "It stands in two rows.", "Remove one.")
            found[food] = months
    return found


@cache
def shipped_seasons() -> Mapping[str, frozenset[int]]:
    """Return the program's own table."""
    return load_seasons()


def in_season(food: str, month: int, *, southern: bool = False) -> bool | None:
    """Return whether a food is in season in a month, 1 to 12; None where it is had all year."""
    months = shipped_seasons().get(food)
    if months is None or len(months) == len(_EVERY_MONTH):
        return None
    asked = (month - 1 + _HALF_A_YEAR) % 12 + 1 if southern else month
    return asked in months


def season_words(food: str) -> str:
    """Return when a food is in season, as a sentence; empty where it is had all year."""
    months = shipped_seasons().get(food)
    if months is None or len(months) == len(_EVERY_MONTH):
        return ""
    names = [words for key, words in _NAMES.items() if MONTHS[key] <= months]
    return translatable("In season: {seasons}.", seasons=listed(names))


def season_problems(foods: Collection[str]) -> Iterator[str]:
    """Yield rows of the program's own table for foods that are not there."""
    for food in shipped_seasons():
        if food not in foods:
            yield f"{SEASON_FILE}, {food}: there is no such food. Remove it."


def _entry(row: Row, sources: Collection[str]) -> tuple[list[str], frozenset[int]]:
    row.one_of("source", sources)
    seasons = row.some_of("seasons", MONTHS)
    if not seasons:
        raise row.error('"seasons" is empty.', f"Write some of {', '.join(MONTHS)}.")
    return row.text("foods").split(), frozenset().union(*(MONTHS[name] for name in seasons))
